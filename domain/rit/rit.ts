import type { Gevolg, Regeling } from '../beleid/index.ts'
import type { Datum } from '../kernel/tijd/time.ts'
import { beginVanDag, epochMsVan, jaarVan, jarenVanWeek, momentVan, utcTekst } from '../kernel/tijd/time.ts'
import type { Locatie } from '../kernel/plaats/locatie.ts'
import type { Daad, Vervoertype } from '../pas/index.ts'
import type { Reistijd, Verbruik } from '../persoon/index.ts'
import type { Ritaanvraag } from './aanvraag.ts'
import type { Ritvoorstel } from './oordeel/besluit.ts'
import { tellerVan } from './oordeel/budget/stand.ts'
import type { Ritafstand } from './oordeel/feiten.ts'
import type { Opzij } from './oordeel/opzij.ts'
import type { Reden } from './oordeel/reden.ts'
import type { Ritprijs } from './prijs/ritprijs.ts'
import type { Bagage, Dier, Hulpmiddel, Meereizende, Richting } from '../kernel/reis.ts'

/** Of a ride that is `loosgemeld` nobody was at the door; of one that is `nietGereden` the carrier failed. */
export const RITSTATUSSEN = ['geboekt', 'gereden', 'geannuleerd', 'loosgemeld', 'nietGereden'] as const
export type Ritstatus = (typeof RITSTATUSSEN)[number]

/** One thing that happened to a ride. */
export interface Gebeurtenis extends Daad {
  readonly status: Ritstatus
  /** Only of a change: what was agreed before it, of all that became different. */
  readonly was?: Partial<Ritafspraak> | undefined
  /** Only of a correction: what was reported before it of a ride that was driven. */
  readonly uitvoeringWas?: Uitvoering | undefined
}

/** When the rider got in and out, as the carrier reported; RFC 3339 in UTC. */
export interface Uitvoering {
  readonly ingestapt: string
  readonly uitgestapt: string
  /** Which vehicle, as the carrier calls it. */
  readonly voertuig?: string | undefined
  /** What the vehicle measured with the rider on board. What is agreed with the rider stays `afstand`. */
  readonly gemetenMeter?: number | undefined
}

/** How far a carrier is with a ride that is still to be driven, as it tells; before that it is only offered. */
export const VOORTGANGSTANDEN = ['bevestigd', 'onderweg', 'vertraagd', 'gearriveerd'] as const
export type Voortgangstand = (typeof VOORTGANGSTANDEN)[number]

/** What the carrier told last, each by the carrier's own moment; whole seconds in UTC. */
export interface Voortgang {
  readonly stand: Voortgangstand
  readonly op: string
  /** Of which version of the order. */
  readonly versie: number
  readonly voertuig?: { readonly waarde: string; readonly op: string } | undefined
  /** When the vehicle will be there instead of the time agreed. */
  readonly verwacht?: { readonly waarde: string; readonly op: string } | undefined
}

export const AFREKENINGEN = ['teLaatGeannuleerd', 'loosgemeld'] as const

/** What not travelling led to, by the policy under which the ride was booked. */
export interface Afrekening {
  readonly soort: (typeof AFREKENINGEN)[number]
  /** Whether the metres can be used again. */
  readonly meter: Gevolg['kilometers']
  readonly ritprijs: Gevolg['ritprijs']
  /** What is to be paid instead of the price of the ride, in whole cents. */
  readonly bedragCent?: number | undefined
}

/** The version of the rules that judged a ride: it stays, whatever is fixed later. */
export interface Beleidsversie {
  readonly gemeente: string
  readonly geldigVanaf: Datum
  /** Left out where the rules came with the program. */
  readonly versie?: string | undefined
}

export const versieIn = ({ gemeente, geldigVanaf, versie }: Regeling): Beleidsversie =>
  versie === undefined ? { gemeente, geldigVanaf } : { gemeente, geldigVanaf, versie }

/** What rider and municipality agreed on: it stays what it is, whatever happens later, until both change it. */
export interface Ritafspraak {
  /** RFC 3339 in UTC. */
  readonly vertrek: string
  readonly verwachteAankomst: string
  /** The local year of departure, whose budget the ride draws on. */
  readonly jaar: number
  readonly van: Ritadres
  readonly naar: Ritadres
  readonly afstand: Ritafstand
  /** The citation is not kept: it follows from the policy version. */
  readonly ritprijs: Omit<Ritprijs, 'bron' | 'vrijstelling'>
  readonly vervoertype: Vervoertype
  readonly pasvereisten: readonly string[]
  readonly meereizenden: readonly Meereizende[]
  readonly hulpmiddelen: readonly Hulpmiddel[]
  readonly dieren: readonly Dier[]
  readonly bagage: Bagage
  readonly ritdoel?: Ritaanvraag['ritdoel'] | null
  readonly beleid: Beleidsversie
  /** Under which names the ride is counted for the budgets of its policy; left out where that has none. */
  readonly telt?: readonly string[] | undefined
  /** Reasons against this ride that were set aside, by agreement or by the hardship clause. */
  readonly opzijgezet: readonly Reden[]
}

/** A ride as it was booked, and what became of it. */
export interface Rit extends Ritafspraak, Opzij {
  readonly ritnummer: string
  readonly pasnummer: string
  readonly richting: Richting
  readonly status: Ritstatus
  /** The other ride of a journey that was booked with its return. */
  readonly retourrit?: string | undefined
  /** Only of a ride that a series booked. */
  readonly reeksnummer?: string | undefined
  /** What the carrier told of it before it was driven, and of which version. */
  readonly voortgang?: Voortgang | undefined
  /** Only once it was driven. */
  readonly uitvoering?: Uitvoering | undefined
  /** Only where it was cancelled late or nobody was at the door, under a policy that says what follows. */
  readonly afrekening?: Afrekening | undefined
  /** Oldest first; the last one is the present status. */
  readonly geschiedenis: readonly [Gebeurtenis, ...Gebeurtenis[]]
}

/** A place as a ride keeps it: enough to drive to and to read. */
export type Ritadres = Pick<Locatie, 'id' | 'weergavenaam' | 'woonplaats' | 'gemeente' | 'punt'>

const adresVan = ({ id, weergavenaam, woonplaats, gemeente, punt }: Locatie): Ritadres => ({
  id,
  weergavenaam,
  woonplaats,
  gemeente,
  punt,
})

export type Dader = Pick<Gebeurtenis, 'wie' | 'rol' | 'namens' | 'reden'>

/**
 * What an approved proposal lays down.
 * @throws Error on a proposal without price or policy: that was never approved
 */
export const afspraakVan = (
  voorstel: Ritvoorstel,
  aanvraag: Ritaanvraag,
  opzijgezet: readonly Reden[],
): Ritafspraak => {
  const { ritprijs, beleid, vertrek } = voorstel
  if (ritprijs === undefined || beleid === undefined) throw new Error('een voorstel zonder prijs kan geen rit worden')
  const { totaalCent, posten, status } = ritprijs
  return {
    vertrek: utcTekst(vertrek.epochMs),
    verwachteAankomst: utcTekst(voorstel.aankomstEpochMs),
    jaar: jaarVan(vertrek.datum),
    van: adresVan(voorstel.van),
    naar: adresVan(voorstel.naar),
    afstand: voorstel.afstand,
    ritprijs: { totaalCent, posten, status },
    vervoertype: voorstel.vervoertype,
    pasvereisten: voorstel.pasvereisten,
    meereizenden: aanvraag.meereizenden,
    hulpmiddelen: aanvraag.hulpmiddelen,
    dieren: aanvraag.dieren,
    bagage: aanvraag.bagage,
    ritdoel: aanvraag.ritdoel,
    beleid: versieIn(beleid),
    telt: tellersVan(voorstel),
    opzijgezet: opzijgezet.filter(({ richting }) => richting === undefined || richting === voorstel.richting),
  }
}

export const ritVanVoorstel = (
  voorstel: Ritvoorstel,
  aanvraag: Ritaanvraag,
  nummers: Pick<Rit, 'ritnummer' | 'retourrit' | 'reeksnummer'>,
  { akkoord, afwijking, opzijgezet }: Opzij & Pick<Rit, 'opzijgezet'>,
  dader: Dader,
  nuEpochMs: number,
): Rit => ({
  ...nummers,
  pasnummer: aanvraag.pasnummer,
  richting: voorstel.richting,
  status: 'geboekt',
  ...afspraakVan(voorstel, aanvraag, opzijgezet),
  akkoord,
  afwijking,
  geschiedenis: [
    {
      status: 'geboekt',
      op: utcTekst(nuEpochMs),
      ...dader,
      ...(nummers.reeksnummer === undefined ? {} : { reden: `reeks ${nummers.reeksnummer}` }),
    },
  ],
})

const tellersVan = ({ aangesproken, vertrek }: Ritvoorstel): string[] | undefined =>
  aangesproken.length === 0 ? undefined : [...new Set(aangesproken.map((budget) => tellerVan(budget, vertrek.datum)))]

/** What a ride uses of budgets. What the holder pays is the first line of its price. */
export const verbruikVan = ({
  afstand,
  ritprijs,
  telt = [],
}: Pick<Rit, 'afstand' | 'ritprijs' | 'telt'>): Verbruik => ({
  meter: afstand.meter,
  zones: afstand.zones ?? 0,
  ritten: 1,
  cent: ritprijs.posten[0]?.bedragCent ?? 0,
  tellers: telt,
})

/** The same of a ride that would be. */
export const verbruikVanVoorstel = (voorstel: Ritvoorstel): Verbruik => ({
  meter: voorstel.afstand.meter,
  zones: voorstel.afstand.zones ?? 0,
  ritten: 1,
  cent: voorstel.ritprijs?.posten[0]?.bedragCent ?? 0,
  tellers: tellersVan(voorstel) ?? [],
})

/** Whether the metres of a ride are used, or will be. */
export const verbruikt = ({ status, afrekening }: Rit): boolean =>
  status === 'geboekt' || status === 'gereden' || afrekening?.meter === 'inhouden'

/** The time in which the holder is on the way. */
export const reistijdVan = ({
  vertrek,
  verwachteAankomst,
  ritnummer,
}: Pick<Rit, 'vertrek' | 'verwachteAankomst' | 'ritnummer'>): Reistijd => ({
  vanEpochMs: epochMsVan(vertrek),
  totEpochMs: epochMsVan(verwachteAankomst),
  ritnummer,
})

/** A week is named by its year and number; one around New Year lies in two years. */
const isWeekteller = (teller: string): boolean => teller.includes('-W')

/**
 * The years whose agenda a ride stands in: that of its departure, and the next one when it is still on the way at
 * midnight. So two rides on either side of New Year contend for the same year. A ride that is counted by the week stands
 * in both years of its week.
 */
export const agendajarenVan = (rit: Rit): number[] => {
  if (rit.telt?.some(isWeekteller) === true) return jarenVanWeek(momentVan(rit.vertrek).datum)
  // Any other day cannot be; asking the calendar each time would cost more than judging the ride.
  if (!rit.vertrek.startsWith(`${rit.jaar}-12-31`)) return [rit.jaar]
  const tot = reistijdVan(rit).totEpochMs
  return tot > beginVanDag(`${rit.jaar + 1}-01-01`) ? [rit.jaar, rit.jaar + 1] : [rit.jaar]
}
