import type { Datum } from '../../kernel/tijd/time.ts'
import type { Bezwaar } from '../../pas/index.ts'
import { geldendeMutaties, type Mutatie } from './mutatie.ts'

/** A claim as an objection looks at it: when it was made known, and what came against it. */
export interface Bestredenpost {
  readonly besluitdatum: Datum
  readonly bezwaren: readonly Bezwaar[]
}

/**
 * Whether a claim waits: somebody objected and has no answer yet, or was right and nothing was decided since. An objection
 * does not suspend a decision by itself (Algemene wet bestuursrecht, artikel 6:16); the municipality grants time
 * (artikel 4:94), so that nobody pays what may turn out not to be owed.
 * @param laterBesloten when later decisions about the same year were made
 */
export const wachtOpBezwaar = ({ bezwaren }: Bestredenpost, laterBesloten: readonly Datum[]): boolean =>
  bezwaren.some(({ uitkomst }) => {
    if (uitkomst === undefined) return true
    const wasTerecht = uitkomst.soort === 'gegrond' || uitkomst.soort === 'deelsGegrond'
    return wasTerecht && laterBesloten.every((datum) => datum < uitkomst.datum)
  })

/**
 * From which day the term to pay counts: that of sending (Algemene wet bestuursrecht, artikel 4:87, lid 1), or of the last
 * answer, as what waited for one is not late by it. Of a debit that came back it counts from the day of the return: before
 * it nobody was asked to pay. @returns undefined as long as it was not sent
 */
export const termijnVanaf = ({
  verzondenOp,
  bezwaren,
  mutaties,
}: Pick<Bestredenpost, 'bezwaren'> & {
  readonly verzondenOp: Datum | undefined
  readonly mutaties: readonly Mutatie[]
}): Datum | undefined => {
  if (verzondenOp === undefined) return undefined
  const stornos = geldendeMutaties(mutaties).flatMap(({ soort, datum }) => (soort === 'storno' ? [datum] : []))
  return [verzondenOp, ...stornos, ...beslistOp(bezwaren)].toSorted().at(-1)
}

/** The days on which objections were answered. */
const beslistOp = (bezwaren: readonly Bezwaar[]): Datum[] => bezwaren.flatMap(({ uitkomst }) => uitkomst?.datum ?? [])

/** When the last objection was answered, if one was. */
export const laatstBeslistOp = (bezwaren: readonly Bezwaar[]): Datum | undefined =>
  beslistOp(bezwaren).toSorted().at(-1)
