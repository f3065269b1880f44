import { document } from '../../../kernel/citation.ts'
import { regeling } from '../../regeling.ts'

const beleidsregels = document({
  regeling: 'Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen (Gemeenteblad 2025, 228716)',
  url: 'https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html',
})
/** The article that exempts transport from the abonnementstarief must stand here; the text was not seen. */
const verordening = document({ regeling: 'Verordening maatschappelijke ondersteuning gemeente Harlingen' })
const opstap = document({ regeling: 'Keuze van Opstap waar de tekst zwijgt' })
const meereizen = (nummer: string) => beleidsregels('§ 9.5', `Meereizen, ${nummer}`)
const meenemen = beleidsregels('§ 9.5', 'Meenemen van hulpmiddelen, huisdieren en bagage')

/** Harlingen's own amounts are set in its financieel besluit, which was not seen: these are an example. */
const voorbeeld = { soort: 'tarief', opstapCent: 101, millicentPerKm: 17_000 } as const

export default regeling({
  gemeente: 'harlingen',
  naam: 'Harlingen',
  geldigVanaf: '2025-05-27',
  gecontroleerdOp: '2026-11-22',
  bron: beleidsregels('§ 9.5', 'Collectief vervoer'),
  pas: { maximaleGeldigheidJaar: 5, bron: beleidsregels('§ 2.7.1', 'Beschikking') },
  gebied: {
    straalMeter: 25_000,
    buitenStraal: { wat: 'weigeren', verwijzing: 'valys' },
    puntbestemmingen: [
      { soort: 'plaats', woonplaats: 'Sneek', gemeente: 'Súdwest-Fryslân' },
      { soort: 'plaats', woonplaats: 'Leeuwarden', gemeente: 'Leeuwarden' },
      {
        soort: 'locatie',
        naam: 'Crematorium in Goutum',
        trefwoord: 'crematorium',
        woonplaats: 'Goutum',
        gemeente: 'Leeuwarden',
      },
      {
        soort: 'locatie',
        naam: 'Crematorium in Marssum',
        trefwoord: 'crematorium',
        woonplaats: 'Marssum',
        gemeente: 'Waadhoeke',
      },
      // The town's official name is Marsum; the regulation writes Marssum.
      {
        soort: 'locatie',
        naam: 'Crematorium in Marssum',
        trefwoord: 'crematorium',
        woonplaats: 'Marsum',
        gemeente: 'Waadhoeke',
      },
    ],
    bron: beleidsregels('§ 9.5', 'Straal van 25 kilometer'),
  },
  bediening: { tijden: [{ van: '07:00', totEnMet: '24:00' }], bron: beleidsregels('§ 9.5', 'Collectief vervoer') },
  reizigersbudget: {
    meterPerJaar: 1_500_000,
    eersteJaar: 'heel',
    bovenBudget: 'weigeren',
    bron: beleidsregels('§ 9.5', 'Reizigersbudget (1.500 km op jaarbasis)'),
  },
  meereizen: {
    kinderen: { als: 'kind', bron: meereizen('1. Kinderen') },
    medereizigers: { maximum: 1, bron: meereizen('2. Medereiziger (12 jaar en ouder)') },
    begeleiding: { maximum: 1, minimumLeeftijd: 12, bron: meereizen('3. Medisch begeleider') },
  },
  hulpmiddelen: {
    rolstoel: { bron: beleidsregels('§ 9.5', 'Type vervoer, 2. Rolstoelvervoer') },
    scootmobiel: { bron: { ...meenemen, kop: `${meenemen.kop}, 1. Scootmobiel` } },
  },
  dieren: { bron: { ...meenemen, kop: `${meenemen.kop}, 2. Blindengeleidenhonden of kleine huisdieren` } },
  bagage: { stuksPashouder: 1, stuksPerBegeleider: 1, bron: { ...meenemen, kop: `${meenemen.kop}, 3. Bagage` } },
  uitgeslotenRitdoelen: [
    {
      ritdoelen: ['werk'],
      verantwoordelijk: 'voor woon-werkverkeer gelden andere regels, uw gemeente weet welke',
      bron: beleidsregels('§ 9.2', 'Voorliggende oplossingen'),
    },
    {
      ritdoelen: ['school'],
      verantwoordelijk: 'het leerlingenvervoer',
      bron: beleidsregels('§ 9.2', 'Voorliggende oplossingen'),
    },
    {
      ritdoelen: ['dagactiviteit'],
      verantwoordelijk: 'uw zorgaanbieder regelt het vervoer naar de dagactiviteit',
      bron: beleidsregels('§ 5.2.4', 'Vervoer Dagactiviteit'),
    },
    {
      ritdoelen: ['kortdurendVerblijf'],
      verantwoordelijk: 'uw zorgaanbieder regelt het vervoer naar het kortdurend verblijf',
      bron: beleidsregels('§ 5.3.3', 'Vervoer Kortdurend Verblijf'),
    },
  ],
  betaaldeAfstand: { per: 'meter', bron: opstap('ADR 4') },
  geldafronding: { opCent: 1, bron: opstap('ADR 4') },
  tarieven: [
    {
      geldigVanaf: '2025-05-27',
      status: 'voorbeeld',
      bron: beleidsregels('§ 9.5', 'Eigen bijdrage Wmo-pashouder'),
      pashouder: [{ vanafLeeftijd: 0, prijs: voorbeeld }],
      kinderen: [
        { vanafLeeftijd: 0, totEnMetLeeftijd: 3, prijs: { soort: 'gratis' } },
        { vanafLeeftijd: 4, totEnMetLeeftijd: 11, prijs: voorbeeld },
      ],
      medereizigers: [voorbeeld],
      medischBegeleider: { soort: 'gratis' },
    },
  ],
  bijdrage: {
    regime: { soort: 'perRit', uitzondering: { status: 'niet gezien', bron: verordening('niet gezien') } },
    bron: beleidsregels('§ 9.5', 'Eigen bijdrage Wmo-pashouder'),
  },
})
