import type { components } from './schema.d.ts'

export type Reden = components['schemas']['Reden']
export type Veldfout = components['schemas']['Veldfout']

/** What can go wrong with a request, as somebody at the screen must know it. */
export type Foutsoort =
  | 'verbinding'
  | 'druk'
  | 'invoer'
  | 'geweigerd'
  | 'nietGevonden'
  | 'magNiet'
  | 'niveau'
  | 'bijOns'

interface Probleem {
  readonly type?: string
  readonly title?: string
  readonly detail?: string
  readonly errors?: readonly Veldfout[]
  readonly uitkomst?: 'geweigerd' | 'voorleggen'
  readonly redenen?: readonly Reden[]
  readonly zonder?: components['schemas']['Terugbetaalprobleem']['zonder']
}

const SOORTEN: Readonly<Record<number, Foutsoort>> = {
  400: 'invoer',
  403: 'magNiet',
  404: 'nietGevonden',
  409: 'geweigerd',
  429: 'druk',
  503: 'druk',
}

/** Of a sign-in that is believed, but not sure enough: signing in again in the same way gives the same answer. */
const HOGER_NIVEAU = 'urn:opstap:probleem:hoger-niveau-nodig'

/** An answer that is no success, or no answer at all. */
export class ApiFout extends Error {
  readonly soort: Foutsoort
  readonly probleem: Probleem

  constructor(soort: Foutsoort, probleem: Probleem = {}) {
    super(probleem.detail ?? soort)
    this.name = 'ApiFout'
    this.soort = soort
    this.probleem = probleem
  }

  static van(status: number, gegeven: unknown): ApiFout {
    const probleem = (gegeven ?? {}) as Probleem
    return new ApiFout(probleem.type === HOGER_NIVEAU ? 'niveau' : (SOORTEN[status] ?? 'bijOns'), probleem)
  }
}

/** What was caught, as one of ours. */
export const alsFout = (error: unknown): ApiFout => (error instanceof ApiFout ? error : new ApiFout('bijOns'))
