import { leegReisjaar, type Reisagenda, type Reistijd } from '../../persoon/index.ts'
import { agendajarenVan, reistijdVan, type Rit } from '../rit.ts'

const METERS = ['geboektMeter', 'geredenMeter', 'ingehoudenMeter'] as const

/** What a year says that its rides do not; of `reistijden` how many times are in one and not, or otherwise, in the other. */
export interface Jaarverschil {
  readonly jaar: number
  readonly wat: (typeof METERS)[number] | 'reistijden'
  readonly volgensJaar: number
  readonly volgensRitten: number
}

const metersVan = (rit: Rit): (typeof METERS)[number] | undefined => {
  if (rit.status === 'geboekt') return 'geboektMeter'
  if (rit.status === 'gereden') return 'geredenMeter'
  return rit.afrekening?.meter === 'inhouden' ? 'ingehoudenMeter' : undefined
}

const tekstVan = ({ ritnummer, vanEpochMs, totEpochMs }: Reistijd): string => `${ritnummer} ${vanEpochMs} ${totEpochMs}`

/** Times that are over are forgotten at the next booking, so only those to come must be the same in both. */
const komende = (tijden: readonly Reistijd[], nuEpochMs: number): Set<string> =>
  new Set(tijden.filter(({ totEpochMs }) => totEpochMs > nuEpochMs).map(tekstVan))

/** Rides of the person, and rides of others in which that person travels along. */
export interface Personenritten {
  readonly eigen: readonly Rit[]
  readonly mee: readonly Rit[]
}

const verschilIn = (agenda: Reisagenda, { eigen: ritten, mee }: Personenritten, nuEpochMs: number): Jaarverschil[] => {
  const { jaar } = agenda
  const meters = METERS.map((wat) => ({
    jaar,
    wat,
    volgensJaar: agenda[wat],
    volgensRitten: ritten
      .filter((rit) => rit.jaar === jaar && metersVan(rit) === wat)
      .reduce((som, rit) => som + rit.afstand.meter, 0),
  }))
  const geboekt = [...ritten, ...mee].filter((rit) => rit.status === 'geboekt' && agendajarenVan(rit).includes(jaar))
  const inJaar = komende(agenda.bezet, nuEpochMs)
  const vanRitten = komende(geboekt.map(reistijdVan), nuEpochMs)
  const volgensJaar = [...inJaar].filter((tijd) => !vanRitten.has(tijd)).length
  const volgensRitten = [...vanRitten].filter((tijd) => !inJaar.has(tijd)).length
  return [
    ...meters.filter((verschil) => verschil.volgensJaar !== verschil.volgensRitten),
    ...(volgensJaar + volgensRitten === 0 ? [] : [{ jaar, wat: 'reistijden' as const, volgensJaar, volgensRitten }]),
  ]
}

/**
 * Holds the years of a person against every ride of that person: metres are counted in one place and rides stand in
 * another, and both are written in one transaction, so they are always the same.
 * @param vanaf the first year whose rides are all kept; what is older may be half thrown away
 */
export const controleerReisjaren = (
  reisjaren: readonly Reisagenda[],
  ritten: Personenritten,
  vanaf: number,
  nuEpochMs: number,
): Jaarverschil[] => {
  const jaren = new Set([...reisjaren.map(({ jaar }) => jaar), ...ritten.eigen.map(({ jaar }) => jaar)])
  return [...jaren]
    .filter((jaar) => jaar >= vanaf)
    .toSorted((a, b) => a - b)
    .flatMap((jaar) => {
      const agenda = reisjaren.find((een) => een.jaar === jaar) ?? leegReisjaar(jaar)
      return verschilIn(agenda, ritten, nuEpochMs)
    })
}
