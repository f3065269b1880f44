import type { Moment } from '../../kernel/tijd/time.ts'
import type { Ritaanvraag } from '../aanvraag.ts'

/** What is to be different of a request; what is left out stays as it is. */
export interface Aanvraagwijziging extends Partial<
  Pick<Ritaanvraag, 'meereizenden' | 'hulpmiddelen' | 'dieren' | 'bagage'>
> {
  /** Takes the place of a departure and of an arrival. */
  readonly vertrek?: Moment
  /** `null`: no return ride. */
  readonly retour?: Moment | null
}

/** Something that does work, where a reason stands against a request. */
export interface Voorstel {
  /** On a button: Dutch of level B1. */
  readonly tekst: string
  readonly wijziging: Aanvraagwijziging
}

/** The request as it is after a change. */
export const pasToe = (aanvraag: Ritaanvraag, { vertrek, retour, ...rest }: Aanvraagwijziging): Ritaanvraag => ({
  ...aanvraag,
  ...rest,
  ...(vertrek === undefined ? {} : { tijdstip: { soort: 'vertrek', moment: vertrek } }),
  ...(retour === undefined ? {} : { retour: retour ?? undefined }),
})
