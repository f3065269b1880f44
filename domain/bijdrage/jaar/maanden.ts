import { beleidOp, type Bijdrage, type Jaarbijdrage, type Regeling } from '../../beleid/index.ts'
import { roundHalfUp } from '../../kernel/money.ts'
import type { Datum } from '../../kernel/tijd/time.ts'
import type { Bijdragepas } from './pas.ts'
import { overlap, type Periode } from '../../kernel/tijd/periode.ts'

export const MAANDEN_PER_JAAR = 12

/** A calendar month that counts, by its first day on which a pass is valid and a yearly contribution is in force. */
export interface Maand {
  readonly eersteDag: Datum
  /** The day on which the policy of that day began. */
  readonly beleid: Datum
  readonly bijdrage: Bijdrage
  readonly jaarbijdrage: Jaarbijdrage
}

const maandOp = (versies: readonly Regeling[], eersteDag: Datum): Maand | undefined => {
  const versie = beleidOp(versies, eersteDag)
  const { bijdrage } = versie ?? {}
  return versie === undefined || bijdrage?.jaarbijdrage === undefined
    ? undefined
    : { eersteDag, beleid: versie.geldigVanaf, bijdrage, jaarbijdrage: bijdrage.jaarbijdrage }
}

/** A contribution can come into force on the first day of a period, or on one on which a policy begins. */
const eersteVan = (periode: Periode, versies: readonly Regeling[]): Maand[] => {
  const dagen = [periode.vanaf, ...versies.map((versie) => versie.geldigVanaf).filter((dag) => dag > periode.vanaf)]
  const [eerste] = dagen.filter((dag) => dag <= periode.totEnMet).flatMap((dag) => maandOp(versies, dag) ?? [])
  return eerste === undefined ? [] : [eerste]
}

/** The months of a year in which one of the passes is valid on a day with a yearly contribution. */
export const maandenVan = (passen: readonly Bijdragepas[], jaar: number, versies: readonly Regeling[]): Maand[] =>
  Array.from({ length: MAANDEN_PER_JAAR }, (_, i) => `${jaar}-${String(i + 1).padStart(2, '0')}`).flatMap((maand) => {
    // As text no day of a month is after its 31st, whether it has one or not.
    const dagen = { vanaf: `${maand}-01`, totEnMet: `${maand}-31` }
    const gevonden = passen.flatMap(({ geldig }) => {
      const inMaand = overlap(geldig, dagen)
      return inMaand === undefined ? [] : eersteVan(inMaand, versies)
    })
    return gevonden.toSorted((a, b) => (a.eersteDag < b.eersteDag ? -1 : 1)).slice(0, 1)
  })

/** What some months of the year cost: a twelfth of the yearly amount each, together rounded once, half up. */
export const maandbedragCent = (maanden: readonly Maand[]): number =>
  roundHalfUp(
    maanden.reduce((som, { jaarbijdrage }) => som + jaarbijdrage.bedragCent, 0),
    MAANDEN_PER_JAAR,
  )
