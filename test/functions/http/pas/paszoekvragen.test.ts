import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { geboekteRit, nieuwePas, NU, PLAATSEN, ritaanvraag, volgende } from '../../../support/voorbeelden.ts'

const regels: unknown[] = []
const MET_POSTCODE = PLAATSEN.map((plaats, i) => ({ ...plaats, postcode: i === 0 ? '8861AB' : '8801CD' }))
let opstap: Opstap
let centralist: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: MET_POSTCODE, log: (regel) => void regels.push(regel) })
  centralist = await opstap.token('centralist')
})
afterAll(() => opstap.stop())

const zoek = (body: unknown, token = centralist, na = ''): Promise<Answer> =>
  opstap.call('POST', `/paszoekvragen${na}`, { token, body })
const nummers = ({ body }: Answer): string[] => body.passen.map((pas: any) => pas.pasnummer)
/** Of every page: a number is drawn, so that nobody knows on which one it stands. */
const alleNummers = async (body: unknown): Promise<string[]> => {
  const gevonden: string[] = []
  let na: string | undefined = ''
  while (na !== undefined) {
    const answer: Answer = await zoek(body, centralist, na)
    gevonden.push(...nummers(answer))
    const href = volgende(answer)
    na = href?.slice(href.indexOf('?'))
  }
  return gevonden
}

describe('POST /v1/paszoekvragen', () => {
  const NAAM = 'Zoë D’Hônt-de Vries (verzonnen)'
  const geboortedatum = '1941-02-28'
  let pasnummer: string
  beforeAll(async () => {
    pasnummer = await nieuwePas(opstap, { naam: NAAM, geboortedatum })
  })

  test('finds a pass by its number, with what an operator checks and no more', async () => {
    const { status, body } = await zoek({ pasnummer })
    expect(status).toBe(200)
    expect(body).toEqual({
      passen: [
        {
          pasnummer,
          naam: NAAM,
          geboortedatum,
          woning: MET_POSTCODE[0],
          geldigVanaf: '2026-01-01',
          geldigTotEnMet: '2027-12-31',
        },
      ],
      _links: {},
    })
  })

  test.each([
    [NAAM, true],
    ['zoe dhont', false],
    ['vries, zoe', true],
    ['HONT', true],
    ['hont jansen', false],
  ])('by birth date and name: %s → %s', async (naam, verwacht) => {
    expect(nummers(await zoek({ naam, geboortedatum }))).toEqual(verwacht ? [pasnummer] : [])
  })

  test('not by a birth date a day or a year off', async () => {
    for (const datum of ['1941-02-27', '1941-03-01', '1940-02-28', '1942-02-28'])
      expect(nummers(await zoek({ naam: 'Vries', geboortedatum: datum }))).toEqual([])
  })

  test('by a birth date that was corrected, and no longer by the wrong one', async () => {
    const ander = await nieuwePas(opstap, { naam: 'Fokje Voorbeeld (verzonnen)', geboortedatum: '1944-02-28' })
    const token = await opstap.token('gemeente')
    await opstap.call('PATCH', `/passen/${ander}`, { token, body: { geboortedatum: '1944-02-29' } })
    expect(nummers(await zoek({ naam: 'Fokje', geboortedatum: '1944-02-29' }))).toEqual([ander])
    expect(nummers(await zoek({ naam: 'Fokje', geboortedatum: '1944-02-28' }))).toEqual([])
  })

  test.each(['8861AB', '8861 AB', '8861ab'])('by postcode %s', async (postcode) => {
    expect(await alleNummers({ postcode })).toContain(pasnummer)
  })

  test('by the postcode that somebody moved to', async () => {
    const verhuisd = await nieuwePas(opstap)
    const token = await opstap.token('gemeente')
    await opstap.call('PATCH', `/passen/${verhuisd}`, { token, body: { woning: { locatieId: 'op-7692-m' } } })
    expect(await alleNummers({ postcode: '8801CD' })).toContain(verhuisd)
    expect(await alleNummers({ postcode: '8861AB' })).not.toContain(verhuisd)
  })

  test('nothing of another gemeente', async () => {
    const token = await opstap.token('centralist', { gemeente: 'berkelland' })
    for (const vraag of [{ pasnummer }, { naam: NAAM, geboortedatum }, { postcode: '8861AB' }])
      expect(await zoek(vraag, token)).toMatchObject({ status: 200, body: { passen: [], _links: {} } })
  })

  test('page by page, nobody twice and nobody missing', async () => {
    const gemaakt: string[] = []
    const drieling = { geboortedatum: '1939-12-31' }
    for (let i = 0; i < 55; i++)
      gemaakt.push(
        await nieuwePas(opstap, { ...drieling, naam: `Nummer${i < 54 ? 'een' : 'twee'} Voorbeeld (verzonnen)` }),
      )
    const vraag = { naam: 'Voorbeeld', ...drieling }
    const eerste = await zoek(vraag)
    expect(eerste.body.passen).toHaveLength(50)
    const next = volgende(eerste) ?? ''
    expect(next).toContain('?na=')
    // Nothing of whom was looked for, also not encoded.
    const plaats = Buffer.from(new URL(next, 'http://opstap.invalid').searchParams.get('na') ?? '', 'base64url')
    expect(plaats.toString('latin1')).not.toMatch(/Voorbeeld|1939|12-31/i)
    const tweede = await zoek(vraag, centralist, next.slice(next.indexOf('?')))
    expect(volgende(tweede)).toBeUndefined()
    expect([...nummers(eerste), ...nummers(tweede)].toSorted()).toEqual(gemaakt.toSorted())
    // Who stands on the second page only is found on the first answer.
    expect(nummers(await zoek({ naam: 'Nummertwee', ...drieling }))).toEqual([gemaakt[54]])
  })

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['a name without a birth date', { naam: 'Voorbeeld' }],
    ['half a postcode', { postcode: '8861' }],
    ['two ways at once', { pasnummer: 'HRL-000001', postcode: '8861AB' }],
    ['a blank name', { naam: ' ', geboortedatum }],
  ])('refuses %s', async (_, vraag) => {
    expect((await zoek(vraag)).status).toBe(400)
  })

  test('a cursor that is none is refused', async () => {
    expect((await zoek({ postcode: '8861AB' }, centralist, '?na=onzin')).status).toBe(400)
  })

  test('is not for a holder or a carrier', async () => {
    for (const rol of ['pashouder', 'vervoerder'] as const)
      expect((await zoek({ pasnummer }, await opstap.token(rol, { pasnummer }))).status).toBe(403)
  })

  test('leaves nothing of whom was looked for in the log', () => {
    const log = JSON.stringify(regels)
    expect(log).toContain('zoekPassen')
    for (const woord of ['Zoë', 'Vries', 'Hônt', geboortedatum, '8861AB', 'Voorbeeld', pasnummer])
      expect(log).not.toContain(woord)
  })
})

describe('whatever an operator types', () => {
  const naam = 'Sjoukje Proefpersoon (verzonnen)'
  let pasnummer: string
  let ritnummer: string
  beforeAll(async () => {
    pasnummer = await nieuwePas(opstap, { naam, geboortedatum: '1948-05-02', telefoon: '0517-000001' })
    ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
  })

  test('a granted pass by its number, as it is said and spelled', async () => {
    for (const getypt of [pasnummer, pasnummer.toLowerCase(), ` ${pasnummer} `, pasnummer.replace(/(.{4})/, '$1-')])
      expect(nummers(await zoek({ zoek: getypt }))).toEqual([pasnummer])
  })

  test('by the number of a ride', async () => {
    expect(nummers(await zoek({ zoek: ritnummer.toLowerCase() }))).toEqual([pasnummer])
  })

  test.each(['Sjoukje 2-5-1948', 'sjoukje 2-5-48', 'sjoukje 02051948', 'Proefpersoon, 2 mei 1948', '2.5.1948 sjoukje'])(
    'by name and date of birth: %s',
    async (getypt) => expect(nummers(await zoek({ zoek: getypt }))).toEqual([pasnummer]),
  )

  test.each(['0517000001', '0517-000001', '+31 517 000 001', '0031517000001'])('by telephone: %s', async (getypt) =>
    expect(nummers(await zoek({ zoek: getypt }))).toEqual([pasnummer]),
  )

  test.each(['8861AB', '8861 ab'])('by postcode: %s', async (getypt) =>
    expect(await alleNummers({ zoek: getypt })).toContain(pasnummer),
  )

  test('by postcode with a house number, of that house only', async () => {
    expect(nummers(await zoek({ zoek: '8861 AB 999' }))).toEqual([])
  })

  test.each(['Sjoukje', 'Sjoukje Proefpersoon', 'de', '2-5-1948'])(
    'not with "%s": that names nobody',
    async (getypt) => {
      const { status, body } = await zoek({ zoek: getypt })
      expect(status).toBe(200)
      expect(body).toEqual({ passen: [], meerNodig: true, _links: {} })
    },
  )

  test('nobody of another municipality', async () => {
    const elders = await opstap.token('centralist', { gemeente: 'berkelland' })
    for (const getypt of [pasnummer, ritnummer, '0517000001', 'sjoukje 2-5-48'])
      expect(nummers(await zoek({ zoek: getypt }, elders))).toEqual([])
  })
})
