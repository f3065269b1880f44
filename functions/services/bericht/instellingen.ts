import * as z from 'zod'
import { SafeAddress } from '../safe-address.ts'
import { NotifySleutel } from './sleutel.ts'

/** What messages are sent by, as variables: on one machine and of the function that sends them on AWS. */
export const BERICHT_SETTINGS = {
  /** A mail server, and the address that messages come from. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'Invalid URL, expected smtp(s)' }).optional(),
  SMTP_AFZENDER: z.email().optional(),
  /** A key of NotifyNL, and the ids of the templates that messages go through. */
  NOTIFYNL_SLEUTEL: NotifySleutel.optional(),
  NOTIFYNL_URL: SafeAddress.default('https://api.notifynl.nl'),
  NOTIFYNL_SMS: z.uuid().optional(),
  NOTIFYNL_EMAIL: z.uuid().optional(),
} as const

export type Berichtsettings = z.infer<z.ZodObject<typeof BERICHT_SETTINGS>>

/** What is given to `refine`. */
type Samen = [isGoed: (settings: Berichtsettings) => boolean, { path: string[]; error: string; when: () => boolean }]

/** What is of no use alone. Told also where another setting is at fault. */
export const SMTP_SAMEN: Samen = [
  ({ SMTP_URL, SMTP_AFZENDER }) => (SMTP_URL === undefined) === (SMTP_AFZENDER === undefined),
  { path: ['SMTP_AFZENDER'], error: 'Invalid input, expected together with SMTP_URL', when: () => true },
]
export const NOTIFYNL_SAMEN: Samen = [
  ({ NOTIFYNL_SLEUTEL, NOTIFYNL_SMS, NOTIFYNL_EMAIL }) =>
    (NOTIFYNL_SLEUTEL === undefined) === (NOTIFYNL_SMS === undefined && NOTIFYNL_EMAIL === undefined),
  {
    path: ['NOTIFYNL_SLEUTEL'],
    error: 'Invalid input, expected together with NOTIFYNL_SMS or NOTIFYNL_EMAIL',
    when: () => true,
  },
]
