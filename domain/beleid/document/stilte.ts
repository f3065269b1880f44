import type { Regeling } from '../regeling.ts'
import { Regelingvelden } from '../schema/regeling.ts'
import type { Melding } from './vertaal.ts'

/** What most regulations have a sentence about. Of two in one row either will do. */
const ONDERWERPEN = [
  ['pas'],
  ['gebied', 'gebieden'],
  ['bediening'],
  ['reizigersbudget', 'budgetten'],
  ['hulpmiddelen'],
  ['dieren'],
  ['bagage'],
  ['uitgeslotenRitdoelen'],
  ['boeken'],
  ['annuleren'],
  ['loosmelding'],
  ['stiptheid'],
  ['afwijken'],
  ['bewaren'],
] as const satisfies readonly (readonly (keyof Regeling)[])[]

/**
 * Of which subjects a regeling says nothing: then no rule holds (ADR 7). That is no fault, but whoever compares it with its
 * source must see it.
 */
export const zwijgtOver = (regeling: Regeling): Melding[] =>
  ONDERWERPEN.filter((delen) => delen.every((deel) => regeling[deel] === undefined)).map(([deel]) => ({
    pad: deel,
    detail:
      `Hierover zegt deze regeling niets, dus geldt er geen regel. ${Regelingvelden.shape[deel].description ?? ''}`.trim(),
  }))
