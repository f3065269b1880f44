import { HttpProblem } from '../http/problem.ts'
import type { Route } from '../http/route.ts'
import type { HttpEvent, Middleware } from './event.ts'

export const LARGEST_BODY_BYTES = 64 * 1024
/** Of a route that takes a file of rows; a function on AWS gets at most 6 MB. */
const LARGEST_ROWS_BYTES = 4 * 1024 * 1024

/** The most that a route takes; what no route takes is not read to its end. */
export const largestBodyOf = (route: Pick<Route, 'zending' | 'bestandInvoer'> | undefined): number =>
  route?.zending?.meesteBytes ?? (route?.bestandInvoer === true ? LARGEST_ROWS_BYTES : LARGEST_BODY_BYTES)

const grootte = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} megabyte` : `${bytes / 1024} kilobyte`

/** The body as text. */
export const textOf = ({ body = '', isBase64Encoded }: HttpEvent): string =>
  isBase64Encoded ? Buffer.from(body, 'base64').toString() : body

/** Refuses what is too large, before anybody is asked for a token. @throws HttpProblem 413 */
export const limitBody = (): Middleware => ({
  before: ({ event }) => {
    const largest = largestBodyOf(event.gevonden.route)
    if (Buffer.byteLength(textOf(event)) > largest)
      throw new HttpProblem(413, 'te-groot', {
        title: 'Het verzoek is te groot',
        detail: `Een verzoek mag hier ten hoogste ${grootte(largest)} zijn.`,
      })
  },
})
