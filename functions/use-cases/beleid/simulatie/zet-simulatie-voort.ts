import { leesDocument } from '../../../../domain/beleid/documenten.ts'
import type { Regeling } from '../../../../domain/beleid/index.ts'
import { beginVanDag, plusDagen } from '../../../../domain/kernel/tijd/time.ts'
import { VERVOER } from '../../../../domain/kernel/verwerkingsactiviteit.ts'
import type { Pasdossier } from '../../../../domain/pas/index.ts'
import { alsofAltijd, simuleerPersoon, telBij, type Persoonsuitkomst } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import {
  readSimulatie,
  readSimulatiedocument,
  writeSimulatievoortgang,
  type Simulatie,
  type Simulatiestand,
} from '../../../stores/beleid/simulaties.ts'
import { unlessUnreadable } from '../../../stores/form.ts'
import { queryPassenOpVerjaardag } from '../../../stores/pas/passen.ts'
import { readPersoonVan } from '../../../stores/pas/reizigers.ts'
import { querySimulatieritten } from '../../../stores/rit/simulatieritten.ts'
import { versionIs } from '../../../stores/store.ts'
import { VERJAARDAGEN } from '../../bijdrage/run/start-run.ts'
import { houdBij, type Bijhouder } from '../../inzage/houd-bij.ts'
import { isKlaar } from './simulaties.ts'

/** Passes of one step: enough that writing the progress costs little, few enough to hold. */
const PASSEN_PER_STAP = 500
/** Passes that are read side by side. */
const TEGELIJK = 16
/** So long at a stretch; then others have their turn. */
const BEURT_MS = 10

interface Werk {
  readonly store: Deps['store']
  readonly passenPerStap: number
  readonly gemeente: string
  readonly regeling: Regeling
  readonly periode: Parameters<typeof querySimulatieritten>[2]
}

/** The metres of a year count from its first day, wherever in it the period begins. */
const periodeVan = ({ van, tot }: Simulatie): Werk['periode'] => ({
  vanEpochMs: beginVanDag(`${van.slice(0, 4)}-01-01`),
  begintEpochMs: beginVanDag(van),
  totEpochMs: beginVanDag(plusDagen(tot, 1)) - 1000,
})

/** A later pass of somebody is looked at with the first one. */
const isLatere = ({ pas, persoonsnummer }: Pasdossier): boolean =>
  persoonsnummer !== undefined && persoonsnummer !== pas.pasnummer

const simuleerPas = async (
  { store, gemeente, regeling, periode }: Werk,
  dossier: Pasdossier,
): Promise<Persoonsuitkomst | undefined> => {
  if (isLatere(dossier)) return undefined
  const persoon = await readPersoonVan(store, gemeente, dossier)
  const dossiers = new Map(persoon.passen.map((een) => [een.pas.pasnummer, een]))
  const perPas = await Promise.all(
    [...dossiers.keys()].map((pasnummer) => querySimulatieritten(store, { gemeente, pasnummer }, periode)),
  )
  const ritten =
    perPas.length === 1 ? (perPas[0] ?? []) : perPas.flat().toSorted((a, b) => a.vertrek.epochMs - b.vertrek.epochMs)
  return simuleerPersoon(ritten, { persoon, dossiers }, regeling)
}

/** Lets others have their turn, now and then. */
const beurt = () => {
  let begin = performance.now()
  return async (): Promise<void> => {
    if (performance.now() - begin < BEURT_MS) return
    await new Promise((verder) => setImmediate(verder))
    begin = performance.now()
  }
}

/** @returns undefined when somebody else was first */
const bewaar = async (
  { store, gemeente }: Pick<Werk, 'store' | 'gemeente'>,
  nummer: string,
  { value, version }: Simulatiestand['voortgang'],
): Promise<Simulatiestand['voortgang'] | undefined> => {
  const write = writeSimulatievoortgang(gemeente, { nummer, voortgang: value }, versionIs(version))
  return (await store.transact([write])) === 'written' ? { value, version: version + 1 } : undefined
}

const simuleerAlle = async (
  werk: Werk,
  dossiers: readonly Pasdossier[],
  wacht: () => Promise<void>,
): Promise<Persoonsuitkomst[]> => {
  const uitkomsten: Persoonsuitkomst[] = []
  for (let i = 0; i < dossiers.length; i += TEGELIJK) {
    const samen = dossiers.slice(i, i + TEGELIJK)
    const gedaan = await Promise.all(samen.map((een) => unlessUnreadable(werk.store, () => simuleerPas(werk, een))))
    uitkomsten.push(...gedaan.flatMap((uitkomst) => uitkomst ?? []))
    await wacht()
  }
  return uitkomsten
}

/** So many passes, birthday by birthday; then what came of them is kept. @returns undefined when somebody else was first */
const zetStap = async (
  werk: Werk,
  { nummer, voortgang }: Pick<Simulatiestand, 'nummer' | 'voortgang'>,
): Promise<Simulatiestand['voortgang'] | undefined> => {
  let { value } = voortgang
  let over = werk.passenPerStap
  const wacht = beurt()
  while (over > 0 && value.dagen < VERJAARDAGEN.length) {
    const { dagen, cursor, telling } = value
    const vraag = { limit: over, cursor }
    const { dossiers, next } = await queryPassenOpVerjaardag(
      werk.store,
      werk.gemeente,
      VERJAARDAGEN[dagen] ?? '',
      vraag,
    )
    value = {
      ...(next === undefined ? { dagen: dagen + 1 } : { dagen, cursor: next }),
      telling: telBij(telling, await simuleerAlle(werk, dossiers, wacht)),
    }
    over -= dossiers.length
  }
  return await bewaar(werk, nummer, { value, version: voortgang.version })
}

const leesStand = async (store: Deps['store'], gemeente: string, nummer: string): Promise<Simulatiestand> => {
  const stand = await readSimulatie(store, gemeente, nummer)
  if (stand === undefined) throw new Error('een simulatie die niet bestaat')
  return stand
}

const regelingVan = async (store: Deps['store'], gemeente: string, nummer: string): Promise<Regeling> => {
  const lezing = leesDocument(await readSimulatiedocument(store, gemeente, nummer))
  if (lezing.soort !== 'gelezen') throw new Error('een simulatie van een regeling die niet gelezen kan worden')
  return alsofAltijd(lezing.regeling)
}

/** As in the register of processing. Only sums come out of it. */
const HANDELING = {
  naam: 'zetSimulatieVoort',
  activiteit: VERVOER.id,
  wie: 'systeem',
  rol: 'systeem',
  alleenTellingen: true,
} as const

interface Opdracht {
  readonly gemeente: string
  readonly nummer: string
  /** After so many passes what came of them is kept. */
  readonly passenPerStap?: number
}

/**
 * Carries a simulation on from where it is, until it is done or `magDoor` says no. It may be killed at any moment and called
 * again, also by two at once: each person is counted once.
 * @returns whether it is done @throws StoreUnavailable: the same may be asked again
 */
export const zetSimulatieVoort = (
  deps: Bijhouder,
  { gemeente, nummer, passenPerStap = PASSEN_PER_STAP }: Opdracht,
  magDoor: () => boolean,
): Promise<boolean> =>
  houdBij(
    deps,
    { ...HANDELING, gemeente },
    {
      werk: async ({ store }) => {
        let stand = await leesStand(store, gemeente, nummer)
        const regeling = await regelingVan(store, gemeente, nummer)
        const werk: Werk = { store, passenPerStap, gemeente, regeling, periode: periodeVan(stand.simulatie) }
        while (!isKlaar(stand)) {
          if (!magDoor()) return false
          const voortgang = await zetStap(werk, stand)
          stand = voortgang === undefined ? await leesStand(store, gemeente, nummer) : { ...stand, voortgang }
        }
        return true
      },
    },
  )
