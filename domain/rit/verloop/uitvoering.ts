import type { Regeling } from '../../beleid/index.ts'
import { epochMsVan, utcTekst, type Moment, MS_PER_MINUUT } from '../../kernel/time.ts'
import { boekAlsGereden, type Afboeking } from '../../persoon/index.ts'
import { rekenLoosmeldingAf, type Eerder } from './afrekening.ts'
import type { Dader, Rit, Uitvoering } from '../rit.ts'

/** What the carrier tells of a ride: driven, with the times of getting in and out, or nobody was at the door. */
export type Ritmelding =
  | { readonly resultaat: 'gereden'; readonly ingestapt: Moment; readonly uitgestapt: Moment }
  | { readonly resultaat: 'loosgemeld' }

export type Meldinguitkomst =
  | { readonly soort: 'verwerkt'; readonly rit: Rit; readonly afboeking: Afboeking }
  /** The same was told before: nothing changes. */
  | { readonly soort: 'bekend'; readonly rit: Rit }
  /** The ride is still to come: nothing changes. */
  | { readonly soort: 'teVroeg'; readonly rit: Rit }
  /** Something else was told before, or the ride was cancelled: nothing changes. */
  | { readonly soort: 'tegenstrijdig'; readonly rit: Rit }

/** No text says how long before its departure a ride can be reported: a taxi that is early may report so, a ride of next week cannot have been driven (ADR 10). */
export const MELDEN_VOOR_VERTREK_MINUTEN = 60

const uitvoeringVan = (melding: Ritmelding): Uitvoering | undefined =>
  melding.resultaat === 'gereden'
    ? { ingestapt: utcTekst(melding.ingestapt.epochMs), uitgestapt: utcTekst(melding.uitgestapt.epochMs) }
    : undefined

/**
 * What a report of the carrier makes of a ride. The first report stands; a repetition is harmless, also when it comes
 * late. The price that was agreed at booking stays.
 * @param eerder the year of the ride as it was before, where the policy counts how often
 */
export const verwerkMelding = (
  rit: Rit,
  melding: Ritmelding,
  dader: Dader,
  versies: readonly Regeling[],
  nuEpochMs: number,
  eerder?: Eerder,
): Meldinguitkomst => {
  const { resultaat } = melding
  const uitvoering = uitvoeringVan(melding)
  if (rit.status === 'geboekt') {
    if (nuEpochMs < epochMsVan(rit.vertrek) - MELDEN_VOOR_VERTREK_MINUTEN * MS_PER_MINUUT)
      return { soort: 'teVroeg', rit }
    const geschiedenis: Rit['geschiedenis'] = [
      ...rit.geschiedenis,
      { status: resultaat, op: utcTekst(nuEpochMs), ...dader },
    ]
    const { afrekening, afboeking } =
      resultaat === 'gereden'
        ? { afrekening: undefined, afboeking: boekAlsGereden }
        : rekenLoosmeldingAf(rit, versies, eerder)
    return { soort: 'verwerkt', rit: { ...rit, status: resultaat, uitvoering, afrekening, geschiedenis }, afboeking }
  }
  const zelfde =
    rit.status === resultaat &&
    rit.uitvoering?.ingestapt === uitvoering?.ingestapt &&
    rit.uitvoering?.uitgestapt === uitvoering?.uitgestapt
  return { soort: zelfde ? 'bekend' : 'tegenstrijdig', rit }
}
