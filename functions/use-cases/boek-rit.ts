import { boekIn } from '../../domain/pas/index.ts'
import {
  agendajarenVan,
  decideRit,
  reistijdVan,
  ritVanVoorstel,
  zoalsGeboekt,
  type Rit,
  type Ritaanvraag,
  type Ritbesluit,
} from '../../domain/rit/index.ts'
import type { Deps } from '../deps.ts'
import { writeReisjaar, type Reiziger } from '../stores/passen.ts'
import { readRit, writeRit } from '../stores/ritten.ts'
import { readSleutel, vingerafdrukVan, writeSleutel, type Sleutel, type Sleutelgebruik } from '../stores/sleutels.ts'
import { isNew, versionIs, type Write } from '../stores/store.ts'
import { nieuwRitnummer } from './nummer.ts'
import { LOST, untilWritten } from './race.ts'
import { aanvraagVan, leesAfstand, leesRitfeiten, type GevondenLocaties, type Ritverzoek } from './ritfeiten.ts'
import { daderVan, magBij, type Wie } from './wie.ts'

export type Boeking =
  | { readonly soort: 'geboekt'; readonly ritten: readonly Rit[] }
  | { readonly soort: 'geweigerd'; readonly besluit: Ritbesluit }
  | { readonly soort: 'pasOnbekend' }
  /** The key was used before for another request. */
  | { readonly soort: 'sleutelBezet' }

const SECONDEN_PER_DAG = 86_400
/** A key is kept until well after the last ride: then the departure alone refuses the request. */
const DAGEN_BEWAREN_NA_RIT = 30

/** The first answer again, or that the key belongs to another request. */
const herhaal = async (
  deps: Deps,
  gemeente: string,
  gebruik: Sleutelgebruik,
  vingerafdruk: string,
): Promise<Boeking> => {
  if (gebruik.vingerafdruk !== vingerafdruk) return { soort: 'sleutelBezet' }
  const gelezen = await Promise.all(gebruik.ritten.map((rit) => readRit(deps.store, gemeente, rit)))
  return { soort: 'geboekt', ritten: gelezen.flatMap((rit) => (rit === undefined ? [] : [zoalsGeboekt(rit.value)])) }
}

/**
 * The years that the rides stand in, each conditional on the version that was read when they were judged. The metres
 * count in the year of departure only. A ride that ends after the last year of the pass stands in one year.
 */
const schrijfReisjaren = (
  gemeente: string,
  { pas, reisjaren }: Reiziger,
  ritten: readonly Rit[],
  nuEpochMs: number,
): Write[] => {
  const inAgenda = ritten.map((rit) => ({ rit, jaren: agendajarenVan(rit), reistijd: reistijdVan(rit) }))
  return [...new Set(inAgenda.flatMap(({ jaren }) => jaren))].flatMap((jaar) => {
    const gelezen = reisjaren.find((r) => r.value.jaar === jaar)
    if (gelezen === undefined && ritten.every((rit) => rit.jaar !== jaar)) return []
    if (gelezen === undefined) throw new Error(`pas zonder reisjaar ${jaar}`)
    const geboekt = inAgenda
      .filter(({ jaren }) => jaren.includes(jaar))
      .map(({ rit, reistijd }) => ({ meter: rit.jaar === jaar ? rit.afstand.meter : 0, reistijd }))
    const agenda = boekIn(gelezen.value, geboekt, nuEpochMs)
    return [writeReisjaar(gemeente, pas.value.pasnummer, agenda, versionIs(gelezen.version))]
  })
}

const schrijfSleutel = (sleutel: Sleutel, vingerafdruk: string, ritten: readonly Rit[]): Write => {
  const laatste = Math.max(...ritten.map((rit) => Date.parse(rit.vertrek)))
  const expiresAt = Math.ceil(laatste / 1000) + DAGEN_BEWAREN_NA_RIT * SECONDEN_PER_DAG
  const verwijzingen = ritten.map(({ pasnummer, vertrek, ritnummer }) => ({ pasnummer, vertrek, ritnummer }))
  return writeSleutel(sleutel, { vingerafdruk, ritten: verwijzingen }, expiresAt)
}

/**
 * Books a request, outward and return together or not at all. The years, the rides and the key are written in one
 * transaction that fails when somebody else wrote to a year since it was read; then everything is judged again.
 * @throws TooManyRaces, StoreUnavailable: nothing is known to be written; the same request with the same key is safe
 */
export const boekRit = async (
  deps: Deps,
  wie: Wie,
  waarde: string,
  verzoek: Ritverzoek,
  locaties: GevondenLocaties,
): Promise<Boeking> => {
  if (!magBij(wie, verzoek.pasnummer)) return { soort: 'pasOnbekend' }
  const { gemeente } = wie
  const sleutel: Sleutel = { gemeente, wie: wie.sub, waarde }
  const vingerafdruk = vingerafdrukVan(verzoek)
  const aanvraag: Ritaanvraag = aanvraagVan(verzoek, locaties)
  const afstand = await leesAfstand(deps, aanvraag)
  const dader = daderVan(wie)

  return await untilWritten<Boeking>(async () => {
    const [gebruik, gelezen] = await Promise.all([
      readSleutel(deps.store, sleutel),
      leesRitfeiten(deps, gemeente, aanvraag, afstand),
    ])
    if (gebruik !== undefined) return await herhaal(deps, gemeente, gebruik, vingerafdruk)
    if (gelezen === undefined) return { soort: 'pasOnbekend' }
    const besluit = decideRit(aanvraag, gelezen.feiten, deps.regelingen.get(gemeente) ?? [])
    if (besluit.decision.outcome !== 'approved') {
      // The same request may have been booked between the two reads; then its own ride stands in its way.
      const inmiddels = await readSleutel(deps.store, sleutel)
      return inmiddels === undefined
        ? { soort: 'geweigerd', besluit }
        : await herhaal(deps, gemeente, inmiddels, vingerafdruk)
    }
    const nuEpochMs = gelezen.feiten.nu.epochMs
    const ritten = besluit.decision.value.map((v) => ritVanVoorstel(v, aanvraag, nieuwRitnummer(), dader, nuEpochMs))
    const outcome = await deps.store.transact([
      ...schrijfReisjaren(gemeente, gelezen.reiziger, ritten, nuEpochMs),
      ...ritten.map((rit) => writeRit(gemeente, rit, isNew)),
      schrijfSleutel(sleutel, vingerafdruk, ritten),
    ])
    return outcome === 'written' ? { soort: 'geboekt', ritten } : LOST
  })
}
