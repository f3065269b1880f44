import type { Journaalboeking } from './journaal.ts'

/** What an entry does to what a person owes, in cents, and what is owed after it; less than 0 is owed to the person. */
export interface Verloopstap {
  readonly bedragCent: number
  readonly saldoCent: number
}

/**
 * The entries of an account as a statement: in the order in which they were noted, so that what was read before never
 * changes, each with the balance after it. The last balance is what the account says.
 * @param boekingen of all lines of the account, each line in its own order
 */
export const verloopVan = <B extends Journaalboeking>(boekingen: readonly B[]): (B & Verloopstap)[] => {
  let saldoCent = 0
  return boekingen
    .toSorted((a, b) => (a.genoteerd < b.genoteerd ? -1 : Number(a.genoteerd > b.genoteerd)))
    .map((boeking) => {
      const bedragCent = boeking.bedragen.debiteuren ?? 0
      saldoCent += bedragCent
      return { ...boeking, bedragCent, saldoCent }
    })
}
