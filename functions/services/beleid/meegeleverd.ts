import { laadRegelingen, type Regeling, type Regelingen } from '../../../domain/beleid/index.ts'
import { bestanden } from '../../../domain/beleid/regelingen/index.ts'
import { beleidUit, type Beleid } from './beleid.ts'

declare const BUNDLED_REGELINGEN: readonly [string, readonly Regeling[]][]

/**
 * Every policy that comes with this program, checked: here and now, or when the bundle for Lambda was made, which then
 * carries them as they were read (`infra/bundle.ts`). Either way a policy with a fault in it stops what it is in.
 */
export const regelingen: Regelingen =
  process.env['OPSTAP_BUNDLED'] === 'yes' ? new Map(BUNDLED_REGELINGEN) : laadRegelingen(bestanden)

export const meegeleverdBeleid: Beleid = beleidUit(regelingen)
