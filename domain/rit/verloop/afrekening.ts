import { beleidVan, type Gevolg, type Regeling } from '../../beleid/index.ts'
import { epochMsVan, momentVan, MS_PER_MINUUT } from '../../kernel/tijd/time.ts'
import {
  geefVrij,
  gebruiktIn,
  heropen,
  houdIn,
  periodeVan,
  telKeer,
  telRit,
  type Afboeking,
  type Reisagenda,
  type Reisjaar,
} from '../../persoon/index.ts'
import { verbruikVan, type Afrekening, type Rit } from '../rit.ts'

/** A ride that was not driven, with what becomes of its metres. */
export interface NietGereden {
  readonly afrekening: Afrekening | undefined
  readonly afboeking: Afboeking
}

/** How often it happened before in the year of the ride. */
export type Eerder = Pick<Reisjaar, Afrekening['soort'] | 'tellers'>
const NOOIT: Eerder = { teLaatGeannuleerd: 0, loosgemeld: 0 }

/** Under which name a shorter period than the year counts how often it happened. */
const keerteller = (soort: Afrekening['soort'], { per = 'jaar' }: Pick<Gevolg, 'per'>, rit: Rit): string | undefined =>
  per === 'jaar' ? undefined : `${periodeVan(momentVan(rit.vertrek).datum, per)} #${soort}`

const afrekenen = (rit: Rit, soort: Afrekening['soort'], regel: Gevolg | undefined, eerder: Eerder): NietGereden => {
  const teller = regel === undefined ? undefined : keerteller(soort, regel, rit)
  const keer = 1 + (teller === undefined ? eerder[soort] : gebruiktIn([eerder], teller).ritten)
  const gevolg = keer < (regel?.vanafKeer ?? 1) ? undefined : regel
  const meters = gevolg?.kilometers === 'inhouden' ? houdIn : geefVrij
  const afboeking: Afboeking = (agenda, verbruik, ritnummer) => {
    const na = meters(agenda, verbruik, ritnummer)
    const geteld = { ...na, [soort]: na[soort] + 1 }
    return teller === undefined ? geteld : { ...geteld, tellers: telKeer(na.tellers, teller) }
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
  eerder: Eerder = NOOIT,
): NietGereden => {
  const annuleren = beleidVan(versies, rit.beleid)?.annuleren
  if (annuleren === undefined) return { afrekening: undefined, afboeking: geefVrij }
  const isTeLaat = (vertrek: string, epochMs: number): boolean =>
    epochMs > epochMsVan(vertrek) - annuleren.kosteloosTotMinuten * MS_PER_MINUUT
  const wasTeLaat = rit.geschiedenis.some(
    ({ op, was }) => was?.vertrek !== undefined && isTeLaat(was.vertrek, epochMsVan(op)),
  )
  return wasTeLaat || isTeLaat(rit.vertrek, nuEpochMs)
    ? afrekenen(rit, 'teLaatGeannuleerd', annuleren.teLaat, eerder)
    : { afrekening: undefined, afboeking: geefVrij }
}

/** Nobody was at the door: counted always, and without a policy about it of no further consequence. */
export const rekenLoosmeldingAf = (rit: Rit, versies: readonly Regeling[], eerder: Eerder = NOOIT): NietGereden =>
  afrekenen(rit, 'loosgemeld', beleidVan(versies, rit.beleid)?.loosmelding, eerder)

/** The counts of a year without what was reported of this ride. */
export const zonderMelding = <T extends Eerder>(eerder: T, rit: Rit, versies: readonly Regeling[]): T => {
  if (rit.status !== 'loosgemeld') return eerder
  const gevolg = beleidVan(versies, rit.beleid)?.loosmelding
  const teller = gevolg === undefined ? undefined : keerteller('loosgemeld', gevolg, rit)
  const minder = { ...eerder, loosgemeld: eerder.loosgemeld - 1 }
  return teller === undefined ? minder : { ...minder, tellers: telKeer(minder.tellers, teller, -1) }
}

const METERS_VAN = {
  gereden: 'geredenMeter',
  loosgemeld: 'vrijgegevenMeter',
  nietGereden: 'vrijgegevenMeter',
  geannuleerd: 'vrijgegevenMeter',
} as const

/** Takes the metres of a ride back from where its end put them: it counts as booked once more. */
const heropenRit =
  ({ status, afrekening }: Rit): Afboeking =>
  (agenda, verbruik, ritnummer) =>
    status === 'geboekt'
      ? agenda
      : heropen(afrekening?.meter === 'inhouden' ? 'ingehoudenMeter' : METERS_VAN[status])(agenda, verbruik, ritnummer)

/** A year as if a ride had never been booked in it; how often something was late or in vain stays as it is. */
export const zonderRit = (agenda: Reisagenda, rit: Rit): Reisagenda => {
  const verbruik = verbruikVan(rit)
  return telRit(heropenRit(rit)(agenda, verbruik, rit.ritnummer), verbruik, -1)
}

/** Undoes how a reported ride was settled, so that it can be settled again. */
export const rekenMeldingTerug =
  (rit: Rit, versies: readonly Regeling[]): Afboeking =>
  (agenda, verbruik, ritnummer) => {
    if (rit.status === 'geboekt' || rit.status === 'geannuleerd') return agenda
    return zonderMelding(heropenRit(rit)(agenda, verbruik, ritnummer), rit, versies)
  }

/**
 * What is to be paid of a ride, in cents: its price while it is booked and once it was driven, and after that only where
 * the policy of its booking says so.
 */
export const verschuldigdCentVan = ({ status, ritprijs, afrekening }: Rit): number => {
  if (afrekening?.bedragCent !== undefined) return afrekening.bedragCent
  const telt = status === 'geboekt' || status === 'gereden' || afrekening?.ritprijs === 'verschuldigd'
  return telt ? ritprijs.totaalCent : 0
}
