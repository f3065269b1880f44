import type { Regeling } from '../../domain/beleid/index.ts'
import type { Ritprijs } from '../../domain/rit/prijs/ritprijs.ts'
import type { Meereizende } from '../../domain/kernel/reis.ts'
import { BERKELLAND, GOOI_EN_VECHTSTREEK, HARLINGEN, SOZAWE } from '../domain/support.ts'

/** A fare, with the sum worked out by hand: by the published tariff, not by the code. */
export interface Prijsgeval {
  readonly geval: string
  readonly beleid: Regeling
  readonly afstandMeter: number
  /** 40 where it does not matter. */
  readonly leeftijd?: number
  readonly buitenStraal?: true
  readonly bovenBudgetMeter?: number
  readonly meereizenden?: readonly Meereizende[]
  /** The amount of each line in cents: the holder, then who comes along, in order. */
  readonly posten: readonly number[]
  readonly totaalCent: number
  readonly status?: Ritprijs['status']
}

const [harlingen] = HARLINGEN
const [berkelland] = BERKELLAND
const [sozawe] = SOZAWE
const [gv2022, gv2023] = GOOI_EN_VECHTSTREEK
if (gv2023 === undefined) throw new Error('Gooi en Vechtstreek 2023 ontbreekt')

export const medereiziger: Meereizende = { soort: 'medereiziger' }
export const begeleider: Meereizende = { soort: 'medischBegeleider', leeftijd: 30 }
export const kind = (leeftijd: number): Meereizende => ({ soort: 'kind', leeftijd })

/** Gooi en Vechtstreek 2022: 1,02 and 0,165 a km; 2023: 1,09 and 0,177. Who has no pass pays double. */
const gooiEnVechtstreek: Prijsgeval[] = [
  // Published: 1,68. 1,02 + 4 × 0,165 = 1,02 + 0,66.
  { geval: '2022, 4 km', beleid: gv2022, afstandMeter: 4000, posten: [168], totaalCent: 168 },
  // Published: 5,04 in all. 1,68 + 2 × 1,68.
  {
    geval: '2022, 4 km with one fellow traveller',
    beleid: gv2022,
    afstandMeter: 4000,
    meereizenden: [medereiziger],
    posten: [168, 336],
    totaalCent: 504,
  },
  // Published: 1,98. 1,09 + 5 × 0,177 = 1,09 + 0,885 = 1,975, half up.
  { geval: '2023, 5 km: 1,975 half up', beleid: gv2023, afstandMeter: 5000, posten: [198], totaalCent: 198 },
  // Published: 2,86. 1,09 + 10 × 0,177 = 1,09 + 1,77.
  { geval: '2023, 10 km', beleid: gv2023, afstandMeter: 10_000, posten: [286], totaalCent: 286 },
  // Double of 1,975 is 3,95: a multiple is taken of the exact amount and rounded once. 1,98 + 3,95 = 5,93.
  {
    geval: '2023, 5 km with one fellow traveller: double of what is not yet rounded',
    beleid: gv2023,
    afstandMeter: 5000,
    meereizenden: [medereiziger],
    posten: [198, 395],
    totaalCent: 593,
  },
  // A child is a fellow traveller here. 1,68 + 3,36 + 3,36 = 8,40.
  {
    geval: '2022, 4 km with a child of 3 and a fellow traveller: each pays double',
    beleid: gv2022,
    afstandMeter: 4000,
    meereizenden: [kind(3), medereiziger],
    posten: [168, 336, 336],
    totaalCent: 840,
  },
]

/** SoZaWe 2020: 12–64 years 1,01 and 0,17; others 0,63 and 0,10; first fellow traveller 0,92/km, others 1,73/km. */
const noardwestFryslan: Prijsgeval[] = [
  // 0,63 + 10 × 0,10 = 1,63
  { geval: '10 km, 0 years', beleid: sozawe, afstandMeter: 10_000, leeftijd: 0, posten: [163], totaalCent: 163 },
  { geval: '10 km, 11 years', beleid: sozawe, afstandMeter: 10_000, leeftijd: 11, posten: [163], totaalCent: 163 },
  // 1,01 + 10 × 0,17 = 2,71
  { geval: '10 km, 12 years', beleid: sozawe, afstandMeter: 10_000, leeftijd: 12, posten: [271], totaalCent: 271 },
  { geval: '10 km, 64 years', beleid: sozawe, afstandMeter: 10_000, leeftijd: 64, posten: [271], totaalCent: 271 },
  { geval: '10 km, 65 years', beleid: sozawe, afstandMeter: 10_000, leeftijd: 65, posten: [163], totaalCent: 163 },
  { geval: '10 km, 110 years', beleid: sozawe, afstandMeter: 10_000, leeftijd: 110, posten: [163], totaalCent: 163 },
  // 10 × 0,92 = 9,20; 10 × 1,73 = 17,30, twice. 2,71 + 9,20 + 17,30 + 17,30 = 46,51
  {
    geval: '10 km with three fellow travellers: the first is cheaper, no boarding tariff',
    beleid: sozawe,
    afstandMeter: 10_000,
    meereizenden: [medereiziger, medereiziger, medereiziger],
    posten: [271, 920, 1730, 1730],
    totaalCent: 4651,
  },
  // A companion takes no place among the fellow travellers. 2,71 + 0 + 9,20 = 11,91
  {
    geval: '10 km with a medical companion and a fellow traveller',
    beleid: sozawe,
    afstandMeter: 10_000,
    meereizenden: [begeleider, medereiziger],
    posten: [271, 0, 920],
    totaalCent: 1191,
  },
  // 1,01 + 25 × 0,17 = 5,26: nothing lies over 25 km
  {
    geval: 'beyond the radius, 25 km of road',
    beleid: sozawe,
    afstandMeter: 25_000,
    buitenStraal: true,
    posten: [526],
    totaalCent: 526,
  },
  // 5,26 + 0,001 × 1,73 = 5,26173
  {
    geval: 'beyond the radius, one metre over 25 km',
    beleid: sozawe,
    afstandMeter: 25_001,
    buitenStraal: true,
    posten: [526],
    totaalCent: 526,
  },
  // 5,26 + 0,003 × 1,73 = 5,26519; at the ordinary tariff it would be 5,26051
  {
    geval: 'beyond the radius, three metres over 25 km',
    beleid: sozawe,
    afstandMeter: 25_003,
    buitenStraal: true,
    posten: [527],
    totaalCent: 527,
  },
  // 5,26 + 5 × 1,73 = 13,91; first fellow traveller 25 × 0,92 + 5 × 1,73 = 31,65; second 30 × 1,73 = 51,90
  {
    geval: 'beyond the radius, 30 km with two fellow travellers and a companion',
    beleid: sozawe,
    afstandMeter: 30_000,
    buitenStraal: true,
    meereizenden: [medereiziger, medereiziger, begeleider],
    posten: [1391, 3165, 5190, 0],
    totaalCent: 9746,
  },
  // 0,63 + 25 × 0,10 + 5 × 1,73 = 11,78
  {
    geval: 'beyond the radius, 30 km, 70 years',
    beleid: sozawe,
    afstandMeter: 30_000,
    buitenStraal: true,
    leeftijd: 70,
    posten: [1178],
    totaalCent: 1178,
  },
  // 1,01 + 30 × 0,17 = 6,11: the place counts, not the length of the road
  {
    geval: 'within the radius, 30 km of road: the ordinary tariff',
    beleid: sozawe,
    afstandMeter: 30_000,
    posten: [611],
    totaalCent: 611,
  },
]

/** The examples for Harlingen and Berkelland: 1,01 and 0,17 a km, by the metre. */
const voorbeelden: Prijsgeval[] = [
  // 1,01 + 10 × 0,17 = 2,71
  { geval: 'Harlingen, 10 km', beleid: harlingen, afstandMeter: 10_000, posten: [271], totaalCent: 271 },
  { geval: 'Harlingen, 0 m: boarding alone', beleid: harlingen, afstandMeter: 0, posten: [101], totaalCent: 101 },
  {
    geval: 'Harlingen knows no age classes for the holder: 8 years',
    beleid: harlingen,
    afstandMeter: 10_000,
    leeftijd: 8,
    posten: [271],
    totaalCent: 271,
  },
  {
    geval: 'Harlingen knows no age classes for the holder: 80 years',
    beleid: harlingen,
    afstandMeter: 10_000,
    leeftijd: 80,
    posten: [271],
    totaalCent: 271,
  },
  {
    geval: 'Harlingen, children of 0 and 3 travel free',
    beleid: harlingen,
    afstandMeter: 10_000,
    meereizenden: [kind(0), kind(3)],
    posten: [271, 0, 0],
    totaalCent: 271,
  },
  // 3 × 2,71 = 8,13
  {
    geval: 'Harlingen, children of 4 and 11 pay boarding and kilometres each',
    beleid: harlingen,
    afstandMeter: 10_000,
    meereizenden: [kind(4), kind(11)],
    posten: [271, 271, 271],
    totaalCent: 813,
  },
  {
    geval: 'Harlingen, a fellow traveller pays, a medical companion does not',
    beleid: harlingen,
    afstandMeter: 10_000,
    meereizenden: [begeleider, medereiziger],
    posten: [271, 0, 271],
    totaalCent: 542,
  },
  // 0,499 × 17 = 8,483; 109,483 cents
  {
    geval: 'Harlingen, 499 m: below half a cent',
    beleid: harlingen,
    afstandMeter: 499,
    posten: [109],
    totaalCent: 109,
  },
  // 0,5 × 17 = 8,5; 109,5 cents, half up
  { geval: 'Harlingen, 500 m: half a cent', beleid: harlingen, afstandMeter: 500, posten: [110], totaalCent: 110 },
  // 0,558 × 17 = 9,486 and 0,559 × 17 = 9,503
  { geval: 'Harlingen, 558 m', beleid: harlingen, afstandMeter: 558, posten: [110], totaalCent: 110 },
  { geval: 'Harlingen, 559 m', beleid: harlingen, afstandMeter: 559, posten: [111], totaalCent: 111 },
  // Each of two travellers pays 109,5 → 110: rounded for each, not over the 219 of both.
  {
    geval: 'Harlingen, 500 m with a fellow traveller: rounded once for each',
    beleid: harlingen,
    afstandMeter: 500,
    meereizenden: [medereiziger],
    posten: [110, 110],
    totaalCent: 220,
  },
  // 1,01 + 41,225 × 0,17 = 1,01 + 7,00825 = 8,01825
  { geval: 'Harlingen, 41.225 m', beleid: harlingen, afstandMeter: 41_225, posten: [802], totaalCent: 802 },
  { geval: 'Berkelland, 10 km', beleid: berkelland, afstandMeter: 10_000, posten: [271], totaalCent: 271 },
  {
    geval: 'Berkelland, 10 km: a child is a fellow traveller and pays, a companion does not',
    beleid: berkelland,
    afstandMeter: 10_000,
    meereizenden: [kind(3), begeleider],
    posten: [271, 271, 0],
    totaalCent: 542,
  },
]

const met = (status: Ritprijs['status'], gevallen: readonly Prijsgeval[]): Prijsgeval[] =>
  gevallen.map((geval) => ({ ...geval, status }))

export const gepubliceerdePrijzen: readonly Prijsgeval[] = [
  ...met('vastgesteld', gooiEnVechtstreek),
  ...met('vastgesteld', noardwestFryslan),
  ...met('voorbeeld', voorbeelden),
]
