import { bron, prijs, tarief, rij, type Rij } from './rij.ts'

export const MEEREIZEN: readonly Rij[] = [
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
]
