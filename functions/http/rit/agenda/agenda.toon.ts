import { beleidVan, type Regeling } from '../../../../domain/beleid/index.ts'
import { epochMsVan } from '../../../../domain/kernel/tijd/time.ts'
import { komtZin, type Rit } from '../../../../domain/rit/index.ts'
import type { Agendapunt } from '../../../services/agenda/icalendar.ts'

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
      : `${komtZin(rit, beleidVan(versies, rit.beleid)?.stiptheid)} Van ${rit.van.weergavenaam} naar ${naar}. Ritnummer ${rit.ritnummer}.`,
    vervallen,
  }
}
