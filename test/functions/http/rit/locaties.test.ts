import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import plaatsen from '../../../../functions/services/locaties/plaatsen.json' with { type: 'json' }
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import { NU } from '../../../support/voorbeelden.ts'

let opstap: Opstap
let token: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU })
  token = await opstap.token('pashouder', { pasnummer: 'HRL-000001' })
})
afterAll(() => opstap.stop())

const zoek = async (tekst: string): Promise<string[]> => {
  const { body } = await opstap.call('GET', `/locaties?zoek=${encodeURIComponent(tekst)}`, { token })
  return body.locaties.map((plaats: any) => plaats.id)
}

describe('GET /v1/locaties', () => {
  test.each([
    ['the name', 'Station Harlingen', 'harlingen-station'],
    ['the words the other way round', 'harlingen station', 'harlingen-station'],
    ['small letters', 'station franeker', 'franeker-station'],
    ['capitals', 'STATION FRANEKER', 'franeker-station'],
    ['half a word', 'planet franek', 'franeker-planetarium'],
    ['a wrong letter', 'statoin franeker', 'franeker-station'],
    ['a letter too few', 'hanemahuis', 'harlingen-hannemahuis'],
    ['a letter too many', 'hannnemahuis', 'harlingen-hannemahuis'],
    ['an accent left out', 'mattheuskerk', 'eibergen-oude-mattheus'],
    ['an accent too many', 'plánetárium', 'franeker-planetarium'],
    ['spaces around it', '  poptaslot  ', 'marssum-poptaslot'],
    ['a question mark', 'poptaslot?', 'marssum-poptaslot'],
  ])('forgives %s: %s', async (_, tekst, id) => {
    expect((await zoek(tekst))[0]).toBe(id)
  })

  const vraag = async (query: string) => (await opstap.call('GET', `/locaties?${query}`, { token })).body

  test.each([
    ['harlingen-voorstraat', 'harlingen-station'],
    ['borculo-hoflaan', 'ruurlo-station'],
  ])('of what fits as well, the nearest to %s comes first', async (bij, eerste) => {
    const { locaties } = await vraag(`zoek=station&bij=${bij}`)
    const alle = await vraag('zoek=station')
    expect(locaties[0].id.startsWith(eerste)).toBe(true)
    expect(alle.locaties.length).toBeGreaterThan(1)
  })

  test('a place that is not there to be near changes nothing', async () => {
    expect(await vraag('zoek=station&bij=is-er-niet')).toEqual(await vraag('zoek=station'))
  })

  test.each([
    ['Voorstraat 12', 'harlingen-voorstraat'],
    ['Voorstraat 12a Harlingen', 'harlingen-voorstraat'],
    ['Voorstraat 12, 8861 BA', 'harlingen-voorstraat'],
  ])('%s: without the number, as a guess, and says so', async (tekst, id) => {
    const { locaties, toelichting } = await vraag(`zoek=${encodeURIComponent(tekst)}&bij=harlingen-station`)
    expect(locaties.map((plaats: any) => plaats.id)).toContain(id)
    expect(locaties.some((plaats: any) => plaats.precies)).toBe(false)
    expect(toelichting).toBe('Dit nummer kennen wij niet. Wel deze plaatsen.')
  })

  test('what is found with its number needs no word', async () => {
    expect(await vraag('zoek=station%20harlingen')).not.toHaveProperty('toelichting')
  })

  test('finds by municipality, with and without accent', async () => {
    expect(await zoek('sudwest')).not.toEqual([])
    expect(await zoek('súdwest')).toEqual(await zoek('sudwest'))
  })

  test('minds no accents at all, however many a name has', async () => {
    const frysk = { ...plaatsen[0]!, id: 'brushus', weergavenaam: 'Brûsjéhûs (verzonnen)' }
    const eigen = await startOpstap({ nu: NU, locaties: [frysk] })
    try {
      // Three letters differ: more than a typing error may.
      const { body } = await eigen.call('GET', '/locaties?zoek=brusjehus', { token })
      expect(body.locaties).toEqual([{ ...frysk, precies: true }])
    } finally {
      await eigen.stop()
    }
  })

  test('gives at most ten', async () => {
    expect(await zoek('harlingen')).toHaveLength(10)
  })

  test.each(['qqqqqqqq', '%', '*', '§', '\u0000', '"; DROP TABLE items; --'])('finds nothing for %j', async (tekst) => {
    expect(await zoek(tekst)).toEqual([])
  })
})

describe('GET /v1/locaties/{locatieId}', () => {
  test('gives each place of the gazetteer as it is', async () => {
    for (const plaats of plaatsen)
      expect((await opstap.call('GET', `/locaties/${plaats.id}`, { token })).body).toEqual(plaats)
  })

  test('does not know what is not there', async () => {
    expect((await opstap.call('GET', '/locaties/nergens', { token })).status).toBe(404)
  })
})

describe('the built-in gazetteer', () => {
  test('is about sixty places or more, each with its own id', () => {
    expect(plaatsen.length).toBeGreaterThanOrEqual(60)
    expect(new Set(plaatsen.map((plaats) => plaats.id)).size).toBe(plaatsen.length)
  })

  test.each([
    'Harlingen',
    'Franeker',
    'Leeuwarden',
    'Sneek',
    'Bolsward',
    'Goutum',
    // The official name of Marssum.
    'Marsum',
    'Heerenveen',
    'Drachten',
    'Borculo',
    'Neede',
    'Eibergen',
    'Ruurlo',
    'Zutphen',
    'Enschede',
  ])('has places in %s', (woonplaats) => {
    expect(plaatsen.map((plaats) => plaats.woonplaats)).toContain(woonplaats)
  })

  test('lies in the Netherlands', () => {
    const erbuiten = plaatsen.filter(({ punt: { lat, lon } }) => !(lat > 51.9 && lat < 53.5 && lon > 5.1 && lon < 7.1))
    expect(erbuiten).toEqual([])
  })
})
