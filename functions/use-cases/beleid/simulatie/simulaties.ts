import { leesDocument } from '../../../../domain/beleid/documenten.ts'
import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { NIETS_GESIMULEERD, uitkomstVan, type Simulatieuitkomst } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import {
  querySimulaties,
  readSimulatie,
  readSimulatiedocument,
  writeNieuweSimulatie,
  type Simulatie,
  type Simulatiestand,
} from '../../../stores/beleid/simulaties.ts'
import { VERJAARDAGEN } from '../../bijdrage/run/start-run.ts'
import { nieuwSimulatienummer } from '../../nummer.ts'
import type { Wie } from '../../wie.ts'
import { leesVersie, type Beleidsdeps } from '../versies.ts'

export interface Simulatievraag {
  readonly versie: string
  /** Days, both included. */
  readonly van: string
  readonly tot: string
}

/** How a simulation stands. */
export interface Simulatiekop extends Simulatie {
  readonly nummer: string
  readonly status: 'bezig' | 'klaar'
  /** From 0 to 1. */
  readonly voortgang: number
}

export interface Simulatielezing extends Simulatiekop {
  /** Only when it is done, and not about too few people. */
  readonly uitkomst: Simulatieuitkomst | undefined
}

export const isKlaar = ({ voortgang }: Pick<Simulatiestand, 'voortgang'>): boolean =>
  voortgang.value.dagen === VERJAARDAGEN.length

const kopVan = (stand: Simulatiestand): Simulatiekop => ({
  ...stand.simulatie,
  nummer: stand.nummer,
  status: isKlaar(stand) ? 'klaar' : 'bezig',
  voortgang: stand.voortgang.value.dagen / VERJAARDAGEN.length,
})

/** Starts a simulation; the work itself is done elsewhere. @returns undefined when there is no such version @throws StoreUnavailable */
export const startSimulatie = async (
  deps: Beleidsdeps & Pick<Deps, 'wekSimulatie'>,
  wie: Wie,
  { versie, van, tot }: Simulatievraag,
): Promise<Simulatiekop | undefined> => {
  const gelezen = await leesVersie(deps, wie, versie)
  if (gelezen === undefined) return undefined
  const { gemeente } = wie
  const nummer = nieuwSimulatienummer()
  const simulatie: Simulatie = { versie, van, tot, gestart: { op: utcTekst(deps.nu()), wie: wie.sub } }
  const voortgang = { dagen: 0, telling: NIETS_GESIMULEERD }
  const { document } = gelezen
  const outcome = await deps.store.transact(writeNieuweSimulatie(gemeente, nummer, { simulatie, voortgang, document }))
  if (outcome !== 'written') throw new Error('twee simulaties met hetzelfde nummer')
  deps.wekSimulatie?.(gemeente, nummer)
  return kopVan({ nummer, simulatie, voortgang: { value: voortgang, version: 1 } })
}

const MEESTE = 50

/** The latest simulations, the last one first. */
export const leesSimulaties = async ({ store }: Pick<Deps, 'store'>, { gemeente }: Wie): Promise<Simulatiekop[]> => {
  const alle = (await querySimulaties(store, gemeente)).map(kopVan)
  return alle.toSorted((a, b) => (a.gestart.op > b.gestart.op ? -1 : 1)).slice(0, MEESTE)
}

/** Numbers of simulations that are not done yet. */
export const leesOpenSimulaties = async (store: Deps['store'], gemeente: string): Promise<string[]> =>
  (await querySimulaties(store, gemeente)).filter((stand) => !isKlaar(stand)).map(({ nummer }) => nummer)

const ontvangerVan = (document: unknown): Simulatieuitkomst['ontvanger'] => {
  const lezing = leesDocument(document)
  return lezing.soort === 'gelezen' ? lezing.regeling.bijdrage?.ritbijdrageVoor : undefined
}

/** @returns undefined when there is no such simulation in the gemeente */
export const leesSimulatie = async (
  { store }: Pick<Deps, 'store'>,
  { gemeente }: Wie,
  nummer: string,
): Promise<Simulatielezing | undefined> => {
  const stand = await readSimulatie(store, gemeente, nummer)
  if (stand === undefined) return undefined
  if (!isKlaar(stand)) return { ...kopVan(stand), uitkomst: undefined }
  const document = await readSimulatiedocument(store, gemeente, nummer)
  return { ...kopVan(stand), uitkomst: uitkomstVan(stand.voortgang.value.telling, ontvangerVan(document)) }
}
