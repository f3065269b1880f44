import { describe, expect, test } from 'vitest'
import { laadRegelingen, leesDocument, schrijfDocument, Regeling } from '../../../domain/beleid/documenten.ts'
import { rekenVoorbeeldenNa } from '../../../domain/rit/index.ts'
import { regelingen } from '../../../functions/services/beleid/meegeleverd.ts'
import { BERKELLAND, GOOI_EN_VECHTSTREEK, HARLINGEN, SOZAWE } from '../support.ts'
import { bestanden, meldingen } from './meldingen.ts'

const alle: readonly Regeling[] = [...regelingen.values()].flat()

/** Every citation in a policy, with the path of the part that it stands on. */
const bronnen = (waarde: unknown, pad: string): { pad: string; bron: unknown }[] => {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    naam === 'bron' ? [{ pad, bron: deel }] : bronnen(deel, `${pad}.${naam}`),
  )
}

describe('the documents that ship', () => {
  test('each is read, without a fault and without anything strange', () => {
    expect(meldingen({ ...bestanden })).toEqual([])
    const vreemd = Object.entries(bestanden).map(([naam, document]) => {
      const lezing = leesDocument(document)
      return [naam, lezing.soort === 'gelezen' ? lezing.waarschuwingen : lezing.fouten]
    })
    expect(vreemd.filter(([, gezegd]) => gezegd?.length !== 0)).toEqual([])
  })

  test('each carries published fares, and they come out to the cent', () => {
    for (const regeling of alle) {
      expect(regeling.voorbeelden?.length).toBeGreaterThan(0)
      const fout = rekenVoorbeeldenNa(regeling).filter(({ klopt }) => !klopt)
      expect(fout.map(({ voorbeeld }) => voorbeeld.omschrijving)).toEqual([])
    }
  })

  test('versions are listed by date, whatever the order of the files', () => {
    const omgekeerd = Object.fromEntries(Object.entries(bestanden).toReversed())
    expect(laadRegelingen(omgekeerd).regelingen.get('gooi-en-vechtstreek')).toEqual(GOOI_EN_VECHTSTREEK)
  })

  test('each is written as it was read', () => {
    for (const regeling of alle)
      expect(leesDocument(schrijfDocument(regeling))).toMatchObject({ soort: 'gelezen', regeling })
  })
})

describe.each(alle)('$gemeente $geldigVanaf', (regeling) => {
  test.each(bronnen(regeling, regeling.gemeente))('$pad cites its source', ({ bron }) => {
    expect(bron).toMatchObject({ regeling: expect.stringMatching(/\S/), artikel: expect.stringMatching(/\S/) })
  })
})

const statussen = (versies: readonly Regeling[]) => versies.flatMap((v) => v.tarieven.map((t) => t.status))

describe('amounts that were not found in a regulation in force say so', () => {
  test.each([
    ['Harlingen', HARLINGEN, ['voorbeeld']],
    ['Berkelland', BERKELLAND, ['voorbeeld']],
    ['Gooi en Vechtstreek', GOOI_EN_VECHTSTREEK, ['vastgesteld', 'vastgesteld']],
    ['SoZaWe', SOZAWE, ['vastgesteld']],
  ])('%s', (_, versies, verwacht) => {
    expect(statussen(versies)).toEqual(verwacht)
  })

  test('an example tariff runs from the first day of its regeling, without an end', () => {
    for (const regeling of alle)
      for (const tarief of regeling.tarieven.filter((t) => t.status === 'voorbeeld')) {
        expect(tarief.geldigVanaf).toBe(regeling.geldigVanaf)
        expect(tarief.geldigTotEnMet).toBeUndefined()
      }
  })

  test('Berkelland: 60,00 a year as an example, the ride is paid to the carrier', () => {
    expect(BERKELLAND[0].bijdrage).toMatchObject({
      jaarbijdrage: { bedragCent: 6000, status: 'voorbeeld', bron: { artikel: 'artikel 6.1, lid 1 en lid 5' } },
      ritbijdrageVoor: 'vervoerder',
    })
  })
})

describe('adding a municipality takes data and no code', () => {
  const bron = { regeling: 'Voorbeeldregeling (verzonnen)', artikel: '1' }
  const prijs = {
    soort: 'tarief',
    opstapCent: 0,
    millicentPerKm: 26_800,
    staffels: [{ vanafMeter: 25_000, millicentPerKm: 162_400 }],
    minimumCent: 100,
    maximumCent: 5000,
  }
  /** Plain JSON: every part of the schema at once. */
  const alles = JSON.stringify({
    gemeente: 'voorbeeld-gemeente',
    naam: 'Voorbeeld (verzonnen)',
    geldigVanaf: '2024-01-01',
    geldigTotEnMet: '2024-12-31',
    gecontroleerdOp: '2024-01-01',
    bron,
    pas: { maximaleGeldigheidJaar: 3, bron },
    gebied: {
      straalMeter: 15_000,
      gemeten: 'straalVanOpstapadres',
      buitenStraal: { wat: 'hogerTarief' },
      puntbestemmingen: [
        { soort: 'plaats', woonplaats: 'Voorbeeldstad', gemeente: 'Voorbeeld', woonplaatscode: '0000' },
        { soort: 'gemeente', gemeente: 'Voorbeeld' },
        { soort: 'locatie', naam: 'Ziekenhuis', trefwoord: 'ziekenhuis', woonplaats: 'Voorbeeldstad', gemeente: 'V' },
      ],
      persoonlijkePuntbestemmingen: { maximumAantal: 2, vanafMeter: 15_000, totEnMetMeter: 40_000, bron },
      bron,
    },
    bediening: {
      tijden: [
        { dagen: ['12-31'], van: '07:00', totEnMet: '20:00' },
        { dagen: ['12-25', 'feestdag'], gesloten: true },
        { dagen: [5, 6], van: '06:00', totEnMet: '25:00' },
        { van: '06:00', totEnMet: '24:00' },
      ],
      bron,
    },
    reizigersbudget: { meterPerJaar: 700_000, eersteJaar: 'naarRatoPerMaand', bovenBudget: 'hogerTarief', bron },
    meereizen: {
      kinderen: { als: 'kind', maximum: 2, bron },
      medereizigers: { maximum: 2, kinderenTellenMee: true, bron },
      begeleiding: { maximum: 1, minimumLeeftijd: 12, bron },
    },
    hulpmiddelen: { rolstoel: { bron }, scootmobiel: { bron } },
    dieren: { huisdieren: 'nooit', bron },
    bagage: { stuksPashouder: 2, stuksPerBegeleider: 0, bron },
    uitgeslotenRitdoelen: [{ ritdoelen: ['werk', 'school'], verantwoordelijk: 'iemand anders', bron }],
    boeken: { voorafMinuten: { heen: 60, retour: 30 }, horizonDagen: 14, bron },
    betaaldeAfstand: { per: 'eenheid', meter: 4500, afronding: 'omhoog', bron },
    geldafronding: { opCent: 10, bron },
    tarieven: [
      {
        geldigVanaf: '2024-01-01',
        geldigTotEnMet: '2024-12-31',
        status: 'vastgesteld',
        bron,
        pashouder: [
          { vanafLeeftijd: 0, totEnMetLeeftijd: 3, prijs: { soort: 'gratis' } },
          { vanafLeeftijd: 4, prijs },
        ],
        kinderen: [
          { vanafLeeftijd: 0, totEnMetLeeftijd: 3, prijs: { soort: 'gratis' } },
          { vanafLeeftijd: 4, totEnMetLeeftijd: 11, prijs: { soort: 'veelvoud', procentVanPashouder: 50 } },
        ],
        medereizigers: [prijs, { soort: 'veelvoud', procentVanPashouder: 200 }],
        medischBegeleider: { soort: 'gratis' },
        buitenStraal: { millicentPerKm: 173_000, over: 'heleRit', voor: 'pashouder' },
        bovenBudget: { millicentPerKm: 162_400 },
      },
    ],
    bijdrage: {
      jaarbijdrage: { bedragCent: 6000, status: 'vastgesteld', bron },
      ritbijdrageVoor: 'gemeente',
      bron,
    },
  })

  test('a policy that uses every part of the schema is read as it stands, and as people write it', () => {
    const regeling = Regeling.parse(JSON.parse(alles))
    expect(regeling).toEqual(JSON.parse(alles))
    expect(leesDocument(schrijfDocument(regeling))).toMatchObject({ soort: 'gelezen', regeling })
  })
})
