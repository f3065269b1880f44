import { geldigTotEnMet, isBuitenEer, type Machtiging } from '../../../../domain/bijdrage/index.ts'
import { momentOp, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { heeftSepaNaam } from '../../../services/innen/sepa-tekst.ts'
import { readRuns, runnummerVan } from '../../../stores/bijdrage/bijdrageruns.ts'
import {
  readIncassohistorie,
  readMachtiging,
  writeMachtiging,
  type Machtigingstand,
} from '../../../stores/bijdrage/machtigingen.ts'
import { readMandaatkenmerk, writeMandaatkenmerk } from '../../../stores/bijdrage/mandaatkenmerken.ts'
import { isNew, versionIs, type Write } from '../../../stores/store.ts'
import { nieuwMachtigingkenmerk } from '../../nummer.ts'
import { LOST, untilWritten } from '../../race.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'

export interface Machtigingoverzicht {
  readonly machtiging: Machtiging
  /** The last day on which may be collected, unless it is used before. */
  readonly geldigTotEnMet: Datum
  /** A returned debit ended it. */
  readonly vervallen?: { readonly code: string; readonly datum: Datum } | undefined
}

/** What a bank would refuse, of what was entered. */
export type Machtigingfout =
  | 'ondertekendInToekomst'
  | 'naamOnschrijfbaar'
  | 'kenmerkBezet'
  | 'adresOntbreekt'
  | 'bicOntbreekt'

export type Vastlegging =
  | { readonly soort: 'vastgelegd'; readonly overzicht: Machtigingoverzicht }
  | { readonly soort: 'fouten'; readonly fouten: readonly Machtigingfout[] }
  | { readonly soort: 'pasOnbekend' }

export type Machtigingaanvraag = Omit<Machtiging, 'kenmerk'> & { readonly kenmerk?: string | undefined }

const bestaat = async (deps: Deps, wie: Wie, pasnummer: string): Promise<boolean> =>
  (await pasVoor(deps, wie, pasnummer)) !== undefined

/** @returns undefined when the pass or its mandate is not there for the caller */
export const leesMachtiging = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
): Promise<Machtigingoverzicht | undefined> => {
  if (!(await bestaat(deps, wie, pasnummer))) return undefined
  const { machtiging, vervallen, runs } = await readIncassohistorie(deps.store, wie.gemeente, pasnummer)
  if (machtiging === undefined) return undefined
  const vastgesteld = await readRuns(deps.store, wie.gemeente)
  const data = vastgesteld.flatMap(({ run: { value } }) =>
    runs.includes(runnummerVan(value))
      ? (value.geincasseerdOp ?? value.vastgesteld?.incassogegevens?.incassodatum ?? [])
      : [],
  )
  return { machtiging, vervallen, geldigTotEnMet: geldigTotEnMet(machtiging, data.toSorted().at(-1)) }
}

interface Verandering {
  readonly pasnummer: string
  /** What it becomes, and what is written with it. */
  readonly stand: (oud: Machtigingstand | undefined) => Promise<{
    readonly nieuw: Machtigingstand
    readonly mee?: readonly Write[]
  }>
}

/** Writes how the mandate of a pass stands. @returns whether there is such a pass for the caller */
const schrijfStand = (deps: Deps, wie: Wie, { pasnummer, stand }: Verandering): Promise<boolean> =>
  untilWritten(async () => {
    if (!(await bestaat(deps, wie, pasnummer))) return false
    const oud = await readMachtiging(deps.store, wie.gemeente, pasnummer)
    const { nieuw, mee = [] } = await stand(oud?.value)
    const condition = oud === undefined ? isNew : versionIs(oud.version)
    const outcome = await deps.store.transact([writeMachtiging(wie.gemeente, pasnummer, nieuw, condition), ...mee])
    return outcome === 'written' ? true : LOST
  })

const foutenIn = async (
  aanvraag: Machtigingaanvraag,
  kenmerkIs: 'vrij' | 'eigen' | 'bezet',
  vandaag: Datum,
): Promise<Machtigingfout[]> => {
  const { ondertekendOp, rekeninghouder, iban, adres, bic } = aanvraag
  const buiten = isBuitenEer(iban)
  return [
    ...(ondertekendOp > vandaag ? (['ondertekendInToekomst'] as const) : []),
    ...((await heeftSepaNaam(rekeninghouder)) ? [] : (['naamOnschrijfbaar'] as const)),
    ...(kenmerkIs === 'bezet' ? (['kenmerkBezet'] as const) : []),
    ...(buiten && adres === undefined ? (['adresOntbreekt'] as const) : []),
    ...(buiten && bic === undefined ? (['bicOntbreekt'] as const) : []),
  ]
}

/**
 * Records a mandate in place of any other; nothing is stored where a bank would refuse it. Without a reference of the
 * municipality's own it keeps the one it has, or gets one.
 */
export const legMachtigingVast = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, aanvraag }: { readonly pasnummer: string; readonly aanvraag: Machtigingaanvraag },
): Promise<Vastlegging> => {
  if (!(await bestaat(deps, wie, pasnummer))) return { soort: 'pasOnbekend' }
  const { kenmerk: eigen } = aanvraag
  const { gemeente } = wie
  const kenmerkIs = eigen === undefined ? 'eigen' : await readMandaatkenmerk(deps.store, gemeente, eigen, pasnummer)
  const fouten = await foutenIn(aanvraag, kenmerkIs, momentOp(deps.nu()).datum)
  if (fouten.length > 0) return { soort: 'fouten', fouten }
  const stand: Verandering['stand'] = async (oud) => {
    const zelfde = oud !== undefined && 'machtiging' in oud && oud.machtiging.ondertekendOp === aanvraag.ondertekendOp
    const kenmerk = eigen ?? (zelfde ? oud.machtiging.kenmerk : nieuwMachtigingkenmerk())
    // No other pass gets it any more, whoever made it up.
    const isVrij = (await readMandaatkenmerk(deps.store, gemeente, kenmerk, pasnummer)) === 'vrij'
    const mee = isVrij ? [writeMandaatkenmerk(gemeente, kenmerk, pasnummer)] : []
    return { nieuw: { machtiging: { ...aanvraag, kenmerk } }, mee }
  }
  await schrijfStand(deps, wie, { pasnummer, stand })
  const overzicht = await leesMachtiging(deps, wie, pasnummer)
  return overzicht === undefined ? { soort: 'pasOnbekend' } : { soort: 'vastgelegd', overzicht }
}

/** Withdraws a mandate: the bank data in it are gone. What a fixed run collects keeps its own. */
export const trekMachtigingIn = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
): Promise<{ ingetrokkenOp: Datum } | undefined> => {
  if ((await readMachtiging(deps.store, wie.gemeente, pasnummer)) === undefined) return undefined
  const vandaag = momentOp(deps.nu()).datum
  let ingetrokkenOp = vandaag
  const stand: Verandering['stand'] = (oud) => {
    ingetrokkenOp = oud !== undefined && 'ingetrokkenOp' in oud ? oud.ingetrokkenOp : vandaag
    return Promise.resolve({ nieuw: { ingetrokkenOp } })
  }
  return (await schrijfStand(deps, wie, { pasnummer, stand })) ? { ingetrokkenOp } : undefined
}
