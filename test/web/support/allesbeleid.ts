import type { Bron } from '../../../domain/kernel/citation.ts'
import type { Regeling, Voorwaarde } from '../../../domain/beleid/index.ts'

let nummer = 0
/** Every part rests on an article of its own, so that none can stand in for another. */
const bron = (): Bron => ({ regeling: 'Regels van Voorbeeldstad (verzonnen)', artikel: `artikel ${++nummer}` })

const tarief = { soort: 'tarief', opstapCent: 101, millicentPerKm: 17_000 } as const

const VIERKANT: [number, number][] = [
  [5, 52],
  [6, 52],
  [6, 53],
  [5, 52],
]

const ALLES_ALS: Voorwaarde = {
  groepen: ['minima'],
  vervoertypen: ['regulier', 'rolstoel', 'individueel'],
  kenmerken: ['HR-07'],
  begeleiding: true,
  scootmobiel: false,
  vanafLeeftijd: 18,
  totEnMetLeeftijd: 80,
  dagen: [1, 'feestdag', '12-25'],
  tijden: [{ van: '09:00', tot: '16:00' }],
  richting: 'heen',
  gebieden: ['dorp'],
  vanafMeter: 500,
  totEnMetMeter: 50_000,
  vanafZones: 1,
  totEnMetZones: 9,
  besteldNa: { klok: '21:00', dagenVooraf: 1 },
  besteldBinnenMinuten: 60,
  budgettenOp: ['reizigersbudget'],
}

const basis = {
  gemeente: 'voorbeeldstad',
  naam: 'Voorbeeldstad',
  geldigVanaf: '2026-01-01',
  geldigTotEnMet: '2026-12-31',
  gecontroleerdOp: '2026-02-02',
} as const

/**
 * Policies that between them say all that the schema can say: every field, and every value that has a name. They need not
 * go together as those of a municipality must.
 */
export const ALLES_BELEID: readonly Regeling[] = [
  {
    ...basis,
    bron: bron(),
    overgangsrecht: { aanvragen: 'vanafInwerkingtreding', bron: bron() },
    afwijken: { bron: bron() },
    pas: { maximaleGeldigheidJaar: 5, bron: bron() },
    gebied: {
      straalMeter: 25_000,
      gemeten: 'straalVanWoning',
      buitenStraal: { wat: 'weigeren', verwijzing: 'valys' },
      puntbestemmingen: [
        { soort: 'plaats', woonplaats: 'Sneek', gemeente: 'Súdwest-Fryslân', woonplaatscode: '1234' },
        { soort: 'gemeente', gemeente: 'Waadhoeke' },
        {
          soort: 'locatie',
          naam: 'Het ziekenhuis',
          trefwoord: 'ziekenhuis',
          woonplaats: 'Goutum',
          gemeente: 'Leeuwarden',
          nummeraanduiding: '0080200000000000',
        },
      ],
      persoonlijkePuntbestemmingen: { maximumAantal: 2, vanafMeter: 20_000, totEnMetMeter: 40_000, bron: bron() },
      bron: bron(),
    },
    bediening: {
      tijden: [
        { van: '07:00', totEnMet: '24:00' },
        { dagen: [6, 7, 'feestdag', '12-25'], van: '09:00', totEnMet: '25:30' },
        { dagen: ['01-01'], gesloten: true },
      ],
      bron: bron(),
    },
    reizigersbudget: {
      meterPerJaar: 1_500_000,
      lager: { bron: bron() },
      eersteJaar: 'heel',
      bovenBudget: 'weigeren',
      bron: bron(),
    },
    meereizen: {
      kinderen: { als: 'kind', maximum: 3, bron: bron() },
      medereizigers: { maximum: 1, kinderenTellenMee: true, bron: bron() },
      begeleiding: { maximum: 1, minimumLeeftijd: 12, bron: bron() },
    },
    hulpmiddelen: { rolstoel: { bron: bron() }, scootmobiel: { bron: bron() } },
    dieren: { huisdieren: 'inTasOfKooi', bron: bron() },
    bagage: { stuksPashouder: 1, stuksPerBegeleider: 2, bron: bron() },
    uitgeslotenRitdoelen: [
      { ritdoelen: ['werk', 'school'], verantwoordelijk: 'iemand anders', gevolg: 'weigeren', bron: bron() },
      {
        ritdoelen: ['bezoek', 'boodschappen', 'medisch', 'dagactiviteit', 'kortdurendVerblijf', 'overig'],
        verantwoordelijk: 'nog iemand anders',
        gevolg: 'voorleggen',
        bron: bron(),
      },
    ],
    boeken: { voorafMinuten: { heen: 240, retour: 45 }, horizonDagen: 30, bron: bron() },
    annuleren: {
      kosteloosTotMinuten: 60,
      teLaat: { kilometers: 'inhouden', ritprijs: 'verschuldigd', bron: bron() },
    },
    loosmelding: { kilometers: 'vrijgeven', ritprijs: 'vervalt', bron: bron() },
    stiptheid: { vroegMinuten: 5, laatMinuten: 15, bron: bron() },
    betaaldeAfstand: { per: 'kilometer', afronding: 'dichtstbij', bron: bron() },
    geldafronding: { opCent: 5, bron: bron() },
    tarieven: [
      {
        geldigVanaf: '2026-01-01',
        geldigTotEnMet: '2026-12-31',
        naAfloop: 'geldtDoor',
        status: 'voorbeeld',
        bron: bron(),
        pashouder: [
          { vanafLeeftijd: 0, totEnMetLeeftijd: 11, prijs: { soort: 'gratis' } },
          {
            vanafLeeftijd: 12,
            prijs: {
              ...tarief,
              staffels: [{ vanafMeter: 10_000, millicentPerKm: 12_000 }],
              minimumCent: 200,
              maximumCent: 900,
            },
          },
        ],
        kinderen: [{ vanafLeeftijd: 0, totEnMetLeeftijd: 11, prijs: { soort: 'veelvoud', procentVanPashouder: 50 } }],
        medereizigers: [tarief, { soort: 'veelvoud', procentVanPashouder: 200 }],
        medischBegeleider: { soort: 'gratis' },
        buitenStraal: { millicentPerKm: 173_000, over: 'kilometersBovenStraal', voor: 'iedereDieBetaalt' },
        bovenBudget: { millicentPerKm: 42_000 },
      },
    ],
    bijdrage: {
      regime: { soort: 'perRit', uitzondering: { status: 'gezien', bron: bron() } },
      jaarbijdrage: {
        bedragCent: 6000,
        status: 'voorbeeld',
        deelVanJaar: 'heel',
        tariefOp: 'eersteDag',
        bijOverlijden: 'vrijgesteld',
        vrijstellingen: [{ omschrijving: 'Wie oud is', vanafLeeftijd: 85, totEnMetLeeftijd: 99, bron: bron() }],
        bron: bron(),
      },
      minderjarigen: { betalen: 'niets', bron: bron() },
      individueelVervoer: { valtOnder: 'dezeBijdrage', bron: bron() },
      ritbijdrageVoor: 'vervoerder',
      kostprijs: { perJaarCent: 100, perRitCent: 200, millicentPerKm: 50_000, status: 'voorbeeld', bron: bron() },
      bron: bron(),
    },
    bewaren: { ritMaanden: 84, pasMaandenNaEinde: 180, logboekMaanden: 60, status: 'vastgesteld', bron: bron() },
    verwerkingenregister: 'https://voorbeeldstad.example/register',
  },
  {
    ...basis,
    bron: bron(),
    gebied: {
      straalMeter: 20_000,
      gemeten: 'straalVanOpstapadres',
      buitenStraal: { wat: 'hogerTarief' },
      puntbestemmingen: [],
      bron: bron(),
    },
    bediening: { tijden: [{ van: '08:00', totEnMet: '23:00' }], bron: bron() },
    reizigersbudget: {
      meterPerJaar: 9_000_000,
      eersteJaar: 'naarRatoPerMaand',
      bovenBudget: 'hogerTarief',
      bron: bron(),
    },
    meereizen: {
      kinderen: { als: 'medereiziger', bron: bron() },
      medereizigers: { kinderenTellenMee: false, bron: bron() },
    },
    dieren: { huisdieren: 'nooit', bron: bron() },
    betaaldeAfstand: { per: 'eenheid', meter: 5000, afronding: 'omhoog', bron: bron() },
    geldafronding: { opCent: 1, bron: bron() },
    tarieven: [
      {
        geldigVanaf: '2026-01-01',
        naAfloop: 'geenRitten',
        status: 'vastgesteld',
        bron: bron(),
        pashouder: [{ vanafLeeftijd: 0, prijs: tarief }],
        medereizigers: [{ soort: 'gratis' }],
        medischBegeleider: tarief,
        buitenStraal: { millicentPerKm: 99_000, over: 'heleRit', voor: 'pashouder' },
      },
    ],
    bijdrage: {
      regime: { soort: 'abonnementstarief', bron: bron() },
      jaarbijdrage: {
        bedragCent: 100,
        status: 'vastgesteld',
        deelVanJaar: 'naarRatoPerMaand',
        tariefOp: 'perMaand',
        bijOverlijden: 'totEnMetOverlijden',
        bron: bron(),
      },
      minderjarigen: { betalen: 'ritprijs', bron: bron() },
      individueelVervoer: { valtOnder: 'abonnementstarief', bron: bron() },
      ritbijdrageVoor: 'gemeente',
      bron: bron(),
    },
  },
  {
    ...basis,
    bron: bron(),
    gebied: {
      straalMeter: 15_000,
      gemeten: 'ritlengte',
      buitenStraal: { wat: 'weigeren' },
      puntbestemmingen: [],
      bron: bron(),
    },
    meereizen: {
      kinderen: { als: 'kind', bron: bron() },
      medereizigers: { kinderenTellenMee: false, bron: bron() },
    },
    betaaldeAfstand: { per: 'meter', bron: bron() },
    geldafronding: { opCent: 10, bron: bron() },
    tarieven: [],
    bijdrage: { regime: { soort: 'geen', bron: bron() }, bron: bron() },
  },
  {
    ...basis,
    bron: bron(),
    meereizen: {
      kinderen: { als: 'kind', bron: bron() },
      medereizigers: { kinderenTellenMee: false, bron: bron() },
    },
    betaaldeAfstand: { per: 'kilometer', afronding: 'omlaag', bron: bron() },
    geldafronding: { opCent: 1, bron: bron() },
    tarieven: [],
    bijdrage: {
      regime: { soort: 'perRit', uitzondering: { status: 'niet gezien', bron: bron() } },
      bron: bron(),
    },
  },
  {
    ...basis,
    bron: bron(),
    gebieden: [
      {
        naam: 'dorp',
        adressen: 'beide',
        waar: [
          { soort: 'cirkel', rond: 'woning', vanafMeter: 100, totEnMetMeter: 9000 },
          { soort: 'cirkel', rond: 'opstapadres', totEnMetMeter: 8000 },
          {
            soort: 'eigenGemeente',
            nietVoorInwonersVan: [{ woonplaats: 'Goutum', gemeente: 'Leeuwarden' }],
          },
          { soort: 'eigenPuntbestemming' },
          {
            soort: 'plaats',
            woonplaats: 'Sneek',
            gemeente: 'Súdwest-Fryslân',
            woonplaatscode: '1234',
          },
          { soort: 'gemeente', gemeente: 'Waadhoeke' },
          {
            soort: 'locatie',
            naam: 'Het ziekenhuis',
            trefwoord: 'ziekenhuis',
            woonplaats: 'Goutum',
            gemeente: 'Leeuwarden',
            nummeraanduiding: '0080200000000000',
          },
          { soort: 'vlak', geometrie: { type: 'Polygon', coordinates: [VIERKANT] } },
          { soort: 'vlak', geometrie: { type: 'MultiPolygon', coordinates: [[VIERKANT]] } },
        ],
        dan: { wat: 'rijden' },
        bron: bron(),
      },
      {
        naam: 'een',
        adressen: 'een',
        vanafMeter: 200,
        totEnMetMeter: 12_000,
        vanafZones: 1,
        totEnMetZones: 4,
        voor: { groepen: ['minima'] },
        dan: { wat: 'rijden' },
        bron: bron(),
      },
      { naam: 'doel', adressen: 'bestemming', vanafMeter: 300, dan: { wat: 'rijden' }, bron: bron() },
      { naam: 'begin', adressen: 'opstapadres', vanafMeter: 400, dan: { wat: 'rijden' }, bron: bron() },
      {
        naam: 'elders',
        adressen: 'beide',
        dan: { wat: 'weigeren', reden: 'Dat is te ver.', verwijzing: 'valys' },
        bron: bron(),
      },
    ],
    persoonlijkePuntbestemmingen: { maximumAantal: 2, vanafMeter: 20_000, totEnMetMeter: 40_000, bron: bron() },
    meereizen: {
      soorten: [
        {
          naam: 'partner',
          omschrijving: 'De partner met een pas',
          wie: ['kind', 'medereiziger', 'medischBegeleider'],
          vanafLeeftijd: 4,
          totEnMetLeeftijd: 90,
          nodig: ['eigenPas', 'partner'],
          als: ALLES_ALS,
          maximum: 3,
          verplicht: true,
          bron: bron(),
        },
      ],
    },
    hulpmiddelen: {
      naarLengte: [
        {
          hulpmiddelen: ['rollator', 'rolstoel', 'opvouwbareRolstoel', 'scootmobiel'],
          vanafMeter: 10_000,
          totEnMetMeter: 30_000,
          bron: bron(),
        },
      ],
    },
    zones: {
      naam: 'Zones van Voorbeeldstad 2026',
      kaart: [
        {
          zone: 'A1',
          geometrie: {
            type: 'Polygon',
            coordinates: [
              [
                [5, 52],
                [6, 52],
                [6, 53],
                [5, 52],
              ],
            ],
          },
        },
      ],
      bron: bron(),
    },
    budgetten: (['jaar', 'kwartaal', 'maand', 'week'] as const).map((per, i) => ({
      naam: `budget-${per}`,
      per,
      als: { richting: 'heen' },
      hoeveelheden: [
        {
          voor: { groepen: ['minima'] },
          ...[{ budgetMeter: 100_000 }, { budgetZones: 590 }, { budgetRitten: 20 }, { budgetCent: 2500 }][i],
        },
      ],
      naarRato: (['begin', 'einde', 'beginEnEinde', 'nooit'] as const)[i]!,
      daarna: (['weigeren', 'hogerTarief'] as const)[i % 2]!,
      bron: bron(),
    })),
    boeken: {
      uiterlijk: [{ als: { richting: 'retour' }, klok: '20:00', dagenVooraf: 1 }],
      bron: bron(),
    },
    loosmelding: {
      kilometers: 'vrijgeven',
      ritprijs: 'vervalt',
      bedragCent: 500,
      vanafKeer: 3,
      per: 'kwartaal',
      bron: bron(),
    },
    nietToegepast: [{ vraagt: 'Wie te laat is, belt.', inPlaatsDaarvan: 'De centrale belt zelf.', bron: bron() }],
    betaaldeAfstand: { per: 'eenheid', meter: 4500, afronding: 'omhoog', bron: bron() },
    geldafronding: { opCent: 1, bron: bron() },
    tarieven: [
      {
        geldigVanaf: '2026-01-01',
        status: 'vastgesteld',
        bron: bron(),
        pashouder: [
          {
            vanafLeeftijd: 0,
            prijs: {
              ...tarief,
              millicentPerEenheid: 86_000,
              millicentPerZone: 91_000,
              opstapEenheden: 1,
              maximumEenheden: 5,
            },
          },
        ],
        meereizenden: [{ soort: 'partner', prijzen: [{ soort: 'alsPashouder' }, tarief] }],
        bijzondereTarieven: [
          {
            omschrijving: 'Daltarief',
            als: { tijden: [{ van: '12:00', tot: '15:00' }], gebieden: ['dorp'] },
            pashouder: {
              ...tarief,
              staffels: [{ vanafMeter: 10_000, millicentPerKm: 12_000 }],
              minimumCent: 200,
              maximumCent: 900,
            },
            medereizigers: [{ soort: 'gratis' }],
            meereizenden: [{ soort: 'partner', prijzen: [{ soort: 'alsPashouder' }] }],
            medischBegeleider: { soort: 'veelvoud', procentVanPashouder: 50 },
            bron: bron(),
          },
        ],
        toeslagen: [
          {
            omschrijving: 'Laat besteld',
            als: { besteldBinnenMinuten: 120 },
            voor: 'iedereDieBetaalt',
            bedragCent: 300,
            millicentPerKm: 10_000,
            procent: 10,
            bron: bron(),
          },
          { omschrijving: 'Nacht', voor: 'pashouder', bedragCent: 100 },
        ],
        bovenBudget: {
          opstapCent: 691,
          millicentPerKm: 42_000,
          millicentPerEenheid: 504_000,
          millicentPerZone: 505_000,
        },
      },
    ],
  },
]
