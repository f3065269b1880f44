import { beleidOp } from '../../../domain/beleid/index.ts'
import { momentOp, utcTekst } from '../../../domain/kernel/tijd/time.ts'
import {
  daglimietVan,
  handelVerzoekAf,
  meterPerMaand,
  nieuwKilometerverzoek,
  periodefout,
  verbruiktMeter,
  type Kilometerverzoek,
  type Kilometerwens,
  type Persoon,
  type Verzoekafhandeling,
} from '../../../domain/persoon/index.ts'
import type { Deps } from '../../deps.ts'
import { readBesluit } from '../../stores/pas/besluiten.ts'
import {
  queryKilometerverzoeken,
  queryOpenKilometerverzoeken,
  readKilometerverzoek,
  writeKilometerverzoek,
  type Pasverzoek,
} from '../../stores/pas/kilometerverzoeken.ts'
import { isNew, versionIs } from '../../stores/store.ts'
import { verzoeknummerVan } from '../nummer.ts'
import { LOST, untilWritten } from '../race.ts'
import { reizigerVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'
import { leesReizigersbudget } from './lees-reizigersbudget.ts'

const PER_BLADZIJDE = 50

export type Kilometervraag =
  | { readonly soort: 'gevraagd'; readonly gevraagd: Pasverzoek }
  | { readonly soort: 'periodefout'; readonly tekst: string }
  /** Another request waits for its answer. */
  | { readonly soort: 'looptAl' }
  /** Nothing limits the kilometres of this year, or its rules are not known. */
  | { readonly soort: 'geenGrens' }

/** Requests of all passes of a person, the newest first. */
const verzoekenVan = async (deps: Deps, gemeente: string, { passen }: Persoon): Promise<Pasverzoek[]> => {
  const perPas = await Promise.all(
    passen.map(({ pas: { pasnummer } }) => queryKilometerverzoeken(deps.store, gemeente, pasnummer)),
  )
  return perPas.flat().toSorted((a, b) => (a.verzoek.op < b.verzoek.op ? 1 : -1))
}

/**
 * Asks for more kilometres, with the rides of this year as they are now. The same again on the same day is the same
 * request, also at once.
 * @returns undefined when there is no such pass for the caller
 */
export const vraagKilometers = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, wens }: { readonly pasnummer: string; readonly wens: Kilometerwens },
): Promise<Kilometervraag | undefined> => {
  const reiziger = await reizigerVoor(deps, wie, pasnummer)
  if (reiziger === undefined) return undefined
  const nu = momentOp(deps.nu())
  const tekst = periodefout(wens, nu.datum)
  if (tekst !== undefined) return { soort: 'periodefout', tekst }
  const jaar = Number(nu.datum.slice(0, 4))
  const jaaroverzicht = await leesReizigersbudget(deps, wie, { pasnummer, jaar })
  if (jaaroverzicht?.soort !== 'gevonden') return { soort: 'geenGrens' }
  const { budget, ritten, verwachtMeter = 0 } = jaaroverzicht
  if (budget.limietMeter === null) return { soort: 'geenGrens' }
  const patroon = {
    jaar,
    limietMeter: budget.limietMeter,
    perMaandMeter: meterPerMaand(ritten.map(({ vertrek, afstand: { meter } }) => ({ vertrek, meter }))),
    gebruiktMeter: budget.beginstandMeter + verbruiktMeter(budget),
    verwachtMeter,
  }
  const verzoeknummer = verzoeknummerVan({ pasnummer, wens, datum: nu.datum })
  return await untilWritten<Kilometervraag>(async () => {
    const eerdere = await verzoekenVan(deps, wie.gemeente, reiziger.persoon)
    const zelfde = eerdere.find(({ verzoek }) => verzoek.verzoeknummer === verzoeknummer)
    if (zelfde !== undefined) return { soort: 'gevraagd', gevraagd: zelfde }
    if (eerdere.some(({ verzoek }) => verzoek.afhandeling === undefined)) return { soort: 'looptAl' }
    const gevraagd = { pasnummer, verzoek: nieuwKilometerverzoek(wens, verzoeknummer, patroon, nu) }
    const outcome = await deps.store.transact([writeKilometerverzoek(wie.gemeente, gevraagd, isNew)])
    return outcome === 'written' ? { soort: 'gevraagd', gevraagd } : LOST
  })
}

/** @returns undefined when there is no such pass for the caller */
export const leesKilometerverzoeken = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
): Promise<readonly Pasverzoek[] | undefined> => {
  const reiziger = await reizigerVoor(deps, wie, pasnummer)
  return reiziger && (await verzoekenVan(deps, wie.gemeente, reiziger.persoon))
}

/** What waits for the municipality, the oldest first. @throws BadCursor */
export const leesOpenKilometerverzoeken = (deps: Deps, wie: Wie, cursor: string | undefined) =>
  queryOpenKilometerverzoeken(deps.store, wie.gemeente, { limit: PER_BLADZIJDE, cursor })

export type Verzoekuitkomst =
  | Exclude<Verzoekafhandeling, { readonly soort: 'afgehandeld' }>
  | { readonly soort: 'afgehandeld'; readonly afgehandeld: Pasverzoek }
  | { readonly soort: 'besluitOnbekend' }

/** The decision, on whichever pass of the person it was laid down. */
const leesBesluitVan = async (
  deps: Deps,
  { gemeente }: Wie,
  { passen, besluitnummer }: Pick<Persoon, 'passen'> & { readonly besluitnummer: string },
) => {
  const gelezen = await Promise.all(
    passen.map(({ pas: { pasnummer } }) => readBesluit(deps.store, gemeente, pasnummer, besluitnummer)),
  )
  return gelezen.find((besluit) => besluit !== undefined)?.value
}

/** Says which decision answers a request. @returns undefined when there is no such request for the caller */
export const handelKilometerverzoekAf = (
  deps: Deps,
  wie: Wie,
  vraag: { readonly pasnummer: string; readonly verzoeknummer: string; readonly besluitnummer: string },
): Promise<Verzoekuitkomst | undefined> => {
  const { pasnummer, verzoeknummer, besluitnummer } = vraag
  return untilWritten<Verzoekuitkomst | undefined>(async () => {
    const { gemeente, sub } = wie
    const reiziger = await reizigerVoor(deps, wie, pasnummer)
    if (reiziger === undefined) return undefined
    const gelezen = await readKilometerverzoek(deps.store, gemeente, pasnummer, verzoeknummer)
    if (gelezen === undefined) return undefined
    const besluit = await leesBesluitVan(deps, wie, { ...reiziger.persoon, besluitnummer })
    if (besluit === undefined) return { soort: 'besluitOnbekend' }
    const vandaag = momentOp(deps.nu()).datum
    const dag = besluit.vanaf === undefined || besluit.vanaf < vandaag ? vandaag : besluit.vanaf
    const { eigen } = daglimietVan(reiziger.persoon, dag, beleidOp(await deps.versies(gemeente), dag))
    const was: Kilometerverzoek = gelezen.value.verzoek
    const door = { op: utcTekst(deps.nu()), wie: sub }
    const uitkomst = handelVerzoekAf(was, besluit, eigen !== undefined, door)
    if (uitkomst.soort !== 'afgehandeld') return uitkomst
    const afgehandeld = { pasnummer, verzoek: uitkomst.verzoek }
    if (uitkomst.verzoek === was) return { soort: 'afgehandeld', afgehandeld }
    const write = writeKilometerverzoek(gemeente, afgehandeld, versionIs(gelezen.version))
    return (await deps.store.transact([write])) === 'written' ? { soort: 'afgehandeld', afgehandeld } : LOST
  })
}
