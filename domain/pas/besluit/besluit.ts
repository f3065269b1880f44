import type { Bron } from '../../kernel/citation.ts'
import type { Datum } from '../../kernel/tijd/time.ts'
import type { PasFout } from '../toets.ts'
import type { Bezwaar } from './bezwaar.ts'

export const BESLUITSOORTEN = [
  'verlening',
  'afwijzing',
  'wijziging',
  'verlenging',
  'reizigersbudget',
  'blokkade',
  'intrekking',
  'herziening',
] as const
export type Besluitsoort = (typeof BESLUITSOORTEN)[number]

/**
 * What an official weighs before a decision. Nothing is decided by it: it is what was looked at.
 * Source: Harlingen § 3 (longer than six months) and § 9.2 (other ways to travel, other provisions, usual help).
 */
export const WEEGPUNTEN = [
  'langerDan26Weken',
  'kanOpenbaarVervoer',
  'andereVoorziening',
  'gebruikelijkeHulp',
  'eigenOplossing',
] as const
export const WEEGANTWOORDEN = ['ja', 'nee', 'onbekend'] as const
export type Afweging = {
  readonly [P in (typeof WEEGPUNTEN)[number]]?:
    | { readonly antwoord: (typeof WEEGANTWOORDEN)[number]; readonly toelichting?: string | undefined }
    | undefined
}

/** Who decided, and where somebody can object; as it stood in the letter. */
export interface Afzender {
  readonly naam: string
  readonly adres: readonly string[]
  readonly bezwaarAan: readonly string[]
  readonly contact: string
}

/** What an official lays down of a decision about a pass. */
export interface Besluitinhoud {
  readonly soort: Besluitsoort
  readonly zaaknummer: string
  /** When it was asked for; a blocking or a withdrawal nobody asks for. */
  readonly aanvraagdatum?: Datum | undefined
  readonly besluitdatum: Datum
  readonly vanaf?: Datum | undefined
  readonly totEnMet?: Datum | undefined
  /** What was decided and why, in sentences for the resident. */
  readonly wat: string
  readonly waarom: string
  readonly bron: Bron
  /** For the file: the resident does not read it in the letter. */
  readonly notitie?: string | undefined
  readonly afweging?: Afweging | undefined
  readonly afzender: Afzender
  /** Number of the decision in whose place this one comes. */
  readonly herziet?: string | undefined
}

/** A decision about a pass. It never changes: what was wrong in it is put right by another one. */
export interface Besluit extends Besluitinhoud {
  readonly besluitnummer: string
  /** RFC 3339 in UTC, and the subject of a token. */
  readonly op: string
  readonly wie: string
  /** When it was sent: from the day after somebody can object. */
  readonly verzondenOp?: Datum | undefined
  readonly bezwaren: readonly Bezwaar[]
  /** Moments of the history of the pass: which changes rest on this decision. */
  readonly veranderingen?: readonly string[] | undefined
}

const fout = (veld: PasFout['veld'], code: string, tekst: string): PasFout => ({ veld, code, tekst })

/** Whether a decision can be of these days. */
export const toetsBesluit = (
  { aanvraagdatum, besluitdatum, vanaf, totEnMet }: Besluitinhoud,
  vandaag: Datum,
): PasFout[] => [
  ...(besluitdatum > vandaag ? [fout(['besluitdatum'], 'besluit.nog-niet', 'Deze dag is nog niet geweest.')] : []),
  ...(aanvraagdatum !== undefined && aanvraagdatum > besluitdatum
    ? [fout(['aanvraagdatum'], 'besluit.voor-de-aanvraag', 'De aanvraag is van na het besluit.')]
    : []),
  ...(vanaf !== undefined && totEnMet !== undefined && totEnMet < vanaf
    ? [fout(['totEnMet'], 'besluit.einde-voor-begin', 'De laatste dag ligt voor de eerste dag.')]
    : []),
]

export type Verzending =
  | { readonly soort: 'verzonden'; readonly besluit: Besluit }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }

/** That a decision was sent. Sent again it keeps its first day: the term does not begin anew (Awb 3:41, 6:8). */
export const verzend = (besluit: Besluit, datum: Datum, vandaag: Datum): Verzending => {
  if (besluit.verzondenOp !== undefined) return { soort: 'verzonden', besluit }
  if (datum > vandaag)
    return { soort: 'fout', fouten: [fout(['datum'], 'besluit.nog-niet', 'Deze dag is nog niet geweest.')] }
  if (datum < besluit.besluitdatum)
    return { soort: 'fout', fouten: [fout(['datum'], 'besluit.voor-het-besluit', 'Toen was er nog geen besluit.')] }
  return { soort: 'verzonden', besluit: { ...besluit, verzondenOp: datum } }
}
