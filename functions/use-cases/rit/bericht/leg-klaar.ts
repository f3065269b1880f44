import { beleidVan } from '../../../../domain/beleid/index.ts'
import { epochMsVan, momentOp, MS_PER_DAG, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { BERICHTEN } from '../../../../domain/kernel/verwerkingsactiviteit.ts'
import { isOverleden } from '../../../../domain/pas/index.ts'
import {
  berichtOver,
  isLaterDanBeloofd,
  isSamen,
  teHerinneren,
  vertragingstrapVan,
  type Berichtsoort,
  type Rit,
} from '../../../../domain/rit/index.ts'
import type { Store } from '../../../stores/store.ts'
import { readPasdossier } from '../../../stores/pas/passen.ts'
import { readReisjaren } from '../../../stores/pas/reizigers.ts'
import { readBericht, writeBericht, type Uitgaand } from '../../../stores/rit/bericht/berichten.ts'
import { readStand, writeStand } from '../../../stores/rit/bericht/stand.ts'
import { readBerichtwens, type StoredWens } from '../../../stores/rit/bericht/wensen.ts'
import { queryLijst, readRitByNummer } from '../../../stores/rit/ritten.ts'
import type { Deel } from '../../../stores/rit/uurlijst.ts'
import { isNew } from '../../../stores/store.ts'
import { houdBij, type Bijhouder, type Handeling } from '../../inzage/houd-bij.ts'

export const handelingIn = (gemeente: string): Handeling => ({
  naam: 'verstuurBerichten',
  activiteit: BERICHTEN.id,
  gemeente,
  wie: 'systeem',
  rol: 'systeem',
})

/** What the person agreed to whose ride it is; whoever died is told nothing. */
export const wensVan = async (store: Store, gemeente: string, pasnummer: string): Promise<StoredWens | undefined> => {
  const persoonsnummer = (await readReisjaren(store, gemeente, pasnummer))?.persoonsnummer
  if (persoonsnummer === undefined) return undefined
  const wens = (await readBerichtwens(store, { gemeente, pasnummer: persoonsnummer }))?.value
  if (wens === undefined) return undefined
  const dossier = await readPasdossier(store, gemeente, pasnummer)
  return dossier === undefined || isOverleden(dossier.value) ? undefined : wens
}

/** The same thing that happened to a ride has the same number. @param keer how many things had happened to it by then */
const nummerVan = ({ ritnummer }: Rit, keer: number): string => `${ritnummer}-${keer}`

interface Melding {
  readonly soort: Berichtsoort
  readonly rit: Rit
  readonly nummer: string
}

/** Whether the message of the outward ride tells of this return too. */
const isMetHeen = async (
  store: Store,
  gemeente: string,
  { soort, rit }: Pick<Melding, 'soort' | 'rit'>,
): Promise<boolean> => {
  if (rit.richting !== 'retour' || rit.retourrit === undefined) return false
  const heen = await readRitByNummer(store, gemeente, rit.retourrit)
  if (heen === undefined) return false
  if (isSamen(soort, rit, heen.value)) return true
  // The outward ride may have changed since both were confirmed.
  const eerste = nummerVan(heen.value, 1)
  return soort === 'bevestiging' && (await readBericht(store, { gemeente, ...heen.value }, eerste)) !== undefined
}

/** Puts a message in the outbox, once, where its holder agreed to that. @returns how many */
const legKlaar = async (deps: Bijhouder, gemeente: string, { soort, rit, nummer }: Melding): Promise<number> => {
  const { store } = deps
  const { pasnummer, ritnummer, vertrek } = rit
  // Looking whether somebody wants a message is not put on record: with most nothing is done.
  const wens = await wensVan(store, gemeente, pasnummer)
  if (wens === undefined || !wens.soorten.includes(soort)) return 0
  if (await isMetHeen(store, gemeente, { soort, rit })) return 0
  if ((await readBericht(store, { gemeente, pasnummer }, nummer)) !== undefined) return 0
  const nu = utcTekst(deps.nu())
  const { kanaal } = wens
  const vast = { gemeente, pasnummer, nummer, soort, kanaal, ritnummer, vertrek }
  const bericht: Uitgaand = { ...vast, status: 'wacht', pogingen: 0, gemaaktOp: nu, volgendeOp: nu }
  const werk = (metWaarnemer: Bijhouder) => metWaarnemer.store.transact([writeBericht(bericht, isNew)])
  return (await houdBij(deps, handelingIn(gemeente), { werk })) === 'written' ? 1 : 0
}

/** That a ride is later than was promised, as soon as the carrier tells it: that is no change of the ride, so no walk along the changes finds it. */
export const legVertragingKlaar = async (deps: Bijhouder, gemeente: string, rit: Rit): Promise<void> => {
  const belofte = beleidVan(await deps.versies(gemeente), rit.beleid)?.stiptheid
  if (!isLaterDanBeloofd(rit, belofte)) return
  await legKlaar(deps, gemeente, { soort: 'vertraging', rit, nummer: `${rit.ritnummer}-${vertragingstrapVan(rit)}` })
}

async function* rittenIn(store: Store, deel: Deel): AsyncGenerator<Rit> {
  let verder: string | undefined
  do {
    const bladzijde = await queryLijst(store, deel, () => true, verder)
    yield* bladzijde.ritten
    verder = bladzijde.verder
  } while (verder !== undefined)
}

/** How long a change can stay unseen: it is dated before it is written, and an index is behind the table. */
const ONZEKER_MS = 60_000

/** Where nothing happens it is not written down each time how far was looked: looking again at some minutes costs less. */
const BIJHOUDEN_MS = 5 * ONZEKER_MS

/** After a longer silence nobody is told of what happened before it; a list is walked by the hour, and a year has very many. */
const VERST_TERUG_MS = MS_PER_DAG

const vanVerandering = (rit: Rit): Melding | undefined => {
  const soort = berichtOver(rit)
  return soort && { soort, rit, nummer: nummerVan(rit, rit.geschiedenis.length) }
}

const vanHerinnering = (rit: Rit): Melding | undefined =>
  rit.status === 'geboekt'
    ? { soort: 'herinnering', rit, nummer: `${rit.ritnummer}-${rit.vertrek.replaceAll(/\D/g, '')}` }
    : undefined

const legAllesKlaar = async (deps: Bijhouder, deel: Deel, van: (rit: Rit) => Melding | undefined): Promise<number> => {
  let aantal = 0
  for await (const rit of rittenIn(deps.store, deel)) {
    const melding = van(rit)
    if (melding !== undefined) aantal += await legKlaar(deps, deel.gemeente, melding)
  }
  return aantal
}

/**
 * Looks through what changed in a gemeente since the last time and, in the evening, what departs tomorrow. Broken off, it
 * looks at the same again: a message has a number of its own and is made once. Of what was before the first time, or over a day ago, nothing is told.
 * @returns how many messages were made
 */
export const legBerichtenKlaar = async (deps: Bijhouder, gemeente: string): Promise<number> => {
  const nuEpochMs = deps.nu()
  const gelezen = await readStand(deps.store, gemeente)
  const gezienTot = gelezen === undefined ? nuEpochMs : epochMsVan(gelezen.value.gezienTot) - ONZEKER_MS
  const gezien = Math.max(gezienTot, nuEpochMs - VERST_TERUG_MS)
  const totEpochMs = nuEpochMs + 1000
  let aantal = await legAllesKlaar(
    deps,
    { lijst: 'wijziging', gemeente, vanEpochMs: Math.min(gezien, nuEpochMs), totEpochMs },
    vanVerandering,
  )
  const nu = momentOp(nuEpochMs)
  const morgen = teHerinneren(nu)
  const eerder = gelezen?.value.herinnerdVoor
  const herinnerdVoor = morgen === undefined ? eerder : nu.datum
  if (morgen !== undefined && eerder !== nu.datum)
    aantal += await legAllesKlaar(deps, { lijst: 'dag', gemeente, ...morgen }, vanHerinnering)
  const stand = { gezienTot: utcTekst(nuEpochMs), ...(herinnerdVoor === undefined ? {} : { herinnerdVoor }) }
  const isBij = nuEpochMs - gezien < 2 * BIJHOUDEN_MS && eerder === herinnerdVoor && aantal === 0
  if (gelezen !== undefined && isBij) return aantal
  const outcome = await deps.store.transact([writeStand(gemeente, stand, gelezen)])
  // Whoever was first looked at the same: what they found is found by them.
  return outcome === 'written' ? aantal : 0
}
