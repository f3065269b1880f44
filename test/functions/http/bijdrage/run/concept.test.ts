import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../../support/opstap.ts'
import {
  alleRegels,
  download,
  gemeente,
  IBANS,
  INCASSOGEGEVENS,
  machtig,
  startRun,
  stelVast,
} from '../../../../support/innen.ts'
import { nieuwePas, NU, PLAATSEN } from '../../../../support/voorbeelden.ts'

let opstap: Opstap
let token: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  token = await gemeente(opstap)
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
})
afterAll(() => opstap.stop())

const pas = (naam: string): Promise<string> =>
  nieuwePas(opstap, { woning: { locatieId: 'borculo-thuis' }, naam: `${naam} Concept (verzonnen)` }, 'berkelland')
const kies = (runnummer: string, pasnummer: string, keuze: string) =>
  opstap.call('PUT', `/bijdrageruns/${runnummer}/regels/${pasnummer}/keuze`, {
    token,
    body: { keuze, reden: 'Verzonnen reden' },
  })

test.each([2020, 2028, 2072, 2100])('the year %i cannot be billed in 2026', async (jaar) => {
  const { status, body } = await opstap.call('POST', '/bijdrageruns', { token, body: { jaar } })
  expect([status, body.errors]).toEqual([
    400,
    [expect.objectContaining({ location: 'jaar', detail: 'Dit jaar kan nu niet: kies 2021 tot en met 2027.' })],
  ])
})

describe('a run is never stuck', () => {
  const nummers: Record<'gewoon' | 'oud' | 'weg' | 'anders' | 'erbij' | 'dood' | 'bezwaar' | 'factuur', string> =
    {} as never
  let concept: any
  let vast: any
  let regels: Map<string, any>

  beforeAll(async () => {
    for (const naam of ['gewoon', 'oud', 'weg', 'anders', 'erbij', 'dood', 'bezwaar', 'factuur'] as const)
      nummers[naam] = await pas(naam)
    for (const naam of ['weg', 'anders', 'dood', 'factuur'] as const) await machtig(opstap, nummers[naam])
    // Valid up to and including 24 April 2026, the day of collection.
    await machtig(opstap, nummers.oud, { ondertekendOp: '2023-04-24' })
    concept = await startRun(opstap)
  })

  test('a concept is thrown away, also twice, and the year is computed again as the run of the year', async () => {
    expect(concept).toMatchObject({ runnummer: '2026-01', status: 'concept', soort: 'jaarlijks' })
    const weg = () => opstap.call('DELETE', '/bijdrageruns/2026-01', { token })
    expect((await weg()).body).toMatchObject({ status: 'verworpen' })
    expect((await weg()).body).toMatchObject({ status: 'verworpen' })
    expect((await stelVast(opstap, '2026-01')).body.type).toBe('urn:opstap:probleem:run-verworpen')
    expect((await kies('2026-01', nummers.gewoon, 'aanhouden')).status).toBe(409)
    const opnieuw = await startRun(opstap)
    expect(opnieuw).toMatchObject({ runnummer: '2026-02', status: 'concept', soort: 'jaarlijks' })
    expect(opnieuw.totalen).toEqual(concept.totalen)
    concept = opnieuw
  })

  test('one line is held, one is invoiced, and both can be taken back; the sums go along', async () => {
    const { incasso, factuur } = concept.totalen.inning
    expect((await kies('2026-02', nummers.bezwaar, 'aanhouden')).body).toMatchObject({
      inning: 'aangehouden',
      stand: 'aangehouden',
      bedragCent: 6000,
      keuze: { soort: 'aanhouden', reden: 'Verzonnen reden' },
    })
    expect((await kies('2026-02', nummers.factuur, 'factuur')).body).toMatchObject({ inning: 'factuur' })
    const lees = async () => (await opstap.call('GET', '/bijdrageruns/2026-02', { token })).body.totalen
    expect(await lees()).toMatchObject({
      bedragCent: concept.totalen.bedragCent,
      gevraagdCent: concept.totalen.bedragCent - 6000,
      inning: {
        incasso: { aantal: incasso.aantal - 1, bedragCent: incasso.bedragCent - 6000 },
        // One that was held went, and one that was collected came.
        factuur,
        aangehouden: { aantal: 1, bedragCent: 6000 },
      },
    })
    expect((await kies('2026-02', nummers.bezwaar, 'berekend')).body).toMatchObject({ inning: 'factuur' })
    expect((await kies('2026-02', nummers.factuur, 'berekend')).body).toMatchObject({ inning: 'incasso' })
    expect(await lees()).toEqual(concept.totalen)
    await kies('2026-02', nummers.bezwaar, 'aanhouden')
    await kies('2026-02', nummers.factuur, 'factuur')
    expect((await kies('2026-02', 'BRK-999999', 'aanhouden')).status).toBe(404)
    expect((await kies('2026-02', nummers.factuur, 'weg')).body.errors).toMatchObject([{ location: 'keuze' }])
  })

  describe('fixed after things changed', () => {
    beforeAll(async () => {
      // A bank day later: then the mandate of 24 April 2023 has lapsed.
      await opstap.call('PUT', '/incassogegevens', {
        token,
        body: { ...INCASSOGEGEVENS, incassodatum: '2026-04-27' },
      })
      await opstap.call('DELETE', `/passen/${nummers.weg}/machtiging`, { token })
      await machtig(opstap, nummers.anders, { iban: IBANS[2] })
      await machtig(opstap, nummers.erbij, { iban: IBANS[1] })
      await opstap.call('PATCH', `/passen/${nummers.dood}`, {
        token,
        body: { einde: { datum: '2026-03-01', soort: 'overleden' }, reden: 'Verzonnen' },
      })
      vast = (await stelVast(opstap, '2026-02')).body
      regels = await alleRegels(opstap, '2026-02')
    })

    test('at once, with a list of what was otherwise', () => {
      expect(vast).toMatchObject({ status: 'vastgesteld', incassodatum: '2026-04-27' })
      expect(vast.controle).toBeUndefined()
      const { aantal, eerste } = vast.verschillen
      expect(aantal).toBe(5)
      expect(Object.fromEntries(eerste.map((een: any) => [een.pasnummer, een.verschil]))).toEqual({
        [nummers.oud]: 'machtigingWeg',
        [nummers.weg]: 'machtigingWeg',
        [nummers.anders]: 'machtigingAnders',
        [nummers.erbij]: 'machtigingErbij',
        [nummers.dood]: 'bedrag',
      })
      expect(eerste.every((een: any) => een.betekenis !== '')).toBe(true)
    })

    test('what cannot be collected is invoiced, what would be another amount is held', () => {
      const hoe = (naam: keyof typeof nummers) => {
        const { inning, stand, openstaandCent } = regels.get(nummers[naam])
        return [inning, stand, openstaandCent]
      }
      expect(hoe('gewoon')).toEqual(['factuur', 'open', 6000])
      expect(hoe('oud')).toEqual(['factuur', 'open', 6000])
      expect(hoe('weg')).toEqual(['factuur', 'open', 6000])
      expect(hoe('anders')).toEqual(['incasso', 'inIncasso', 0])
      expect(hoe('erbij')).toEqual(['incasso', 'inIncasso', 0])
      expect(hoe('factuur')).toEqual(['factuur', 'open', 6000])
      expect(hoe('dood')).toEqual(['aangehouden', 'aangehouden', 0])
      expect(hoe('bezwaar')).toEqual(['aangehouden', 'aangehouden', 0])
      expect(regels.get(nummers.dood).kenmerk).toBeUndefined()
    })

    test('the sums are those of the lines, and the file holds what is collected now', async () => {
      for (const soort of ['incasso', 'factuur', 'aangehouden']) {
        const eigen = [...regels.values()].filter((regel) => regel.inning === soort)
        expect(vast.totalen.inning[soort]).toEqual({ aantal: eigen.length, bedragCent: eigen.length * 6000 })
      }
      const { tekst } = await download(opstap, '/bijdrageruns/2026-02/incassobestand')
      const ibans = [...tekst.matchAll(/<DbtrAcct><Id><IBAN>(\w+)</g)].map(([, iban]) => iban)
      // Of the demo's own mandate too.
      expect(ibans).toHaveLength(vast.totalen.inning.incasso.aantal)
      expect(ibans).toEqual(expect.arrayContaining([IBANS[1], IBANS[2]]))
      expect(ibans).not.toContain(IBANS[0])
    })

    test('before the file leaves every debit is looked at once more', async () => {
      const bestand = () => download(opstap, '/bijdrageruns/2026-02/incassobestand')
      const controle = async () => (await opstap.call('PUT', '/bijdrageruns/2026-02/incassocontrole', { token })).body
      const eerst = (await bestand()).tekst
      // Nothing is otherwise: the run and the file stay as they were.
      expect(await controle()).toEqual(vast)
      expect((await bestand()).tekst).toBe(eerst)

      // Withdrawn, replaced, and paid by hand.
      await opstap.call('DELETE', `/passen/${nummers.erbij}/machtiging`, { token })
      await machtig(opstap, nummers.anders, { iban: IBANS[0] })
      const { kenmerk } = regels.get('BRK-000001')
      const betaald = { betalingen: [{ kenmerk, betaling: 'BANK-1', bedragCent: 6000, datum: '2026-03-01' }] }
      await opstap.call('POST', '/bijdrageruns/2026-02/betalingen', { token, body: betaald })
      const { status, tekst } = await bestand()
      expect([status, JSON.parse(tekst)]).toMatchObject([409, { type: 'urn:opstap:probleem:incasso-veranderd' }])
      expect(tekst).toContain('Van 3 incasso’s')

      const nagekeken = await controle()
      expect(nagekeken.verschillen.aantal).toBe(8)
      expect(nagekeken.verschillen.eerste.slice(5)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ pasnummer: nummers.erbij, verschil: 'machtigingWeg' }),
          expect.objectContaining({ pasnummer: nummers.anders, verschil: 'machtigingAnders' }),
          expect.objectContaining({ pasnummer: 'BRK-000001', verschil: 'nietInnen' }),
        ]),
      )
      expect(await controle()).toEqual(nagekeken)
      // Three were collected; one is left, from its new account, in a file with another number.
      expect(nagekeken.totalen.inning.incasso).toEqual({ aantal: 1, bedragCent: 6000 })
      const nieuw = (await bestand()).tekst
      expect([...nieuw.matchAll(/<DbtrAcct><Id><IBAN>(\w+)</g)].map(([, iban]) => iban)).toEqual([IBANS[0]])
      const nummer = (xml: string) => /<MsgId>(.*?)</.exec(xml)?.[1]
      expect(nummer(eerst)).toMatch(/^OPSTAP-[0-9a-f]{8}-2026-02-5$/)
      expect(nummer(nieuw)).toBe(nummer(eerst)?.replace(/5$/, '8'))
      const na = await alleRegels(opstap, '2026-02')
      const hoe = (wie: string) => [na.get(wie).inning, na.get(wie).stand, na.get(wie).openstaandCent]
      expect(hoe(nummers.erbij)).toEqual(['factuur', 'open', 6000])
      expect(hoe(nummers.anders)).toEqual(['incasso', 'inIncasso', 0])
      expect(hoe('BRK-000001')).toEqual(['factuur', 'betaald', 0])
    })

    test('what is held is in nobody’s account, and a supplementary run asks what is right by then', async () => {
      const rekening = async (naam: keyof typeof nummers) =>
        (await opstap.call('GET', `/passen/${nummers[naam]}/rekeningen/2026`, { token })).body
      expect(await rekening('bezwaar')).toMatchObject({ gevraagdCent: 0, regels: [] })
      expect((await opstap.call('DELETE', '/bijdrageruns/2026-02', { token })).status).toBe(409)
      expect((await kies('2026-02', nummers.gewoon, 'aanhouden')).status).toBe(409)
      const aanvullend = await startRun(opstap, { jaar: 2026, soort: 'aanvullend' })
      expect(aanvullend).toMatchObject({ runnummer: '2026-03', soort: 'aanvullend' })
      const nieuw = await alleRegels(opstap, '2026-03')
      expect([...nieuw].map(([nummer, { bedragCent }]) => [nummer, bedragCent]).toSorted()).toEqual(
        [
          [nummers.bezwaar, 6000],
          [nummers.dood, 0],
        ].toSorted(),
      )
    })
  })
})

test('amounts that are an example are asked of nobody, but on an installation to try things on', async () => {
  const echt = await startOpstap({ nu: NU, locaties: PLAATSEN })
  try {
    // As where somebody else signs people in, and on AWS.
    Object.assign(echt.deps, { proef: false })
    await echt.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
    const { runnummer, totalen } = await startRun(echt)
    expect(totalen.gevraagdCent).toBeGreaterThan(0)
    const lees = async () => (await echt.call('GET', `/bijdrageruns/${runnummer}`, { token })).body
    const before = await lees()
    const { status, body } = await stelVast(echt, runnummer)
    expect([status, body.type]).toEqual([409, 'urn:opstap:probleem:voorbeeldbedragen'])
    expect(body.detail).toMatch(/^In de regels van uw gemeente staan voorbeeldbedragen\./)
    expect(await lees()).toEqual(before)
  } finally {
    await echt.stop()
  }
})
