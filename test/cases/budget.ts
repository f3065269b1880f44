import { BERKELLAND, gewijzigd, HARLINGEN } from '../domain/support.ts'
import { verwachting, type Beslistabel } from './beslistabel.ts'

const reden = verwachting('budget.ontoereikend', {
  artikel: '§ 9.5',
  kop: 'Reizigersbudget (1.500 km op jaarbasis)',
  alternatief: 'minderKilometers',
  wel: ['hoger reizigersbudget'],
})
const tekort = (nodigMeter: number, resterendMeter: number, limietMeter = 1_500_000, jaar = 2026) => ({
  jaar,
  nodigMeter,
  resterendMeter,
  limietMeter,
})

const budget = HARLINGEN[0].reizigersbudget!
const naarRatoVan = (meterPerJaar: number) =>
  gewijzigd(HARLINGEN, { reizigersbudget: { ...budget, meterPerJaar, eersteJaar: 'naarRatoPerMaand' } })
const naarRato = naarRatoVan(1_500_000)
const zonderBediening = gewijzigd(HARLINGEN, { bediening: undefined })
const tarief = HARLINGEN[0].tarieven[0]!
const duurderBovenBudget = gewijzigd(HARLINGEN, {
  reizigersbudget: { ...budget, bovenBudget: 'hogerTarief' },
  tarieven: [{ ...tarief, bovenBudget: { millicentPerKm: 162_400 } }],
})
const afwijkend = (meterPerJaar: number) => ({ reizigersbudget: { meterPerJaar, motivering: 'Voorbeeld (verzonnen)' } })
const OUDEJAAR = '2026-12-31T22:00:00+01:00'
const NIEUWJAAR = '2027-01-01T10:00:00+01:00'

export const budgetOntoereikend: Beslistabel = {
  regel: 'budget.ontoereikend',
  gevallen: [
    { geval: 'nothing booked yet', redenen: [] },
    { geval: 'the last 10.000 m, all of them', geboekt: { 2026: 1_490_000 }, redenen: [] },
    {
      geval: 'one metre more than is left',
      geboekt: { 2026: 1_490_000 },
      afstandMeter: 10_001,
      redenen: [
        reden(tekort(10_001, 10_000), {
          tekst: ['in 2026 nog 10 kilometer over', '10,1 kilometer nodig'],
          wel: ['nog 10 kilometer reizen in 2026'],
        }),
      ],
    },
    {
      geval: 'booked and driven metres count together: just enough left',
      geboekt: { 2026: 400_000 },
      gereden: { 2026: 1_090_000 },
      redenen: [],
    },
    {
      geval: 'booked and driven metres count together: a metre short',
      geboekt: { 2026: 400_000 },
      gereden: { 2026: 1_090_001 },
      redenen: [reden(tekort(10_000, 9999), { tekst: ['nog 9,9 kilometer over', '10 kilometer nodig'] })],
    },
    {
      geval: 'more booked than the limit: nothing is left, not less than nothing',
      geboekt: { 2026: 1_600_000 },
      redenen: [reden(tekort(10_000, 0), { tekst: ['in 2026 geen kilometers meer over'] })],
    },
    { geval: 'another year that is full', geboekt: { 2025: 1_500_000, 2027: 1_500_000 }, redenen: [] },
    { geval: 'a ride of 0 m fits in a full year', geboekt: { 2026: 1_500_000 }, afstandMeter: 0, redenen: [] },

    {
      geval: 'out and back together fit exactly',
      geboekt: { 2026: 1_480_000 },
      retour: '2026-03-14T14:00:00+01:00',
      redenen: [],
    },
    {
      geval: 'out and back together are a metre too far: told once, for both',
      geboekt: { 2026: 1_480_001 },
      retour: '2026-03-14T14:00:00+01:00',
      redenen: [reden(tekort(20_000, 19_999), { tekst: ['19,9 kilometer over', '20 kilometer nodig'] })],
    },
    {
      geval: 'the outward ride alone would have fitted',
      geboekt: { 2026: 1_480_001 },
      redenen: [],
    },
    {
      geval: 'over New Year each ride draws on its own year: both exactly full',
      vertrek: OUDEJAAR,
      retour: NIEUWJAAR,
      geboekt: { 2026: 1_490_000, 2027: 1_490_000 },
      redenen: [],
    },
    {
      geval: 'over New Year: the new year is a metre short',
      vertrek: OUDEJAAR,
      retour: NIEUWJAAR,
      geboekt: { 2026: 1_490_000, 2027: 1_490_001 },
      redenen: [
        reden(tekort(10_000, 9999, 1_500_000, 2027), { richting: 'retour', tekst: ['in 2027 nog 9,9 kilometer'] }),
      ],
    },
    {
      geval: 'over New Year: the old year is a metre short',
      vertrek: OUDEJAAR,
      retour: NIEUWJAAR,
      geboekt: { 2026: 1_490_001, 2027: 0 },
      redenen: [reden(tekort(10_000, 9999), { richting: 'heen', tekst: ['in 2026 nog 9,9 kilometer'] })],
    },
    {
      geval: 'over New Year: both years are short',
      vertrek: OUDEJAAR,
      retour: NIEUWJAAR,
      geboekt: { 2026: 1_490_001, 2027: 1_500_000 },
      redenen: [
        reden(tekort(10_000, 9999), { richting: 'heen' }),
        reden(tekort(10_000, 0, 1_500_000, 2027), { richting: 'retour' }),
      ],
    },
    {
      geval: '23.50 on 31 December draws on the old year, though the ride ends in the new one',
      vertrek: '2026-12-31T23:50:00+01:00',
      geboekt: { 2026: 1_490_001 },
      redenen: [reden(tekort(10_000, 9999))],
    },
    {
      geval: '23.50 on 31 December leaves the new year alone',
      vertrek: '2026-12-31T23:50:00+01:00',
      geboekt: { 2027: 1_500_000 },
      redenen: [],
    },
    {
      geval: '23.30 UTC on 31 December is already next year here',
      vertrek: '2026-12-31T23:30:00Z',
      versies: zonderBediening,
      geboekt: { 2026: 0, 2027: 1_500_000 },
      redenen: [reden(tekort(10_000, 0, 1_500_000, 2027), { tekst: ['in 2027'] })],
    },
    {
      geval: '24.00 on 31 December is the first second of the next year',
      vertrek: '2027-01-01T00:00:00+01:00',
      geboekt: { 2026: 1_500_000 },
      redenen: [],
    },

    // A pass from October has three of twelve months: 1.500.000 × 3 / 12 = 375.000.
    {
      geval: 'pro rata from October: the last metre',
      vertrek: '2026-11-14T10:30:00+01:00',
      pas: { geldigVanaf: '2026-10-31' },
      versies: naarRato,
      geboekt: { 2026: 365_000 },
      redenen: [],
    },
    {
      geval: 'pro rata from October: a metre too far',
      vertrek: '2026-11-14T10:30:00+01:00',
      pas: { geldigVanaf: '2026-10-31' },
      versies: naarRato,
      geboekt: { 2026: 365_001 },
      redenen: [reden(tekort(10_000, 9999, 375_000))],
    },
    {
      geval: 'pro rata of so little that a metre is left: 3/12 of 4',
      vertrek: '2026-11-14T10:30:00+01:00',
      pas: { geldigVanaf: '2026-10-31' },
      versies: naarRatoVan(4),
      afstandMeter: 1,
      redenen: [],
    },
    {
      geval: 'pro rata of so little that nothing is left: 3/12 of 3, in whole metres',
      vertrek: '2026-11-14T10:30:00+01:00',
      pas: { geldigVanaf: '2026-10-31' },
      versies: naarRatoVan(3),
      afstandMeter: 1,
      redenen: [reden(tekort(1, 0, 0))],
    },
    {
      geval: 'pro rata holds for the first year only',
      vertrek: '2027-02-14T10:30:00+01:00',
      pas: { geldigVanaf: '2026-10-31' },
      versies: naarRato,
      geboekt: { 2027: 1_490_000 },
      redenen: [],
    },
    {
      geval: 'a pass from October has the whole budget where the policy says so',
      vertrek: '2026-11-14T10:30:00+01:00',
      pas: { geldigVanaf: '2026-10-31' },
      geboekt: { 2026: 1_490_000 },
      redenen: [],
    },
    {
      geval: 'a higher budget on the pass, exactly used up',
      pas: afwijkend(2_000_000),
      geboekt: { 2026: 1_990_000 },
      redenen: [],
    },
    {
      geval: 'a higher budget on the pass, a metre too far',
      pas: afwijkend(2_000_000),
      geboekt: { 2026: 1_990_001 },
      redenen: [reden(tekort(10_000, 9999, 2_000_000))],
    },
    {
      geval: 'a lower budget on the pass counts too',
      pas: afwijkend(100_000),
      geboekt: { 2026: 90_001 },
      redenen: [reden(tekort(10_000, 9999, 100_000))],
    },
    {
      geval: 'a policy with a higher tariff beyond the budget refuses nothing',
      versies: duurderBovenBudget,
      geboekt: { 2026: 1_500_000 },
      redenen: [],
    },
    { geval: 'Berkelland knows no budget', versies: BERKELLAND, geboekt: { 2026: 99_000_000 }, redenen: [] },
    {
      geval: 'Berkelland, a pass with a budget of its own',
      versies: BERKELLAND,
      pas: afwijkend(100_000),
      geboekt: { 2026: 90_001 },
      redenen: [
        reden(tekort(10_000, 9999, 100_000), {
          artikel: 'artikel 1.1, lid 1, onder p',
          kop: 'verplaatsingen in de directe woon- en leefomgeving',
        }),
      ],
    },
  ],
}
