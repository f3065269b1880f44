import * as z from 'zod'
import type { Reden } from '../../domain/rit/index.ts'
import { StoredBron } from './stored.ts'

/**
 * A reason as it was given, of whatever rule: rules come and go, and what one said stays. That rule and facts belong
 * together was so when it was written; a schema of all pairs would be the whole law again.
 */
export const StoredReden = z
  .strictObject({
    regel: z.string(),
    gevolg: z.enum(['weigeren', 'voorleggen']),
    bron: StoredBron,
    feiten: z.record(z.string(), z.unknown()),
    alternatief: z.string().optional(),
    richting: z.enum(['heen', 'retour']).optional(),
  })
  .transform((reden) => reden as unknown as Reden)
