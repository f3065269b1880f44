import { fileURLToPath } from 'node:url'
import type { Bestandsfout, Regelingen } from '../../../domain/beleid/documenten.ts'
import type { Regeling } from '../../../domain/beleid/index.ts'
import { beleidUit, type Beleid } from './beleid.ts'
import { leesMap } from './map.ts'

declare const BUNDLED_REGELINGEN: readonly [string, readonly Regeling[]][]

interface Gelezen {
  readonly regelingen: Regelingen
  readonly fouten: readonly Bestandsfout[]
}

const lees = async (): Promise<Gelezen> => {
  const { laadRegelingen } = await import('../../../domain/beleid/documenten.ts')
  const { bestanden, fouten } = await leesMap(
    fileURLToPath(new URL('../../../domain/beleid/regelingen', import.meta.url)),
  )
  return laadRegelingen(bestanden, fouten)
}

/**
 * Every policy that comes with this program, checked: here and now, or when the bundle for Lambda was made, which then
 * carries them as they were read (`infra/bundle.ts`). One with a fault in it is left out and named in `fouten`: the
 * others go on.
 */
export const { regelingen, fouten }: Gelezen =
  process.env['OPSTAP_BUNDLED'] === 'yes' ? { regelingen: new Map(BUNDLED_REGELINGEN), fouten: [] } : await lees()

export const meegeleverdBeleid: Beleid = beleidUit(regelingen)
