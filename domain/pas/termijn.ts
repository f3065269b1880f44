import { plusDagen, plusJaren, type Datum } from '../kernel/tijd/time.ts'
import type { Periode } from '../kernel/tijd/periode.ts'
import type { Pasdossier } from './dossier.ts'

/** The last day of so many years from a day on, that day included. */
export const laatsteDagVan = (vanaf: Datum, jaren: number): Datum => plusDagen(plusJaren(vanaf, jaren), -1)

const metEinde = (termijnen: readonly Periode[], totEnMet: Datum): Periode[] => {
  const laatste = termijnen.at(-1)
  if (laatste !== undefined && totEnMet > laatste.totEnMet)
    return [...termijnen, { vanaf: plusDagen(laatste.totEnMet, 1), totEnMet }]
  const over = termijnen.filter(({ vanaf }, i) => i === 0 || vanaf <= totEnMet)
  return over.map((termijn, i) => (i === over.length - 1 ? { ...termijn, totEnMet } : termijn))
}

/**
 * The periods for which a pass was granted, one decision each: the first, and one for each time it was lengthened. A later
 * last day begins a new one on the day after the last; an earlier one shortens.
 */
export const termijnenVan = ({ pas, wijzigingen }: Pasdossier): readonly Periode[] =>
  wijzigingen.reduce<readonly Periode[]>(
    (termijnen, { velden: { geldigVanaf, geldigTotEnMet } }) => {
      const begonnen = termijnen.map((termijn, i) =>
        i === 0 && geldigVanaf !== undefined ? { ...termijn, vanaf: geldigVanaf } : termijn,
      )
      return geldigTotEnMet === undefined ? begonnen : metEinde(begonnen, geldigTotEnMet)
    },
    [{ vanaf: pas.geldigVanaf, totEnMet: pas.geldigTotEnMet }],
  )
