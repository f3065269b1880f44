import { LAATSTE_DATUM } from '../kernel/tijd/periode.ts'
import { plusDagen, type Datum } from '../kernel/tijd/time.ts'
import { pasOp, type Pasdossier } from './dossier.ts'
import type { Pas } from './pas.ts'

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
