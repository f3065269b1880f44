import type { Veldfout } from './velden.schema.ts'

/** An answer that is no success, as RFC 9457 says. Thrown anywhere, told to the caller as problem+json. */
export class HttpProblem extends Error {
  readonly status: number
  readonly title: string
  readonly soort: string
  readonly extra: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    soort: string,
    title: string,
    detail: string,
    more: { extra?: Record<string, unknown>; headers?: Record<string, string> } = {},
  ) {
    super(detail)
    this.status = status
    this.soort = soort
    this.title = title
    this.extra = more.extra ?? {}
    this.headers = more.headers ?? {}
  }

  toBody(): Record<string, unknown> {
    const { status, title, message: detail } = this
    return { type: `urn:opstap:probleem:${this.soort}`, title, status, detail, ...this.extra }
  }
}

export const badInput = (errors: readonly Veldfout[]): HttpProblem =>
  new HttpProblem(
    400,
    'invoer-onjuist',
    'De invoer klopt niet',
    'Er staan fouten in de invoer. Verbeter ze en probeer het opnieuw.',
    {
      extra: { errors },
    },
  )

/** No regulation is known for the time asked about; never answered with an older one. */
export const geenBeleid = (wanneer: string): HttpProblem =>
  new HttpProblem(
    404,
    'beleid-niet-van-kracht',
    'Geen regels bekend',
    `Voor ${wanneer} zijn de regels van uw gemeente niet bekend.`,
  )

/** The same words for what does not exist and for what belongs to somebody else. */
export const notFound = (wat: string): HttpProblem =>
  new HttpProblem(404, 'niet-gevonden', 'Niet gevonden', `Wij kunnen ${wat} niet vinden.`)

/** Somebody asks for what no longer goes together with how things stand. */
export const conflict = (
  soort: string,
  title: string,
  detail: string,
  extra: Record<string, unknown> = {},
): HttpProblem => new HttpProblem(409, soort, title, detail, { extra })

export const sleutelBezet = (): HttpProblem =>
  conflict(
    'sleutel-bezet',
    'Sleutel al gebruikt',
    'Deze Idempotency-Key hoort al bij een ander verzoek. Gebruik een nieuwe.',
  )
