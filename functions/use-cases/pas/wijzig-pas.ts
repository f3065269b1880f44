import { metCodes } from '../rit/plaatsen.ts'
import { momentOp, utcTekst, type Datum, type Moment } from '../../../domain/kernel/time.ts'
import {
  jarenVan,
  pasOp,
  wijzigPas as wijzig,
  type Pas,
  type Pasdossier,
  type PasFout,
  type Paswens,
} from '../../../domain/pas/index.ts'
import { leegReisjaar, metDossier } from '../../../domain/persoon/index.ts'
import { geraakteRitten, metPas, type GeraakteRit, type Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { writePasdossier } from '../../stores/pas/passen.ts'
import { writeReisjaar, type Reiziger } from '../../stores/pas/reizigers.ts'
import { writeRit } from '../../stores/rit/ritten.ts'
import { isNew, versionIs, type Write } from '../../stores/store.ts'
import type { Stored } from '../../stores/form.ts'
import { LOST, untilWritten } from '../race.ts'
import { leesKomendeRitten } from '../rit/lees-ritten.ts'
import { reizigerVoor } from '../toegang.ts'
import { daderVan, type Wie } from '../wie.ts'

export type Paswijziguitkomst =
  | {
      readonly soort: 'gewijzigd'
      /** The pass on the day from which the change holds. */
      readonly pas: Pas
      readonly dossier: Pasdossier
      /** Booked rides that can no longer be made; nothing is cancelled. */
      readonly geraakt: readonly GeraakteRit[]
    }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }

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

const metPlaatsen = (deps: Deps, ritten: readonly Rit[]): Promise<Rit[]> =>
  Promise.all(
    ritten.map(async (rit) => ({ ...rit, van: await metCodes(deps, rit.van), naar: await metCodes(deps, rit.naar) })),
  )

const vindGeraakt = async (
  deps: Deps,
  ritten: readonly Stored<Rit>[],
  {
    gemeente,
    dossier,
    persoon,
    reisjaren,
    nu,
  }: Pick<Reiziger, 'persoon' | 'reisjaren'> & {
    readonly gemeente: string
    readonly dossier: Pasdossier
    readonly nu: Moment
  },
): Promise<GeraakteRit[]> =>
  geraakteRitten(
    await metPlaatsen(
      deps,
      ritten.map(({ value }) => value),
    ),
    { nu, dossier, persoon: metDossier(persoon, dossier), reisjaren: reisjaren.map(({ value }) => value) },
    await deps.versies(gemeente),
  )

/**
 * Changes a pass from a day on. Pass, years and orders of booked rides change in one transaction; rides that become
 * impossible are told, and stay booked until somebody decides about them.
 * @returns undefined when there is no such pass in the gemeente
 */
export const wijzigPas = (
  deps: Deps,
  wie: Wie,
  { pasnummer, wens }: { readonly pasnummer: string; readonly wens: Paswens },
): Promise<Paswijziguitkomst | undefined> =>
  untilWritten<Paswijziguitkomst | undefined>(async () => {
    const { gemeente } = wie
    const reiziger = await reizigerVoor(deps, wie, pasnummer)
    if (reiziger === undefined) return undefined
    const oud = reiziger.dossier.value
    const nu = momentOp(deps.nu())
    const dader = daderVan(wie)
    const besluit = wijzig(oud, wens, dader, nu, await deps.versies(gemeente))
    if (besluit.soort === 'fout') return besluit
    const dossier = besluit.soort === 'gewijzigd' ? besluit.dossier : oud
    const antwoord = async (ritten: readonly Stored<Rit>[], vanaf: Datum): Promise<Paswijziguitkomst> => ({
      soort: 'gewijzigd',
      pas: pasOp(dossier, vanaf),
      dossier,
      geraakt: await vindGeraakt(deps, ritten, {
        gemeente,
        dossier,
        persoon: reiziger.persoon,
        reisjaren: reiziger.reisjaren,
        nu,
      }),
    })
    const ritten = await leesKomendeRitten(deps, { gemeente, pasnummer }, nu)
    const daad: Daad = { op: utcTekst(nu.epochMs), ...dader }
    const orders = schrijfRitten(gemeente, ritten, { oud, nieuw: dossier, daad })
    if (besluit.soort === 'onveranderd') {
      if ((await schrijfElk(deps, orders)) === LOST) return LOST
      return await antwoord(ritten, besluit.vanaf)
    }
    const vast = [
      writePasdossier(gemeente, dossier, versionIs(reiziger.dossier.version)),
      ...schrijfJaren(gemeente, reiziger, pasOp(dossier, besluit.vanaf)),
    ]
    const eerst = MEESTE_WRITES - vast.length
    if ((await deps.store.transact([...vast, ...orders.slice(0, eerst)])) !== 'written') return LOST
    if ((await schrijfElk(deps, orders.slice(eerst))) === LOST) return LOST
    return await antwoord(ritten, besluit.vanaf)
  })
