import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { geheel, RITDOELEN } from './velden.ts'

export const UitgeslotenRitdoel = z.strictObject({
  ritdoelen: z.array(z.enum(RITDOELEN)).min(1),
  /** Who does arrange this transport; a rider reads it. */
  verantwoordelijk: z.string().min(1),
  bron: Bron,
})

export const Boeken = z.strictObject({
  /** Least time between ordering and departure; the limit itself is in time. */
  voorafMinuten: z.strictObject({ heen: geheel(0), retour: geheel(0) }).optional(),
  /** Last day that can be booked, counted from today. */
  horizonDagen: geheel(0).optional(),
  bron: Bron,
})

/** What becomes of a ride that was booked and not driven. */
export const Gevolg = z.strictObject({
  /** Whether its metres can be used again. */
  meter: z.enum(['vrijgeven', 'inhouden']),
  ritprijs: z.enum(['vervalt', 'verschuldigd']),
  bron: Bron,
})
export type Gevolg = z.infer<typeof Gevolg>

/** How far from the time that was agreed the taxi may come; the limits themselves are on time (ADR 15). */
const Minuten = geheel(0).max(12 * 60)
export const Stiptheid = z.strictObject({ vroegMinuten: Minuten, laatMinuten: Minuten, bron: Bron })
