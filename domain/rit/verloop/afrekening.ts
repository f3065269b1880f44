import { beleidVan, type Gevolg, type Regeling } from '../../beleid/index.ts'
import { epochMsVan, MS_PER_MINUUT } from '../../kernel/time.ts'
import { geefVrij, houdIn, type Afboeking, type Reisjaar } from '../../persoon/index.ts'
import type { Afrekening, Rit } from '../rit.ts'

/** A ride that was not driven, with what becomes of its metres. */
export interface NietGereden {
  readonly afrekening: Afrekening | undefined
  readonly afboeking: Afboeking
}

/** How often it happened before in the year of the ride; nothing is known where nobody asks. */
export type Eerder = Partial<Pick<Reisjaar, Afrekening['soort']>>

const afrekenen = (soort: Afrekening['soort'], regel: Gevolg | undefined, eerder: Eerder): NietGereden => {
  const gevolg = (eerder[soort] ?? 0) + 1 < (regel?.vanafKeer ?? 1) ? undefined : regel
  const meters = gevolg?.kilometers === 'inhouden' ? houdIn : geefVrij
  const afboeking: Afboeking = (agenda, verbruik, ritnummer) => {
    const na = meters(agenda, verbruik, ritnummer)
    return { ...na, [soort]: na[soort] + 1 }
  }
  if (gevolg === undefined) return { afrekening: undefined, afboeking }
  const { kilometers: meter, ritprijs, bedragCent } = gevolg
  return { afrekening: { soort, meter, ritprijs, ...(bedragCent === undefined ? {} : { bedragCent }) }, afboeking }
}

/**
 * Only a policy can make a cancellation late. Whoever cancels on the limit itself is in time. A ride that was put off when
 * it was too late already stays so: putting it off first would make every late cancellation free.
 */
export const rekenAnnuleringAf = (
  rit: Rit,
  versies: readonly Regeling[],
  nuEpochMs: number,
  eerder: Eerder = {},
): NietGereden => {
  const annuleren = beleidVan(versies, rit.beleid)?.annuleren
  if (annuleren === undefined) return { afrekening: undefined, afboeking: geefVrij }
  const isTeLaat = (vertrek: string, epochMs: number): boolean =>
    epochMs > epochMsVan(vertrek) - annuleren.kosteloosTotMinuten * MS_PER_MINUUT
  const wasTeLaat = rit.geschiedenis.some(
    ({ op, was }) => was?.vertrek !== undefined && isTeLaat(was.vertrek, epochMsVan(op)),
  )
  return wasTeLaat || isTeLaat(rit.vertrek, nuEpochMs)
    ? afrekenen('teLaatGeannuleerd', annuleren.teLaat, eerder)
    : { afrekening: undefined, afboeking: geefVrij }
}

/** Nobody was at the door: counted always, and without a policy about it of no further consequence. */
export const rekenLoosmeldingAf = (rit: Rit, versies: readonly Regeling[], eerder: Eerder = {}): NietGereden =>
  afrekenen('loosgemeld', beleidVan(versies, rit.beleid)?.loosmelding, eerder)

/**
 * What is to be paid of a ride, in cents: its price while it is booked and once it was driven, and after that only where
 * the policy of its booking says so.
 */
export const verschuldigdCentVan = ({ status, ritprijs, afrekening }: Rit): number => {
  if (afrekening?.bedragCent !== undefined) return afrekening.bedragCent
  const telt = status === 'geboekt' || status === 'gereden' || afrekening?.ritprijs === 'verschuldigd'
  return telt ? ritprijs.totaalCent : 0
}
