import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StoreUnavailable, type Store } from '../../../../functions/stores/store.ts'
import { beeindigPassen } from '../../../../functions/use-cases/pas/beeindiging/beeindig-passen.ts'
import type { Wie } from '../../../../functions/use-cases/wie.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import {
  alleRitten,
  geboekteRit,
  nieuwePas,
  NU,
  opgeslagen,
  PLAATSEN,
  ritaanvraag,
} from '../../../support/voorbeelden.ts'

let opstap: Opstap
let gemeente: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  gemeente = await opstap.token('gemeente')
})
afterAll(() => opstap.stop())

const CSV = { 'content-type': 'text/csv' }
const stuur = (body: unknown, { proef = false } = {}): Promise<Answer> =>
  opstap.call('POST', `/pasbeeindigingen${proef ? '?proef=true' : ''}`, {
    token: gemeente,
    body,
    ...(typeof body === 'string' ? { headers: CSV } : {}),
  })
const kort = ({ body }: Answer): string[] => body.fouten.map((fout: any) => `${fout.rij} ${fout.veld} ${fout.code}`)
const lees = async (pasnummer: string): Promise<any> =>
  (await opstap.call('GET', `/passen/${pasnummer}`, { token: gemeente })).body
const bewaard = async (): Promise<string[]> =>
  (await opgeslagen(opstap)).filter((item) => item.startsWith('PAS#harlingen'))
const openBij = async (pasnummer: string): Promise<any> =>
  (await opstap.call('GET', `/passen/${pasnummer}/nasleep`, { token: gemeente })).body
const vervang = async (pasnummer: string): Promise<string> =>
  (await opstap.call('PUT', `/passen/${pasnummer}/vervanging`, { token: gemeente, body: { reden: 'Kwijt.' } })).body
    .pasnummer

describe('a list of people that died or moved', () => {
  test('tells first what ends and what that leaves, and then ends each pass as one act, once', async () => {
    const [dood, weg] = [
      await nieuwePas(opstap, { geboortedatum: '1931-04-05', naam: 'Wiep Lijst (verzonnen)' }),
      await nieuwePas(opstap),
    ]
    const rit = await geboekteRit(opstap, ritaanvraag(dood))
    const blijft = await geboekteRit(opstap, ritaanvraag(weg))
    const csv = [
      'Pasnummer;naam;geboortedatum;datum;soort;reden;ritten;koppelingen',
      `${dood};Lijst;5-4-1931;28-2-2026;Overleden;Bericht van de BRP (verzonnen);annuleren;intrekken`,
      `${weg};;;01-03-2026;verhuisd;;;`,
      '',
    ].join('\r\n')
    const before = await bewaard()
    const proef = await stuur(csv, { proef: true })
    expect(await bewaard()).toEqual(before)
    expect(proef.body).toMatchObject({ proef: true, uitgevoerd: false, rijen: 2, nieuw: 2, gelijk: 0, fouten: [] })
    expect(proef.body.passen[0]).toMatchObject({
      rij: 2,
      pasnummer: dood,
      naam: 'Wiep Lijst (verzonnen)',
      stand: 'nieuw',
      nasleep: { vanaf: '2026-02-28', ritten: [{ ritnummer: rit }] },
    })

    const echt = await stuur(csv)
    expect(echt.body).toMatchObject({ uitgevoerd: true, nieuw: 2, gelijk: 0, anders: 0 })
    expect(echt.body.passen.map((een: any) => een.nasleep.ritten.length)).toEqual([0, 1])
    const [pas] = [await lees(dood)]
    expect(pas.einde).toEqual({ datum: '2026-02-28', soort: 'overleden' })
    expect(pas.geschiedenis.at(-1)).toMatchObject({ rol: 'gemeente', reden: 'Bericht van de BRP (verzonnen)' })
    const geannuleerd = (await alleRitten(opstap, dood)).find(({ ritnummer }) => ritnummer === rit)
    expect(geannuleerd.status).toBe('geannuleerd')
    // What the list said of nothing is for a person to decide.
    expect((await openBij(weg)).ritten).toMatchObject([{ ritnummer: blijft }])

    const na = await bewaard()
    const weer = await stuur(csv)
    expect(weer.body).toMatchObject({ nieuw: 0, gelijk: 2, anders: 0 })
    expect(await bewaard()).toEqual(na)
    const alsnog = await stuur({
      passen: [{ pasnummer: weg, datum: '2026-03-01', soort: 'verhuisd' }],
      nasleep: { ritten: 'annuleren' },
    })
    expect(alsnog.body).toMatchObject({ gelijk: 1, passen: [{ nasleep: { ritten: [] } }] })
  })

  test('begins with what is not ended yet: where there is no time to look at the rest again, that is done', async () => {
    const [eerder, nieuw] = [await nieuwePas(opstap), await nieuwePas(opstap)]
    const wie: Wie = { sub: 'test', rollen: ['gemeente'], gemeente: 'harlingen' }
    const lijst = [eerder, nieuw].map((pasnummer, i) => ({
      rij: i + 1,
      over: { pasnummer },
      melding: { datum: '2026-03-01', soort: 'verhuisd' as const },
      reden: undefined,
      keuze: {},
    }))
    const beeindig = (rijen: typeof lijst, store: Store, proef = false) =>
      beeindigPassen({ ...opstap.deps, store }, wie, { rijen, eerdereFouten: [], proef })
    let gelezen = 0
    /** Has no time any more for more than so many looks at the pass that was ended. */
    const storeMet = (hoogstens: number): Store => ({
      ...opstap.deps.store,
      get: async (key) => {
        if (key.pk === `PAS#harlingen#${eerder}` && ++gelezen > hoogstens) throw new StoreUnavailable('no time')
        return await opstap.deps.store.get(key)
      },
    })
    await beeindig(lijst.slice(0, 1), opstap.deps.store)
    await beeindig(lijst, storeMet(Infinity), true)
    const eenKeer = gelezen
    expect(eenKeer).toBeGreaterThan(0)
    gelezen = 0
    await expect(beeindig(lijst, storeMet(eenKeer))).rejects.toThrow(StoreUnavailable)
    expect((await lees(nieuw)).einde).toEqual({ datum: '2026-03-01', soort: 'verhuisd' })
    const { passen } = await beeindig(lijst, opstap.deps.store)
    expect(passen.map(({ rij, stand }) => [rij, stand])).toEqual([
      [1, 'gelijk'],
      [2, 'gelijk'],
    ])
  })

  test('leaves an ending that was there, but for one that was still to come', async () => {
    const [eerder, later] = [await nieuwePas(opstap), await nieuwePas(opstap)]
    const eindig = (pasnummer: string, einde: unknown) =>
      opstap.call('PATCH', `/passen/${pasnummer}`, { token: gemeente, body: { einde } })
    await eindig(eerder, { datum: '2026-02-01', soort: 'ingetrokken' })
    await eindig(later, { datum: '2026-06-30', soort: 'ingetrokken' })
    const rij = (pasnummer: string) => ({ pasnummer, datum: '2026-02-28', soort: 'overleden' })
    const { body } = await stuur({ passen: [rij(eerder), rij(later)] })
    expect(body).toMatchObject({ nieuw: 1, anders: 1 })
    expect(body.passen[0]).toMatchObject({ stand: 'anders', was: { datum: '2026-02-01', soort: 'ingetrokken' } })
    expect((await lees(eerder)).einde).toEqual({ datum: '2026-02-01', soort: 'ingetrokken' })
    expect((await lees(later)).einde).toEqual({ datum: '2026-02-28', soort: 'overleden' })
  })

  test('is about the pass that somebody has now, also by an older number, and by that of an older system', async () => {
    const oud = await nieuwePas(opstap)
    const nieuw = await vervang(oud)
    await opstap.call('POST', '/importen', {
      token: gemeente,
      body: {
        passen: [
          {
            externId: 'WEG-1',
            naam: 'Foke Lijst (verzonnen)',
            geboortedatum: '1940-01-02',
            woning: { locatieId: PLAATSEN[0]?.id },
            geldigVanaf: '2026-01-01',
            geldigTotEnMet: '2028-12-31',
            vervoertype: 'regulier',
          },
        ],
      },
    })
    const { body } = await stuur({
      passen: [
        { pasnummer: oud, datum: '2026-03-01', soort: 'overleden' },
        { externId: 'WEG-1', naam: 'lijst', datum: '2026-03-31', soort: 'verhuisd' },
      ],
    })
    expect(body).toMatchObject({ nieuw: 2, passen: [{ pasnummer: nieuw }, { naam: 'Foke Lijst (verzonnen)' }] })
    expect((await lees(nieuw)).einde).toMatchObject({ soort: 'overleden' })
  })

  test('with a fault ends nothing, and tells every fault by row and field', async () => {
    const naam = 'Tjitte Dubbel (verzonnen)'
    const [een, ander] = [
      await nieuwePas(opstap, { naam, geboortedatum: '1936-07-08' }),
      await nieuwePas(opstap, { naam, geboortedatum: '1936-07-08' }),
    ]
    const rij = { datum: '2026-03-01', soort: 'overleden' }
    const passen = [
      { ...rij, pasnummer: een },
      { ...rij, pasnummer: een },
      { ...rij, pasnummer: 'HRL-BESTAAT-NIET' },
      { ...rij, externId: 'bestaat-niet' },
      { ...rij, naam: 'Tjitte Dubbel', geboortedatum: '1936-07-08' },
      { ...rij, naam: 'Niemand', geboortedatum: '1936-07-08' },
      { ...rij, pasnummer: ander, geboortedatum: '1936-08-07' },
      { ...rij, pasnummer: ander, naam: 'Iemand Anders' },
      { ...rij, pasnummer: ander, datum: '2026-03-02' },
      { ...rij, pasnummer: ander, datum: '2025-12-01' },
      { ...rij },
      { ...rij, pasnummer: ander, soort: 'weg' },
      { ...rij, pasnummer: ander, nasleep: { ritten: 'houden' } },
      { ...rij, externId: '111222333' },
    ]
    const verwacht = [
      '2 pasnummer dubbel',
      '3 pasnummer pas-onbekend',
      '4 externId pas-onbekend',
      '5 pasnummer pas-twijfel',
      '6 naam pas-onbekend',
      '7 geboortedatum iemand-anders',
      '8 naam iemand-anders',
      '9 datum overlijden-in-toekomst',
      '10 datum pas.einde-voor-begin',
      '11 pasnummer verplicht',
      '12 soort waarde',
      '13 nasleep.ritten waarde',
      '14 externId burgerservicenummer',
      '14 externId pas-onbekend',
    ]
    const before = await bewaard()
    const proef = await stuur({ passen }, { proef: true })
    expect(kort(proef)).toEqual(verwacht)
    expect(proef.body.fouten[3].voorstellen.map(({ pasnummer }: any) => pasnummer).toSorted()).toEqual(
      [een, ander].toSorted(),
    )
    const echt = await stuur({ passen })
    expect(echt.status).toBe(400)
    expect(echt.body.errors.map((fout: any) => `${fout.location} ${fout.code}`)).toEqual(
      verwacht.map((fout) => `rij ${fout}`),
    )
    expect(await bewaard()).toEqual(before)
  })

  test.each([
    ['too many rows', `pasnummer;datum;soort\r\n${'X;2026-03-01;overleden\r\n'.repeat(501)}`, '502  te-veel-rijen'],
    ['a column that we do not know', 'pasnummer;bsn\r\nX;1', '1 bsn onbekende-kolom'],
  ])('in CSV with %s is told so', async (_, csv, fout) => {
    expect(kort(await stuur(csv, { proef: true }))).toContain(fout)
  })

  test('of another gemeente ends nothing here', async () => {
    const pasnummer = await nieuwePas(opstap)
    const token = await opstap.token('gemeente', { gemeente: 'berkelland' })
    const body = { passen: [{ pasnummer, datum: '2026-03-01', soort: 'overleden' }] }
    expect((await opstap.call('POST', '/pasbeeindigingen', { token, body })).status).toBe(400)
    expect(await lees(pasnummer)).not.toHaveProperty('einde')
  })
})
