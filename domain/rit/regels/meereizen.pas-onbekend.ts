// systeem, eigen regel van Opstap
import { systeem } from '../../kernel/citation.ts'
import { geldtOp } from '../../kernel/tijd/periode.ts'
import type { Datum } from '../../kernel/tijd/time.ts'
import { pasOp, type Pasdossier } from '../../pas/index.ts'
import { als, altijd, weigert } from '../oordeel/regel.ts'

const magReizen = (dossier: Pasdossier, datum: Datum): boolean => {
  const pas = pasOp(dossier, datum)
  return geldtOp(pas, datum) && (pas.blokkade === undefined || datum < pas.blokkade.vanaf)
}

/** A number that nobody looked up would give a fellow traveller the fare of a holder. Nobody is told which of it is wrong. */
export const meereizenPasOnbekend = weigert('meereizen.pas-onbekend', {
  wet: systeem,
  vraagt:
    'Wie op een eigen pas meereist, is iemand anders met een pas van de gemeente die geldig is op de dag van de rit.',
  deel: altijd,
  toets: ({ aanvraag, feiten: { passenMee, persoon }, rit: { vertrek } }) => {
    if (passenMee === 'bekend') return []
    const goed = new Map(
      passenMee
        .filter(({ dossier, persoonsnummer }) => {
          const isEigen = persoonsnummer === persoon.persoonsnummer
          return !isEigen && magReizen(dossier, vertrek.datum)
        })
        .map(({ dossier, persoonsnummer }) => [dossier.pas.pasnummer, persoonsnummer]),
    )
    const wie = aanvraag.meereizenden.flatMap((m) =>
      m.soort === 'medereiziger' && m.pasnummer !== undefined ? [goed.get(m.pasnummer)] : [],
    )
    const aantal = wie.filter((een, i) => een === undefined || wie.indexOf(een) < i).length
    return als(aantal > 0, () => ({ feiten: { aantal }, alternatief: 'andersMeereizen' }))
  },
})
