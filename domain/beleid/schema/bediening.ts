import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'

/** Hours above 24 go on after midnight, so `25:00` is one o'clock at night. */
export const Klok = z
  .string()
  .regex(/^([0-2]\d|30):[0-5]\d$/, 'moet een tijd zijn als 07:00; 25:00 is één uur na middernacht')
  .describe('Een tijd als 07:00. Na middernacht telt het uur door: 25:00 is één uur ’s nachts.')

const DAG_VAN_HET_JAAR = /^((0[1-9]|1[0-2])-(0[1-9]|[12]\d)|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$/

/** ISO weekdays, Monday is 1; `feestdag` is any public holiday and `MM-DD` one day of every year. The last goes first. */
const Dag = z
  .union([z.int().min(1).max(7), z.literal('feestdag'), z.string().regex(DAG_VAN_HET_JAAR, 'moet MM-DD zijn')])
  .describe('Een dag van de week zoals zaterdag, feestdag, of een dag van het jaar als 12-25 (25 december).')
export const Dagen = z.array(Dag).min(1)

export const Bediening = z.strictObject({
  tijden: z
    .array(
      z.union([
        z
          .strictObject({
            dagen: Dagen.optional().describe('Op welke dagen. Weggelaten: op alle dagen die geen eigen tijd hebben.'),
            van: Klok.describe('Vanaf welke tijd iemand kan vertrekken. Die tijd zelf mag ook.'),
            totEnMet: Klok.describe('De laatste tijd waarop iemand kan vertrekken; 25:00 is één uur na middernacht.'),
          })
          .describe('Een blok van tijd waarin de taxi rijdt.'),
        z
          .strictObject({
            dagen: Dagen.describe('Op welke dagen de taxi niet rijdt.'),
            gesloten: z.literal(true).describe('Op deze dagen rijdt de taxi niet.'),
          })
          .describe('Dagen waarop de taxi niet rijdt.'),
      ]),
    )
    .min(1)
    .describe(
      'De blokken van tijd. Een dag van het jaar gaat voor een feestdag, die voor een dag van de week, en die voor elke dag. Meer blokken op een dag mag.',
    ),
  bron: Bron,
})
