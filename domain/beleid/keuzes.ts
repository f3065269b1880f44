/** What parts of a policy choose from. Apart from their schemas, which whoever only reads a policy need not load. */

/** How long a budget lasts before it begins anew. A week is one of ISO 8601, from Monday. */
export const BUDGETPERIODEN = ['jaar', 'kwartaal', 'maand', 'week'] as const
export type Budgetperiode = (typeof BUDGETPERIODEN)[number]

/** Who collects what is paid for a ride. */
export const INNERS = ['vervoerder', 'gemeente'] as const

/** What becomes of the metres and of the price of a ride that was booked and not driven. */
export const METERS_NA = ['vrijgeven', 'inhouden'] as const
export const RITPRIJS_NA = ['vervalt', 'verschuldigd'] as const

/** What is asked or given in a year of which not all counts: all of it, or 1/12 for each month. */
export const JAARDELEN = ['heel', 'naarRatoPerMaand'] as const
export type Jaardeel = (typeof JAARDELEN)[number]

/** `voorbeeld`: not found in a regulation in force. The API says so wherever the amount appears, and nobody is asked to pay it. */
export const BEDRAGSTATUSSEN = ['vastgesteld', 'voorbeeld'] as const
export type Bedragstatus = (typeof BEDRAGSTATUSSEN)[number]

/** One example amount makes the whole an example. */
export const statusVan = (bedragen: readonly ({ readonly status: Bedragstatus } | undefined)[]): Bedragstatus =>
  bedragen.some((bedrag) => bedrag?.status === 'voorbeeld') ? 'voorbeeld' : 'vastgesteld'
