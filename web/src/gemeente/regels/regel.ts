import type { Bron } from '../../api/typen.ts'
import type { Teksten } from '../../teksten/nl/index.ts'
import type { Taal } from '../../teksten/weergave.ts'

/** Words of this website, or words of the policy itself, which stay Dutch in every language. */
export type Stuk = string | { readonly nl: string }
export type Zin = readonly Stuk[]

/** One rule as people read it, with the article it rests on. */
export interface Regel {
  readonly naam: string
  readonly zinnen: readonly Zin[]
  readonly bron?: Bron | undefined
}

export interface Woorden {
  readonly t: Teksten
  readonly taal: Taal
}

/** A rule that words of this website say. */
export const regel = (naam: string, ...zinnen: readonly string[]): Regel => ({
  naam,
  zinnen: zinnen.filter((zin) => zin !== '').map((zin) => [zin]),
})

/** Rules that name no article of their own rest on that of the part they stand in. */
export const met = (bron: Bron, regels: readonly Regel[]): Regel[] => regels.map((een) => ({ bron, ...een }))
