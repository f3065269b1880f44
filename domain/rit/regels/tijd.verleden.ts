// systeem, eigen regel van Opstap
import { systeem } from '../../kernel/citation.ts'
import { utcTekst } from '../../kernel/tijd/time.ts'
import { als, altijd, weigert } from '../oordeel/regel.ts'

export const tijdVerleden = weigert('tijd.verleden', {
  wet: systeem,
  vraagt: 'Een rit vertrekt niet voor het moment waarop hij besteld wordt.',
  deel: altijd,
  toets: ({ rit: { vertrek }, feiten: { nu } }) =>
    als(vertrek.epochMs < nu.epochMs, () => ({
      feiten: { vertrek: utcTekst(vertrek.epochMs), nu: utcTekst(nu.epochMs) },
      alternatief: 'anderTijdstip',
    })),
})
