import { HttpProblem } from '../http/problem.ts'
import type { HttpEvent, Middleware } from './event.ts'

export const LARGEST_BODY_BYTES = 64 * 1024

/** The body as text. */
export const textOf = ({ body = '', isBase64Encoded }: HttpEvent): string =>
  isBase64Encoded ? Buffer.from(body, 'base64').toString() : body

/** Refuses what is too large, before anybody is asked for a token. @throws HttpProblem 413 */
export const limitBody = (): Middleware => ({
  before: ({ event }) => {
    if (Buffer.byteLength(textOf(event)) > LARGEST_BODY_BYTES)
      throw new HttpProblem(413, 'te-groot', {
        title: 'Het verzoek is te groot',
        detail: 'Een verzoek mag ten hoogste 64 kilobyte zijn.',
      })
  },
})
