import { maandTekst } from '../../../../domain/kernel/tekst.ts'
import type { Ritstart } from '../../../use-cases/bijdrage/ritbijdragen/start-ritrun.ts'
import type { Start } from '../../../use-cases/bijdrage/run/start-run.ts'
import { badInput, conflict, geenBeleid, type HttpProblem } from '../../problem.ts'

const onjuist = (location: string, detail: string): HttpProblem =>
  badInput([{ in: 'body', location, code: 'onjuist', detail }])

/** Why a run was not begun. @param wanneer the year or the month that was asked */
export const nietGestart = (
  start: Exclude<Start | Ritstart, { readonly run: unknown }>,
  wanneer: string,
): HttpProblem => {
  switch (start.soort) {
    case 'beleidOnbekend':
      return geenBeleid(wanneer)
    case 'jaarOnmogelijk':
      return onjuist('jaar', `Dit jaar kan nu niet: kies ${start.eerste} tot en met ${start.laatste}.`)
    case 'maandOnmogelijk':
      return onjuist(
        'maand',
        `Deze maand kan nu niet: kies ${maandTekst(start.eerste)} tot en met ${maandTekst(start.laatste)}.`,
      )
    case 'teVeelRuns':
      return conflict(
        'te-veel-runs',
        'Dit jaar is te vaak berekend',
        `Een jaar kan ten hoogste ${start.meeste} keer worden berekend. Gebruik een berekening die er al is.`,
      )
    case 'geenJaarbijdrage':
      return conflict(
        'geen-jaarbijdrage',
        'Er is geen jaarbijdrage',
        `De regels van uw gemeente vragen in ${wanneer} geen jaarbijdrage.`,
      )
    case 'nietVoorGemeente':
      return conflict(
        'ritbijdrage-niet-voor-gemeente',
        'De gemeente int geen ritbijdragen',
        `Volgens de regels van uw gemeente gaat de ritprijs in ${maandTekst(wanneer)} niet naar de gemeente.`,
      )
    case 'andereMaandOpen':
      return conflict(
        'andere-maand-open',
        'Een andere maand is nog niet klaar',
        `Stel de ritbijdragen van ${maandTekst(start.maand)} eerst vast, of gooi die berekening weg.`,
      )
    case 'nogNietVastgesteld':
      return conflict(
        'run-niet-vastgesteld',
        'Nog niet vastgesteld',
        'Een aanvullende run kan pas als de eerste run is vastgesteld.',
      )
  }
}
