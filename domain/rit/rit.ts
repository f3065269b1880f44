import type { Datum } from '../kernel/time.ts'
import { beginVanDag, epochMsVan, jaarVan, utcTekst } from '../kernel/time.ts'
import type { Locatie } from '../kernel/locatie.ts'
import type { Reistijd, Vervoertype } from '../pas/index.ts'
import type { Bagage, Dier, Hulpmiddel, Meereizende, Ritaanvraag } from './aanvraag.ts'
import type { Ritvoorstel } from './besluit.ts'
import type { Ritafstand } from './feiten.ts'
import type { Ritprijs } from './ritprijs.ts'

export const RITSTATUSSEN = ['geboekt', 'gereden', 'geannuleerd', 'loosgemeld'] as const
export type Ritstatus = (typeof RITSTATUSSEN)[number]

/** Who did something, in which role, when and why. `wie` is the subject of the token, never a name. */
export interface Gebeurtenis {
  readonly status: Ritstatus
  /** RFC 3339 in UTC. */
  readonly op: string
  readonly wie: string
  readonly rol: string
  readonly reden?: string | undefined
}

/** When the rider got in and out, as the carrier reported; RFC 3339 in UTC. */
export interface Uitvoering {
  readonly ingestapt: string
  readonly uitgestapt: string
}

/** A ride as it was booked: price, distance and policy stay what they were, whatever happens later. */
export interface Rit {
  readonly ritnummer: string
  readonly pasnummer: string
  readonly richting: 'heen' | 'retour'
  readonly status: Ritstatus
  /** RFC 3339 in UTC. */
  readonly vertrek: string
  readonly verwachteAankomst: string
  /** The local year of departure, whose budget the ride draws on. */
  readonly jaar: number
  readonly van: Ritadres
  readonly naar: Ritadres
  readonly afstand: Ritafstand
  /** The citation is not kept: it follows from the policy version. */
  readonly ritprijs: Omit<Ritprijs, 'bron'>
  readonly vervoertype: Vervoertype
  readonly pasvereisten: readonly string[]
  readonly meereizenden: readonly Meereizende[]
  readonly hulpmiddelen: readonly Hulpmiddel[]
  readonly dieren: readonly Dier[]
  readonly bagage: Bagage
  readonly ritdoel?: Ritaanvraag['ritdoel']
  readonly beleid: { readonly gemeente: string; readonly geldigVanaf: Datum }
  /** Only once it was driven. */
  readonly uitvoering?: Uitvoering | undefined
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

type Dader = Pick<Gebeurtenis, 'wie' | 'rol'>

/**
 * The ride that an approved proposal becomes.
 * @throws Error on a proposal without price or policy: that was never approved
 */
export const ritVanVoorstel = (
  voorstel: Ritvoorstel,
  aanvraag: Ritaanvraag,
  ritnummer: string,
  dader: Dader,
  nuEpochMs: number,
): Rit => {
  const { ritprijs, beleid, vertrek } = voorstel
  if (ritprijs === undefined || beleid === undefined) throw new Error('een voorstel zonder prijs kan geen rit worden')
  const { totaalCent, posten, status } = ritprijs
  return {
    ritnummer,
    pasnummer: aanvraag.pasnummer,
    richting: voorstel.richting,
    status: 'geboekt',
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
    beleid: { gemeente: beleid.gemeente, geldigVanaf: beleid.geldigVanaf },
    geschiedenis: [{ status: 'geboekt', op: utcTekst(nuEpochMs), ...dader }],
  }
}

/** A ride that is booked can be cancelled; one that was driven, reported absent or cancelled cannot. */
export const annuleer = (rit: Rit, reden: string, dader: Dader, nuEpochMs: number): Rit | undefined =>
  rit.status === 'geboekt'
    ? {
        ...rit,
        status: 'geannuleerd',
        geschiedenis: [...rit.geschiedenis, { status: 'geannuleerd', op: utcTekst(nuEpochMs), ...dader, reden }],
      }
    : undefined

/** The time in which the holder is on the way. */
export const reistijdVan = ({ vertrek, verwachteAankomst, ritnummer }: Rit): Reistijd => ({
  vanEpochMs: epochMsVan(vertrek),
  totEpochMs: epochMsVan(verwachteAankomst),
  ritnummer,
})

/**
 * The years whose agenda a ride stands in: that of its departure, and the next one when it is still on the way at
 * midnight. So two rides on either side of New Year contend for the same year.
 */
export const agendajarenVan = (rit: Rit): number[] => {
  // Any other day cannot be; asking the calendar each time would cost more than judging the ride.
  if (!rit.vertrek.startsWith(`${rit.jaar}-12-31`)) return [rit.jaar]
  const tot = reistijdVan(rit).totEpochMs
  return tot > beginVanDag(`${rit.jaar + 1}-01-01`) ? [rit.jaar, rit.jaar + 1] : [rit.jaar]
}

/** The ride as it was when it was booked: the first answer, told again. */
export const zoalsGeboekt = (rit: Rit): Rit => ({
  ...rit,
  status: 'geboekt',
  uitvoering: undefined,
  geschiedenis: [rit.geschiedenis[0]],
})
