// systeem, eigen regel van Opstap
import { systeem } from '../../kernel/citation.ts'
import { als, altijd, weigert } from '../oordeel/regel.ts'

export const beleidNietVanKracht = weigert('beleid.niet-van-kracht', {
  wet: systeem,
  vraagt: 'Een rit wordt beoordeeld met de regels van de dag van vertrek. Regels van een andere dag tellen niet.',
  deel: altijd,
  toets: ({ rit: { beleid, vertrek } }) =>
    als(beleid === undefined, () => ({ feiten: { datum: vertrek.datum }, alternatief: 'gemeente' })),
})
