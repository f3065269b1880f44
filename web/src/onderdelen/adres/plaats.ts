import type { Locatie } from '../../api/typen.ts'

/** A place in the form: what stands in the field, and the place it was chosen to be. */
export interface Plaats {
  readonly tekst: string
  readonly locatie?: Locatie
}

export const plaatsVan = (locatie: Locatie): Plaats => ({ tekst: locatie.weergavenaam, locatie })

/** A place that this rider goes to, and why it is offered. */
export interface Gewoonlijk {
  readonly locatie: Locatie
  readonly waarom: 'thuis' | 'eigen' | 'eerder'
}
