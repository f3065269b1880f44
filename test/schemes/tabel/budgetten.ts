import { bron, prijs, tarief, rij, type Rij, type Document } from './rij.ts'

const budget = (meer: Document): Document => ({
  reizigersbudget: { kmPerJaar: 1500, eersteJaar: 'heel', bron, ...meer },
})

const budgetten = (deel: Document): Document => ({ budgetten: [{ naam: 'budget', bron, ...deel }] })

export const BUDGETTEN: readonly Rij[] = [
  rij(
    'the same; beyond the budget boarding 6,91',
    {
      ...budget({ bovenBudget: 'hogerTarief' }),
      tarieven: [tarief(prijs('1,08', '0,17'), { bovenBudget: { opstapEuro: '6,91' } })],
    },
    [
      // 6,91 + 4 × 0,17 = 7,59
      { afstandKm: 4, gereisdKm: 1500, verwachtEuro: '7,59' },
      // The last kilometre of the budget: the ride began within it. 1,08 + 0,68
      { afstandKm: 4, gereisdKm: 1499, verwachtEuro: '1,76' },
    ],
  ),
  rij(
    'units of 4,5 km at 0,86, at 5,04 beyond the budget',
    {
      ...budget({ bovenBudget: 'hogerTarief' }),
      betaaldeAfstand: { per: 'eenheid', km: '4,5', afronding: 'omhoog', bron },
      tarieven: [tarief({ soort: 'tarief', euroPerEenheid: '0,86' }, { bovenBudget: { euroPerEenheid: '5,04' } })],
    },
    [
      { afstandKm: 3, verwachtEuro: '0,86' },
      { afstandKm: 3, gereisdKm: 1500, verwachtEuro: '5,04' },
      // Three units; the first 4 km fit: one unit. 0,86 + 2 × 5,04 = 10,94
      { afstandKm: 10, gereisdKm: 1496, verwachtEuro: '10,94' },
    ],
  ),
  rij(
    'whole kilometres rounded up, 1,50 a km beyond the budget, boarding 1,02',
    {
      ...budget({ bovenBudget: 'hogerTarief' }),
      betaaldeAfstand: { per: 'kilometer', afronding: 'omhoog', bron },
      tarieven: [tarief(prijs('1,02', '0,165'), { bovenBudget: { euroPerKm: '1,50' } })],
    },
    [
      // 1,02 + 5 × 1,50 = 8,52
      { afstandKm: '4,6', gereisdKm: 1500, verwachtEuro: '8,52' },
      // 2,3 km fit: three kilometres, and the other two beyond. 1,02 + 3 × 0,165 + 2 × 1,50 = 4,515
      { afstandKm: '4,6', gereisdKm: '1497,7', verwachtEuro: '4,52' },
    ],
  ),
  rij(
    '0,86 a zone, five zones a ride, 590 zones a year, 5,04 a zone beyond these',
    {
      gebieden: [
        { naam: 'vijf-zones', totEnMetZones: 5, bron },
        { naam: 'verder', dan: { wat: 'weigeren' }, bron },
      ],
      ...budgetten({ per: 'jaar', hoeveelheden: [{ budgetZones: 590 }], daarna: 'hogerTarief' }),
      tarieven: [tarief({ soort: 'tarief', euroPerZone: '0,86' }, { bovenBudget: { euroPerZone: '5,04' } })],
    },
    [
      { afstandKm: 3, zones: 1, gereisdZones: 589, verwachtEuro: '0,86' },
      { afstandKm: 3, zones: 1, gereisdZones: 590, verwachtEuro: '5,04' },
      // One zone is left: 0,86 + 2 × 5,04 = 10,94
      { afstandKm: 12, zones: 3, gereisdZones: 589, verwachtEuro: '10,94' },
      { afstandKm: 25, zones: 6, verwachtGeweigerd: 'gebied.buiten-straal' },
    ],
  ),
  rij(
    '2.000 km a year, 1.000 with a scootmobiel',
    {
      ...budgetten({
        per: 'jaar',
        hoeveelheden: [{ voor: { scootmobiel: true }, budgetKm: 1000 }, { budgetKm: 2000 }],
        daarna: 'hogerTarief',
      }),
      tarieven: [tarief(prijs('1,00', '0,20'), { bovenBudget: { euroPerKm: '2,00' } })],
    },
    [
      // 1,00 + 4 × 2,00 = 9,00
      { afstandKm: 4, scootmobiel: true, gereisdKm: 1000, verwachtEuro: '9,00' },
      // 1,00 + 1 × 0,20 + 3 × 2,00 = 7,20
      { afstandKm: 4, scootmobiel: true, gereisdKm: 999, verwachtEuro: '7,20' },
      { afstandKm: 4, gereisdKm: 1000, verwachtEuro: '1,80' },
      { afstandKm: 4, gereisdKm: 2000, verwachtEuro: '9,00' },
    ],
  ),
  rij(
    '600 km a quarter, and 20 rides a month for those with an individual pass',
    {
      budgetten: [
        { naam: 'kwartaal', per: 'kwartaal', hoeveelheden: [{ budgetKm: 600 }], daarna: 'weigeren', bron },
        {
          naam: 'maand',
          per: 'maand',
          hoeveelheden: [{ voor: { vervoertypen: ['individueel'] }, budgetRitten: 20 }],
          daarna: 'weigeren',
          bron,
        },
      ],
      tarieven: [tarief(prijs('1,00', '0,20'))],
    },
    [
      { afstandKm: 4, gereisdKm: 596, gereisdRitten: 20, verwachtEuro: '1,80' },
      { afstandKm: 4, gereisdKm: '596,001', verwachtGeweigerd: 'budget.ontoereikend' },
      { afstandKm: 4, vervoertype: 'individueel', gereisdRitten: 19, verwachtEuro: '1,80' },
      { afstandKm: 4, vervoertype: 'individueel', gereisdRitten: 20, verwachtGeweigerd: 'budget.ontoereikend' },
    ],
  ),
  rij(
    '€ 12,00 a week, then 2,50 more a ride',
    {
      ...budgetten({ per: 'week', hoeveelheden: [{ budgetEuro: '12,00' }], daarna: 'hogerTarief' }),
      tarieven: [
        tarief(prijs('1,00', '0,20'), {
          toeslagen: [{ omschrijving: 'Weekbudget op', als: { budgettenOp: ['budget'] }, bedragEuro: '2,50' }],
        }),
      ],
    },
    [
      { afstandKm: 4, gereisdEuro: '11,99', verwachtEuro: '1,80' },
      // 1,80 + 2,50
      { afstandKm: 4, gereisdEuro: '12,00', verwachtEuro: '4,30' },
    ],
  ),
  rij(
    '200 km a year beyond 20 km, as much as one likes nearby',
    {
      ...budgetten({
        per: 'jaar',
        als: { vanafKm: '20,001' },
        hoeveelheden: [{ budgetKm: 200 }],
        daarna: 'weigeren',
      }),
      tarieven: [tarief(prijs('1,00', '0,20'))],
    },
    [
      { afstandKm: 20, gereisdKm: 200, verwachtEuro: '5,00' },
      { afstandKm: 21, gereisdKm: 179, verwachtEuro: '5,20' },
      { afstandKm: 21, gereisdKm: 180, verwachtGeweigerd: 'budget.ontoereikend' },
    ],
  ),
]
