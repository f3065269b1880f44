import { uitlegOp } from './uitleg.ts'
import { schrijfDocument } from './schrijf.ts'
import type { Regeling } from '../regeling.ts'

/** One thing that is otherwise in another version; what is not there is left out. */
export interface Verschil {
  readonly pad: string
  /** What this is, as the schema explains it. */
  readonly uitleg: string
  readonly was?: unknown
  readonly wordt?: unknown
}

/** What every new version says anew. */
const VANZELF = new Set(['gecontroleerdOp'])

const isGroep = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null

const vergelijk = (was: unknown, wordt: unknown, pad: readonly string[]): Verschil[] => {
  if (isGroep(was) && isGroep(wordt) && Array.isArray(was) === Array.isArray(wordt))
    return [...new Set([...Object.keys(was), ...Object.keys(wordt)])]
      .filter((naam) => pad.length > 0 || !VANZELF.has(naam))
      .flatMap((naam) => vergelijk(was[naam], wordt[naam], [...pad, naam]))
  if (was === wordt) return []
  return [
    {
      pad: pad.join('.'),
      uitleg: uitlegOp(pad),
      ...(was === undefined ? {} : { was }),
      ...(wordt === undefined ? {} : { wordt }),
    },
  ]
}

/** What is otherwise in a new version, field by field, as a document has it. */
export const verschillenVan = (was: Regeling, wordt: Regeling): Verschil[] =>
  vergelijk(schrijfDocument(was), schrijfDocument(wordt), [])
