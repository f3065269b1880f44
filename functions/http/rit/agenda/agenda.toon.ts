import { beleidVan, type Regeling } from '../../../../domain/beleid/index.ts'
import { klokTekst } from '../../../../domain/kernel/tekst.ts'
import { epochMsVan, momentVan } from '../../../../domain/kernel/time.ts'
import { ophaaltijdVan, type Rit } from '../../../../domain/rit/index.ts'
import type { Agendapunt } from '../../../services/agenda/icalendar.ts'

const klok = (instant: string): string => klokTekst(momentVan(instant).msVanDag)

/** When the taxi comes, in a sentence: a time, or the promise of the policy. */
const komtZin = (rit: Rit, beleid: Regeling | undefined): string => {
  const ophaaltijd = ophaaltijdVan(rit, beleid?.stiptheid)
  return ophaaltijd === undefined
    ? `De taxi komt om ${klok(rit.vertrek)}.`
    : `De taxi komt tussen ${klok(ophaaltijd.van)} en ${klok(ophaaltijd.tot)}.`
}

/** A ride in somebody's calendar: what a taxi needs of its rider, and nothing of anybody's health or money. @param versies of its gemeente */
export const agendapuntVan = (rit: Rit, versies: readonly Regeling[]): Agendapunt => {
  const vervallen = rit.status === 'geannuleerd'
  const naar = rit.naar.weergavenaam
  const laatste = rit.geschiedenis.at(-1) ?? rit.geschiedenis[0]
  return {
    id: `${rit.ritnummer}@opstap`,
    keerGewijzigd: rit.geschiedenis.length - 1,
    gewijzigdEpochMs: epochMsVan(laatste.op),
    vanEpochMs: epochMsVan(rit.vertrek),
    totEpochMs: epochMsVan(rit.verwachteAankomst),
    titel: vervallen ? `Geannuleerd: taxi naar ${naar}` : `Taxi naar ${naar}`,
    plaats: rit.van.weergavenaam,
    uitleg: vervallen
      ? `Deze rit gaat niet door. Ritnummer ${rit.ritnummer}.`
      : `${komtZin(rit, beleidVan(versies, rit.beleid))} Van ${rit.van.weergavenaam} naar ${naar}. Ritnummer ${rit.ritnummer}.`,
    vervallen,
  }
}
