import { BEWAREN_ALS_BELEID_ZWIJGT } from './bewaren.ts'
import { Regeling } from './regeling.ts'
import { checkPerioden } from './samenhang/regeling.ts'
import type { Bewaren } from './schema/bewaren.ts'
import { geldtInJaar, geldtOp } from '../kernel/periode.ts'

/** Every version of every municipality's rules, each list by date. */
export type Regelingen = ReadonlyMap<string, readonly Regeling[]>

/**
 * Reads policies at start-up.
 * @param bestanden file name and what it exports
 * @throws Error that names every fault with its file and path; with a fault in one policy nothing starts
 */
export const laadRegelingen = (bestanden: Readonly<Record<string, unknown>>): Regelingen => {
  const fouten: string[] = []
  const regelingen = new Map<string, Regeling[]>()
  for (const [bestand, waarde] of Object.entries(bestanden)) {
    const gelezen = Regeling.safeParse(waarde)
    if (gelezen.success) {
      const versies = regelingen.get(gelezen.data.gemeente) ?? []
      regelingen.set(
        gelezen.data.gemeente,
        [...versies, gelezen.data].toSorted((a, b) => (a.geldigVanaf < b.geldigVanaf ? -1 : 1)),
      )
    } else {
      for (const fout of gelezen.error.issues)
        fouten.push(`${bestand}: ${fout.path.join('.') || '(geheel)'}: ${fout.message}`)
    }
  }
  for (const [gemeente, versies] of regelingen)
    checkPerioden(versies, [], (pad, melding) =>
      fouten.push(
        `${gemeente}: versie van ${versies[Number(pad[0])]?.geldigVanaf}: ${pad.slice(1).join('.')}: ${melding}`,
      ),
    )
  if (fouten.length > 0) throw new Error(`Er staan fouten in de regelingen:\n${fouten.join('\n')}`)
  return regelingen
}

/** The version in force at the end of a year, or else the last one in it; none is `undefined`, never one of another year. */
export const beleidVanJaar = (versies: readonly Regeling[], jaar: number): Regeling | undefined =>
  versies.findLast((versie) => geldtInJaar(versie, jaar))

/** The version in force on a day; none is `undefined`, never an older one. */
export const beleidOp = (versies: readonly Regeling[], datum: string): Regeling | undefined =>
  versies.find((versie) => geldtOp(versie, datum))

/** How long data are kept by the policy in force on a day, or by our own choice where that is silent. */
export const bewarenOp = (versies: readonly Regeling[], datum: string): Bewaren =>
  beleidOp(versies, datum)?.bewaren ?? BEWAREN_ALS_BELEID_ZWIJGT
