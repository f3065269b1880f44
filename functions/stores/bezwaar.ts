import * as z from 'zod'
import { BEZWAARUITKOMSTEN } from '../../domain/pas/index.ts'

/** An objection, as it is kept with the decision that it is against: of a pass, or of a contribution. */
export const StoredBezwaar = z.strictObject({
  nummer: z.int(),
  ontvangenOp: z.string(),
  gepostOp: z.string().optional(),
  waarover: z.string(),
  opTijd: z.boolean(),
  op: z.string(),
  wie: z.string(),
  uitkomst: z
    .strictObject({
      soort: z.enum(BEZWAARUITKOMSTEN),
      datum: z.string(),
      toelichting: z.string(),
      besluitnummer: z.string().optional(),
    })
    .optional(),
})
