/** On what ground somebody acts for somebody else. */
export const MANDATEN = ['gemachtigde', 'wettelijkVertegenwoordiger', 'zorgprofessional'] as const
export type Mandaat = (typeof MANDATEN)[number]

/** That somebody acts for another: with which mandate, and for whom (the pseudonym that the issuer knows that person by). */
export interface Vertegenwoordiging {
  readonly mandaat: Mandaat
  readonly voor: string
}
