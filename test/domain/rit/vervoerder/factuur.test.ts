import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contractprijsCent,
  toetsFactuur,
  totalenVan,
  type Contract,
  type Factuurregel,
  type Prestatie,
  type Rit,
  type Ritstatus,
} from '../../../../domain/rit/index.ts'
import { HARLINGEN } from '../../support.ts'
import { rit as VOORBEELD } from '../../../functions/lambda/events/changes.ts'

/** Invented: € 4,50 a ride, € 1,25 a kilometre, 10 cents a minute; with a wheelchair € 9,00 and € 2,00; for nothing € 2,50. */
const CONTRACT: Contract = {
  tarieven: [
    {
      vervoertypen: ['rolstoel'],
      perRitCent: 900,
      millicentPerKm: 200_000,
      millicentPerMinuut: 10_000,
      loosritCent: 500,
    },
    { perRitCent: 450, millicentPerKm: 125_000, millicentPerMinuut: 10_000, loosritCent: 250 },
  ],
  indexen: [
    { vanaf: '2026-07-01', honderdstenProcent: 724 },
    { vanaf: '2027-01-01', honderdstenProcent: 100 },
  ],
  marge: { meterProcent: 10, minstensMeter: 500, minuten: 5 },
}
const prestatie = (rest: Partial<Prestatie> = {}): Prestatie => ({
  soort: 'rit',
  vervoertype: 'regulier',
  meter: 10_000,
  minuten: 18,
  ...rest,
})

describe('the price of the contract, worked out by hand', () => {
  test.each<[string, Partial<Prestatie>, string, number]>([
    // 450 + 10 × 125 + 18 × 10
    ['a ride', {}, '2026-03-14', 1880],
    // 450 + 10,001 × 125 = 1.250,125 → 450 + 1250 + 180
    ['half a cent is rounded up, less is not', { meter: 10_001 }, '2026-03-14', 1880],
    // 10,004 × 125 = 1.250,5
    ['half a cent', { meter: 10_004 }, '2026-03-14', 1881],
    // 900 + 10 × 200 + 180
    ['with a wheelchair', { vervoertype: 'rolstoel' }, '2026-03-14', 3080],
    ['for nothing, whatever metres are named', { soort: 'loosrit' }, '2026-03-14', 250],
    ['the day before an index', {}, '2026-06-30', 1880],
    // 450 × 1,0724 = 482,58 → 483; 125 × 1,0724 = 134,05 a km → 1340,5; 10 × 1,0724 = 10,724 → 193,032; together 2016,532
    ['the day of an index', {}, '2026-07-01', 2017],
    // 483 × 1,01 = 487,83 → 488; 134,05 × 1,01 = 135,3905 → 135,391 → 1353,91; 10,724 × 1,01 = 10,83124 → 10,831 → 194,958; 2036,868
    ['an index on an index', {}, '2027-01-01', 2037],
    // 250 × 1,0724 = 268,1
    ['for nothing, indexed', { soort: 'loosrit' }, '2026-07-01', 268],
  ])('%s', (_, rest, datum, cent) => {
    expect(contractprijsCent(CONTRACT, prestatie(rest), datum)).toBe(cent)
  })

  test('there is none for a kind that the contract does not name', () => {
    const alleenRolstoel = { ...CONTRACT, tarieven: CONTRACT.tarieven.slice(0, 1) }
    expect(contractprijsCent(alleenRolstoel, prestatie(), '2026-03-14')).toBeUndefined()
  })
})

const UITVOERING = { ingestapt: '2026-03-14T09:31:00Z', uitgestapt: '2026-03-14T09:48:01Z' }
const rit = (ritnummer: string, rest: Partial<Rit> = {}): Rit => ({
  ...VOORBEELD,
  ritnummer,
  status: 'gereden',
  vertrek: '2026-03-14T09:30:00Z',
  vervoertype: 'regulier',
  pasvereisten: [],
  hulpmiddelen: [],
  afstand: { meter: 10_000, methode: 'omwegfactor' },
  uitvoering: UITVOERING,
  ...rest,
})
const metStatus = (ritnummer: string, status: Ritstatus): Rit => rit(ritnummer, { status, uitvoering: undefined })
const regel = (ritnummer: string, rest: Partial<Factuurregel> = {}): Factuurregel => ({
  regelnummer: 1,
  ritnummer,
  datum: '2026-03-14',
  prestatie: prestatie(),
  bedragCent: 1880,
  ...rest,
})
const RITTEN = [
  rit('gewoon'),
  metStatus('geboekt', 'geboekt'),
  metStatus('geannuleerd', 'geannuleerd'),
  metStatus('loos', 'loosgemeld'),
  metStatus('niet', 'nietGereden'),
  rit('rolstoel', { pasvereisten: ['rolstoel'] }),
  rit('april', { vertrek: '2026-04-02T09:30:00Z' }),
  // The service of the last day goes on until midnight.
  rit('middernacht', { vertrek: '2026-03-31T22:00:00Z' }),
  rit('ander', { vertrek: '2025-12-31T09:30:00Z' }),
]
const vervoerder = { vervoerdersnummer: 'a', naam: 'A (verzonnen)', geldigVanaf: '2026-01-01', rijdt: {} }
const feiten = (ritten: readonly Rit[] = RITTEN) => ({
  vervoerdersnummer: 'a',
  contract: CONTRACT,
  periode: { vanaf: '2026-03-01', totEnMet: '2026-03-31' },
  ritten: new Map(ritten.map((een) => [een.ritnummer, een])),
  vervoerders: [vervoerder],
  versies: HARLINGEN,
})
const codes = (...regels: Factuurregel[]): string[] =>
  toetsFactuur(regels, feiten()).map(({ uitkomst, codes: redenen }) => [uitkomst, ...redenen].join(' '))
const LOOS = { prestatie: prestatie({ soort: 'loosrit', meter: 0, minuten: 0 }), bedragCent: 250 }
const metMeter = (meter: number) => ({ prestatie: prestatie({ meter, minuten: 0 }), bedragCent: 0 })
const metMinuten = (minuten: number) => ({ prestatie: prestatie({ minuten }), bedragCent: 0 })

describe('a line of an invoice', () => {
  test.each<[string, Factuurregel, string]>([
    ['as it was driven', regel('gewoon'), 'goedgekeurd'],
    ['that asks less', regel('gewoon', { bedragCent: 1 }), 'goedgekeurd'],
    ['of a cent more', regel('gewoon', { bedragCent: 1881 }), 'afgekeurd bedragTeHoog'],
    ['of a ride that was never booked', regel('onbekend'), 'afgekeurd ritOnbekend'],
    ['of a ride that was cancelled', regel('geannuleerd'), 'afgekeurd geannuleerd'],
    ['of a ride that the carrier failed to drive', regel('niet'), 'afgekeurd nietGereden'],
    ['of a ride of which nothing was reported', regel('geboekt'), 'voorleggen nietGemeld'],
    ['driven, while nobody was at the door', regel('loos'), 'afgekeurd andersGemeld'],
    ['for nothing, as reported', regel('loos', LOOS), 'goedgekeurd'],
    ['for nothing, while it was driven', regel('gewoon', LOOS), 'afgekeurd andersGemeld'],
    [
      'with a wheelchair that nobody asked',
      regel('gewoon', { prestatie: prestatie({ vervoertype: 'rolstoel' }) }),
      'afgekeurd vervoertypeNietGevraagd',
    ],
    [
      'with a wheelchair that the pass asks',
      regel('rolstoel', { prestatie: prestatie({ vervoertype: 'rolstoel' }) }),
      'goedgekeurd',
    ],
    ['of 11 km for 10, the margin itself', regel('gewoon', metMeter(11_000)), 'goedgekeurd'],
    ['of a metre beyond the margin', regel('gewoon', metMeter(11_001)), 'afgekeurd meterBovenMarge'],
    // 17 minutes and a second are 18; with a margin of five 23.
    ['of the reported minutes and the margin', regel('gewoon', metMinuten(23)), 'goedgekeurd'],
    ['of a minute beyond it', regel('gewoon', metMinuten(24)), 'afgekeurd minutenBovenMarge'],
    ['of another day', regel('gewoon', { datum: '2026-03-15' }), 'afgekeurd andereDatum'],
    ['of a ride after the period', regel('april', { datum: '2026-04-02' }), 'voorleggen buitenPeriode'],
    ['of a ride at midnight, by its service day', regel('middernacht', { datum: '2026-03-31' }), 'goedgekeurd'],
    ['of a ride at midnight, by the calendar', regel('middernacht', { datum: '2026-04-01' }), 'goedgekeurd'],
    [
      'of a ride from before the contract',
      regel('ander', { datum: '2025-12-31' }),
      'afgekeurd andereVervoerder buitenPeriode',
    ],
  ])('%s', (_, een, verwacht) => {
    expect(codes(een)).toEqual([verwacht])
  })

  test('of a short ride has a margin of metres', () => {
    const kort = rit('kort', { afstand: { meter: 1000, methode: 'omwegfactor' } })
    const oordeel = (meter: number) => toetsFactuur([regel('kort', metMeter(meter))], feiten([kort]))[0]?.codes
    expect([oordeel(1500), oordeel(1501)]).toEqual([[], ['meterBovenMarge']])
  })

  test('is paid once; after one that was rejected it is looked at by itself', () => {
    expect(codes(regel('gewoon'), regel('gewoon'))).toEqual(['goedgekeurd', 'afgekeurd dubbel'])
    expect(codes(regel('gewoon', { bedragCent: 9999 }), regel('gewoon'))).toEqual([
      'afgekeurd bedragTeHoog',
      'goedgekeurd',
    ])
    expect(codes(regel('geboekt'), regel('geboekt'))).toEqual(['voorleggen nietGemeld', 'afgekeurd dubbel nietGemeld'])
  })

  test('has no price without a contract', () => {
    expect(toetsFactuur([regel('gewoon')], { ...feiten(), contract: undefined })[0]?.codes).toEqual(['geenPrijs'])
  })
})

test('of 2,000 lines with 60 faults all are found, and none is invented', () => {
  const FOUTEN: readonly ((een: Factuurregel) => Factuurregel)[] = [
    (een) => ({ ...een, ritnummer: `${een.ritnummer}x` }),
    (een) => ({ ...een, bedragCent: een.bedragCent + 1 }),
    (een) => ({ ...een, prestatie: { ...een.prestatie, meter: 11_001 } }),
    (een) => ({ ...een, prestatie: { ...een.prestatie, vervoertype: 'rolstoel' } }),
    (een) => ({ ...een, prestatie: { ...een.prestatie, soort: 'loosrit' } }),
    (een) => ({ ...een, datum: '2026-03-20' }),
  ]
  const ritten = Array.from({ length: 2000 }, (_, i) => rit(`R${i}`))
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1999), { minLength: 60, maxLength: 60 }), (waar) => {
      const fout = new Map(waar.map((plek, i) => [plek, FOUTEN[i % FOUTEN.length]]))
      const regels = ritten.map(({ ritnummer }, i) => (fout.get(i) ?? ((een) => een))(regel(ritnummer)))
      const oordelen = toetsFactuur(regels, feiten(ritten))
      const gevonden = oordelen.flatMap(({ uitkomst }, i) => (uitkomst === 'goedgekeurd' ? [] : [i]))
      expect(gevonden).toEqual([...waar].toSorted((a, b) => a - b))
      const { gevraagdCent, goedgekeurdCent, afgekeurdCent, voorgelegdCent } = totalenVan(oordelen)
      expect(goedgekeurdCent).toBe(1940 * 1880)
      expect(goedgekeurdCent + afgekeurdCent + voorgelegdCent).toBe(gevraagdCent)
    }),
    { numRuns: 20 },
  )
})
