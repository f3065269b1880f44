import { beleidOp, versieVan, type Regeling } from '../../../domain/beleid/index.ts'
import { beginVanDag, momentOp, momentVan, plusDagen } from '../../../domain/kernel/time.ts'
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
/** Hours that are read side by side. */
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

/** All booked rides of a pass still to come, as the versions would judge them. */
const beoordeelPas = async (
  deps: Deps,
  { wie, pasnummer }: { readonly wie: Wie; readonly pasnummer: string },
  versies: readonly Regeling[],
): Promise<Herbeoordeling[]> => {
  const nu = momentOp(deps.nu())
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
  for (let i = 0; i < uren.length; i += TEGELIJK) {
    const next = uren[i]
    if (i > 0 && next !== undefined && (anders.length >= PER_BLADZIJDE || performance.now() > uiterlijk))
      return { ritten: anders, next }
    const perUur = await Promise.all(
      uren.slice(i, i + TEGELIJK).map((uur) => alleVan(leesRittenVanUur(deps.store, deel, uur))),
    )
    const ritten = perUur.flat().filter((rit) => rit.status === 'geboekt' && geldtVoor(rit, regeling, versies))
    for (const [pasnummer, vanPas] of Map.groupBy(ritten, (rit) => rit.pasnummer)) {
      const nummers = new Set(vanPas.map(({ ritnummer }) => ritnummer))
      const beoordeeld = await beoordeelPas(deps, { wie, pasnummer }, versies)
      anders.push(...beoordeeld.filter((een) => nummers.has(een.rit.ritnummer) && wordtAnders(een)))
    }
  }
  return { ritten: anders }
}
