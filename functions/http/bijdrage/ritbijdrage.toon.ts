import type { Maandpost } from '../../../domain/bijdrage/index.ts'
import { aantalTekst, euroTekst, maandTekst } from '../../../domain/kernel/tekst.ts'

/** So many months that changed are each told in full; more of them in short, so that a letter stays a page. */
const MEEST_VOLUIT = 2

const rittenTekst = (ritten: number): string => aantalTekst(ritten, 'rit', 'ritten')

const isNieuw = ({ eerderRitten, eerderCent }: Maandpost): boolean => eerderCent === 0 && eerderRitten === 0

/** A month that was never asked before. */
const nieuwzin = ({ maand, ritten, bedragCent }: Maandpost): string =>
  `In ${maandTekst(maand)}: ${rittenTekst(ritten)}, samen ${euroTekst(bedragCent)}.`

/** What became otherwise of a month that was asked. */
const veranderzin = ({ maand, ritten, bedragCent, eerderRitten, eerderCent }: Maandpost): string => {
  const verschilCent = bedragCent - eerderCent
  const gevolg = verschilCent < 0 ? `Er gaat ${euroTekst(-verschilCent)} af` : `Er komt ${euroTekst(verschilCent)} bij`
  return `In ${maandTekst(maand)} is iets veranderd: het ${ritten === 1 ? 'is' : 'zijn'} nu ${rittenTekst(ritten)}, samen ${euroTekst(bedragCent)}. Wij vroegen voor ${rittenTekst(eerderRitten)}, samen ${euroTekst(eerderCent)}. ${gevolg}.`
}

/** `maart € 2,71 eraf`: all months of a line are of one year. */
const kort = ({ maand, bedragCent, eerderCent }: Maandpost): string => {
  const verschilCent = bedragCent - eerderCent
  const [naam] = maandTekst(maand).split(' ')
  return `${naam} ${euroTekst(Math.abs(verschilCent))} ${verschilCent < 0 ? 'eraf' : 'erbij'}`
}

const veranderzinnen = (veranderd: readonly Maandpost[]): string[] =>
  veranderd.length <= MEEST_VOLUIT
    ? veranderd.map(veranderzin)
    : [`In ${veranderd.length} maanden is iets veranderd: ${veranderd.map(kort).join(', ')}.`]

/** What a line about fares consists of, in plain words: each month, and which rides count. */
export const maandentekst = (maanden: readonly Maandpost[] = []): string[] =>
  maanden.length === 0
    ? []
    : [
        ...maanden.filter(isNieuw).map(nieuwzin),
        ...veranderzinnen(maanden.filter((post) => !isNieuw(post))),
        'Alleen ritten die iets kosten, tellen mee. Dat kan ook een rit zijn die niet doorging.',
      ]
