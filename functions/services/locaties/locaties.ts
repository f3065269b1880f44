import type { Punt } from '../../../domain/kernel/plaats/distance.ts'
import type { Locatie } from '../../../domain/kernel/plaats/locatie.ts'

/** A place that was found: what is known of it without looking it up, and whether it is what was typed or a guess. */
export type Treffer = Pick<Locatie, 'id' | 'weergavenaam'> & Partial<Locatie> & { readonly precies: boolean }

/** A place by what is known of it without looking it up. */
export type Gevonden = Omit<Treffer, 'precies'>

/** The port to places: search for people who type, and look-up by id for the system. */
export interface Locaties {
  /**
   * At most `maximum` places that look like the text, exact ones first.
   * @param bij of what fits as well, the nearest to here comes first
   * @throws ServiceUnavailable
   */
  zoek(tekst: string, maximum: number, bij?: Punt): Promise<readonly Treffer[]>
  /**
   * Addresses in a postcode, those with the house number among them: for a list of addresses, that nobody is typing.
   * @param postcode four figures and two capitals @throws ServiceUnavailable
   */
  inPostcode(postcode: string, huisnummer: string): Promise<readonly Gevonden[]>
  /**
   * @param bewaard places that were found before and kept, such as the home of the pass that is asked about: these hold
   * also when the id is withdrawn
   * @returns undefined for an id that does not exist
   * @throws ServiceUnavailable
   */
  vind(id: string, bewaard?: () => Promise<readonly Locatie[]>): Promise<Locatie | undefined>
}
