import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { laadRegelingen, type Regeling } from '../../../domain/beleid/index.ts'
import { bestanden } from '../../../domain/beleid/regelingen/index.ts'
import { BERKELLAND, GOOI_EN_VECHTSTREEK, HARLINGEN, SOZAWE } from '../support.ts'

const alle: readonly Regeling[] = [...HARLINGEN, ...BERKELLAND, ...GOOI_EN_VECHTSTREEK, ...SOZAWE]

/** Every citation in a policy, with the path of the part that it stands on. */
const bronnen = (waarde: unknown, pad: string): { pad: string; bron: unknown }[] => {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    naam === 'bron' ? [{ pad, bron: deel }] : bronnen(deel, `${pad}.${naam}`),
  )
}

describe('the files', () => {
  test('every file in the folder is in the list, under its own name', () => {
    const folder = new URL('../../../domain/beleid/regelingen', import.meta.url).pathname
    const namen = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((pad) => pad.endsWith('.ts') && pad !== 'index.ts')
      .map((pad) => pad.slice(0, -'.ts'.length))
    expect(Object.keys(bestanden).toSorted()).toEqual(namen.toSorted())
  })

  test('a file is named after its gemeente and first day', () => {
    expect(Object.keys(bestanden).toSorted()).toEqual(
      alle.map((regeling) => `${regeling.gemeente}/${regeling.geldigVanaf}`).toSorted(),
    )
  })

  test('versions are listed by date, whatever the order of the files', () => {
    const omgekeerd = Object.fromEntries(Object.entries(bestanden).toReversed())
    expect(laadRegelingen(omgekeerd).get('gooi-en-vechtstreek')).toEqual(GOOI_EN_VECHTSTREEK)
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
      jaarbijdrage: { bedragCent: 6000, status: 'voorbeeld', bron: { artikel: 'artikel 6.1, lid 5' } },
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

  test('a policy that uses every part of the schema is read as it stands', () => {
    const gelezen = laadRegelingen({ 'voorbeeld-gemeente/2024-01-01': JSON.parse(alles) }).get('voorbeeld-gemeente')
    expect(gelezen).toEqual([JSON.parse(alles)])
  })
})
