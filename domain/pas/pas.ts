import type { Locatie } from '../kernel/plaats/locatie.ts'
import type { Ritdoel } from '../kernel/reis.ts'
import type { Datum } from '../kernel/tijd/time.ts'
import type { EigenBudget } from './eigenbudget.ts'
import type { Vervoertype } from '../kernel/reis.ts'

/** Whether the holder travels with a medical companion always, or has none. */
export const BEGELEIDINGEN = ['geen', 'verplicht'] as const

/** Endings that the municipality tells of; that a pass was replaced is what replacing it does. */
export const MELDBARE_EINDES = ['overleden', 'verhuisd', 'ingetrokken'] as const
export const EINDES = [...MELDBARE_EINDES, 'vervangen'] as const
/** Why a pass ended before its time: the holder died, moved out of the municipality, it was withdrawn, or another came in its place. */
export type Eindesoort = (typeof EINDES)[number]

/** What the holder travelled in a year before the pass was known here: in another municipality or another system. */
export interface Beginstand {
  readonly meter: number
  readonly jaar: number
  /** Where the number comes from, and the day up to which it counts. */
  readonly bron: string
  readonly datum: Datum
}

/** The right to travel that a municipality granted to one person. Both dates are days on which the pass is valid. */
export interface Pas {
  readonly pasnummer: string
  readonly naam: string
  readonly geboortedatum: Datum
  readonly woning: Locatie
  readonly geldigVanaf: Datum
  readonly geldigTotEnMet: Datum
  readonly vervoertype: Vervoertype
  readonly begeleiding: (typeof BEGELEIDINGEN)[number]
  readonly scootmobiel: boolean
  readonly puntbestemmingen: readonly Locatie[]
  readonly reizigersbudget?: EigenBudget | undefined
  readonly beginstand?: Beginstand | undefined
  /** When it was applied for: the rules of that day are those that it is held to. Unknown: its first day. */
  readonly aanvraagdatum?: Datum | undefined
  /** When it was decided, where that was another day than the one on which it was noted. */
  readonly besluitdatum?: Datum | undefined
  /** The number that the pass had in the system before this one. */
  readonly externId?: string | undefined
  /** Under which number the municipality keeps its file about this pass. */
  readonly zaaknummer?: string | undefined
  /** Groups of the policy that the holder belongs to, such as `minima`; nobody else reads what they mean. */
  readonly groepen?: readonly string[] | undefined
  /** For which purposes another indication of this holder holds the transport, so that its provider must arrange it. */
  readonly vervoerElders?: readonly Ritdoel[] | undefined
  /** CROW codes; see `kenmerken.ts` for those that have a meaning here. */
  readonly kenmerken: readonly string[]
  readonly telefoon?: string | undefined
  /** From this day on the pass cannot be used, until the municipality lifts it. */
  readonly blokkade?: { readonly vanaf: Datum; readonly reden: string } | undefined
  /** The last day on which it is valid, where that comes before `geldigTotEnMet`. */
  readonly einde?: { readonly datum: Datum; readonly soort: Eindesoort } | undefined
  /** The pass that came in the place of this one. */
  readonly vervangenDoor?: string | undefined
}
