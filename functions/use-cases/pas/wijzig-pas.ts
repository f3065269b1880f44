import { LAATSTE_DATUM } from '../../../domain/kernel/tijd/periode.ts'
import { momentOp, utcTekst, type Datum, type Moment } from '../../../domain/kernel/tijd/time.ts'
import {
  gestoptVanaf,
  jarenVan,
  pasOp,
  wijzigPas as wijzig,
  type Pas,
  type Pasdossier,
  type PasFout,
  type Paswens,
} from '../../../domain/pas/index.ts'
import { leegReisjaar } from '../../../domain/persoon/index.ts'
import { metPas, type Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { readNasleep } from '../../stores/pas/nasleep.ts'
import { writePasdossier } from '../../stores/pas/passen.ts'
import { writeReisjaar, type Reiziger } from '../../stores/pas/reizigers.ts'
import { writeRit } from '../../stores/rit/ritten.ts'
import { isNew, versionIs, type Write } from '../../stores/store.ts'
import type { Stored } from '../../stores/form.ts'
import { LOST, untilWritten } from '../race.ts'
import { leesKomendeRitten } from '../rit/lees-ritten.ts'
import { reizigerVoor } from '../toegang.ts'
import { merkNa, type Nasleepstand } from './nasleep/merk.ts'
import { zoekNasleep, type Nasleep } from './nasleep/zoek-nasleep.ts'
import { daderVan, type Wie } from '../wie.ts'

type Paswijzigfout = { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }

export type Paswijziguitkomst =
  | {
      readonly soort: 'gewijzigd'
      /** The pass on the day from which the change holds. */
      readonly pas: Pas
      readonly dossier: Pasdossier
      /** What is left to be decided, booked rides that can no longer be made among it; nothing is cancelled. */
      readonly nasleep: Nasleep
    }
  | Paswijzigfout

export interface Paswijzigverzoek {
  readonly pasnummer: string
  readonly wens: Paswens
}

interface Voorbereid extends Nasleepstand {
  readonly soort: 'gewijzigd' | 'onveranderd'
  readonly vanaf: Datum
  readonly reiziger: Reiziger
  readonly oud: Pasdossier
  readonly dossier: Pasdossier
  readonly ritten: readonly Stored<Rit>[]
  readonly nu: Moment
}

/**
 * Every year of the person, so that whatever is being booked on the pass as it was fails its condition and is judged again.
 * Years that it gains are made.
 */
const schrijfJaren = (gemeente: string, { persoon: { persoonsnummer }, reisjaren }: Reiziger, pas: Pas): Write[] => [
  ...reisjaren.map(({ value, version }) => writeReisjaar(gemeente, persoonsnummer, value, versionIs(version))),
  ...jarenVan(pas)
    .filter((jaar) => reisjaren.every((r) => r.value.jaar !== jaar))
    .map((jaar) => writeReisjaar(gemeente, persoonsnummer, leegReisjaar(jaar), isNew)),
]

/** As many as DynamoDB writes in one transaction. */
const MEESTE_WRITES = 100

/** What the carrier must know of a ride follows the pass: a wheelchair that was granted today rides along tomorrow. */
const schrijfRitten = (
  gemeente: string,
  ritten: readonly Stored<Rit>[],
  { oud, nieuw, daad }: { readonly oud: Pasdossier; readonly nieuw: Pasdossier; readonly daad: Daad },
) =>
  ritten.flatMap(({ value, version }) => {
    const rit = metPas(value, oud, nieuw, daad)
    return rit === undefined ? [] : [writeRit(gemeente, rit, versionIs(version))]
  })

type Daad = Parameters<typeof metPas>[3]

/**
 * Rides that did not fit in the transaction, one by one. Where this stops halfway, the same request again does the rest.
 * @returns `LOST` when somebody else wrote one of them meanwhile: it is read again, and asked what it still needs
 */
const schrijfElk = async ({ store }: Deps, orders: readonly Write[]): Promise<'written' | typeof LOST> => {
  for (const order of orders) if ((await store.transact([order])) !== 'written') return LOST
  return 'written'
}

/** What may stay was said of one ending or block; of another one it is asked again. */
const isZelfdeStop = (oud: Pasdossier, nieuw: Pasdossier): boolean => {
  const [was, is] = [pasOp(oud, LAATSTE_DATUM), pasOp(nieuw, LAATSTE_DATUM)]
  return gestoptVanaf(was) !== undefined && gestoptVanaf(is) !== undefined && was.einde?.soort === is.einde?.soort
}

/** The change as it would be, with everything that it was judged on. */
const bereidVoor = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, wens }: Paswijzigverzoek,
): Promise<Voorbereid | Paswijzigfout | undefined> => {
  const { gemeente } = wie
  const reiziger = await reizigerVoor(deps, wie, pasnummer)
  if (reiziger === undefined) return undefined
  const oud = reiziger.dossier.value
  const nu = momentOp(deps.nu())
  const besluit = wijzig(oud, wens, daderVan(wie), nu, await deps.versies(gemeente))
  if (besluit.soort === 'fout') return besluit
  const dossier = besluit.soort === 'gewijzigd' ? besluit.dossier : oud
  const [ritten, merk] = await Promise.all([
    leesKomendeRitten(deps, { gemeente, pasnummer }, nu),
    readNasleep(deps.store, gemeente, pasnummer),
  ])
  const zelfde = besluit.soort === 'onveranderd' || isZelfdeStop(oud, dossier)
  const behouden = zelfde ? (merk?.value.behouden ?? []) : []
  const nasleep = await zoekNasleep(deps, {
    gemeente,
    dossier,
    persoon: reiziger.persoon,
    reisjaren: reiziger.reisjaren,
    ritten: ritten.map(({ value }) => value),
    behouden,
    nu,
  })
  return { soort: besluit.soort, vanaf: besluit.vanaf, reiziger, oud, dossier, ritten, merk, behouden, nasleep, nu }
}

/** What a change of a pass would leave, without changing it. @returns undefined when there is no such pass in the gemeente */
export const beoordeelPaswijziging = async (
  deps: Deps,
  wie: Wie,
  verzoek: Paswijzigverzoek,
): Promise<{ readonly soort: 'nasleep'; readonly nasleep: Nasleep } | Paswijzigfout | undefined> => {
  const voorbereid = await bereidVoor(deps, wie, verzoek)
  return voorbereid === undefined || voorbereid.soort === 'fout'
    ? voorbereid
    : { soort: 'nasleep', nasleep: voorbereid.nasleep }
}

/**
 * Changes a pass from a day on. Pass, years, orders of booked rides and that something is left to be decided are written in
 * one transaction; rides that become impossible are told, and stay booked until somebody decides about them.
 * @returns undefined when there is no such pass in the gemeente
 */
export const wijzigPas = (deps: Deps, wie: Wie, verzoek: Paswijzigverzoek): Promise<Paswijziguitkomst | undefined> =>
  untilWritten<Paswijziguitkomst | undefined>(async () => {
    const voorbereid = await bereidVoor(deps, wie, verzoek)
    if (voorbereid === undefined || voorbereid.soort === 'fout') return voorbereid
    const { gemeente } = wie
    const { soort, vanaf, reiziger, oud, dossier, ritten, nasleep, nu } = voorbereid
    const daad: Daad = { op: utcTekst(nu.epochMs), ...daderVan(wie) }
    const merk = merkNa({ gemeente, pasnummer: dossier.pas.pasnummer }, voorbereid, daad)
    const orders = schrijfRitten(gemeente, ritten, { oud, nieuw: dossier, daad })
    const antwoord: Paswijziguitkomst = { soort: 'gewijzigd', pas: pasOp(dossier, vanaf), dossier, nasleep }
    if (soort === 'onveranderd') return (await schrijfElk(deps, [...merk, ...orders])) === LOST ? LOST : antwoord
    const vast = [
      writePasdossier(gemeente, dossier, versionIs(reiziger.dossier.version)),
      ...schrijfJaren(gemeente, reiziger, pasOp(dossier, vanaf)),
      ...merk,
    ]
    const eerst = MEESTE_WRITES - vast.length
    if ((await deps.store.transact([...vast, ...orders.slice(0, eerst)])) !== 'written') return LOST
    return (await schrijfElk(deps, orders.slice(eerst))) === LOST ? LOST : antwoord
  })
