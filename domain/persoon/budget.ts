import type { Regeling } from '../beleid/index.ts'
import { jaarVan, maandVan, type Datum } from '../kernel/tijd/time.ts'
import { budgetzettingenVan, geldendBudget, isGeldigIn, pasOp, type EigenBudget, type Pas } from '../pas/index.ts'
import type { Persoon } from './persoon.ts'

const MAANDEN_PER_JAAR = 12
/** Later than every change. */
const LAATSTE_DAG = '9999-12-31'

/** The budget of a person as it is on one day: of another day of the same year the answer may be another. */
export interface Daglimiet {
  readonly datum: Datum
  /** Whether the person has a pass in that year; of another year nothing may be travelled, and that is not for want of metres. */
  readonly heeftPas: boolean
  /** Metres of the whole year, and what is left of them in a first year; `null` when nothing limits it, 0 without a valid pass. */
  readonly limietMeter: number | null
  readonly heelJaarMeter: number | null
  /** Where the municipality decided on a budget for this person. */
  readonly eigen?: EigenBudget | undefined
}

/** The passes of a person that are valid on a day of a year, as they are in the end. */
const geldigIn = ({ passen }: Persoon, jaar: number): Pas[] =>
  passen.map((dossier) => pasOp(dossier, `${jaar}-12-31`)).filter((pas) => isGeldigIn(pas, jaar))

const eersteDag = (passen: readonly Pas[]): Datum => passen.map(({ geldigVanaf }) => geldigVanaf).toSorted()[0] ?? ''

/**
 * How many metres a person may travel in a year, as it is on a day of that year: whichever of the passes is shown, there
 * is one answer. A decision for this person goes before the policy. In the year in which a person begins the policy can
 * give the budget pro rata: 1/12 for each month, the first one included; a later pass begins nothing anew.
 * Source: Harlingen § 9.5, Reizigersbudget ("de inwoner … heeft een reizigersbudget van 1.500 km per jaar").
 */
export const daglimietVan = (persoon: Persoon, datum: Datum, beleid: Regeling | undefined): Daglimiet => {
  const jaar = jaarVan(datum)
  const passen = geldigIn(persoon, jaar)
  if (passen.length === 0) return { datum, heeftPas: false, limietMeter: 0, heelJaarMeter: 0 }
  const begin = eersteDag(passen)
  const eigen = geldendBudget(persoon.passen.flatMap(budgetzettingenVan), datum < begin ? begin : datum)
  const heelJaarMeter = eigen?.meterPerJaar ?? beleid?.reizigersbudget?.meterPerJaar ?? null
  if (heelJaarMeter === null) return { datum, heeftPas: true, limietMeter: null, heelJaarMeter, eigen }
  const isEersteJaar = jaarVan(begin) === jaar && geldigIn(persoon, jaar - 1).length === 0
  const limietMeter =
    isEersteJaar && beleid?.reizigersbudget?.eersteJaar === 'naarRatoPerMaand'
      ? Math.floor((heelJaarMeter * (MAANDEN_PER_JAAR + 1 - maandVan(begin))) / MAANDEN_PER_JAAR)
      : heelJaarMeter
  return { datum, heeftPas: true, limietMeter, heelJaarMeter, eigen }
}

/** Metres of a year that were travelled elsewhere, before the passes were known here. */
const beginstandMeterIn = ({ passen }: Persoon, jaar: number): number =>
  passen
    .map((dossier) => pasOp(dossier, `${jaar}-12-31`).beginstand)
    .reduce((som, beginstand) => (beginstand?.jaar === jaar ? som + beginstand.meter : som), 0)

/** The first and the last day on which a person has a valid pass, as far as is known now. */
export const geldigheidVan = ({ passen }: Persoon): Pick<Pas, 'geldigVanaf' | 'geldigTotEnMet'> => {
  const nu = passen.map((dossier) => pasOp(dossier, LAATSTE_DAG))
  return {
    geldigVanaf: eersteDag(nu),
    geldigTotEnMet:
      nu
        .map(({ geldigTotEnMet }) => geldigTotEnMet)
        .toSorted()
        .at(-1) ?? LAATSTE_DAG,
  }
}

/** What a year is booked against: its metres (`null` where nothing limits it), and those of them that were travelled elsewhere. */
export interface Ruimte extends Pick<Daglimiet, 'heeftPas' | 'limietMeter'> {
  readonly beginstandMeter: number
}

/** The room of a year as it is on a day of it. @param beleid of that day */
export const ruimteOp = (persoon: Persoon, datum: Datum, beleid: Regeling | undefined): Ruimte => {
  const { heeftPas, limietMeter } = daglimietVan(persoon, datum, beleid)
  return { heeftPas, limietMeter, beginstandMeter: beginstandMeterIn(persoon, jaarVan(datum)) }
}

/**
 * The day by which the budget of a year is told: today in this year, else the last day of a year that is over and the
 * first of one to come; never a day before the person's first or after the last.
 */
export const peildagVan = (persoon: Persoon, jaar: number, vandaag: Datum): Datum => {
  const [eerste, laatste] = [`${jaar}-01-01`, `${jaar}-12-31`]
  const passen = geldigIn(persoon, jaar)
  const begin = [eerste, eersteDag(passen)].toSorted()[1] ?? eerste
  const einde =
    passen
      .map(({ geldigTotEnMet }) => geldigTotEnMet)
      .toSorted()
      .at(-1) ?? laatste
  if (vandaag < begin) return begin
  const tot = einde < laatste ? einde : laatste
  return vandaag > tot ? tot : vandaag
}
