import * as z from 'zod'
import { KOPPELGRONDEN, type Lid } from '../../../domain/persoon/index.ts'
import { formOf } from '../form.ts'
import { daad } from './pas-item.ts'

/** Which passes are one person's, beside the first of them, with who linked each and why. It stands with the first pass. */
const StoredPersoon: z.ZodType<{ readonly leden: readonly Lid[] }> = z.strictObject({
  leden: z.array(z.strictObject({ pasnummer: z.string(), grond: z.enum(KOPPELGRONDEN), ...daad })),
})

export const PERSOON = formOf({ name: 'persoon', keys: /^PAS#.* PERSOON$/, schema: StoredPersoon })
