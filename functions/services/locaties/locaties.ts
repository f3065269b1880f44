import type { Locatie } from '../../../domain/kernel/locatie.ts'

/** The port to places: search for people who type, and look-up by id for the system. */
export interface Locaties {
  /** At most `maximum` places that look like the text, best first. @throws ServiceUnavailable */
  zoek(tekst: string, maximum: number): Promise<readonly Locatie[]>
  /**
   * @param bewaard places that were found before and kept, such as the home of the pass that is asked about: these hold
   * also when the id is withdrawn
   * @returns undefined for an id that does not exist
   * @throws ServiceUnavailable
   */
  vind(id: string, bewaard?: () => Promise<readonly Locatie[]>): Promise<Locatie | undefined>
}
