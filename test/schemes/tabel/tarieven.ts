import { bron, prijs, tarief, rij, type Rij } from './rij.ts'

export const TARIEVEN: readonly Rij[] = [
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
]
