import { pasnummersMee, type Meereizende } from '../../domain/kernel/reis.ts'
import type { Pasdossier } from '../../domain/pas/index.ts'
import type { Reeks } from '../../domain/reeks/index.ts'
import { noemtPas, type Rit } from '../../domain/rit/index.ts'
import type { Deps } from '../deps.ts'
import { readPasdossier } from '../stores/pas/passen.ts'
import { readReiziger, type Reiziger } from '../stores/pas/reizigers.ts'
import { readReeksByNummer } from '../stores/reeks/reeksen.ts'
import { readRitByNummer } from '../stores/rit/ritten.ts'
import type { Stored } from '../stores/form.ts'
import type { Wie } from './wie.ts'

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

/** The same of the only pass that a pashouder reaches. */
export const eigenReiziger = async (deps: Deps, wie: Wie): Promise<Reiziger | undefined> =>
  wie.pasnummer === undefined ? undefined : await reizigerVoor(deps, wie, wie.pasnummer)

/** A ride by its number. */
export const ritVoor = async (deps: Deps, wie: Wie, ritnummer: string): Promise<Stored<Rit> | undefined> => {
  const rit = await readRitByNummer(deps.store, wie.gemeente, ritnummer)
  return rit === undefined || !magBij(wie, rit.value.pasnummer) ? undefined : rit
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
