import { BUDGETTEN } from './budgetten.ts'
import { GEBIEDEN } from './gebieden.ts'
import { MEEREIZEN } from './meereizen.ts'
import type { Rij } from './rij.ts'
import { TARIEVEN } from './tarieven.ts'

/** Rules that municipalities publish, each by itself, with the rides at its limits. */
export const TABEL: readonly Rij[] = [...GEBIEDEN, ...TARIEVEN, ...BUDGETTEN, ...MEEREIZEN]
