import { systeem } from '../../kernel/citation.ts'
import { als, weigert } from '../oordeel/geval.ts'

/** No regulation is in force on the day of the ride. Never falls back to an older one. */
export const beleidNietVanKracht = weigert('beleid.niet-van-kracht', ({ rit }) =>
  als(rit.beleid === undefined, () => ({
    bron: systeem,
    feiten: { datum: rit.vertrek.datum },
    alternatief: 'gemeente',
  })),
)
