import { beginVanDag, plusDagen, utcTekst, type Datum } from '../../kernel/tijd/time.ts'
import { afwijkingVan, oordeelOver, type Ritverloop, type Stiptheidsbelofte } from './stiptheid.ts'

/**
 * What one carrier reported: how many rides were so many minutes off, and how often nobody was at the door. Its size
 * depends on how different the minutes are, and not on how many rides there were.
 */
export interface Stiptheidstelling {
  /** Whole minutes, away from the time agreed: one second beyond a limit never reads as the limit (ADR 15). */
  readonly afwijkingen: ReadonlyMap<number, number>
  readonly loosgemeld: number
  /** How often this carrier reported that it failed to drive. */
  readonly nietGereden: number
}

/** The rides of a day, by who reported them. */
export interface Dagtelling {
  readonly perVervoerder: ReadonlyMap<string, Stiptheidstelling>
  /** Rides that should have been driven by then, and of which nothing was reported. */
  readonly nietGemeld: number
}

/** A deviation of more than a day counts as one of a day, so that a tally has a largest size. */
const AFWIJKING_UITERSTE_MINUTEN = 24 * 60
const SECONDEN_PER_MINUUT = 60

const inMinuten = (seconden: number): number => {
  const minuten = Math.sign(seconden) * Math.ceil(Math.abs(seconden) / SECONDEN_PER_MINUUT)
  return Math.max(-AFWIJKING_UITERSTE_MINUTEN, Math.min(AFWIJKING_UITERSTE_MINUTEN, minuten)) || 0
}

/** No text says until when a report counts. So that a day gets its final numbers: until the end of the seventh day after it (ADR 15). */
const MELDEN_TOT_EN_MET_DAGEN = 7
const sluitmoment = (datum: Datum): number => beginVanDag(plusDagen(datum, MELDEN_TOT_EN_MET_DAGEN + 1))

/** Nothing that happens from now on changes the numbers of this day. */
export const isGesloten = (datum: Datum, nuEpochMs: number): boolean => nuEpochMs >= sluitmoment(datum)

/** The moment as of which the rides of a day are counted: now, or when the day was closed. */
export const peilmomentVan = (datum: Datum, nuEpochMs: number): number => Math.min(nuEpochMs, sluitmoment(datum) - 1)

/** Moments are compared as text, to the second: reading them all would take longer than all the rest. */
const SECONDE = 'YYYY-MM-DDTHH:MM:SS'.length
const inSeconden = (moment: string): string => moment.slice(0, SECONDE)

/** How a ride stood in a second, whatever became of it later. */
const standOp = ({ geschiedenis }: Ritverloop, peil: string) =>
  geschiedenis.findLast((gebeurtenis) => inSeconden(gebeurtenis.op) <= peil)

/** When the rider got in, by what was reported up to then: a later correction keeps what it replaced. */
const uitvoeringOp = ({ geschiedenis, uitvoering }: Ritverloop, stand: Ritverloop['geschiedenis'][number]) => {
  const later = geschiedenis[geschiedenis.indexOf(stand) + 1]
  return later === undefined ? uitvoering : later.uitvoeringWas
}

const plus = <K>(aantallen: Map<K, number>, sleutel: K, aantal: number): void =>
  void aantallen.set(sleutel, (aantallen.get(sleutel) ?? 0) + aantal)

const samen = (delen: readonly Stiptheidstelling[]): Stiptheidstelling => {
  const afwijkingen = new Map<number, number>()
  for (const deel of delen) for (const [minuten, aantal] of deel.afwijkingen) plus(afwijkingen, minuten, aantal)
  return {
    afwijkingen,
    loosgemeld: delen.reduce((som, deel) => som + deel.loosgemeld, 0),
    nietGereden: delen.reduce((som, deel) => som + deel.nietGereden, 0),
  }
}

/** Tallies of parts of a day become that of the whole, in any order. */
export const voegSamen = (delen: readonly Dagtelling[]): Dagtelling => {
  const perVervoerder = Map.groupBy(
    delen.flatMap((deel) => [...deel.perVervoerder]),
    ([wie]) => wie,
  )
  return {
    perVervoerder: new Map(
      [...perVervoerder].map(([wie, tellingen]) => [wie, samen(tellingen.map(([, telling]) => telling))]),
    ),
    nietGemeld: delen.reduce((som, deel) => som + deel.nietGemeld, 0),
  }
}

/** Counts rides as they stood at `peilEpochMs`. A cancelled ride counts nowhere. */
export const tel = (ritten: readonly Ritverloop[], peilEpochMs: number): Dagtelling => {
  const perVervoerder = new Map<string, { afwijkingen: Map<number, number>; loosgemeld: number; nietGereden: number }>()
  const peil = inSeconden(utcTekst(peilEpochMs))
  let nietGemeld = 0
  for (const rit of ritten) {
    const stand = standOp(rit, peil)
    if (stand?.status === 'geboekt' && inSeconden(rit.vertrek) < peil) nietGemeld += 1
    if (stand === undefined || stand.status === 'geboekt' || stand.status === 'geannuleerd') continue
    const telling = perVervoerder.get(stand.wie) ?? { afwijkingen: new Map(), loosgemeld: 0, nietGereden: 0 }
    perVervoerder.set(stand.wie, telling)
    const uitvoering = uitvoeringOp(rit, stand)
    if (stand.status !== 'gereden') telling[stand.status] += 1
    else if (uitvoering !== undefined)
      plus(telling.afwijkingen, inMinuten(afwijkingVan(rit.vertrek, uitvoering.ingestapt)), 1)
  }
  return { perVervoerder, nietGemeld }
}

/**
 * Percentiles by nearest rank: p90 is the smallest deviation that at least 90 in 100 of the rides stay at or under.
 * So each is a deviation that some ride really had.
 */
const percentielenVan = (afwijkingen: ReadonlyMap<number, number>) => {
  const oplopend: { minuten: number; totEnMet: number }[] = []
  let totaal = 0
  for (const [minuten, aantal] of [...afwijkingen].toSorted(([a], [b]) => a - b)) {
    totaal += aantal
    oplopend.push({ minuten, totEnMet: totaal })
  }
  const percentiel = (p: number): number =>
    oplopend.find(({ totEnMet }) => totEnMet >= Math.ceil((p * totaal) / 100))?.minuten ?? 0
  if (totaal === 0) return undefined
  return { p50: percentiel(50), p90: percentiel(90), p95: percentiel(95), p99: percentiel(99) }
}

/** Tallies of a day with what was promised on it, if anything was. */
export interface Beoordeling {
  readonly tellingen: readonly Stiptheidstelling[]
  readonly belofte: Stiptheidsbelofte | undefined
}

/** The numbers of a day, a carrier or a period. Rides of days without a promise are in `gereden` and are not judged. */
export const vatSamen = (delen: readonly Beoordeling[]) => {
  const alles = samen(delen.flatMap(({ tellingen }) => tellingen))
  const oordelen = { opTijd: 0, teVroeg: 0, teLaat: 0 }
  for (const { tellingen, belofte } of delen) {
    if (belofte === undefined) continue
    for (const [minuten, aantal] of samen(tellingen).afwijkingen)
      oordelen[oordeelOver(minuten * SECONDEN_PER_MINUUT, belofte)] += aantal
  }
  return {
    gereden: [...alles.afwijkingen.values()].reduce((som, aantal) => som + aantal, 0),
    ...(delen.some(({ belofte }) => belofte !== undefined) ? oordelen : {}),
    loosgemeld: alles.loosgemeld,
    nietGereden: alles.nietGereden,
    afwijkingMinuten: percentielenVan(alles.afwijkingen),
  }
}
