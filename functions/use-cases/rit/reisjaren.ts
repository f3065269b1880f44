import { boekIn, haalUit, type Afboeking, type Reisagenda, type Verbruik } from '../../../domain/persoon/index.ts'
import { agendajarenVan, reistijdVan, verbruikVan, type Rit, type Ritvoorstel } from '../../../domain/rit/index.ts'
import { writeReisjaar } from '../../stores/pas/reizigers.ts'
import { versionIs, type Write } from '../../stores/store.ts'
import type { Stored } from '../../stores/form.ts'

/** A ride to be booked, with the room that it was judged by. */
export interface Inboeking {
  readonly rit: Rit
  readonly voorstel: Pick<Ritvoorstel, 'ruimte'>
}

/** A ride that is booked no longer, with what becomes of its metres. */
export interface Uitboeking {
  readonly rit: Rit
  readonly afboeking: Afboeking
}

/** What changes in the years, and when: rides that are taken out and others that are put in. */
interface Verandering {
  readonly weg: readonly Uitboeking[]
  readonly bij: readonly Inboeking[]
  readonly nuEpochMs: number
}

const NIETS: Verbruik = { meter: 0, zones: 0, ritten: 0, cent: 0, tellers: [] }

/** A year of which a ride is booked no longer. */
export const zonderRit = (agenda: Reisagenda, { rit, afboeking }: Uitboeking): Reisagenda => {
  if (!agendajarenVan(rit).includes(agenda.jaar)) return agenda
  // Metres count in the year of departure; in the next one the ride only takes up time.
  return agenda.jaar === rit.jaar
    ? afboeking(agenda, verbruikVan(rit), rit.ritnummer)
    : haalUit(agenda, NIETS, rit.ritnummer)
}

/** A year with rides that are booked in it. */
export const metRitten = (agenda: Reisagenda, inboekingen: readonly Inboeking[], nuEpochMs: number): Reisagenda => {
  const hier = inboekingen.filter(({ rit }) => agendajarenVan(rit).includes(agenda.jaar))
  const vertrekt = hier.find(({ rit }) => rit.jaar === agenda.jaar)
  const geboekt = hier.map(({ rit }) => ({
    verbruik: rit.jaar === agenda.jaar ? verbruikVan(rit) : NIETS,
    reistijd: reistijdVan(rit),
  }))
  return boekIn(agenda, geboekt, vertrekt?.voorstel.ruimte, nuEpochMs)
}

/**
 * The years that rides stand in, as they become when some rides are taken out and others put in. Each is conditional on
 * the version that was read when the rides were judged. A ride that ends after the last year of the person stands in one year.
 */
export const schrijfReisjaren = (
  { gemeente, persoonsnummer }: { readonly gemeente: string; readonly persoonsnummer: string },
  gelezen: readonly Stored<Reisagenda>[],
  { weg, bij, nuEpochMs }: Verandering,
): Write[] => {
  const ritten = [...weg, ...bij].map(({ rit }) => rit)
  return [...new Set(ritten.flatMap(agendajarenVan))].flatMap((jaar) => {
    const reisjaar = gelezen.find((r) => r.value.jaar === jaar)
    if (reisjaar === undefined && ritten.every((rit) => rit.jaar !== jaar)) return []
    if (reisjaar === undefined) throw new Error(`persoon zonder reisjaar ${jaar}`)
    const zonder = weg.reduce(zonderRit, reisjaar.value)
    return [writeReisjaar(gemeente, persoonsnummer, metRitten(zonder, bij, nuEpochMs), versionIs(reisjaar.version))]
  })
}
