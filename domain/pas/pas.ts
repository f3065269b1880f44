import type { Locatie } from '../kernel/locatie.ts'
import type { Datum } from '../kernel/time.ts'

export const VERVOERTYPEN = ['regulier', 'rolstoel', 'individueel'] as const
export type Vervoertype = (typeof VERVOERTYPEN)[number]

/** Whether the holder travels with a medical companion always, or has none. */
export const BEGELEIDINGEN = ['geen', 'verplicht'] as const

export const EINDES = ['overleden', 'verhuisd', 'ingetrokken'] as const
/** Why a pass ended before its time: the holder died, moved out of the municipality, or it was withdrawn. */
export type Eindesoort = (typeof EINDES)[number]

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
  /** A budget that deviates from the policy, after individual inquiry. */
  readonly reizigersbudget?: { readonly meterPerJaar: number; readonly motivering: string } | undefined
  /** CROW codes; see `kenmerken.ts` for those that have a meaning here. */
  readonly kenmerken: readonly string[]
  readonly telefoon?: string | undefined
  /** From this day on the pass cannot be used, until the municipality lifts it. */
  readonly blokkade?: { readonly vanaf: Datum; readonly reden: string } | undefined
  /** The last day on which it is valid, where that comes before `geldigTotEnMet`. */
  readonly einde?: { readonly datum: Datum; readonly soort: Eindesoort } | undefined
}
