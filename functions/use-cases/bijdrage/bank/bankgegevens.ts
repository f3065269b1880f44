import { geldigTotEnMet, type Machtiging } from '../../../../domain/bijdrage/index.ts'
import { momentOp } from '../../../../domain/kernel/time.ts'
import type { Deps } from '../../../deps.ts'
import {
  readIncassogegevens,
  writeIncassogegevens,
  type Incassogegevens,
} from '../../../stores/bijdrage/incassogegevens.ts'
import { readRuns, runnummerVan } from '../../../stores/bijdrage/bijdrageruns.ts'
import {
  readIncassohistorie,
  readMachtiging,
  writeMachtiging,
  type Machtigingstand,
} from '../../../stores/bijdrage/machtigingen.ts'
import { isNew, versionIs } from '../../../stores/store.ts'
import { nieuwMachtigingkenmerk } from '../../nummer.ts'
import { LOST, untilWritten } from '../../race.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'

export interface Machtigingoverzicht {
  readonly machtiging: Machtiging
  /** The last day on which may be collected, unless it is used before. */
  readonly geldigTotEnMet: string
}

const bestaat = async (deps: Deps, wie: Wie, pasnummer: string): Promise<boolean> =>
  (await pasVoor(deps, wie, pasnummer)) !== undefined

/** @returns undefined when the pass or its mandate is not there for the caller */
export const leesMachtiging = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
): Promise<Machtigingoverzicht | undefined> => {
  if (!(await bestaat(deps, wie, pasnummer))) return undefined
  const { machtiging, runs } = await readIncassohistorie(deps.store, wie.gemeente, pasnummer)
  if (machtiging === undefined) return undefined
  const vastgesteld = await readRuns(deps.store, wie.gemeente)
  const data = vastgesteld.flatMap(({ run: { value } }) =>
    runs.includes(runnummerVan(value))
      ? (value.geincasseerdOp ?? value.vastgesteld?.incassogegevens?.incassodatum ?? [])
      : [],
  )
  return { machtiging, geldigTotEnMet: geldigTotEnMet(machtiging, data.toSorted().at(-1)) }
}

const schrijfStand = (
  deps: Deps,
  wie: Wie,
  {
    pasnummer,
    stand,
  }: { readonly pasnummer: string; readonly stand: (oud: Machtigingstand | undefined) => Machtigingstand },
): Promise<boolean> =>
  untilWritten(async () => {
    if (!(await bestaat(deps, wie, pasnummer))) return false
    const oud = await readMachtiging(deps.store, wie.gemeente, pasnummer)
    const nieuw = stand(oud?.value)
    const condition = oud === undefined ? isNew : versionIs(oud.version)
    const outcome = await deps.store.transact([writeMachtiging(wie.gemeente, pasnummer, nieuw, condition)])
    return outcome === 'written' ? true : LOST
  })

/** A mandate as it was handed in. */
type Machtigingaanvraag = Omit<Machtiging, 'kenmerk'> & { readonly kenmerk?: string | undefined }

/** Records a mandate in place of any other. Without a reference of the municipality's own it keeps the one it has, or gets one. */
export const legMachtigingVast = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, gegevens }: { readonly pasnummer: string; readonly gegevens: Machtigingaanvraag },
): Promise<Machtigingoverzicht | undefined> => {
  const stand = (oud: Machtigingstand | undefined): Machtigingstand => {
    const zelfde = oud !== undefined && 'machtiging' in oud && oud.machtiging.ondertekendOp === gegevens.ondertekendOp
    const kenmerk = gegevens.kenmerk ?? (zelfde ? oud.machtiging.kenmerk : nieuwMachtigingkenmerk())
    return { machtiging: { ...gegevens, kenmerk } }
  }
  return (await schrijfStand(deps, wie, { pasnummer, stand })) ? await leesMachtiging(deps, wie, pasnummer) : undefined
}

/** Withdraws a mandate: the bank data in it are gone. What a fixed run collects keeps its own. */
export const trekMachtigingIn = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
): Promise<{ ingetrokkenOp: string } | undefined> => {
  if ((await readMachtiging(deps.store, wie.gemeente, pasnummer)) === undefined) return undefined
  const vandaag = momentOp(deps.nu()).datum
  let ingetrokkenOp = vandaag
  const stand = (oud: Machtigingstand | undefined): Machtigingstand => {
    ingetrokkenOp = oud !== undefined && 'ingetrokkenOp' in oud ? oud.ingetrokkenOp : vandaag
    return { ingetrokkenOp }
  }
  return (await schrijfStand(deps, wie, { pasnummer, stand })) ? { ingetrokkenOp } : undefined
}

export const leesIncassogegevens = async (deps: Deps, wie: Wie): Promise<Incassogegevens | undefined> =>
  (await readIncassogegevens(deps.store, wie.gemeente))?.value

export const legIncassogegevensVast = (deps: Deps, wie: Wie, gegevens: Incassogegevens): Promise<Incassogegevens> =>
  untilWritten(async () => {
    const oud = await readIncassogegevens(deps.store, wie.gemeente)
    const condition = oud === undefined ? isNew : versionIs(oud.version)
    const outcome = await deps.store.transact([writeIncassogegevens(wie.gemeente, gegevens, condition)])
    return outcome === 'written' ? gegevens : LOST
  })
