import type { Datum } from '../../kernel/tijd/time.ts'

/** Why a bank file speaks of money: it came in, it went out, or the bank refused to move it. */
export const BANKSOORTEN = ['bij', 'af', 'geweigerd'] as const
export type Banksoort = (typeof BANKSOORTEN)[number]

/** One movement of money, as the bank of the municipality tells it (ISO 20022: camt.053, camt.054 and pain.002). */
export interface Bankregel {
  /** Tells this movement from every other, in whatever file it is told. */
  readonly merk: string
  /** The bank has no reference of its own for it: then the same can be told in two ways. */
  readonly zonderReferentie?: true
  /** The statement or file that told it. */
  readonly bestand: string
  readonly soort: Banksoort
  /** More than 0, in either direction; 0 where a bank refuses a whole file and tells no amount. */
  readonly bedragCent: number
  /** The day on which the bank booked it, or refused. */
  readonly datum: Datum
  /** EndToEndId: what whoever ordered the payment wrote, and banks carry along. */
  readonly opdrachtkenmerk?: string | undefined
  /** The payment reference in the place that is made for it (ISO 11649). */
  readonly betalingskenmerk?: string | undefined
  readonly omschrijving?: string | undefined
  /** Of a batch, or a part of one: the file of Opstap that it was ordered with (MsgId or PmtInfId). */
  readonly opdracht?: string | undefined
  /** Why it was returned or refused, as ISO 20022 has it. */
  readonly redencode?: string | undefined
  /** The bank itself undoes what it booked. */
  readonly herboeking?: true
  readonly naam?: string | undefined
  readonly iban?: string | undefined
}
