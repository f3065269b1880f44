import type { Banksoort } from './bankregel.ts'

/** Why a movement of money could not be booked at once. */
export const BANKVRAGEN = [
  'kenmerkOnbekend',
  'nietVastgesteld',
  'bedragAnders',
  'datumOnjuist',
  'codeOnbekend',
  'geenIncasso',
  'nietTerugTeBetalen',
  'lijktDubbel',
  'herboeking',
  'herroepen',
] as const
export type Bankvraag = (typeof BANKVRAGEN)[number]

/** Open is what nobody decided about yet; the rest says what became of it. */
export const BANKSTANDEN = ['open', 'geboekt', 'terugTeSturen', 'afgedaan'] as const
export type Bankstand = (typeof BANKSTANDEN)[number]

/** What an official does with it: books it on a claim, sends it back, or says that it belongs elsewhere; or takes that back. */
export const BANKKEUZES = ['toewijzen', 'terugsturen', 'afdoen', 'heropenen'] as const
export type Bankkeuze = (typeof BANKKEUZES)[number]

/** One step of what became of it. Steps are added and never changed. */
export interface Bankstap {
  readonly op: string
  readonly wie: string
  readonly stap: 'binnengekomen' | Bankkeuze
  /** Why; of what is booked, on which payment reference. */
  readonly reden?: string | undefined
  readonly kenmerk?: string | undefined
}

export type Keuzefout = 'nietOpen' | 'nietHeropenbaar' | 'nietTerugTeSturen'

interface Gekozen {
  readonly soort: Banksoort
  readonly stand: Bankstand
  /** Whether the bank told from whose account it came. */
  readonly heeftRekening: boolean
}

/** Whether somebody can choose this now: what is booked is reopened by revoking it with the claim. */
export const toetsBankkeuze = (keuze: Bankkeuze, { soort, stand, heeftRekening }: Gekozen): Keuzefout | undefined => {
  if (keuze === 'heropenen') return stand === 'afgedaan' || stand === 'terugTeSturen' ? undefined : 'nietHeropenbaar'
  if (stand !== 'open') return 'nietOpen'
  return keuze === 'terugsturen' && (soort !== 'bij' || !heeftRekening) ? 'nietTerugTeSturen' : undefined
}
