import { epochMsVan, utcTekst, type Moment, MS_PER_MINUUT } from '../../kernel/tijd/time.ts'
import type { Rit, Voortgang, Voortgangstand } from '../rit.ts'
import { ophaaltijdVan, type Stiptheidsbelofte } from '../stiptheid/stiptheid.ts'

/** What a carrier tells of a ride between booking and driving, with its own moment: messages may come late, twice or in another order. */
export interface Voortgangsmelding {
  readonly stand: Voortgangstand
  readonly op: Moment
  /** Which version of the order it is about: of one that is past nothing is known of the ride as it is now. */
  readonly versie: number
  readonly voertuig?: string | undefined
  readonly verwachtVertrek?: Moment | undefined
}

export interface Voortgangsuitkomst {
  /**
   * `verwerkt`: something became different. `bekend`: something newer was told, or the same. `afgerond`: the ride is over.
   * `achterhaald`: it is about another version of the order. `teVroeg` and `tijdOnmogelijk`: it can't be. Only the first changes anything.
   */
  readonly soort: 'verwerkt' | 'bekend' | 'afgerond' | 'achterhaald' | 'teVroeg' | 'tijdOnmogelijk'
  readonly rit: Rit
}

/** No text says so: a vehicle that sets out earlier goes somewhere else first (ADR 106). */
export const ONDERWEG_VOOR_VERTREK_MINUTEN = 120
/** Earlier than that a vehicle does not come for a ride, and later than a day it does not come for that ride any more (ADR 106). */
const VERWACHT_VOOR_MINUTEN = 60
const VERWACHT_NA_MINUTEN = 24 * 60

/** Of two that are told of the same second the one further on holds. */
const VOLGORDE = ['bevestigd', 'onderweg', 'vertraagd', 'gearriveerd'] as const satisfies readonly Voortgangstand[]

const MS_PER_SECONDE = 1000
/** In whole seconds, so that as text too the later one is the higher one. */
const seconde = ({ epochMs }: Moment): string => utcTekst(Math.floor(epochMs / MS_PER_SECONDE) * MS_PER_SECONDE)

/** Each thing that is told holds from the moment at which it was; of the same second the higher one, so that order makes no difference. */
interface Gezegd {
  readonly waarde: string
  readonly op: string
}
const laatste = (een: Gezegd | undefined, ander: Gezegd | undefined): Gezegd | undefined => {
  if (een === undefined || ander === undefined) return een ?? ander
  if (een.op !== ander.op) return een.op > ander.op ? een : ander
  return een.waarde >= ander.waarde ? een : ander
}

const isVerder = (nieuw: Voortgang, oud: Voortgang): boolean =>
  nieuw.op === oud.op ? VOLGORDE.indexOf(nieuw.stand) > VOLGORDE.indexOf(oud.stand) : nieuw.op > oud.op

const samen = (oud: Voortgang, nieuw: Voortgang): Voortgang => {
  const { stand, op } = isVerder(nieuw, oud) ? nieuw : oud
  const voertuig = laatste(oud.voertuig, nieuw.voertuig)
  const verwacht = laatste(oud.verwacht, nieuw.verwacht)
  return {
    stand,
    op,
    versie: nieuw.versie,
    ...(voertuig === undefined ? {} : { voertuig }),
    ...(verwacht === undefined ? {} : { verwacht }),
  }
}

const voortgangIn = ({ stand, op, versie, voertuig, verwachtVertrek }: Voortgangsmelding): Voortgang => ({
  stand,
  op: seconde(op),
  versie,
  ...(voertuig === undefined ? {} : { voertuig: { waarde: voertuig, op: seconde(op) } }),
  ...(verwachtVertrek === undefined ? {} : { verwacht: { waarde: seconde(verwachtVertrek), op: seconde(op) } }),
})

/** What was told of the ride as it is agreed now: of a ride that was changed since, nothing. */
export const voortgangVan = ({ voortgang, geschiedenis }: Pick<Rit, 'voortgang' | 'geschiedenis'>) =>
  voortgang !== undefined && geschiedenis.slice(voortgang.versie).every(({ status }) => status !== 'geboekt')
    ? voortgang
    : undefined

const isTeVroeg = ({ vertrek }: Rit, { stand, op }: Voortgangsmelding): boolean =>
  (stand === 'onderweg' || stand === 'gearriveerd') &&
  op.epochMs < epochMsVan(vertrek) - ONDERWEG_VOOR_VERTREK_MINUTEN * MS_PER_MINUUT

const isOnmogelijk = ({ vertrek }: Rit, { stand, verwachtVertrek }: Voortgangsmelding): boolean => {
  if (verwachtVertrek === undefined) return false
  const later = (verwachtVertrek.epochMs - epochMsVan(vertrek)) / MS_PER_MINUUT
  return later < -VERWACHT_VOOR_MINUTEN || later > VERWACHT_NA_MINUTEN || (stand === 'vertraagd' && later <= 0)
}

const isZelfde = (een: Voortgang | undefined, ander: Voortgang): boolean =>
  een !== undefined &&
  [een.stand, een.op, een.voertuig?.waarde, een.voertuig?.op, een.verwacht?.waarde, een.verwacht?.op].join('\n') ===
    [
      ander.stand,
      ander.op,
      ander.voertuig?.waarde,
      ander.voertuig?.op,
      ander.verwacht?.waarde,
      ander.verwacht?.op,
    ].join('\n')

/**
 * What a message of the carrier makes of a booked ride. In whatever order messages come, and however often, the ride ends
 * the same: what the carrier said last by its own clock holds, the vehicle and the expected time each by themselves.
 */
export const verwerkVoortgang = (rit: Rit, melding: Voortgangsmelding): Voortgangsuitkomst => {
  if (rit.status !== 'geboekt') return { soort: 'afgerond', rit }
  if (melding.versie !== rit.geschiedenis.length) return { soort: 'achterhaald', rit }
  if (isTeVroeg(rit, melding)) return { soort: 'teVroeg', rit }
  if (isOnmogelijk(rit, melding)) return { soort: 'tijdOnmogelijk', rit }
  const oud = voortgangVan(rit)
  const nieuw = oud === undefined ? voortgangIn(melding) : samen(oud, voortgangIn(melding))
  return isZelfde(oud, nieuw) ? { soort: 'bekend', rit } : { soort: 'verwerkt', rit: { ...rit, voortgang: nieuw } }
}

/** When the vehicle is expected, while it is still to come. */
export const verwachtVertrekVan = (rit: Rit): string | undefined => {
  const voortgang = voortgangVan(rit)
  return rit.status === 'geboekt' && voortgang?.stand !== 'gearriveerd' ? voortgang?.verwacht?.waarde : undefined
}

/** Between when the taxi is expected by what the carrier tells now, as wide as the promise of the policy; nothing where it tells nothing or the policy promises nothing. */
export const verwachteOphaaltijdVan = (rit: Rit, belofte: Stiptheidsbelofte | undefined) => {
  const vertrek = verwachtVertrekVan(rit)
  return vertrek === undefined ? undefined : ophaaltijdVan({ vertrek }, belofte)
}

/** Whether it comes later than was promised, or than was agreed where nothing was promised: worth telling whoever waits. */
export const isLaterDanBeloofd = (rit: Rit, belofte: Stiptheidsbelofte | undefined): boolean => {
  const verwacht = verwachtVertrekVan(rit)
  return verwacht !== undefined && epochMsVan(verwacht) > epochMsVan(ophaaltijdVan(rit, belofte)?.tot ?? rit.vertrek)
}
