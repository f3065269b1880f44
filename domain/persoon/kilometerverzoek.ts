import { momentVan, plusDagen, utcTekst, type Datum, type Moment } from '../kernel/tijd/time.ts'
import type { Besluit } from '../pas/index.ts'

export const VERZOEKUITKOMSTEN = ['toegekend', 'afgewezen'] as const
const TERMIJN_WEKEN = 8

/** What a resident asks: more kilometres than the regeling gives, why, and for which time if not for good. */
export interface Kilometerwens {
  readonly reden: string
  readonly vanaf?: Datum | undefined
  readonly totEnMet?: Datum | undefined
}

/** How somebody travelled in the year of the request, as it was then. Metres. */
export interface Reispatroon {
  readonly jaar: number
  readonly limietMeter: number
  /** Of rides that count, those still to come too: January first. */
  readonly perMaandMeter: readonly number[]
  readonly gebruiktMeter: number
  /** What the year comes to at the pace of the last twelve weeks. */
  readonly verwachtMeter: number
}

/** A request for a higher budget, with the rides as they were when it was made. */
export interface Kilometerverzoek extends Kilometerwens {
  readonly verzoeknummer: string
  /** RFC 3339 in UTC. */
  readonly op: string
  /** Eight weeks after it came (Awb 4:13 lid 2). */
  readonly uiterlijkOp: Datum
  readonly patroon: Reispatroon
  /** The decision that answers it. */
  readonly afhandeling?:
    | {
        readonly uitkomst: (typeof VERZOEKUITKOMSTEN)[number]
        readonly besluitnummer: string
        readonly op: string
        readonly wie: string
      }
    | undefined
}

/** A ride that counts, on its local day. */
export interface Getelderit {
  readonly vertrek: string
  readonly meter: number
}

/** Metres by the month of departure, January first. @param ritten of one year */
export const meterPerMaand = (ritten: readonly Getelderit[]): readonly number[] => {
  const maanden = ritten.map(({ vertrek }) => Number(momentVan(vertrek).datum.slice(5, 7)))
  return Array.from({ length: 12 }, (_, i) =>
    ritten.reduce((som, { meter }, welke) => (maanden[welke] === i + 1 ? som + meter : som), 0),
  )
}

export const nieuwKilometerverzoek = (
  wens: Kilometerwens,
  verzoeknummer: string,
  patroon: Reispatroon,
  { epochMs, datum }: Moment,
): Kilometerverzoek => ({
  ...wens,
  verzoeknummer,
  op: utcTekst(epochMs),
  uiterlijkOp: plusDagen(datum, TERMIJN_WEKEN * 7),
  patroon,
})

/** What is wrong with the time that somebody asks for. */
export const periodefout = ({ vanaf, totEnMet }: Kilometerwens, vandaag: Datum): string | undefined => {
  if (totEnMet === undefined) return undefined
  if (totEnMet < vandaag) return 'Deze dag is al geweest.'
  return vanaf !== undefined && totEnMet < vanaf ? 'De laatste dag ligt voor de eerste dag.' : undefined
}

export type Verzoekafhandeling =
  | { readonly soort: 'afgehandeld'; readonly verzoek: Kilometerverzoek }
  /** It was answered by another decision: that stands. */
  | { readonly soort: 'alAnders' }
  /** The decision is about something else. */
  | { readonly soort: 'anderBesluit' }
  /** The decision was laid down before it was asked. */
  | { readonly soort: 'besluitVoorVerzoek' }
  /** It was granted, and no pass of the person has a budget of its own. */
  | { readonly soort: 'nietOpPas' }

const UITKOMST: Partial<Record<Besluit['soort'], (typeof VERZOEKUITKOMSTEN)[number]>> = {
  reizigersbudget: 'toegekend',
  afwijzing: 'afgewezen',
}

/**
 * A request is answered by a decision: a higher budget, or a refusal, which is one too (Awb 1:3 lid 2), laid down after it
 * came (Awb 4:13 lid 1), as one of before it cannot have weighed it. Nothing is granted by it: what holds is what stands on the
 * pass, so a request is not granted before it stands there.
 * @param heeftEigenBudget whether the person has a budget of its own on the first day of the decision
 */
export const handelVerzoekAf = (
  verzoek: Kilometerverzoek,
  { soort, besluitnummer, op }: Pick<Besluit, 'soort' | 'besluitnummer' | 'op'>,
  heeftEigenBudget: boolean,
  door: { readonly op: string; readonly wie: string },
): Verzoekafhandeling => {
  const eerder = verzoek.afhandeling
  if (eerder !== undefined)
    return eerder.besluitnummer === besluitnummer ? { soort: 'afgehandeld', verzoek } : { soort: 'alAnders' }
  const uitkomst = UITKOMST[soort]
  if (uitkomst === undefined) return { soort: 'anderBesluit' }
  if (op < verzoek.op) return { soort: 'besluitVoorVerzoek' }
  if (uitkomst === 'toegekend' && !heeftEigenBudget) return { soort: 'nietOpPas' }
  return { soort: 'afgehandeld', verzoek: { ...verzoek, afhandeling: { uitkomst, besluitnummer, ...door } } }
}
