import type { Pasdossier } from '../domain/pas/index.ts'
import { leegReisjaar, persoonVanPas } from '../domain/persoon/index.ts'
import { geodesicMeter } from '../domain/kernel/plaats/distance.ts'
import { momentVan } from '../domain/kernel/tijd/time.ts'
import { decideRit, metVoorstellen, type Ritaanvraag, type Ritfeiten } from '../domain/rit/index.ts'
import { median, PAIRS, ratioOf, type Ratio } from './pairs.ts'
import { meegeleverdBeleid } from '../functions/services/beleid/meegeleverd.ts'

const plaats = (naam: string, lat: number, lon: number) => ({
  id: naam,
  weergavenaam: naam,
  woonplaats: 'Harlingen',
  gemeente: 'Harlingen',
  punt: { lat, lon },
})
const woning = plaats('woning', 53.1747, 5.419)
const station = plaats('station', 53.1828, 5.5445)
const ver = plaats('ver', 52.1453, 6.1946)

const enkel: Ritaanvraag = {
  pasnummer: 'P1',
  van: woning,
  naar: station,
  tijdstip: { soort: 'vertrek', moment: momentVan('2026-03-14T10:30:00+01:00') },
  meereizenden: [],
  hulpmiddelen: ['rollator'],
  dieren: [],
  bagage: { stuks: 1, groot: false, gevaarlijk: false },
}
const retour: Ritaanvraag = {
  ...enkel,
  retour: momentVan('2026-03-14T14:00:00+01:00'),
  meereizenden: [{ soort: 'medereiziger' }],
}
const geweigerd: Ritaanvraag = {
  ...enkel,
  naar: ver,
  meereizenden: [{ soort: 'medereiziger' }, { soort: 'medereiziger' }],
}

const teVroeg: Ritaanvraag = {
  ...enkel,
  tijdstip: { soort: 'vertrek', moment: momentVan('2026-03-14T06:30:00+01:00') },
  meereizenden: [{ soort: 'medereiziger' }, { soort: 'medereiziger' }],
}

const dossier: Pasdossier = {
  verlening: { op: '2026-01-01T09:00:00Z', wie: 'bench', rol: 'gemeente' },
  wijzigingen: [],
  pas: {
    pasnummer: 'P1',
    naam: 'Bench Voorbeeld (verzonnen)',
    geboortedatum: '1950-01-01',
    woning,
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: '2030-12-31',
    vervoertype: 'regulier',
    begeleiding: 'geen',
    scootmobiel: false,
    puntbestemmingen: [],
    kenmerken: [],
  },
}

const feiten: Ritfeiten = {
  nu: momentVan('2026-03-01T10:00:00Z'),
  dossier,
  persoon: persoonVanPas(dossier),
  reisjaren: [{ ...leegReisjaar(2026), geboektMeter: 120_000 }],
  reistijden: [],
  passenMee: [],
  afstand: { heen: { meter: 10_971, methode: 'omwegfactor' } },
}
const harlingen = await meegeleverdBeleid.versies('harlingen')

const CASES = {
  'the geodesic formula alone': () => geodesicMeter(woning.punt, station.punt),
  'a single ride, approved': () => decideRit(enkel, feiten, harlingen),
  'a return with a fellow traveller, approved': () => decideRit(retour, feiten, harlingen),
  'a single ride, refused for two reasons': () => decideRit(geweigerd, feiten, harlingen),
  'a single ride at 6.30 with one too many, with what does work': () =>
    metVoorstellen(decideRit(teVroeg, feiten, harlingen), teVroeg, feiten, harlingen),
} as const satisfies Readonly<Record<string, () => unknown>>
const BESIDE = 'the geodesic formula alone'

const ROUND_SECONDS = 0.2
const AT_ONCE = 50
/** Of what is computed something is kept, so that nothing is left out as useless. */
let kept: unknown

/** How often something is done in a second of processor time, that of collecting garbage included. */
const perCoreSecond = (work: () => unknown): number => {
  const begin = process.cpuUsage()
  for (let times = AT_ONCE; ; times += AT_ONCE) {
    for (let i = 0; i < AT_ONCE; i++) kept = work()
    const { user, system } = process.cpuUsage(begin)
    const seconds = (user + system) / 1e6
    if (seconds >= ROUND_SECONDS && kept !== undefined) return times / seconds
  }
}

export interface Decisions {
  readonly name: string
  readonly perSecond: number
  /** How many times the geodesic formula takes as long; a ride needs it twice. */
  readonly formulas: Ratio
}

/** Decisions for each second of processor time, in rounds. */
export const measureDecisions = (): Decisions[] => {
  const names = Object.keys(CASES) as (keyof typeof CASES)[]
  const round = () => new Map(names.map((name) => [name, perCoreSecond(CASES[name])]))
  // The first round makes the code fast, and is not counted.
  round()
  const rounds = Array.from({ length: PAIRS }, round)
  const of = (name: keyof typeof CASES): number[] => rounds.map((one) => one.get(name) ?? Number.NaN)
  return names.map((name) => ({ name, perSecond: median(of(name)), formulas: ratioOf(of(BESIDE), of(name)) }))
}
