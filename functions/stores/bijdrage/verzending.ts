import * as z from 'zod'

/** When a decision was sent, and who noted that when. */
export const StoredVerzending = z.strictObject({ datum: z.string(), op: z.string(), wie: z.string() })
