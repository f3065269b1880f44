import type { Punt } from './distance.ts'

/** A place as the gazetteer or the address service knows it. */
export interface Locatie {
  readonly id: string
  readonly weergavenaam: string
  readonly woonplaats: string
  readonly gemeente: string
  readonly punt: Punt
  /** BAG code of the town, where known. */
  readonly woonplaatscode?: string | undefined
  /** Four digits and two letters, `8861AB`, where known. */
  readonly postcode?: string | undefined
  /** BAG id of the address, where known. */
  readonly nummeraanduiding?: string | undefined
}
