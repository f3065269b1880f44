import type { Trouble } from '../stores/store.ts'
import type { Veldfout } from './velden.schema.ts'

/** What the caller is told besides the status and the kind of a problem. */
interface Told {
  readonly title: string
  readonly detail: string
  readonly extra?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer that is no success, as RFC 9457 says. Thrown anywhere, told to the caller as problem+json. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  readonly status: number
  readonly title: string
  readonly soort: string
  readonly extra: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, soort: string, { title, detail, extra = {}, headers = {} }: Told) {
    super(detail)
    this.status = status
    this.soort = soort
    this.title = title
    this.extra = extra
    this.headers = headers
  }

  toBody(): Record<string, unknown> {
    const { status, title, message: detail } = this
    return { type: `urn:opstap:probleem:${this.soort}`, title, status, detail, ...this.extra }
  }
}

export const badInput = (errors: readonly Veldfout[]): HttpProblem =>
  new HttpProblem(400, 'invoer-onjuist', {
    title: 'De invoer klopt niet',
    detail: 'Er staan fouten in de invoer. Verbeter ze en probeer het opnieuw.',
    extra: { errors },
  })

/** No regulation is known for the time asked about; never answered with an older one. */
export const geenBeleid = (wanneer: string): HttpProblem =>
  new HttpProblem(404, 'beleid-niet-van-kracht', {
    title: 'Geen regels bekend',
    detail: `Voor ${wanneer} zijn de regels van uw gemeente niet bekend.`,
  })

const OPSLAG: Readonly<Record<Trouble, string>> = {
  full: 'De schijf van de server is vol.',
  disk: 'De schijf van de server werkt niet goed.',
  readOnly: 'Op de schijf van de server mag niet worden geschreven.',
  damaged: 'De database op de server is beschadigd.',
  gone: 'De database op de server is weg.',
}

/** Nothing can be kept now, so nothing is answered that should have been recorded. Somebody must do something about it. */
export const opslagStoring = (trouble: Trouble): HttpProblem =>
  new HttpProblem(503, 'opslag-storing', {
    title: 'Er kan nu niets worden bewaard',
    detail: `${OPSLAG[trouble]} De beheerder moet dit oplossen. Er is niets veranderd; probeer het later opnieuw met dezelfde gegevens.`,
    headers: { 'retry-after': '60' },
  })

/** The same words for what does not exist and for what belongs to somebody else. */
export const notFound = (wat: string): HttpProblem =>
  new HttpProblem(404, 'niet-gevonden', { title: 'Niet gevonden', detail: `Wij kunnen ${wat} niet vinden.` })

/** Somebody asks for what no longer goes together with how things stand. */
export const conflict = (soort: string, title: string, detail: string): HttpProblem =>
  new HttpProblem(409, soort, { title, detail })

export const sleutelBezet = (): HttpProblem =>
  conflict(
    'sleutel-bezet',
    'Sleutel al gebruikt',
    'Deze Idempotency-Key hoort al bij een ander verzoek. Gebruik een nieuwe.',
  )
