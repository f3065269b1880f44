import { datumTekst, klokTekst } from '../../kernel/tekst.ts'
import {
  dagenTussen,
  momentOp,
  momentOpMs,
  plusDagen,
  type Moment,
  MS_PER_MINUUT,
  MS_PER_UUR,
} from '../../kernel/tijd/time.ts'
import { grenzenOp } from '../oordeel/tijd/bediening.ts'
import { reistijdenMee } from '../oordeel/feiten.ts'
import type { Geval } from '../oordeel/geval.ts'
import type { Voorstel } from './voorstel.ts'

/** Other times for one ride of a request. Whether they do work is for the rules to say. */

const VIJF_MINUTEN_MS = 5 * MS_PER_MINUUT

/** People order a taxi by five minutes; never earlier than what is allowed. */
const opRond = (epochMs: number): Moment => momentOp(Math.ceil(epochMs / VIJF_MINUTEN_MS) * VIJF_MINUTEN_MS)
const afRond = (epochMs: number): Moment => momentOp(Math.floor(epochMs / VIJF_MINUTEN_MS) * VIJF_MINUTEN_MS)

/** The ride at another time; the date is said where it is another one too. */
const om = ({ rit, ritten }: Geval, moment: Moment): Voorstel => {
  const dag = moment.datum === rit.vertrek.datum ? '' : ` op ${datumTekst(moment.datum)}`
  const ga = rit.richting === 'retour' ? 'Ga terug' : 'Ga'
  return {
    tekst: `${ga}${dag} om ${klokTekst(moment.msVanDag)}`,
    // The second ride of a request is its `retour`; a return ride by itself has a departure of its own.
    wijziging: rit.richting === 'retour' && ritten.length > 1 ? { retour: moment } : { vertrek: moment },
  }
}

/** The same time of the clock, some days on or back: both rides of a request, which belong together. */
const dagenVerder = ({ rit, ritten }: Geval, dagen: number): Voorstel => {
  const opDag = ({ datum, msVanDag }: Moment): Moment => momentOpMs(plusDagen(datum, dagen), msVanDag)
  const [heen, retour] = ritten.map(({ vertrek }) => opDag(vertrek))
  return {
    tekst: `Ga op ${datumTekst(plusDagen(rit.vertrek.datum, dagen))}`,
    wijziging: { ...(heen && { vertrek: heen }), ...(retour && { retour }) },
  }
}

/** As soon as it can be, or the same time tomorrow. */
export const straksOfMorgen = (geval: Geval): readonly (readonly Voorstel[])[] => {
  const { rit, feiten } = geval
  const morgen = dagenTussen(rit.vertrek.datum, plusDagen(feiten.nu.datum, 1))
  return [[om(geval, opRond(feiten.nu.epochMs))], [dagenVerder(geval, morgen)]]
}

export const opZijnVroegst = (geval: Geval, vroegste: Moment): readonly (readonly Voorstel[])[] => [
  [om(geval, opRond(vroegste.epochMs))],
]

export const opLaatsteDag = (geval: Geval, laatsteDatum: string): readonly (readonly Voorstel[])[] => [
  [dagenVerder(geval, dagenTussen(geval.rit.vertrek.datum, laatsteDatum))],
]

/** Who wants to go at two in the night is not helped by "seven hours later"; then another day is better. */
const MEESTE_UREN = 5
const MEESTE_VERSCHIL_MS = MEESTE_UREN * MS_PER_UUR
const DAGEN_ZOEKEN = 7

/** The last time before and the first after at which the taxi drives; on a day without service the next day with it. */
export const binnenBediening = (geval: Geval): readonly (readonly Voorstel[])[] => {
  const { vertrek, beleid } = geval.rit
  const tijden = beleid?.bediening?.tijden ?? []
  const rond = [-1, 0, 1]
    .flatMap((dagen) => grenzenOp(tijden, plusDagen(vertrek.datum, dagen)))
    .filter(({ epochMs }) => Math.abs(epochMs - vertrek.epochMs) <= MEESTE_VERSCHIL_MS)
    .toSorted((a, b) => a.epochMs - b.epochMs)
  const eerder = rond.findLast(({ epochMs }) => epochMs < vertrek.epochMs)
  const later = rond.find(({ epochMs }) => epochMs > vertrek.epochMs)
  const dichtbij = [eerder, later].flatMap((moment) => (moment === undefined ? [] : [[om(geval, moment)]]))
  return dichtbij.length > 0
    ? dichtbij
    : [Array.from({ length: DAGEN_ZOEKEN }, (_, dag) => dagenVerder(geval, dag + 1))]
}

/** Just before or just after the other ride; where that is taken too, before or after the next one. */
export const naastAndereRit = (geval: Geval): readonly (readonly Voorstel[])[] => {
  const { rit, ritten, feiten } = geval
  const duurMs = rit.aankomstEpochMs - rit.vertrek.epochMs
  const heen = rit.richting === 'retour' ? ritten.filter(({ richting }) => richting === 'heen') : []
  const bezet = [
    ...[...feiten.reistijden, ...reistijdenMee(geval.aanvraag, feiten)].map(({ vanEpochMs, totEpochMs }) => ({
      vanEpochMs,
      totEpochMs,
    })),
    ...heen.map((r) => ({ vanEpochMs: r.vertrek.epochMs, totEpochMs: r.aankomstEpochMs })),
  ]
  const ervoor = bezet
    .map(({ vanEpochMs }) => afRond(vanEpochMs - duurMs))
    .filter(({ epochMs }) => epochMs < rit.vertrek.epochMs)
    .toSorted((a, b) => b.epochMs - a.epochMs)
  const erna = bezet
    .map(({ totEpochMs }) => opRond(totEpochMs))
    .filter(({ epochMs }) => epochMs > rit.vertrek.epochMs)
    .toSorted((a, b) => a.epochMs - b.epochMs)
  return [ervoor, erna].map((momenten) =>
    momenten
      .filter(({ epochMs }) => Math.abs(epochMs - rit.vertrek.epochMs) <= MEESTE_VERSCHIL_MS)
      .map((moment) => om(geval, moment)),
  )
}
