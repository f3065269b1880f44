import type { Aanslag } from './jaarbijdrage.ts'
import type { Bijdragepas } from './pas.ts'

/**
 * How a line becomes money: collected, invoiced, paid back, set off against what was not paid yet, held so that this run
 * does not ask it, or nothing to pay.
 */
export const INNINGEN = ['incasso', 'factuur', 'terugbetaling', 'verrekening', 'aangehouden', 'geen'] as const
export type Inning = (typeof INNINGEN)[number]

/** A line that is held counts for nothing: a supplementary run asks what is right by then. */
export const teltMee = ({ inning }: { readonly inning: Inning }): boolean => inning !== 'aangehouden'

/**
 * A line of a run: what one pass owes for the year after all earlier runs of it.
 * `bedragCent` = tarief − vrijgesteld − verlaging − eerder; less than 0 is paid back.
 */
export interface Bijdrageregel extends Omit<Aanslag, 'verschuldigdCent'> {
  readonly pasnummer: string
  /** What fixed runs of this year asked of this pass before. */
  readonly eerderCent: number
  readonly bedragCent: number
  /** The pass of the same person that carries the contribution: it is owed once, however many passes. */
  readonly samenMet?: string | undefined
}

/** A person's pass with what earlier runs of the year asked of it. */
export interface Bijdragestand {
  readonly pas: Bijdragepas
  readonly eerderCent: number
}

/** The pass that already carries the contribution goes on carrying it; else the one that began first. */
const dragerVan = (standen: readonly Bijdragestand[], jaar: number): Bijdragestand | undefined =>
  standen
    .filter(({ pas }) => pas.geldig.totEnMet >= `${jaar}-01-01`)
    .toSorted((a, b) => {
      if (a.eerderCent > 0 !== b.eerderCent > 0) return a.eerderCent > 0 ? -1 : 1
      return `${a.pas.geldig.vanaf}${a.pas.pasnummer}` < `${b.pas.geldig.vanaf}${b.pas.pasnummer}` ? -1 : 1
    })[0]

const NUL = { tariefCent: 0, vrijgesteldCent: 0, verlagingCent: 0, delen: [], vrijstellingen: [] } as const

/** The line of one pass of a person. @param aanslag of the person as a whole */
export const regelVan = (
  pasnummer: string,
  standen: readonly Bijdragestand[],
  jaar: number,
  aanslag: Aanslag,
): Bijdrageregel => {
  const eerderCent = standen.find(({ pas }) => pas.pasnummer === pasnummer)?.eerderCent ?? 0
  const drager = dragerVan(standen, jaar)?.pas.pasnummer ?? pasnummer
  const { verschuldigdCent, ...eigen } = aanslag
  if (drager === pasnummer) return { ...eigen, pasnummer, eerderCent, bedragCent: verschuldigdCent - eerderCent }
  const { wijze, status, bron } = aanslag
  return { ...NUL, wijze, status, bron, pasnummer, eerderCent, bedragCent: 0 - eerderCent, samenMet: drager }
}
