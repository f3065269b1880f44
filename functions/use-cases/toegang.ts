import { pasnummersMee, type Meereizende } from '../../domain/kernel/reis.ts'
import type { Pasdossier } from '../../domain/pas/index.ts'
import type { Reeks } from '../../domain/reeks/index.ts'
import { eerdereAfspraken, noemtPas, vervoerderVan, type Rit } from '../../domain/rit/index.ts'
import type { Deps } from '../deps.ts'
import { readPasdossier } from '../stores/pas/passen.ts'
import { readReiziger, type Reiziger } from '../stores/pas/reizigers.ts'
import { readReeksByNummer } from '../stores/reeks/reeksen.ts'
import { readRitByNummer } from '../stores/rit/ritten.ts'
import { readVervoerders, type Vervoerdergegevens } from '../stores/rit/vervoerders.ts'
import type { Stored } from '../stores/form.ts'
import type { Pasverwijzing, Wie } from './wie.ts'

/**
 * The one place that says whose data a caller reaches: a use case that is about a pass, a ride or a series gets it here.
 * What does not exist and what is somebody else's are the same `undefined`. A test about the code looks after it.
 */

/** Whoever has another role than pashouder reaches every pass of the gemeente. */
const magBij = (wie: Wie, pasnummer: string): boolean =>
  wie.rollen.some((rol) => rol !== 'pashouder') || wie.pasnummer === pasnummer

/** The pass, with all its changes. */
export const pasVoor = async (deps: Deps, wie: Wie, pasnummer: string): Promise<Stored<Pasdossier> | undefined> =>
  magBij(wie, pasnummer) ? await readPasdossier(deps.store, wie.gemeente, pasnummer) : undefined

/**
 * Those who travel along on a pass of their own. Whoever may book may name one of the gemeente by its number: of its
 * holder nobody is told more than that they can travel along.
 */
export const reisgenotenVoor = async (
  deps: Deps,
  { gemeente }: Wie,
  meereizenden: readonly Meereizende[],
): Promise<Reiziger[]> => {
  const gelezen = await Promise.all(
    pasnummersMee(meereizenden).map((nummer) => readReiziger(deps.store, gemeente, nummer)),
  )
  return gelezen.flatMap((reiziger) => reiziger ?? [])
}

/** The pass with the person whose it is, and that person's years. */
export const reizigerVoor = async (deps: Deps, wie: Wie, pasnummer: string): Promise<Reiziger | undefined> =>
  magBij(wie, pasnummer) ? await readReiziger(deps.store, wie.gemeente, pasnummer) : undefined

/** The person whose pass it is, as items name one: by its first pass. */
export const persoonVoor = async (deps: Deps, wie: Wie, pasnummer: string): Promise<Pasverwijzing | undefined> => {
  const reiziger = await reizigerVoor(deps, wie, pasnummer)
  return reiziger && { gemeente: wie.gemeente, pasnummer: reiziger.persoon.persoonsnummer }
}

/** The same of the only pass that a pashouder reaches. */
export const eigenReiziger = async (deps: Deps, wie: Wie): Promise<Reiziger | undefined> =>
  wie.pasnummer === undefined ? undefined : await reizigerVoor(deps, wie, wie.pasnummer)

/** What a caller sees of the rides that are to be driven. */
export interface Opdrachtgever {
  /** Whose ride it is; nobody's in particular where the gemeente never said who drives. */
  readonly vervoerderVan: (rit: Rit) => Vervoerdergegevens | undefined
  /** Whether the caller may see it. */
  readonly isVoor: (rit: Rit) => boolean
  /** A ride that is another's by now, as it was while it was the caller's. */
  readonly wasVoor: (rit: Rit) => Rit | undefined
  /** The carriers that the caller is; none of somebody who sees all. */
  readonly eigen: readonly Vervoerdergegevens[]
  /** Whether the caller may know whose ride it is: a carrier does not need to. */
  readonly metPashouder: boolean
  /** Rises when the gemeente changes who drives. */
  readonly indeling: number
}

/** What somebody sees of a gemeente that never said who drives. */
export const ALLE_OPDRACHTEN: Opdrachtgever = {
  vervoerderVan: () => undefined,
  isVoor: () => true,
  wasVoor: () => undefined,
  eigen: [],
  metPashouder: false,
  indeling: 0,
}

const alleenVervoerder = ({ rollen }: Wie): boolean => rollen.every((rol) => rol === 'vervoerder')

/**
 * A carrier sees the rides that are its own, and of a gemeente that never said who drives all of them.
 * @returns undefined for a carrier that the gemeente does not name
 */
export const opdrachtenVoor = async (deps: Deps, wie: Wie): Promise<Opdrachtgever | undefined> => {
  const [lijst, versies] = await Promise.all([readVervoerders(deps.store, wie.gemeente), deps.versies(wie.gemeente)])
  const vervoerders = lijst?.value.vervoerders ?? []
  const indeling = lijst?.version ?? 0
  const metPashouder = !alleenVervoerder(wie)
  if (vervoerders.length === 0) return { ...ALLE_OPDRACHTEN, metPashouder, indeling }
  const eigenaarVan = (rit: Rit): Vervoerdergegevens | undefined => vervoerderVan(rit, vervoerders, versies)
  if (metPashouder) return { ...ALLE_OPDRACHTEN, vervoerderVan: eigenaarVan, metPashouder, indeling }
  const eigen = vervoerders.filter(({ inlogs }) => inlogs.includes(wie.sub))
  if (eigen.length === 0) return undefined
  const isVoor = (rit: Rit): boolean => eigenaarVan(rit)?.inlogs.includes(wie.sub) === true
  return {
    vervoerderVan: eigenaarVan,
    isVoor,
    wasVoor: (rit) => eerdereAfspraken(rit).find(isVoor),
    eigen,
    metPashouder,
    indeling,
  }
}

/** A ride by its number. */
export const ritVoor = async (deps: Deps, wie: Wie, ritnummer: string): Promise<Stored<Rit> | undefined> => {
  const rit = await readRitByNummer(deps.store, wie.gemeente, ritnummer)
  if (rit === undefined || !magBij(wie, rit.value.pasnummer)) return undefined
  if (!alleenVervoerder(wie)) return rit
  return (await opdrachtenVoor(deps, wie))?.isVoor(rit.value) === true ? rit : undefined
}

/** A ride of somebody else in which the holder of a pass travels along. */
export const ritWaarinMee = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, ritnummer }: { readonly pasnummer: string; readonly ritnummer: string },
): Promise<Rit | undefined> => {
  const rit = magBij(wie, pasnummer) ? await readRitByNummer(deps.store, wie.gemeente, ritnummer) : undefined
  return rit !== undefined && noemtPas(rit.value, pasnummer) ? rit.value : undefined
}

/** A series by its number. */
export const reeksVoor = async (deps: Deps, wie: Wie, reeksnummer: string): Promise<Stored<Reeks> | undefined> => {
  const reeks = await readReeksByNummer(deps.store, wie.gemeente, reeksnummer)
  return reeks === undefined || !magBij(wie, reeks.value.pasnummer) ? undefined : reeks
}
