import { LAATSTE_DATUM } from '../kernel/tijd/periode.ts'
import { plusDagen, type Datum } from '../kernel/tijd/time.ts'
import { pasOp, type Pasdossier } from './dossier.ts'
import type { MELDBARE_EINDES, Pas } from './pas.ts'

/** Whether it is known that the holder has died, on whatever day. */
export const isOverleden = (dossier: Pasdossier): boolean => pasOp(dossier, LAATSTE_DATUM).einde?.soort === 'overleden'

/** The last day on which somebody travels on a pass: on the day on which the holder died no taxi is sent any more (ADR 91). */
export const laatsteReisdagVan = ({ einde, geldigTotEnMet }: Pick<Pas, 'einde' | 'geldigTotEnMet'>): Datum => {
  if (einde?.soort !== 'overleden') return geldigTotEnMet
  const dagErvoor = plusDagen(einde.datum, -1)
  return dagErvoor < geldigTotEnMet ? dagErvoor : geldigTotEnMet
}

/** From which day nobody travels on a pass any more because it ended before its time, or is blocked; absent while it runs its course. */
export const gestoptVanaf = (pas: Pas): Datum | undefined => {
  const naEinde = pas.einde === undefined ? undefined : plusDagen(laatsteReisdagVan(pas), 1)
  const { vanaf } = pas.blokkade ?? {}
  return naEinde === undefined || (vanaf !== undefined && vanaf < naEinde) ? vanaf : naEinde
}

/**
 * What of a pass that ended must be decided about, besides its rides and series. A block ends nothing. Who withdrew one
 * pass said nothing of the others of the same person; who died or moved away needs none of them.
 */
export const teBeslissenNa = ({
  einde,
}: Pick<Pas, 'einde'>): { readonly toegang: boolean; readonly anderePassen: boolean } => ({
  toegang: einde !== undefined && einde.soort !== 'vervangen',
  anderePassen: einde?.soort === 'overleden' || einde?.soort === 'verhuisd',
})

/** That a pass ends, as the municipality hears it of somebody else. */
export interface Eindemelding {
  readonly datum: Datum
  readonly soort: (typeof MELDBARE_EINDES)[number]
}

/** Nobody has died on a day that is still to come: such a row has a slip of the pen in it, and taxis would go on until then. */
export const isToekomstigOverlijden = ({ datum, soort }: Eindemelding, vandaag: Datum): boolean =>
  soort === 'overleden' && datum > vandaag

/**
 * What a message does to a pass: it ends it, it was told before, or the pass ended otherwise already. An ending that was
 * to come later gives way to an earlier one; of one that was there before a person decides, as the message can be the
 * mistake.
 */
export const standNaMelding = ({ einde }: Pick<Pas, 'einde'>, melding: Eindemelding): 'nieuw' | 'gelijk' | 'anders' => {
  if (einde === undefined) return 'nieuw'
  if (einde.datum === melding.datum && einde.soort === melding.soort) return 'gelijk'
  return melding.datum < einde.datum ? 'nieuw' : 'anders'
}
