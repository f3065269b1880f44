import { bron, prijs, tarief, rij, type Rij } from './rij.ts'

const eigenGemeente = [
  { naam: 'binnen', adressen: 'een', waar: [{ soort: 'eigenGemeente' }], bron },
  { naam: 'buiten', dan: { wat: 'weigeren', reden: 'Vertrek of bestemming ligt in uw gemeente.' }, bron },
]

const puntbestemming = { soort: 'plaats', woonplaats: 'Verweg', gemeente: 'Elders' }

export const GEBIEDEN: readonly Rij[] = [
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
]
