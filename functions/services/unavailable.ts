/** A service outside did not answer, or not as agreed. The request may be sent again later. */
export class ServiceUnavailable extends Error {}

/** Longest time that a rider waits for a service outside. */
const TIMEOUT_MS = 2000

/**
 * Reads JSON over HTTP.
 * @throws ServiceUnavailable on no answer, a slow one, another status than 200 or a body that is no JSON
 */
export const getJson = async (url: URL): Promise<unknown> => {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { accept: 'application/json' },
    })
    if (response.status !== 200) throw new Error(`status ${response.status}`)
    return await response.json()
  } catch (error) {
    throw new ServiceUnavailable(`${url.host} did not answer`, { cause: error })
  }
}
