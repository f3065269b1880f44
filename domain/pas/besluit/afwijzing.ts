import type { Datum } from '../../kernel/tijd/time.ts'
import type { PasFout } from '../toets.ts'
import { toetsBesluit, type Besluit, type Besluitinhoud } from './besluit.ts'

/** Somebody who asked for a pass and has none: what the letter needs, and nothing of the rest of an aanvraag. */
export interface Aanvrager {
  readonly naam: string
  readonly geboortedatum: Datum
  /** Lines of a letter below the name. */
  readonly adres: readonly string[]
}

/**
 * That a first aanvraag is turned down: a decision like any other (Awb 1:3 lid 2), about somebody without a pass.
 * What becomes of it (sent, objected to) is that of its decision.
 */
export interface Afwijzing {
  readonly aanvrager: Aanvrager
  readonly besluit: Besluit
}

/** A refusal answers an aanvraag, so its day is always known, and it replaces no decision about a pass. */
export type Afwijzingsinhoud = Omit<Besluitinhoud, 'soort' | 'herziet' | 'vanaf' | 'totEnMet' | 'aanvraagdatum'> & {
  readonly aanvraagdatum: Datum
}

export const alsBesluit = (inhoud: Afwijzingsinhoud): Besluitinhoud => ({ ...inhoud, soort: 'afwijzing' })

/** Whether somebody can be turned down on these days. */
export const toetsAfwijzing = ({ geboortedatum }: Aanvrager, inhoud: Afwijzingsinhoud, vandaag: Datum): PasFout[] => [
  ...(geboortedatum > inhoud.aanvraagdatum
    ? [
        {
          veld: ['aanvrager', 'geboortedatum'],
          code: 'besluit.voor-de-geboorte',
          tekst: 'De aanvraag is van voor de geboorte.',
        },
      ]
    : []),
  ...toetsBesluit(alsBesluit(inhoud), vandaag),
]
