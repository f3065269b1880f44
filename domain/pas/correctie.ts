import { beginVanDag, momentOp, plusDagen, plusMaanden, utcTekst } from '../kernel/tijd/time.ts'

export const CORRECTIEUITKOMSTEN = ['overgenomen', 'afgewezen'] as const
export type Correctieuitkomst = (typeof CORRECTIEUITKOMSTEN)[number]

/** Requests that wait for the municipality for one pass at once. */
export const MEESTE_OPEN_VERZOEKEN = 10

/** How the municipality settled a request, and why. */
export interface Correctieafhandeling {
  readonly uitkomst: Correctieuitkomst
  readonly reden: string
  readonly op: string
  readonly wie: string
}

/** A resident asks to have something put right that is kept of her (AVG art. 16). */
export interface Correctieverzoek {
  readonly nummer: string
  /** Which of the data is wrong, what it should be and why, in the resident's own words. */
  readonly veld: string
  readonly voorstel: string
  readonly toelichting?: string | undefined
  /** RFC 3339 in UTC. */
  readonly op: string
  /** Within a month of the request the resident hears what was done (AVG art. 12 lid 3). */
  readonly uiterlijkOp: string
  readonly afhandeling?: Correctieafhandeling | undefined
}

export const nieuwCorrectieverzoek = (
  wens: Pick<Correctieverzoek, 'veld' | 'voorstel' | 'toelichting'>,
  nummer: string,
  nuEpochMs: number,
): Correctieverzoek => ({
  ...wens,
  nummer,
  op: utcTekst(nuEpochMs),
  uiterlijkOp: utcTekst(beginVanDag(plusDagen(plusMaanden(momentOp(nuEpochMs).datum, 1), 1))),
})

/** The first settlement stands; the same one again changes nothing. @returns undefined when it was settled otherwise */
export const handelAf = (
  verzoek: Correctieverzoek,
  afhandeling: Omit<Correctieafhandeling, 'op'>,
  nuEpochMs: number,
): Correctieverzoek | undefined => {
  const eerder = verzoek.afhandeling
  if (eerder === undefined) return { ...verzoek, afhandeling: { ...afhandeling, op: utcTekst(nuEpochMs) } }
  return eerder.uitkomst === afhandeling.uitkomst && eerder.reden === afhandeling.reden ? verzoek : undefined
}
