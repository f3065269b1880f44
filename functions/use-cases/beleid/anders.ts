import { beleidOp, versieVan, type Regeling } from '../../../domain/beleid/index.ts'
import { beginVanDag, momentOp, momentVan, plusDagen } from '../../../domain/kernel/tijd/time.ts'
import { herbeoordeel, wordtAnders, type Herbeoordeling, type Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { leesRittenVanUur } from '../../stores/rit/ritten.ts'
import { urenVan, type Deel } from '../../stores/rit/uurlijst.ts'
import { leesKomendeRitten } from '../rit/lees-ritten.ts'
import { reizigerVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'
import { leesMet } from './versies.ts'

/** Nobody books further ahead than this. */
const HORIZON_DAGEN = 400
/** Enough for a person to work through at once. */
const PER_BLADZIJDE = 100
/** A person waits for it, and a function has 29 seconds to answer. */
const HOOGSTENS_MS = 5_000
/** Hours that are read side by side, and passes. */
const TEGELIJK = 24

export interface Andersvraag {
  readonly versie: string
  /** Hour to begin with, as the page before told. */
  readonly na?: string | undefined
  /** After so long it tells where to go on. */
  readonly hoogstensMs?: number
}

export interface Anders {
  readonly ritten: readonly Herbeoordeling[]
  /** Where to go on. */
  readonly next?: string
}

const alleVan = async (bladzijden: AsyncIterable<readonly Rit[]>): Promise<Rit[]> => {
  const alle: Rit[] = []
  for await (const ritten of bladzijden) alle.push(...ritten)
  return alle
}

const geldtVoor = (rit: Rit, { versie, geldigVanaf }: Regeling, versies: readonly Regeling[]): boolean => {
  const dan = beleidOp(versies, momentVan(rit.vertrek).datum)
  return dan !== undefined && versieVan(dan) === versieVan({ versie, geldigVanaf })
}

/** How all booked rides of a pass still to come would be judged by the versions; each pass is read once. */
const perPas = (deps: Deps, wie: Wie, versies: readonly Regeling[]) => {
  const nu = momentOp(deps.nu())
  const oordelen = new Map<string, Promise<Herbeoordeling[]>>()
  const beoordeel = async (pasnummer: string): Promise<Herbeoordeling[]> => {
    const [reiziger, komende] = await Promise.all([
      reizigerVoor(deps, wie, pasnummer),
      leesKomendeRitten(deps, { gemeente: wie.gemeente, pasnummer }, nu),
    ])
    if (reiziger === undefined) return []
    const { dossier, persoon, reisjaren } = reiziger
    return herbeoordeel(
      komende.map(({ value }) => value),
      { nu, dossier: dossier.value, persoon, reisjaren: reisjaren.map(({ value }) => value) },
      versies,
    )
  }
  return (pasnummer: string): Promise<Herbeoordeling[]> => {
    const oordeel = oordelen.get(pasnummer) ?? beoordeel(pasnummer)
    oordelen.set(pasnummer, oordeel)
    return oordeel
  }
}

/**
 * Booked rides that a version or concept judges otherwise than they were agreed: nothing about them changes by itself.
 * @returns undefined when there is no such version
 */
export const leesAndereRitten = async (
  deps: Deps,
  wie: Wie,
  { versie, na, hoogstensMs = HOOGSTENS_MS }: Andersvraag,
): Promise<Anders | undefined> => {
  const { gemeente } = wie
  const met = await leesMet(deps, gemeente, versie)
  if (met === undefined) return undefined
  const { regeling, versies } = met
  const nuEpochMs = Math.floor(deps.nu() / 1000) * 1000
  const begin = Math.max(nuEpochMs, beginVanDag(regeling.geldigVanaf))
  const tot = beginVanDag(plusDagen(momentOp(begin).datum, HORIZON_DAGEN))
  const deel: Deel = { lijst: 'dag', gemeente, vanEpochMs: begin, totEpochMs: tot }
  const uren = [...urenVan(deel)].filter((uur) => na === undefined || uur >= na)
  const uiterlijk = performance.now() + hoogstensMs
  const anders: Herbeoordeling[] = []
  const isGenoeg = (): boolean => anders.length >= PER_BLADZIJDE || performance.now() > uiterlijk
  for (let i = 0; i < uren.length; i += TEGELIJK) {
    const deze = uren.slice(i, i + TEGELIJK)
    const perUur = await Promise.all(deze.map((uur) => alleVan(leesRittenVanUur(deps.store, deel, uur))))
    const oordeelOver = perPas(deps, wie, versies)
    for (const [j, ritten] of perUur.entries()) {
      const geraakt = ritten.filter((rit) => rit.status === 'geboekt' && geldtVoor(rit, regeling, versies))
      const nummers = new Set(geraakt.map(({ ritnummer }) => ritnummer))
      const passen = [...new Set(geraakt.map(({ pasnummer }) => pasnummer))]
      for (let k = 0; k < passen.length; k += TEGELIJK) {
        const beoordeeld = (await Promise.all(passen.slice(k, k + TEGELIJK).map(oordeelOver))).flat()
        anders.push(...beoordeeld.filter((een) => nummers.has(een.rit.ritnummer) && wordtAnders(een)))
      }
      const next = uren[i + j + 1]
      if (next !== undefined && isGenoeg()) return { ritten: anders, next }
    }
  }
  return { ritten: anders }
}
