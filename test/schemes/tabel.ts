type Document = Readonly<Record<string, unknown>>

const bron = { artikel: 'tabel van regelingen' }

/** What every document says; it is an example, of a municipality that does not exist. */
const basis: Document = {
  gemeente: 'voorbeeldstad',
  naam: 'Voorbeeldstad (verzonnen)',
  geldigVanaf: '2026-01-01',
  gecontroleerdOp: '2026-11-27',
  bron: { regeling: 'Regeling van Voorbeeldstad (verzonnen)', artikel: 'tabel van regelingen' },
  meereizen: { kinderen: { als: 'medereiziger', bron }, medereizigers: { bron } },
  betaaldeAfstand: { per: 'meter', bron },
  geldafronding: { opEuro: '0,01', bron },
  bijdrage: { regime: { soort: 'perRit', uitzondering: { status: 'niet gezien', bron } }, bron },
}

const prijs = (opstapEuro: string, euroPerKm: string): Document => ({ soort: 'tarief', opstapEuro, euroPerKm })

/** A tariff of one price for the holder, and for all who come along the same. */
const tarief = (pashouder: Document, more: Document = {}): Document => ({
  geldigVanaf: '2026-01-01',
  status: 'voorbeeld',
  bron,
  pashouder: [{ vanafLeeftijd: 0, prijs: pashouder }],
  medereizigers: [pashouder],
  medischBegeleider: { soort: 'gratis' },
  ...more,
})

interface Rij {
  readonly regeling: string
  readonly document: Document
  /** Each with its fare worked out by hand beside it, or the rule that refuses. */
  readonly voorbeelden: readonly Document[]
}

const rij = (regeling: string, delen: Document, voorbeelden: readonly Document[]): Rij => ({
  regeling,
  voorbeelden,
  document: {
    ...basis,
    ...delen,
    voorbeelden: voorbeelden.map((voorbeeld, i) => ({ omschrijving: `${regeling} (${i + 1})`, bron, ...voorbeeld })),
  },
})

const eigenGemeente = [
  { naam: 'binnen', adressen: 'een', waar: [{ soort: 'eigenGemeente' }], bron },
  { naam: 'buiten', dan: { wat: 'weigeren', reden: 'Vertrek of bestemming ligt in uw gemeente.' }, bron },
]
const budget = (meer: Document): Document => ({
  reizigersbudget: { kmPerJaar: 1500, eersteJaar: 'heel', bron, ...meer },
})
const budgetten = (deel: Document): Document => ({ budgetten: [{ naam: 'budget', bron, ...deel }] })
const puntbestemming = { soort: 'plaats', woonplaats: 'Verweg', gemeente: 'Elders' }

/** The table of the issue: what a third of Dutch municipalities publish and no policy could say. */
export const TABEL: readonly Rij[] = [
  rij(
    'boarding 0,49 between 12.00 and 15.00, else 1,08; 0,17 a km',
    {
      tarieven: [
        tarief(prijs('1,08', '0,17'), {
          bijzondereTarieven: [{ als: { tijden: [{ van: '12:00', tot: '15:00' }] }, pashouder: prijs('0,49', '0,17') }],
        }),
      ],
    },
    [
      // 0,49 + 4 × 0,17 = 0,49 + 0,68
      { afstandKm: 4, vertrek: '2026-03-10T13:00', verwachtEuro: '1,17' },
      { afstandKm: 4, vertrek: '2026-03-10T12:00', verwachtEuro: '1,17' },
      // 1,08 + 0,68
      { afstandKm: 4, vertrek: '2026-03-10T11:59', verwachtEuro: '1,76' },
      { afstandKm: 4, vertrek: '2026-03-10T15:00', verwachtEuro: '1,76' },
    ],
  ),
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
    '25 km from home low, to 28 km market price, beyond that Valys',
    {
      gebieden: [
        { naam: 'laag', waar: [{ soort: 'cirkel', totEnMetKm: 25 }], bron },
        { naam: 'markt', waar: [{ soort: 'cirkel', totEnMetKm: 28 }], bron },
        { naam: 'ver', dan: { wat: 'weigeren', verwijzing: 'valys' }, bron },
      ],
      tarieven: [
        tarief(prijs('1,00', '0,20'), {
          bijzondereTarieven: [{ als: { gebieden: ['markt'] }, pashouder: prijs('3,50', '2,00') }],
        }),
      ],
    },
    [
      // 3,50 + 33 × 2,00 = 69,50: the distance from home decides, the length of the ride is paid
      { afstandKm: 33, vanWoningKm: 27, verwachtEuro: '69,50' },
      // 1,00 + 33 × 0,20 = 7,60
      { afstandKm: 33, vanWoningKm: 25, verwachtEuro: '7,60' },
      { afstandKm: 33, vanWoningKm: '28,001', verwachtGeweigerd: 'gebied.buiten-straal' },
    ],
  ),
  rij(
    '0,15; from 20 to 25 km 1,70; beyond refuse; puntbestemmingen low',
    {
      gebieden: [
        { naam: 'laag', waar: [{ soort: 'cirkel', totEnMetKm: 20 }, puntbestemming], bron },
        { naam: 'hoog', waar: [{ soort: 'cirkel', totEnMetKm: 25 }, puntbestemming], bron },
        { naam: 'ver', dan: { wat: 'weigeren' }, bron },
      ],
      tarieven: [
        tarief(prijs('0', '0,15'), {
          bijzondereTarieven: [{ als: { gebieden: ['hoog'] }, pashouder: prijs('0', '1,70') }],
        }),
      ],
    },
    [
      // 26 × 0,15 = 3,90
      { afstandKm: 26, naar: { woonplaats: 'Verweg', gemeente: 'Elders' }, verwachtEuro: '3,90' },
      // 22 × 1,70 = 37,40
      { afstandKm: 22, verwachtEuro: '37,40' },
      // 20 × 0,15 = 3,00
      { afstandKm: 20, verwachtEuro: '3,00' },
      { afstandKm: 26, verwachtGeweigerd: 'gebied.buiten-straal' },
    ],
  ),
  rij(
    'departure or destination must be in the own municipality',
    { gebieden: eigenGemeente, tarieven: [tarief(prijs('1,00', '0,20'))] },
    [
      {
        afstandKm: 5,
        van: { gemeente: 'Elders' },
        naar: { gemeente: 'Ergens' },
        verwachtGeweigerd: 'gebied.buiten-straal',
      },
      // 1,00 + 5 × 0,20 = 2,00
      { afstandKm: 5, van: { gemeente: 'Elders' }, verwachtEuro: '2,00' },
      { afstandKm: 5, naar: { gemeente: 'Elders' }, verwachtEuro: '2,00' },
    ],
  ),
  rij(
    'only beyond 25 km',
    {
      gebieden: [
        {
          naam: 'dichtbij',
          totEnMetKm: 25,
          dan: { wat: 'weigeren', reden: 'Deze ritten zijn er pas vanaf 25 kilometer.' },
          bron,
        },
        { naam: 'ver', bron },
      ],
      tarieven: [tarief(prijs('0', '0,20'))],
    },
    [
      { afstandKm: 10, verwachtGeweigerd: 'gebied.buiten-straal' },
      // 26 × 0,20 = 5,20
      { afstandKm: 26, verwachtEuro: '5,20' },
    ],
  ),
  rij(
    'zones to five, then kilometres',
    {
      tarieven: [
        tarief({
          soort: 'tarief',
          euroPerZone: '0,86',
          maximumEenheden: 5,
          staffels: [{ vanafKm: '22,5', euroPerKm: '0,40' }],
        }),
      ],
    },
    [
      // 3 × 0,86 = 2,58
      { afstandKm: 12, zones: 3, verwachtEuro: '2,58' },
      // 5 × 0,86 + 7,5 × 0,40 = 4,30 + 3,00
      { afstandKm: 30, zones: 7, verwachtEuro: '7,30' },
    ],
  ),
  rij(
    'two children under 5 free, a third pays as a fellow traveller',
    {
      meereizen: {
        soorten: [
          { naam: 'kleuter', wie: ['kind'], totEnMetLeeftijd: 4, maximum: 2, bron },
          { naam: 'medereiziger', wie: ['kind', 'medereiziger'], bron },
        ],
      },
      tarieven: [
        tarief(prijs('1,00', '0,20'), {
          medereizigers: undefined,
          medischBegeleider: undefined,
          meereizenden: [
            { soort: 'kleuter', prijzen: [{ soort: 'gratis' }] },
            { soort: 'medereiziger', prijzen: [prijs('2,00', '0,40'), prijs('3,00', '0,60')] },
          ],
        }),
      ],
    },
    [
      // 1,00 + 4 × 0,20 = 1,80; two free; 2,00 + 4 × 0,40 = 3,60: the first who pays
      { afstandKm: 4, meereizenden: [2, 3, 4].map((leeftijd) => ({ soort: 'kind', leeftijd })), verwachtEuro: '5,40' },
      { afstandKm: 4, meereizenden: [2, 3].map((leeftijd) => ({ soort: 'kind', leeftijd })), verwachtEuro: '1,80' },
      // A child of 5 pays too. 1,80 + 3,60
      { afstandKm: 4, meereizenden: [{ soort: 'kind', leeftijd: 5 }], verwachtEuro: '5,40' },
      // 1,80 + 3,60 + 3,00 + 4 × 0,60 = 1,80 + 3,60 + 5,40
      { afstandKm: 4, meereizenden: [{ soort: 'medereiziger' }, { soort: 'medereiziger' }], verwachtEuro: '10,80' },
    ],
  ),
  rij(
    'couple, both with a pass, 1,00 + 0,20 a km',
    {
      meereizen: {
        soorten: [
          { naam: 'partner', wie: ['medereiziger'], nodig: ['eigenPas', 'partner'], maximum: 1, bron },
          { naam: 'pashouder', wie: ['medereiziger'], nodig: ['eigenPas'], bron },
          { naam: 'medereiziger', wie: ['kind', 'medereiziger'], bron },
        ],
      },
      tarieven: [
        tarief(prijs('1,00', '0,20'), {
          medereizigers: undefined,
          medischBegeleider: undefined,
          meereizenden: [
            { soort: 'partner', prijzen: [{ soort: 'gratis' }] },
            { soort: 'pashouder', prijzen: [{ soort: 'alsPashouder' }] },
            { soort: 'medereiziger', prijzen: [{ soort: 'veelvoud', procentVanPashouder: 200 }] },
          ],
        }),
      ],
    },
    [
      // 1,00 + 4 × 0,20 = 1,80 in all
      {
        afstandKm: 4,
        meereizenden: [{ soort: 'medereiziger', pasnummer: 'VB-2', partner: true }],
        verwachtEuro: '1,80',
      },
      // Somebody else with a pass pays as a holder: twice 1,80
      { afstandKm: 4, meereizenden: [{ soort: 'medereiziger', pasnummer: 'VB-2' }], verwachtEuro: '3,60' },
      // A partner without a pass pays double: 1,80 + 3,60
      { afstandKm: 4, meereizenden: [{ soort: 'medereiziger', partner: true }], verwachtEuro: '5,40' },
    ],
  ),
  rij(
    'companion card: may, need not',
    {
      meereizen: {
        soorten: [
          { naam: 'begeleider', wie: ['medischBegeleider'], als: { begeleiding: true }, maximum: 1, bron },
          { naam: 'medereiziger', wie: ['kind', 'medereiziger'], bron },
        ],
      },
      tarieven: [
        tarief(prijs('1,00', '0,20'), {
          medereizigers: undefined,
          medischBegeleider: undefined,
          meereizenden: [
            { soort: 'begeleider', prijzen: [{ soort: 'gratis' }] },
            { soort: 'medereiziger', prijzen: [prijs('1,00', '0,20')] },
          ],
        }),
      ],
    },
    [
      { afstandKm: 4, begeleiding: true, verwachtEuro: '1,80' },
      { afstandKm: 4, begeleiding: true, meereizenden: [{ soort: 'medischBegeleider' }], verwachtEuro: '1,80' },
      {
        afstandKm: 4,
        begeleiding: false,
        meereizenden: [{ soort: 'medischBegeleider' }],
        verwachtGeweigerd: 'meereizen.niet-toegestaan',
      },
    ],
  ),
  rij(
    '€ 3,00 surcharge when ordered after 21.00 the day before',
    {
      tarieven: [
        tarief(prijs('1,00', '0,20'), {
          toeslagen: [
            { omschrijving: 'laat besteld', als: { besteldNa: { klok: '21:00', dagenVooraf: 1 } }, bedragEuro: '3,00' },
          ],
        }),
      ],
    },
    [
      // 1,80 + 3,00
      { afstandKm: 4, vertrek: '2026-03-10T10:00', besteld: '2026-03-09T21:01', verwachtEuro: '4,80' },
      { afstandKm: 4, vertrek: '2026-03-10T10:00', besteld: '2026-03-10T09:00', verwachtEuro: '4,80' },
      { afstandKm: 4, vertrek: '2026-03-10T10:00', besteld: '2026-03-09T21:00', verwachtEuro: '1,80' },
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
    'a scootmobiel only from 10 km',
    {
      hulpmiddelen: { naarLengte: [{ hulpmiddelen: ['scootmobiel'], vanafKm: 10, bron }] },
      tarieven: [tarief(prijs('1,00', '0,20'))],
    },
    [
      {
        afstandKm: '9,9',
        hulpmiddelen: [{ soort: 'scootmobiel', overstap: 'zelfstandig' }],
        verwachtGeweigerd: 'hulpmiddel.ritlengte',
      },
      // 1,00 + 10 × 0,20
      { afstandKm: 10, hulpmiddelen: [{ soort: 'scootmobiel', overstap: 'zelfstandig' }], verwachtEuro: '3,00' },
    ],
  ),
  rij(
    'to be ordered before 20.00 the day before',
    {
      boeken: { uiterlijk: [{ klok: '20:00', dagenVooraf: 1 }], bron },
      tarieven: [tarief(prijs('1,00', '0,20'))],
    },
    [
      { afstandKm: 4, vertrek: '2026-03-10T10:00', besteld: '2026-03-09T20:00', verwachtEuro: '1,80' },
      {
        afstandKm: 4,
        vertrek: '2026-03-10T10:00',
        besteld: '2026-03-09T20:01',
        verwachtGeweigerd: 'tijd.te-kort-vooraf',
      },
    ],
  ),
  rij(
    'half price for minima',
    {
      tarieven: [
        tarief(prijs('1,00', '0,20'), {
          bijzondereTarieven: [
            { als: { groepen: ['minima'] }, pashouder: { soort: 'veelvoud', procentVanPashouder: 50 } },
          ],
        }),
      ],
    },
    [
      { afstandKm: 4, groepen: ['minima'], verwachtEuro: '0,90' },
      { afstandKm: 4, groepen: ['anders'], verwachtEuro: '1,80' },
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
