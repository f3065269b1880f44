import { pasnummersMee, type Meereizende } from '../../kernel/reis.ts'
import type { Pasdossier } from '../../pas/index.ts'
import type { Persoon, Reisjaar, Reistijd } from '../../persoon/index.ts'
import type { Moment } from '../../kernel/tijd/time.ts'

export const AFSTANDMETHODEN = ['omwegfactor', 'routeplanner'] as const

/** The length of the direct route for this rider and how it was found. */
export interface Ritafstand {
  readonly meter: number
  /** Through how many zones of the policy's map the ride goes; left out where nobody counted them. */
  readonly zones?: number | undefined
  readonly methode: (typeof AFSTANDMETHODEN)[number]
  /** A route planner was asked but gave no answer, so that the detour factor was used. */
  readonly routeplannerUitgevallen?: true | undefined
}

/** Somebody who travels along on a pass of their own, with the times at which they are on the way already. */
export interface Reisgenoot {
  readonly dossier: Pasdossier
  readonly persoonsnummer: string
  readonly reistijden: readonly Reistijd[]
}

/** All that the law needs to know of the world in order to judge a Ritaanvraag. */
export interface Ritfeiten {
  readonly nu: Moment
  /** The pass through time: each ride is judged by the pass of its own day. */
  readonly dossier: Pasdossier
  /** Whose pass it is: with the other passes, whose budget is one. */
  readonly persoon: Persoon
  /** The years in which the rides of the request depart; a year that is missing has no rides yet. */
  readonly reisjaren: readonly Reisjaar[]
  /** Rides of the person that are booked and still to come. */
  readonly reistijden: readonly Reistijd[]
  /** Who was named by a pass, as far as that is there; of a ride that was booked before, or an example, it is known. */
  readonly passenMee: readonly Reisgenoot[] | 'bekend'
  readonly afstand: { readonly heen: Ritafstand; readonly retour?: Ritafstand | undefined }
}

/** When those who travel along on a pass of their own are on the way already. */
export const reistijdenMee = (
  { meereizenden }: { readonly meereizenden: readonly Meereizende[] },
  { passenMee }: Pick<Ritfeiten, 'passenMee'>,
): Reistijd[] => {
  const genoemd = pasnummersMee(meereizenden)
  return passenMee === 'bekend'
    ? []
    : passenMee.flatMap(({ dossier, reistijden }) => (genoemd.includes(dossier.pas.pasnummer) ? reistijden : []))
}
