import { ApiFout } from './fout.ts'

/** Of requests of which nobody knows what became of them, each with the key it was sent with; for as long as the page lives. */
const openstaand = new Map<string, string>()

/** No answer came, or none that says what was done. */
export const isOnzeker = (fout: unknown): boolean =>
  !(fout instanceof ApiFout) || ['verbinding', 'bijOns'].includes(fout.soort)

/** Who was too busy stored nothing, as far as it knows itself. */
const isDruk = (fout: unknown): boolean => fout instanceof ApiFout && fout.soort === 'druk'

/**
 * Sends a request with an Idempotency-Key. One whose outcome is not known is sent again with the key it had, so that
 * pressing twice or trying again does nothing twice. Once its answer is known, the very same is a new wish with a new key.
 * @param wat the operation, which tells equal requests to two of them apart
 */
export const metSleutel = async <T>(
  wat: string,
  verzoek: unknown,
  stuur: (sleutel: string) => Promise<T>,
): Promise<T> => {
  const welk = `${wat} ${JSON.stringify(verzoek)}`
  const sleutel = openstaand.get(welk) ?? crypto.randomUUID()
  openstaand.set(welk, sleutel)
  try {
    const gegeven = await stuur(sleutel)
    openstaand.delete(welk)
    return gegeven
  } catch (fout) {
    if (!isOnzeker(fout) && !isDruk(fout)) openstaand.delete(welk)
    throw fout
  }
}
