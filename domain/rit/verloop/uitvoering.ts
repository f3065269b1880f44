import type { Regeling } from '../../beleid/index.ts'
import { epochMsVan, utcTekst, type Moment, MS_PER_MINUUT } from '../../kernel/tijd/time.ts'
import { boekAlsGereden, geefVrij, type Afboeking } from '../../persoon/index.ts'
import { rekenLoosmeldingAf, rekenMeldingTerug, zonderMelding, type Eerder } from './afrekening.ts'
import type { Dader, Gebeurtenis, Rit, Ritstatus, Uitvoering } from '../rit.ts'

/** Why a report takes the place of an earlier one. */
export interface Correctie {
  readonly reden: string
  /** Which version of the order is corrected, so that of two corrections that cross the older one changes nothing. */
  readonly versie?: number | undefined
}

/** What the carrier tells of a ride: driven, with the times of getting in and out; nobody was at the door; or it failed to come. */
export type Ritmelding = (
  | ({ readonly resultaat: 'gereden'; readonly ingestapt: Moment; readonly uitgestapt: Moment } & Pick<
      Uitvoering,
      'voertuig' | 'gemetenMeter'
    >)
  | { readonly resultaat: 'loosgemeld' }
  | { readonly resultaat: 'nietGereden'; readonly reden?: string | undefined }
) & { readonly correctie?: Correctie | undefined }

export type Meldinguitkomst =
  | { readonly soort: 'verwerkt'; readonly rit: Rit; readonly afboeking: Afboeking }
  /** The same was told before: nothing changes. */
  | { readonly soort: 'bekend'; readonly rit: Rit }
  /** The ride is still to come: nothing changes. */
  | { readonly soort: 'teVroeg'; readonly rit: Rit }
  /** Something else was told before, or the ride was cancelled: nothing changes. */
  | { readonly soort: 'tegenstrijdig'; readonly rit: Rit }
  /** It corrects a version that is not the present one: nothing changes. */
  | { readonly soort: 'achterhaald'; readonly rit: Rit }
  /** A ride is not corrected for ever: nothing changes. */
  | { readonly soort: 'teVaak'; readonly rit: Rit }

/** No text says how long before its departure a ride can be reported: a taxi that is early may report so, a ride of next week cannot have been driven (ADR 10). */
export const MELDEN_VOOR_VERTREK_MINUTEN = 60

/** More than any ride needs; without an end a ride could grow until it fits in no item. */
const MEESTE_MELDINGEN = 20

const isMelding = (status: Ritstatus | undefined): boolean =>
  status === 'gereden' || status === 'loosgemeld' || status === 'nietGereden'

/** Whether the event at a place in the history of a ride took the place of an earlier report. */
export const isCorrectie = ({ geschiedenis }: Pick<Rit, 'geschiedenis'>, plek: number): boolean =>
  isMelding(geschiedenis[plek]?.status) && isMelding(geschiedenis[plek - 1]?.status)

const uitvoeringVan = (melding: Ritmelding): Uitvoering | undefined => {
  if (melding.resultaat !== 'gereden') return undefined
  const { ingestapt, uitgestapt, voertuig, gemetenMeter } = melding
  return {
    ingestapt: utcTekst(ingestapt.epochMs),
    uitgestapt: utcTekst(uitgestapt.epochMs),
    ...(voertuig === undefined ? {} : { voertuig }),
    ...(gemetenMeter === undefined ? {} : { gemetenMeter }),
  }
}

const VELDEN = ['ingestapt', 'uitgestapt', 'voertuig', 'gemetenMeter'] as const

const isZelfde = (rit: Rit, { resultaat }: Ritmelding, uitvoering: Uitvoering | undefined): boolean =>
  rit.status === resultaat && VELDEN.every((veld) => rit.uitvoering?.[veld] === uitvoering?.[veld])

const redenVan = (melding: Ritmelding): string | undefined =>
  melding.correctie?.reden ?? (melding.resultaat === 'nietGereden' ? melding.reden : undefined)

const gebeurtenisVan = (rit: Rit, melding: Ritmelding, dader: Dader, nuEpochMs: number): Gebeurtenis => {
  const reden = redenVan(melding)
  return {
    status: melding.resultaat,
    op: utcTekst(nuEpochMs),
    ...dader,
    ...(reden === undefined ? {} : { reden }),
    ...(rit.uitvoering === undefined ? {} : { uitvoeringWas: rit.uitvoering }),
  }
}

/** Of what the carrier failed to drive the rider pays nothing and loses nothing: no regulation makes it the rider's. */
const rekenAf = (rit: Rit, { resultaat }: Ritmelding, versies: readonly Regeling[], eerder: Eerder | undefined) => {
  switch (resultaat) {
    case 'gereden':
      return { afrekening: undefined, afboeking: boekAlsGereden }
    case 'loosgemeld':
      return rekenLoosmeldingAf(rit, versies, eerder)
    case 'nietGereden':
      return { afrekening: undefined, afboeking: geefVrij }
  }
}

/** Why a report of this ride changes nothing, if so. */
const waaromNiet = (
  rit: Rit,
  melding: Ritmelding,
  nuEpochMs: number,
): Exclude<Meldinguitkomst['soort'], 'verwerkt'> | undefined => {
  const { correctie } = melding
  if (isZelfde(rit, melding, uitvoeringVan(melding))) return 'bekend'
  if (correctie?.versie !== undefined && correctie.versie !== rit.geschiedenis.length) return 'achterhaald'
  if (rit.status === 'geboekt')
    return nuEpochMs < epochMsVan(rit.vertrek) - MELDEN_VOOR_VERTREK_MINUTEN * MS_PER_MINUUT ? 'teVroeg' : undefined
  if (correctie === undefined || rit.status === 'geannuleerd') return 'tegenstrijdig'
  return rit.geschiedenis.filter(({ status }) => isMelding(status)).length >= MEESTE_MELDINGEN ? 'teVaak' : undefined
}

/**
 * What a report of the carrier makes of a ride. The first report stands until it is corrected; a repetition is harmless,
 * also when it comes late. The price that was agreed at booking stays. A correction settles metres and fare as if it had
 * been the first report: whatever was booked since, what was driven counts (ADR 87).
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
  const soort = waaromNiet(rit, melding, nuEpochMs)
  if (soort !== undefined) return { soort, rit }
  const terug = rekenMeldingTerug(rit, versies)
  const zonder = eerder === undefined ? undefined : zonderMelding(eerder, rit, versies)
  const { afrekening, afboeking } = rekenAf(rit, melding, versies, zonder)
  return {
    soort: 'verwerkt',
    rit: {
      ...rit,
      status: melding.resultaat,
      uitvoering: uitvoeringVan(melding),
      afrekening,
      geschiedenis: [...rit.geschiedenis, gebeurtenisVan(rit, melding, dader, nuEpochMs)],
    },
    afboeking: (agenda, verbruik, ritnummer) => afboeking(terug(agenda, verbruik, ritnummer), verbruik, ritnummer),
  }
}
