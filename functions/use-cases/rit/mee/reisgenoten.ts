import { pasnummersMee } from '../../../../domain/kernel/reis.ts'
import { boekIn, haalUit, type Reisagenda, type Verbruik } from '../../../../domain/persoon/index.ts'
import { agendajarenVan, noemtPas, reistijdVan, type Reisgenoot, type Rit } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Stored } from '../../../stores/form.ts'
import { readReisjaren, writeReisjaar, type Reiziger } from '../../../stores/pas/reizigers.ts'
import { readMeereis, wisMeereis, writeMeereis } from '../../../stores/rit/meereizen.ts'
import { versionIs, type Write } from '../../../stores/store.ts'

/** What a ride takes of somebody who travels along: their time, and nothing else. */
const NIETS: Verbruik = { meter: 0, zones: 0, ritten: 0, cent: 0, tellers: [] }

/** Somebody who travels along on a pass of their own, with the years that their time stands in. */
export interface Genootjaren {
  readonly pasnummer: string
  readonly persoonsnummer: string
  readonly reisjaren: readonly Stored<Reisagenda>[]
}

export const genootjarenVan = ({ dossier, persoon, reisjaren }: Reiziger): Genootjaren => ({
  pasnummer: dossier.value.pas.pasnummer,
  persoonsnummer: persoon.persoonsnummer,
  reisjaren,
})

/** The years of those who travel along on rides that were booked. */
export const leesGenootjaren = async (deps: Deps, gemeente: string, ritten: readonly Rit[]): Promise<Genootjaren[]> => {
  const nummers = pasnummersMee(ritten.flatMap(({ meereizenden }) => meereizenden))
  const gelezen = await Promise.all(
    nummers.map(async (pasnummer) => {
      const jaren = await readReisjaren(deps.store, gemeente, pasnummer)
      return jaren === undefined ? [] : [{ pasnummer, ...jaren }]
    }),
  )
  return gelezen.flat()
}

/** What the law needs to know of them. @param behalve number of a ride that stands in its own way in nothing */
export const reisgenotenVan = (reizigers: readonly Reiziger[], behalve?: string): Reisgenoot[] =>
  reizigers.map(({ dossier, persoon, reisjaren }) => ({
    dossier: dossier.value,
    persoonsnummer: persoon.persoonsnummer,
    reistijden: reisjaren.flatMap(({ value }) => value.bezet).filter(({ ritnummer }) => ritnummer !== behalve),
  }))

/** Rides that are booked no longer, and rides that are. */
interface Verandering {
  readonly weg: readonly Rit[]
  readonly bij: readonly Rit[]
  readonly nuEpochMs: number
}

const metEnZonder = (agenda: Reisagenda, { weg, bij, nuEpochMs }: Verandering): Reisagenda => {
  const zonder = weg.reduce((jaar, { ritnummer }) => haalUit(jaar, NIETS, ritnummer), agenda)
  const geboekt = bij.map((rit) => ({ verbruik: NIETS, reistijd: reistijdVan(rit) }))
  return geboekt.length === 0 ? zonder : boekIn(zonder, geboekt, undefined, nuEpochMs)
}

/** A year of somebody who travels along in rides: their time is taken, and nothing else. */
export const metMeereis = (agenda: Reisagenda, ritten: readonly Rit[], nuEpochMs: number): Reisagenda =>
  metEnZonder(agenda, {
    weg: [],
    bij: ritten.filter((rit) => agendajarenVan(rit).includes(agenda.jaar)),
    nuEpochMs,
  })

/** The part of it in which one of these passes is named. */
const overPassen = (passen: readonly string[], { weg, bij, nuEpochMs }: Verandering): Verandering => {
  const noemt = (rit: Rit): boolean => passen.some((pasnummer) => noemtPas(rit, pasnummer))
  return { weg: weg.filter(noemt), bij: bij.filter(noemt), nuEpochMs }
}

/**
 * The time of those who travel along, as it becomes: each year on condition of the version that was read, so that nobody
 * is in two taxis at once, whoever books first. A person's own years are written by whoever calls this, once.
 * @param eigen number of the person whose rides these are: passes that were linked since are one person's
 */
export const schrijfGenootjaren = (
  { gemeente, persoonsnummer: eigen }: { readonly gemeente: string; readonly persoonsnummer: string },
  genoten: readonly Genootjaren[],
  verandering: Verandering,
): Write[] => {
  const perPersoon = Map.groupBy(genoten, ({ persoonsnummer }) => persoonsnummer)
  perPersoon.delete(eigen)
  return [...perPersoon].flatMap(([persoonsnummer, passen]) => {
    const deel = overPassen(
      passen.map(({ pasnummer }) => pasnummer),
      verandering,
    )
    const jaren = new Set([...deel.weg, ...deel.bij].flatMap(agendajarenVan))
    return (passen[0]?.reisjaren ?? [])
      .filter(({ value }) => jaren.has(value.jaar))
      .map(({ value: agenda, version }) => {
        const hier = (rit: Rit): boolean => agendajarenVan(rit).includes(agenda.jaar)
        const nieuw = metEnZonder(agenda, { ...deel, weg: deel.weg.filter(hier), bij: deel.bij.filter(hier) })
        return writeReisjaar(gemeente, persoonsnummer, nieuw, versionIs(version))
      })
  })
}

/** Where a ride stands with those who travel along. */
const plekkenVan = ({ meereizenden, vertrek, ritnummer }: Rit) =>
  pasnummersMee(meereizenden).map((pasnummer) => ({ pasnummer, vertrek, ritnummer }))

/** A new ride stands with everybody who travels along in it. */
export const schrijfMeereizen = (gemeente: string, ritten: readonly Rit[]): Write[] =>
  ritten.flatMap(plekkenVan).map((plek) => writeMeereis(gemeente, plek))

/** A changed ride stands with those who travel along in it now, and where it departs now. */
export const verzetMeereizen = async (
  deps: Deps,
  gemeente: string,
  { was, wordt, nuEpochMs }: { readonly was: Rit; readonly wordt: Rit; readonly nuEpochMs: number },
): Promise<Write[]> => {
  const oud = plekkenVan(was)
  const nieuw = plekkenVan(wordt)
  const isIn = (lijst: typeof oud, een: (typeof oud)[0]): boolean =>
    lijst.some(({ pasnummer, vertrek }) => pasnummer === een.pasnummer && vertrek === een.vertrek)
  const weg = await Promise.all(
    oud
      .filter((plek) => !isIn(nieuw, plek))
      .map(async (plek) => {
        const meereis = await readMeereis(deps.store, gemeente, plek)
        return meereis === undefined ? [] : [wisMeereis(meereis, nuEpochMs)]
      }),
  )
  return [...weg.flat(), ...nieuw.filter((plek) => !isIn(oud, plek)).map((plek) => writeMeereis(gemeente, plek))]
}
