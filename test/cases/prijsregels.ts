import type { Prijs, Regeling, Tariefperiode } from '../../domain/beleid/index.ts'
import { gewijzigd, GOOI_EN_VECHTSTREEK, HARLINGEN, SOZAWE } from '../domain/support.ts'
import { begeleider, kind, medereiziger, type Prijsgeval } from './ritprijs.ts'

type Betaald = 'omhoog' | 'omlaag' | 'dichtstbij'
const perKilometer = (afronding: Betaald): Regeling =>
  gewijzigd(GOOI_EN_VECHTSTREEK, {
    betaaldeAfstand: { per: 'kilometer', afronding, bron: GOOI_EN_VECHTSTREEK[0].bron },
  })[0]

/** Gooi en Vechtstreek 2022: 3 km 1,515 → 1,52; 4 km 1,68; 5 km 1,845 → 1,85. */
const heleKilometers: Prijsgeval[] = (
  [
    ['omhoog', 3999, 168],
    ['omhoog', 4000, 168],
    ['omhoog', 4001, 185],
    ['omhoog', 1, 119], // 1,02 + 0,165 = 1,185
    ['omhoog', 0, 102],
    ['omlaag', 3999, 152],
    ['omlaag', 4000, 168],
    ['omlaag', 4999, 168],
    ['omlaag', 5000, 185],
    ['omlaag', 999, 102],
    ['dichtstbij', 4499, 168],
    ['dichtstbij', 4500, 185],
    ['dichtstbij', 4501, 185],
    ['dichtstbij', 499, 102],
    ['dichtstbij', 500, 119],
  ] as const
).map(([afronding, afstandMeter, cent]) => ({
  geval: `whole kilometres ${afronding}, ${afstandMeter} m`,
  beleid: perKilometer(afronding),
  afstandMeter,
  posten: [cent],
  totaalCent: cent,
}))

const tariefVan = (opstapCent: number, millicentPerKm: number): Prijs & { soort: 'tarief' } => ({
  soort: 'tarief',
  opstapCent,
  millicentPerKm,
})
const metTarief = (
  tarief: Partial<Tariefperiode>,
  deel: Partial<Regeling> = {},
  basis: readonly [Regeling, ...Regeling[]] = HARLINGEN,
): Regeling => gewijzigd(basis, { ...deel, tarieven: [{ ...basis[0].tarieven[0]!, ...tarief }] })[0]

/** 0,268 a km within a budget of 700 km, 1,624 beyond it; no boarding tariff. */
const bovenBudget = metTarief(
  {
    pashouder: [{ vanafLeeftijd: 0, prijs: tariefVan(0, 26_800) }],
    medereizigers: [{ soort: 'veelvoud', procentVanPashouder: 100 }],
    bovenBudget: { millicentPerKm: 162_400 },
  },
  {
    reizigersbudget: {
      meterPerJaar: 700_000,
      eersteJaar: 'naarRatoPerMaand',
      bovenBudget: 'hogerTarief',
      bron: HARLINGEN[0].bron,
    },
  },
)

const overschrijding: Prijsgeval[] = [
  // 10 × 0,268 = 2,68
  { geval: 'wholly within the budget', bovenBudgetMeter: 0, posten: [268], totaalCent: 268 },
  // 6 × 0,268 + 4 × 1,624 = 1,608 + 6,496 = 8,104
  { geval: '6 km within the budget and 4 km beyond', bovenBudgetMeter: 4000, posten: [810], totaalCent: 810 },
  // 9,999 × 0,268 + 0,001 × 1,624 = 2,679732 + 0,001624 = 2,681356
  { geval: 'one metre beyond the budget', bovenBudgetMeter: 1, posten: [268], totaalCent: 268 },
  // 9,996 × 0,268 + 0,004 × 1,624 = 2,678928 + 0,006496 = 2,685424
  { geval: 'four metres beyond the budget', bovenBudgetMeter: 4, posten: [269], totaalCent: 269 },
  // 10 × 1,624 = 16,24
  { geval: 'wholly beyond the budget', bovenBudgetMeter: 10_000, posten: [1624], totaalCent: 1624 },
  // The holder 8,104; the fellow traveller as much as the holder pays within the budget: 2,68
  {
    geval: 'a fellow traveller pays as within the budget',
    bovenBudgetMeter: 4000,
    meereizenden: [medereiziger],
    posten: [810, 268],
    totaalCent: 1078,
  },
].map((geval) => ({ ...geval, beleid: bovenBudget, afstandMeter: 10_000 }))

const beide = (millicentPerKm: number): Regeling =>
  metTarief(
    { bovenBudget: { millicentPerKm } },
    {
      reizigersbudget: {
        meterPerJaar: 1_500_000,
        eersteJaar: 'heel',
        bovenBudget: 'hogerTarief',
        bron: SOZAWE[0].bron,
      },
    },
    SOZAWE,
  )

/** Two tails at once: 1,73 over 25 km and the tariff beyond the budget. Ordinary 1,01 and 0,17; 30 km. */
const tweeStaarten: Prijsgeval[] = [
  // 1,01 + 22 × 0,17 + 3 × 1,624 + 5 × 1,73 = 1,01 + 3,74 + 4,872 + 8,65 = 18,272
  { geval: 'the last 8 km beyond the budget at 1,624', beleid: beide(162_400), bovenBudgetMeter: 8000, cent: 1827 },
  // 1,01 + 25 × 0,17 + 5 × 1,73 = 13,91: the highest counts where both hold, and 1,624 is lower
  { geval: 'the last 2 km beyond the budget at 1,624', beleid: beide(162_400), bovenBudgetMeter: 2000, cent: 1391 },
  // 1,01 + 25 × 0,17 + 3 × 1,73 + 2 × 2,00 = 1,01 + 4,25 + 5,19 + 4,00 = 14,45
  { geval: 'the last 2 km beyond the budget at 2,00', beleid: beide(200_000), bovenBudgetMeter: 2000, cent: 1445 },
  // 1,01 + 22 × 0,17 + 8 × 2,00 = 1,01 + 3,74 + 16,00 = 20,75
  { geval: 'the last 8 km beyond the budget at 2,00', beleid: beide(200_000), bovenBudgetMeter: 8000, cent: 2075 },
  // 1,01 + 25 × 1,624 + 5 × 1,73 = 1,01 + 40,60 + 8,65 = 50,26
  { geval: 'all beyond the budget at 1,624', beleid: beide(162_400), bovenBudgetMeter: 30_000, cent: 5026 },
].map(({ cent, ...geval }) => ({
  ...geval,
  geval: `beyond the radius and the budget: ${geval.geval}`,
  afstandMeter: 30_000,
  buitenStraal: true,
  posten: [cent],
  totaalCent: cent,
}))

type Verder = NonNullable<Tariefperiode['buitenStraal']>
const verder = (over: Verder['over'], voor: Verder['voor'], tarief: Partial<Tariefperiode> = {}): Regeling =>
  metTarief({ buitenStraal: { millicentPerKm: 173_000, over, voor }, ...tarief }, {}, SOZAWE)
const dubbel: Partial<Tariefperiode> = { medereizigers: [{ soort: 'veelvoud', procentVanPashouder: 200 }] }

const buitenStraal: Prijsgeval[] = [
  // 1,01 + 30 × 1,73 = 52,91; fellow traveller 30 × 1,73 = 51,90
  {
    geval: 'the whole ride, for all who pay',
    beleid: verder('heleRit', 'iedereDieBetaalt'),
    posten: [5291, 5190],
    totaalCent: 10_481,
  },
  // Holder 52,91; fellow traveller 30 × 0,92 = 27,60
  {
    geval: 'the whole ride, for the holder alone',
    beleid: verder('heleRit', 'pashouder'),
    posten: [5291, 2760],
    totaalCent: 8051,
  },
  // Holder 13,91; fellow traveller 30 × 0,92 = 27,60
  {
    geval: 'the kilometres over 25, for the holder alone',
    beleid: verder('kilometersBovenStraal', 'pashouder'),
    posten: [1391, 2760],
    totaalCent: 4151,
  },
  // Holder 13,91; double of 13,91 = 27,82
  {
    geval: 'a double of what all pay beyond the radius',
    beleid: verder('kilometersBovenStraal', 'iedereDieBetaalt', dubbel),
    posten: [1391, 2782],
    totaalCent: 4173,
  },
  // Holder 13,91; double of the ordinary 1,01 + 30 × 0,17 = 6,11 is 12,22
  {
    geval: 'a double of the ordinary price where only the holder pays more',
    beleid: verder('kilometersBovenStraal', 'pashouder', dubbel),
    posten: [1391, 1222],
    totaalCent: 2613,
  },
].map((geval) => ({
  ...geval,
  geval: `beyond the radius: ${geval.geval}`,
  afstandMeter: 30_000,
  buitenStraal: true as const,
  meereizenden: [medereiziger],
}))

const bijzonder: Prijsgeval[] = [
  // 1,845 × 1,5 = 2,7675
  {
    geval: 'one and a half times, of 1,845',
    beleid: metTarief({ medereizigers: [{ soort: 'veelvoud', procentVanPashouder: 150 }] }, {}, GOOI_EN_VECHTSTREEK),
    afstandMeter: 5000,
    meereizenden: [medereiziger],
    posten: [185, 277],
    totaalCent: 462,
  },
  // The double of nothing is nothing; another price stands by itself: 2 + 10 × 0,10 = 3,00
  {
    geval: 'a holder who travels free: a double of it is free, a tariff of its own is not',
    beleid: metTarief({
      pashouder: [{ vanafLeeftijd: 0, prijs: { soort: 'gratis' } }],
      medereizigers: [{ soort: 'veelvoud', procentVanPashouder: 200 }],
      medischBegeleider: tariefVan(200, 10_000),
    }),
    afstandMeter: 10_000,
    meereizenden: [medereiziger, begeleider],
    posten: [0, 0, 300],
    totaalCent: 300,
  },
  // A child is the first fellow traveller and pays 10 × 0,92; the next pays 10 × 1,73
  {
    geval: 'children who count as fellow travellers take their places in order',
    beleid: SOZAWE[0],
    afstandMeter: 10_000,
    meereizenden: [kind(3), medereiziger],
    posten: [271, 920, 1730],
    totaalCent: 2921,
  },
]

export const prijsregels: readonly Prijsgeval[] = [
  ...heleKilometers,
  ...overschrijding,
  ...tweeStaarten,
  ...buitenStraal,
  ...bijzonder,
]
