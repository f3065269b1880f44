import type { Locatie } from '../../../domain/kernel/locatie.ts'

/** The port to places: search for people who type, and look-up by id for the system. */
export interface Locaties {
  /** At most `maximum` places that look like the text, best first. @throws ServiceUnavailable */
  zoek(tekst: string, maximum: number): Promise<readonly Locatie[]>
  /** @returns undefined for an id that does not exist @throws ServiceUnavailable */
  vind(id: string): Promise<Locatie | undefined>
}
