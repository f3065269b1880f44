import type { Datum } from '../kernel/tijd/time.ts'
import { BEWAREN_ALS_BELEID_ZWIJGT } from './bewaren.ts'
import { inWerkingOp, inWerkingTussen } from '../kernel/tijd/periode.ts'
import type { Regeling } from './regeling.ts'
import type { Bewaren } from './schema/bewaren.ts'

/** What a version is known by: of all that its gemeente ever had no two are the same. */
export const versieVan = ({ versie, geldigVanaf }: Pick<Regeling, 'versie' | 'geldigVanaf'>): string =>
  versie ?? geldigVanaf

/** The version in force on a day; none is `undefined`, never an older one. */
export const beleidOp = (versies: readonly Regeling[], datum: Datum): Regeling | undefined =>
  inWerkingOp(versies, datum)

/** The version that judged something, whatever is in force by now. */
export const beleidVan = (
  versies: readonly Regeling[],
  door: { readonly versie?: string | undefined; readonly geldigVanaf: Datum },
): Regeling | undefined => versies.find((regeling) => versieVan(regeling) === (door.versie ?? door.geldigVanaf))

/** Every version that is in force on some day of a year, by its first day. */
export const beleidInJaar = (versies: readonly Regeling[], jaar: number): Regeling[] =>
  inWerkingTussen(versies, `${jaar}-01-01`, `${jaar}-12-31`)

/** The version in force at the end of a year, or else the last one in it; none is `undefined`, never one of another year. */
export const beleidVanJaar = (versies: readonly Regeling[], jaar: number): Regeling | undefined =>
  beleidInJaar(versies, jaar).at(-1)

/** How long data are kept by the policy in force on a day, or by our own choice where that is silent. */
export const bewarenOp = (versies: readonly Regeling[], datum: Datum): Bewaren =>
  beleidOp(versies, datum)?.bewaren ?? BEWAREN_ALS_BELEID_ZWIJGT
