import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'

/** `07:00`; hours above 24 go on after midnight, so `25:00` is one o'clock at night. */
const Klok = z.string().regex(/^([0-2]\d|30):[0-5]\d$/, 'moet een tijd zijn als 07:00; 25:00 is één uur na middernacht')

const DAG_VAN_HET_JAAR = /^((0[1-9]|1[0-2])-(0[1-9]|[12]\d)|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$/

/** ISO weekdays, Monday is 1; `feestdag` is any public holiday and `MM-DD` one day of every year. The last goes first. */
const Dag = z.union([
  z.int().min(1).max(7),
  z.literal('feestdag'),
  z.string().regex(DAG_VAN_HET_JAAR, 'moet MM-DD zijn'),
])

const Dagen = z.array(Dag).min(1)

export const Bediening = z.strictObject({
  /**
   * Rows that name the day of the year apply; else, on a holiday, those that name `feestdag`; else those that name the
   * weekday; else those without days. Several rows are several blocks of one day. Both limits of a block are allowed.
   */
  tijden: z
    .array(
      z.union([
        z.strictObject({ dagen: Dagen.optional(), van: Klok, totEnMet: Klok }),
        z.strictObject({ dagen: Dagen, gesloten: z.literal(true) }),
      ]),
    )
    .min(1),
  bron: Bron,
})
