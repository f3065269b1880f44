import {
  decideRit,
  metVoorstellen,
  ritVanVoorstel,
  waaromOngegrond,
  zetOpzij,
  type Ongegrond,
  type Opzij,
  type Rit,
  type Ritaanvraag,
  type RitbesluitMetVoorstellen,
  type Ritvoorstel,
} from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { readRit, readRitByNummer, writeRit } from '../../stores/rit/ritten.ts'
import { readSleutel, isZelfde, writeSleutel, type Sleutel, type Sleutelgebruik } from '../../stores/sleutels.ts'
import { isNew, type Write } from '../../stores/store.ts'
import { nieuwRitnummer } from '../nummer.ts'
import { LOST, untilWritten } from '../race.ts'
import { aanvraagVan, leesAfstand, leesRitfeiten, type GevondenLocaties, type Ritverzoek } from './ritfeiten.ts'
import { schrijfGenootjaren, schrijfMeereizen } from './mee/reisgenoten.ts'
import { schrijfReisjaren } from './reisjaren.ts'
import { telWeigering } from './weigeringen.ts'
import { daderVan, type Wie } from '../wie.ts'

export type Boeking =
  /** `herhaald`: by an earlier request with the same key; the rides are as they are now. */
  | { readonly soort: 'geboekt'; readonly ritten: readonly Rit[]; readonly herhaald: boolean }
  | { readonly soort: 'geweigerd'; readonly besluit: RitbesluitMetVoorstellen }
  | { readonly soort: 'ongegrond'; readonly waarom: Ongegrond }
  | { readonly soort: 'pasOnbekend' }
  /** The key was used before for another request. */
  | { readonly soort: 'sleutelBezet' }

/** A request, and what sets aside reasons against it. The caller has made sure that it may be set aside by this person. */
export type Boekverzoek = Ritverzoek & Opzij

/** Numbers the rides of a request. Those of one journey know one another. */
export const metNummers = (voorstellen: readonly Ritvoorstel[]) => {
  const genummerd = voorstellen.map((voorstel) => ({ voorstel, ritnummer: nieuwRitnummer() }))
  return genummerd.map(({ voorstel, ritnummer }) => ({
    voorstel,
    nummers: { ritnummer, retourrit: genummerd.find((ander) => ander.ritnummer !== ritnummer)?.ritnummer },
  }))
}

const SECONDEN_PER_DAG = 86_400
/** A key is kept until well after the last ride: then the departure alone refuses the request. */
const DAGEN_BEWAREN_NA_RIT = 30

/** What a key booked, as it is now. */
const leesGeboekt = async (deps: Deps, gebruik: Sleutelgebruik, gemeente: string): Promise<readonly Rit[]> => {
  const gelezen = await Promise.all(
    gebruik.ritten.map(
      // A ride that was moved since is found by its number.
      async (rit) =>
        (await readRit(deps.store, gemeente, rit)) ?? (await readRitByNummer(deps.store, gemeente, rit.ritnummer)),
    ),
  )
  return gelezen.flatMap((rit) => (rit === undefined ? [] : [rit.value]))
}

/** What the first request booked, as it is now, or that the key belongs to another request. */
const herhaal = async (
  deps: Deps,
  gebruik: Sleutelgebruik,
  { gemeente, gevraagd }: { readonly gemeente: string; readonly gevraagd: Boekverzoek },
): Promise<Boeking> =>
  isZelfde(gebruik, gevraagd)
    ? { soort: 'geboekt', ritten: await leesGeboekt(deps, gebruik, gemeente), herhaald: true }
    : { soort: 'sleutelBezet' }

/** Whose the keys of rides of an older system are: not of the official who sends the file. */
const VORIG_SYSTEEM = 'vorig systeem'

/**
 * What was booked before by the number that a ride had in an older system, as it is now, and whether it was asked so.
 * @returns undefined where nothing was
 */
export const zoekOvergenomen = async (
  deps: Deps,
  gemeente: string,
  { externId, verzoek }: { readonly externId: string; readonly verzoek: Boekverzoek },
): Promise<{ readonly zelfde: boolean; readonly ritten: readonly Rit[] } | undefined> => {
  const gebruik = await readSleutel(deps.store, { gemeente, wie: VORIG_SYSTEEM, idempotencyKey: externId })
  if (gebruik === undefined) return undefined
  return { zelfde: isZelfde(gebruik, verzoek), ritten: await leesGeboekt(deps, gebruik, gemeente) }
}

const schrijfSleutel = (sleutel: Sleutel, gevraagd: Boekverzoek, ritten: readonly Rit[]): Write => {
  const laatste = Math.max(...ritten.map((rit) => Date.parse(rit.vertrek)))
  const expiresAt = Math.ceil(laatste / 1000) + DAGEN_BEWAREN_NA_RIT * SECONDEN_PER_DAG
  const verwijzingen = ritten.map(({ pasnummer, vertrek, ritnummer }) => ({ pasnummer, vertrek, ritnummer }))
  return writeSleutel(sleutel, gevraagd, { ritten: verwijzingen }, expiresAt)
}

/** For a ride of a series: what is written with it, so that ride and series always agree. */
export interface VoorReeks {
  readonly reeksnummer: string
  /** Called at each attempt. What it throws ends the booking, with nothing written. */
  readonly schrijfMee: (ritten: readonly Rit[]) => Promise<readonly Write[]>
}

export interface Boekopdracht {
  readonly wie: Wie
  readonly verzoek: Boekverzoek
  readonly locaties: GevondenLocaties
  readonly idempotencyKey: string
  readonly reeks?: VoorReeks
  /** For a ride of an older system: why it is booked. The key is its number there, whoever sends it. */
  readonly overname?: { readonly reden: string }
}

/**
 * Books a request, outward and return together or not at all. The years, the rides and the key are written in one
 * transaction that fails when somebody else wrote to a year since it was read; then everything is judged again.
 * @throws TooManyRaces, StoreUnavailable: nothing is known to be written; the same request with the same key is safe
 */
export const boekRit = async (
  deps: Deps,
  { wie, verzoek: { akkoord, afwijking, ...verzoek }, locaties, idempotencyKey, reeks, overname }: Boekopdracht,
): Promise<Boeking> => {
  const { gemeente } = wie
  // The keys of a series are its own: no caller can send one of them.
  const eigenaar = reeks?.reeksnummer ?? (overname === undefined ? wie.sub : VORIG_SYSTEEM)
  const sleutel: Sleutel = { gemeente, wie: eigenaar, idempotencyKey }
  const gevraagd = { ...verzoek, akkoord, afwijking }
  const aanvraag: Ritaanvraag = aanvraagVan(verzoek, locaties)
  const afstand = await leesAfstand(deps, aanvraag)
  const dader = { ...daderVan(wie), ...overname }

  return await untilWritten<Boeking>(async () => {
    const [gebruik, gelezen] = await Promise.all([
      readSleutel(deps.store, sleutel),
      leesRitfeiten(deps, wie, { aanvraag, afstand }),
    ])
    // Before the key: an account that reached another pass yesterday hears nothing of it today.
    if (gelezen === undefined) return { soort: 'pasOnbekend' }
    if (gebruik !== undefined) return await herhaal(deps, gebruik, { gemeente, gevraagd })
    const { feiten } = gelezen
    const versies = await deps.versies(gemeente)
    const besluit = zetOpzij(decideRit(aanvraag, feiten, versies), { akkoord, afwijking })
    const ongegrond = waaromOngegrond(besluit, { afwijking })
    if (ongegrond !== undefined) return { soort: 'ongegrond', waarom: ongegrond }
    if (besluit.beslissing.uitkomst !== 'toegestaan') {
      // The same request may have been booked between the two reads; then its own ride stands in its way.
      const inmiddels = await readSleutel(deps.store, sleutel)
      if (inmiddels !== undefined) return await herhaal(deps, inmiddels, { gemeente, gevraagd })
      await telWeigering(deps, { besluit, aanvraag }, gemeente)
      return { soort: 'geweigerd', besluit: metVoorstellen(besluit, aanvraag, feiten, versies) }
    }
    const nuEpochMs = feiten.nu.epochMs
    const opzij = { akkoord, afwijking, opzijgezet: besluit.opzijgezet }
    const inboekingen = metNummers(besluit.beslissing.waarde).map(({ voorstel, nummers }) => ({
      voorstel,
      rit: ritVanVoorstel(voorstel, aanvraag, { ...nummers, reeksnummer: reeks?.reeksnummer }, opzij, dader, nuEpochMs),
    }))
    const ritten = inboekingen.map(({ rit }) => rit)
    const { persoon, reisjaren } = gelezen.reiziger
    const outcome = await deps.store.transact([
      ...schrijfReisjaren({ gemeente, persoonsnummer: persoon.persoonsnummer }, reisjaren, {
        weg: [],
        bij: inboekingen,
        nuEpochMs,
      }),
      ...schrijfGenootjaren({ gemeente, persoonsnummer: persoon.persoonsnummer }, gelezen.genoten, {
        weg: [],
        bij: ritten,
        nuEpochMs,
      }),
      ...ritten.map((rit) => writeRit(gemeente, rit, isNew)),
      ...schrijfMeereizen(gemeente, ritten),
      schrijfSleutel(sleutel, gevraagd, ritten),
      ...((await reeks?.schrijfMee(ritten)) ?? []),
    ])
    return outcome === 'written' ? { soort: 'geboekt', ritten, herhaald: false } : LOST
  })
}
