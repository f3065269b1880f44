import { kaal } from '../kernel/letters.ts'

/** Words of a name, without accents, capitals and marks: `D’Hônt-de Vries` is `d hont de vries`. */
const woorden = (naam: string): string[] =>
  kaal(naam)
    .split(/[^\p{L}]+/u)
    .filter((woord) => woord !== '')

/** Whether a name that somebody typed can be this name: each of its words begins one of the name's, in any order. */
export const isZelfdeNaam = (getypt: string, naam: string): boolean => {
  const van = woorden(naam)
  const gezocht = woorden(getypt)
  return gezocht.length > 0 && gezocht.every((woord) => van.some((w) => w.startsWith(woord)))
}
