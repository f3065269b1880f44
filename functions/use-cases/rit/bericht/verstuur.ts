import { beleidVan } from '../../../../domain/beleid/index.ts'
import { momentOp, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { isNogWaar, opnieuwOp, SJABLONEN, vulIn, type Sjabloon } from '../../../../domain/rit/index.ts'
import type { Log } from '../../../deps.ts'
import { faultOf } from '../../../fault.ts'
import type { Bezorgers } from '../../../services/bericht/bezorger.ts'
import type { Stored } from '../../../stores/form.ts'
import { queryWachtend, readBericht, writeBericht, type Uitgaand } from '../../../stores/rit/bericht/berichten.ts'
import { querySjablonen } from '../../../stores/rit/bericht/stand.ts'
import type { StoredWens } from '../../../stores/rit/bericht/wensen.ts'
import { readRitByNummer } from '../../../stores/rit/ritten.ts'
import { versionIs } from '../../../stores/store.ts'
import { houdBij, type Bijhouder } from '../../inzage/houd-bij.ts'
import { handelingIn, wensVan } from './leg-klaar.ts'

/** What a message says and where it goes, as things are now; nothing where it is no longer so or no longer wanted. */
const inhoudVan = async (
  deps: Bijhouder,
  { gemeente, pasnummer, soort, ritnummer, vertrek }: Uitgaand,
): Promise<{ readonly wens: StoredWens; readonly woorden: Sjabloon } | undefined> => {
  const { store } = deps
  const rit = (await readRitByNummer(store, gemeente, ritnummer))?.value
  if (rit === undefined || !isNogWaar(soort, rit, momentOp(deps.nu()))) return undefined
  if (soort === 'herinnering' && rit.vertrek !== vertrek) return undefined
  const wens = await wensVan(store, gemeente, pasnummer)
  if (wens === undefined || !wens.soorten.includes(soort)) return undefined
  const [ander, eigen, versies] = await Promise.all([
    rit.retourrit === undefined ? undefined : readRitByNummer(store, gemeente, rit.retourrit),
    querySjablonen(store, gemeente),
    deps.versies(gemeente),
  ])
  const sjabloon = eigen.get(soort)?.value ?? SJABLONEN[soort]
  return { wens, woorden: vulIn(sjabloon, soort, rit, ander?.value, beleidVan(versies, rit.beleid)?.stiptheid) }
}

/** Writes what became of a message. @returns whether nobody else was first */
const schrijf = async (deps: Bijhouder, { value, version }: Stored<Uitgaand>, nieuw: Partial<Uitgaand>) =>
  (await deps.store.transact([writeBericht({ ...value, ...nieuw }, versionIs(version))])) === 'written'

/** What messages are sent by, and where a fault of that is told. */
export interface Verzending {
  readonly bezorgers: Bezorgers
  readonly log: Log
}

/**
 * Tries one message. It is claimed before it is sent: whoever dies meanwhile leaves it to be tried again after a while, by
 * the same number, by which whoever delivers it knows it again.
 */
const verstuur = async (deps: Bijhouder, { bezorgers, log }: Verzending, bericht: Uitgaand): Promise<void> => {
  const nuEpochMs = deps.nu()
  const klaarOp = utcTekst(nuEpochMs)
  const lees = () => readBericht(deps.store, bericht, bericht.nummer)
  const gelezen = await lees()
  if (gelezen?.value.status !== 'wacht' || gelezen.value.volgendeOp > klaarOp) return
  const inhoud = await inhoudVan(deps, gelezen.value)
  if (inhoud === undefined) {
    await schrijf(deps, gelezen, { status: 'vervallen', klaarOp })
    return
  }
  const { wens, woorden } = inhoud
  const { kanaal, adres } = wens
  const bezorg = bezorgers[kanaal]
  if (bezorg === undefined) {
    await schrijf(deps, gelezen, { ...woorden, kanaal, status: 'getoond', klaarOp })
    return
  }
  const pogingen = gelezen.value.pogingen + 1
  const opnieuw = opnieuwOp(pogingen, nuEpochMs)
  if (opnieuw === undefined) {
    await schrijf(deps, gelezen, { ...woorden, status: 'mislukt', klaarOp })
    return
  }
  if (!(await schrijf(deps, gelezen, { kanaal, pogingen, volgendeOp: utcTekst(opnieuw) }))) return
  try {
    const uitkomst = await bezorg({ kenmerk: bericht.nummer, adres, ...woorden })
    const geclaimd = await lees()
    const status = uitkomst === 'bezorgd' ? 'verstuurd' : 'mislukt'
    if (geclaimd !== undefined) await schrijf(deps, geclaimd, { ...woorden, status, klaarOp })
  } catch (error) {
    // Of a fault only its kind: an answer can hold an address.
    log({ operation: 'verstuurBericht', kanaal, pogingen, ...faultOf(error) })
  }
}

const PER_KEER = 100

/** Tries what waits in a gemeente and may be tried now, the longest waiting first. */
export const verstuurBerichten = async (deps: Bijhouder, gemeente: string, verzending: Verzending): Promise<void> => {
  for (const bericht of await queryWachtend(deps.store, gemeente, utcTekst(deps.nu()), PER_KEER))
    await houdBij(deps, handelingIn(gemeente), {
      werk: (metWaarnemer) => verstuur(metWaarnemer, verzending, bericht),
    })
}
