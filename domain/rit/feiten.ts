import type { Pas, Reisjaar } from '../pas/index.ts'
import type { Moment } from '../kernel/time.ts'

/** The length of the direct route for this rider and how it was found. */
export interface Ritafstand {
  readonly meter: number
  readonly methode: 'omwegfactor' | 'routeplanner'
  /** A route planner was asked but gave no answer, so that the detour factor was used. */
  readonly routeplannerUitgevallen?: true | undefined
}

/** A time in which the pass holder sits in the taxi: from `vanEpochMs` up to but not including `totEpochMs`. */
export interface Reistijd {
  readonly vanEpochMs: number
  readonly totEpochMs: number
  readonly ritnummer: string
}

/** All that the law needs to know of the world in order to judge a Ritaanvraag. */
export interface Ritfeiten {
  readonly nu: Moment
  readonly pas: Pas
  /** The years in which the rides of the request depart; a year that is missing has no rides yet. */
  readonly reisjaren: readonly Reisjaar[]
  /** Other rides of the pass around the times asked for that are not cancelled. */
  readonly reistijden: readonly Reistijd[]
  readonly afstand: { readonly heen: Ritafstand; readonly retour?: Ritafstand | undefined }
}
