// systeem, eigen regel van Opstap
import { systeem } from '../../kernel/citation.ts'
import { altijd, weigert } from '../oordeel/regel.ts'

export const pasGeblokkeerd = weigert('pas.geblokkeerd', {
  wet: systeem,
  vraagt: 'Met een pas die geblokkeerd is, reist niemand, vanaf de dag van de blokkade.',
  deel: altijd,
  toets: ({ rit: { pas, vertrek } }) =>
    pas.blokkade === undefined || vertrek.datum < pas.blokkade.vanaf
      ? []
      : [{ feiten: { datum: vertrek.datum, geblokkeerdVanaf: pas.blokkade.vanaf }, alternatief: 'gemeente' }],
})
