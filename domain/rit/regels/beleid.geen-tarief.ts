import { weigert } from '../oordeel/geval.ts'

/** The regulation is in force but holds no tariff for the day of the ride. Never falls back to an older year. */
export const beleidGeenTarief = weigert('beleid.geen-tarief', ({ rit: { beleid, tarief, vertrek } }) => {
  if (beleid === undefined || tarief !== undefined) return []
  return [{ bron: beleid.bron, feiten: { datum: vertrek.datum }, alternatief: 'gemeente' }]
})
