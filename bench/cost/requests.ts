import { utcTekst } from '../../domain/kernel/tijd/time.ts'
import type { Rol } from '../../functions/use-cases/wie.ts'

/** A request as a client sends it. */
export interface Request {
  readonly rol: Rol
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  readonly path: string
  readonly body?: unknown
  readonly status: number
}

const place = { woning: { locatieId: 'harlingen-voorstraat' }, bestemming: { locatieId: 'franeker-station' } }

/** Another day for each, so that a name and a day find one. */
const bornOn = (i: number): string => `${1920 + (i % 80)}-01-01`

export const grant = (i: number): Request => ({
  rol: 'gemeente',
  method: 'POST',
  path: '/v1/passen',
  body: {
    naam: `Bench ${i} Voorbeeld (verzonnen)`,
    geboortedatum: bornOn(i),
    woning: place.woning,
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: '2027-12-31',
    vervoertype: 'regulier',
  },
  status: 201,
})

const ride = (pasnummer: string, vertrekMs: number) => ({
  pasnummer,
  van: place.woning,
  naar: place.bestemming,
  vertrek: utcTekst(vertrekMs),
  hulpmiddelen: ['rollator'],
})

export const book = (pasnummer: string, vertrekMs: number): Request => ({
  rol: 'centralist',
  method: 'POST',
  path: '/v1/ritten',
  body: ride(pasnummer, vertrekMs),
  status: 201,
})

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A pass, a ride of it that is to be driven and one that was, and the day of the orders. */
export interface Subject {
  readonly i: number
  readonly pasnummer: string
  /** Still to be driven; another one for each operation that changes it. */
  readonly ritten: { readonly lees: string; readonly wijzig: string; readonly annuleer: string }
  readonly gereden: { readonly ritnummer: string; readonly vertrekMs: number }
  readonly dag: string
  /** Midnight in UTC of the day on which is booked. */
  readonly boekMs: number
}

/** What is asked, by the name that the cost knows it under. */
export const REQUESTS: Readonly<Record<string, (subject: Subject) => Request>> = {
  'look for a place': () => ({ rol: 'centralist', method: 'GET', path: '/v1/locaties?zoek=frane', status: 200 }),
  'find a pass': ({ i }) => ({
    rol: 'centralist',
    method: 'POST',
    path: '/v1/paszoekvragen',
    body: { naam: 'Voorbeeld', geboortedatum: bornOn(i) },
    status: 200,
  }),
  'judge a ride': ({ pasnummer, boekMs }) => ({
    ...book(pasnummer, boekMs + 10 * HOUR),
    path: '/v1/ritbeoordelingen',
    status: 200,
  }),
  'book a ride': ({ pasnummer, boekMs }) => book(pasnummer, boekMs + 10 * HOUR),
  'book a return ride': ({ pasnummer, boekMs }) => ({
    ...book(pasnummer, boekMs),
    body: { ...ride(pasnummer, boekMs + DAY + 10 * HOUR), retour: { vertrek: utcTekst(boekMs + DAY + 13 * HOUR) } },
  }),
  'list rides of a pass': ({ pasnummer }) => ({
    rol: 'centralist',
    method: 'GET',
    path: `/v1/ritten?pasnummer=${pasnummer}`,
    status: 200,
  }),
  'read a ride': ({ ritten }) => ({ rol: 'centralist', method: 'GET', path: `/v1/ritten/${ritten.lees}`, status: 200 }),
  'read a budget': ({ pasnummer }) => ({
    rol: 'centralist',
    method: 'GET',
    path: `/v1/passen/${pasnummer}/reizigersbudgetten/2026`,
    status: 200,
  }),
  'change a ride': ({ ritten }) => ({
    rol: 'centralist',
    method: 'PATCH',
    path: `/v1/ritten/${ritten.wijzig}`,
    body: { hulpmiddelen: [] },
    status: 200,
  }),
  'cancel a ride': ({ ritten }) => ({
    rol: 'centralist',
    method: 'PUT',
    path: `/v1/ritten/${ritten.annuleer}/annulering`,
    body: { reden: 'Ziek' },
    status: 200,
  }),
  'list orders, a page': ({ dag }) => ({
    rol: 'vervoerder',
    method: 'GET',
    path: `/v1/vervoersopdrachten?datum=${dag}`,
    status: 200,
  }),
  'report a ride driven': ({ gereden: { ritnummer, vertrekMs } }) => ({
    rol: 'vervoerder',
    method: 'PUT',
    path: `/v1/ritten/${ritnummer}/uitvoering`,
    body: {
      resultaat: 'gereden',
      ingestapt: utcTekst(vertrekMs),
      uitgestapt: utcTekst(vertrekMs + 17 * 60_000),
    },
    status: 200,
  }),
  'grant a pass': ({ i }) => grant(50 + i),
}
