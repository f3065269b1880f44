import type { Regeling } from '../../beleid/index.ts'
import { jaarVan, momentVan, plusDagen, plusMaanden, type Datum } from '../../kernel/tijd/time.ts'
import {
  geldigheidVan,
  leegReisjaar,
  peildagVan,
  reizigersbudgetVan,
  verbruiktMeter,
  type Persoon,
  type Reisagenda,
} from '../../persoon/index.ts'
import type { Rit, Ritstatus } from '../rit.ts'
import { zonderRit } from '../verloop/afrekening.ts'
import { ritbijdragenVan, type Ritbijdragen } from './ritbijdragen.ts'

/** A calendar month, `2026-03`. */
export type Maand = string

/** The first and the last day of a month. */
export const dagenVan = (maand: Maand): { readonly eerste: Datum; readonly laatste: Datum } => {
  const eerste = `${maand}-01`
  return { eerste, laatste: plusDagen(plusMaanden(eerste, 1), -1) }
}

/** Whether there is anything to tell of a month: it began, and the person had a pass in it. */
export const heeftMaandoverzicht = (persoon: Persoon, maand: Maand, vandaag: Datum): boolean => {
  const { eerste, laatste } = dagenVan(maand)
  const { geldigVanaf, geldigTotEnMet } = geldigheidVan(persoon)
  return eerste <= vandaag && geldigVanaf <= laatste && eerste <= geldigTotEnMet
}

/** The budget as it stood at the end of a month. */
export interface Maandstand {
  /** The last day of the month on which there was a pass. */
  readonly peildatum: Datum
  readonly limietMeter: number | null
  readonly beginstandMeter: number
  /** Of rides up to that day that count. */
  readonly gebruiktMeter: number
  readonly resterendMeter: number | null
}

/** What a month was for a person: every ride by its local day of departure, on whichever pass it was booked. */
export interface Maandoverzicht {
  readonly maand: Maand
  /** It can still become otherwise: the month goes on, or a ride was not reported. */
  readonly isVoorlopig: boolean
  readonly aantal: Readonly<Record<Ritstatus, number>>
  /** Of those that were cancelled. */
  readonly teLaatGeannuleerd: number
  readonly geredenMeter: number
  /** Of rides that were not driven, but count. */
  readonly ingehoudenMeter: number
  readonly ritbijdragen: readonly Ritbijdragen[]
  readonly budget: Maandstand
  /** The year as it stood at the end of the month, for what the policy counts besides. */
  readonly reisjaar: Reisagenda
}

/** What is known of a person around a month. */
export interface Maandfeiten {
  readonly persoon: Persoon
  readonly maand: Maand
  readonly vandaag: Datum
  /** All rides from the first day of the month to the end of its year. */
  readonly ritten: readonly Rit[]
  readonly reisjaar: Reisagenda | undefined
  readonly versies: readonly Regeling[]
  /** Of the day that the budget is told of. */
  readonly beleid: Regeling | undefined
}

const dagVan = ({ vertrek }: Rit): Datum => momentVan(vertrek).datum
const somMeter = (ritten: readonly Rit[]): number => ritten.reduce((som, { afstand }) => som + afstand.meter, 0)
const met = (ritten: readonly Rit[], status: Ritstatus): readonly Rit[] => ritten.filter((rit) => rit.status === status)

/** The last day of a month that the budget is told of. */
export const peildagIn = (persoon: Persoon, maand: Maand): Datum => {
  const { laatste } = dagenVan(maand)
  return peildagVan(persoon, jaarVan(laatste), laatste)
}

/**
 * What a person travelled in a month, what that cost and whom, and what was left of the budget at its end. The budget is
 * that of the year without the rides after the month, so it is the same answer that the year gives.
 */
export const maandoverzichtVan = (feiten: Maandfeiten): Maandoverzicht => {
  const { persoon, maand, vandaag, versies, beleid } = feiten
  const { laatste } = dagenVan(maand)
  const jaar = jaarVan(laatste)
  const ritten = feiten.ritten.filter((rit) => dagVan(rit).startsWith(maand))
  const later = feiten.ritten.filter((rit) => rit.jaar === jaar && dagVan(rit) > laatste)
  const reisjaar = later.reduce(zonderRit, feiten.reisjaar ?? leegReisjaar(jaar))
  const peildatum = peildagIn(persoon, maand)
  const { limietMeter, beginstandMeter, resterendMeter } = reizigersbudgetVan(persoon, reisjaar, peildatum, beleid)
  const aantal = {
    gereden: met(ritten, 'gereden').length,
    geannuleerd: met(ritten, 'geannuleerd').length,
    loosgemeld: met(ritten, 'loosgemeld').length,
    nietGereden: met(ritten, 'nietGereden').length,
    geboekt: met(ritten, 'geboekt').length,
  }
  return {
    maand,
    isVoorlopig: vandaag <= laatste || aantal.geboekt > 0,
    aantal,
    teLaatGeannuleerd: ritten.filter(({ afrekening }) => afrekening?.soort === 'teLaatGeannuleerd').length,
    geredenMeter: somMeter(met(ritten, 'gereden')),
    ingehoudenMeter: somMeter(ritten.filter(({ afrekening }) => afrekening?.meter === 'inhouden')),
    ritbijdragen: ritbijdragenVan(ritten, versies),
    budget: { peildatum, limietMeter, beginstandMeter, gebruiktMeter: verbruiktMeter(reisjaar), resterendMeter },
    reisjaar,
  }
}
