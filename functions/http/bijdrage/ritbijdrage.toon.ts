import type { Maandpost } from '../../../domain/bijdrage/index.ts'
import { aantalTekst, euroTekst, maandTekst } from '../../../domain/kernel/tekst.ts'

const rittenTekst = (ritten: number): string => aantalTekst(ritten, 'rit', 'ritten')

/** A month that was never asked before, or what became otherwise of one that was. */
const maandzin = ({ maand, ritten, bedragCent, eerderRitten, eerderCent }: Maandpost): string => {
  if (eerderCent === 0 && eerderRitten === 0)
    return `In ${maandTekst(maand)}: ${rittenTekst(ritten)}, samen ${euroTekst(bedragCent)}.`
  const verschilCent = bedragCent - eerderCent
  const gevolg = verschilCent < 0 ? `Er gaat ${euroTekst(-verschilCent)} af` : `Er komt ${euroTekst(verschilCent)} bij`
  return `In ${maandTekst(maand)} is iets veranderd: het ${ritten === 1 ? 'is' : 'zijn'} nu ${rittenTekst(ritten)}, samen ${euroTekst(bedragCent)}. Wij vroegen voor ${rittenTekst(eerderRitten)}, samen ${euroTekst(eerderCent)}. ${gevolg}.`
}

/** What a line about fares consists of, in plain words: a sentence a month, and one about which rides count. */
export const maandentekst = (maanden: readonly Maandpost[] = []): string[] =>
  maanden.length === 0
    ? []
    : [
        ...maanden.map(maandzin),
        'Alleen ritten die iets kosten, tellen mee. Dat kan ook een rit zijn die niet doorging.',
      ]
