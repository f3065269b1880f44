import * as z from 'zod'
import { INNINGEN, VERSCHILLEN, type Totalen } from '../../../domain/bijdrage/index.ts'
import { StoredIncassogegevens, zonderAanleverdagen } from './incassogegevens.ts'
import { StoredVerzending } from './verzending.ts'
import { formOf, without, type Data, type Step, type Stored } from '../form.ts'
import type { Condition, Item, Key, Store, Write } from '../store.ts'
import { BEDRAGSTATUSSEN } from '../../../domain/beleid/index.ts'

const Post = z.strictObject({ aantal: z.int(), bedragCent: z.int() })

const StoredTotalen: z.ZodType<Totalen> = z.strictObject({
  passen: z.int(),
  regels: z.int(),
  tariefCent: z.int(),
  vrijgesteldCent: z.int(),
  verlagingCent: z.int(),
  eerderCent: z.int(),
  bedragCent: z.int(),
  inning: z.record(z.enum(INNINGEN), Post),
  status: z.enum(BEDRAGSTATUSSEN),
})

const StoredRun = z.strictObject({
  jaar: z.int(),
  volgnummer: z.int(),
  /** The run of the year itself, in place of one that was thrown away; the first one is so without saying it. */
  jaarlijks: z.literal(true).optional(),
  /** Of a run about fares: the month whose rides it asks, `2026-03`. Left out: it is about the year. */
  maand: z.string().optional(),
  gestart: z.strictObject({ op: z.string(), wie: z.string() }),
  /** Thrown away while it was a concept: nothing of it counts. */
  verworpen: z.strictObject({ op: z.string(), wie: z.string() }).optional(),
  /** The day that mandates were checked for. */
  incassodatum: z.string(),
  /** With the settings of that moment, so that its files never change. */
  vastgesteld: z
    .strictObject({ op: z.string(), wie: z.string(), incassogegevens: StoredIncassogegevens.optional() })
    .optional(),
  /** When its letters were sent: the first time counts. */
  verzonden: StoredVerzending.optional(),
  /** The day on which the bank collected, as the municipality told. */
  geincasseerdOp: z.string().optional(),
  /** When that was told first. */
  incassoGemeldOp: z.string().optional(),
})
export type Run = z.infer<typeof StoredRun>
/** The settings that a run was fixed with, as the release before reads them. */
const metOudeGegevens: NonNullable<Step['down']> = ({ vastgesteld, ...rest }) => {
  if (without('jaarlijks', 'maand', 'verworpen', 'incassoGemeldOp', 'verzonden')(rest) === undefined) return undefined
  const { incassogegevens, ...door } = (vastgesteld ?? {}) as { incassogegevens?: Data }
  if (incassogegevens === undefined) return vastgesteld === undefined ? rest : { ...rest, vastgesteld }
  const ouder = zonderAanleverdagen(incassogegevens)
  return ouder === undefined ? undefined : { ...rest, vastgesteld: { ...door, incassogegevens: ouder } }
}

export const RUN = formOf({
  name: 'bijdragerun',
  keys: /^BIJDRAGERUN#\S+ [^#]+$/,
  schema: StoredRun,
  // 2 (0.3.0): runs about fares of a month, runs that were thrown away, when letters were sent, and how many bank days ahead the bank wants the file.
  steps: [{ up: (data) => data, down: metOudeGegevens }],
})

/** How far a run is: which birthday is being looked at, from where, and the sums so far. */
const StoredVoortgang = z.strictObject({
  /** Birthdays that are done, of 366. */
  dagen: z.int(),
  cursor: z.string().optional(),
  totalen: StoredTotalen,
  /** How far looking at every line again is, for a day of collection. */
  controle: z
    .strictObject({ begonnenOp: z.string(), incassodatum: z.string(), dagen: z.int(), cursor: z.string().optional() })
    .optional(),
  /** What was otherwise then: how often, and the first of them. */
  verschillen: z
    .strictObject({
      aantal: z.int(),
      eerste: z.array(z.strictObject({ pasnummer: z.string(), verschil: z.enum(VERSCHILLEN) })),
    })
    .optional(),
})
export type Voortgang = z.infer<typeof StoredVoortgang>

const NIETS = { aantal: 0, bedragCent: 0 }

interface OudeTotalen {
  readonly inning: object
  readonly machtigingenGeldigTotEnMet?: string
}

/** 2 (0.3.0): credits that are set off, lines that are held, and what was looked at again. */
const MET_VERREKENING: Step = {
  up: (data) => {
    const { machtigingenGeldigTotEnMet: _, ...totalen } = (data as { totalen: OudeTotalen }).totalen
    return { ...data, totalen: { ...totalen, inning: { verrekening: NIETS, aangehouden: NIETS, ...totalen.inning } } }
  },
  down: (data) => {
    const { totalen } = data as { totalen: Totalen }
    const { verrekening, aangehouden, ...inning } = totalen.inning
    const isOud = [verrekening, aangehouden].every(({ aantal, bedragCent }) => aantal === 0 && bedragCent === 0)
    return isOud ? without('controle', 'verschillen')({ ...data, totalen: { ...totalen, inning } }) : undefined
  },
}

export const RUNVOORTGANG = formOf({
  name: 'runvoortgang',
  keys: /^BIJDRAGERUN#.*#VOORTGANG$/,
  schema: StoredVoortgang,
  steps: [MET_VERREKENING],
})

export interface Bijdragerun {
  readonly run: Stored<Run>
  readonly voortgang: Stored<Voortgang>
}

export const runnummerVan = ({ jaar, volgnummer }: Pick<Run, 'jaar' | 'volgnummer'>): string =>
  `${jaar}-${String(volgnummer).padStart(2, '0')}`

const partitionOf = (gemeente: string): string => `BIJDRAGERUN#${gemeente}`
const VOORTGANG = '#VOORTGANG'
const keyOf = (gemeente: string, runnummer: string): Key => ({ pk: partitionOf(gemeente), sk: runnummer })

const runsVan = (items: readonly Item[]): Bijdragerun[] => {
  const bijSk = new Map(items.map((item) => [item.sk, item]))
  return items.flatMap((item) => {
    const voortgang = bijSk.get(`${item.sk}${VOORTGANG}`)
    return voortgang === undefined ? [] : [{ run: RUN.read(item), voortgang: RUNVOORTGANG.read(voortgang) }]
  })
}

const PER_BLADZIJDE = 200

/** Runs of a gemeente by number: of one year, or of all. A year has a handful. */
export const readRuns = async (store: Store, gemeente: string, jaar?: number): Promise<Bijdragerun[]> => {
  const grenzen = jaar === undefined ? {} : { from: `${jaar}-`, to: `${jaar}-~` }
  const alle: Item[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await store.query({ pk: partitionOf(gemeente), ...grenzen, limit: PER_BLADZIJDE, cursor })
    alle.push(...items)
    cursor = next
  } while (cursor !== undefined)
  return runsVan(alle)
}

export const readRun = async (store: Store, gemeente: string, runnummer: string): Promise<Bijdragerun | undefined> => {
  const { pk, sk } = keyOf(gemeente, runnummer)
  const { items } = await store.query({ pk, from: sk, to: `${sk}${VOORTGANG}`, limit: 2 })
  return runsVan(items)[0]
}

export const writeRun = (gemeente: string, run: Run, condition: Condition): Write => ({
  item: { ...keyOf(gemeente, runnummerVan(run)), data: RUN.data(run) },
  condition,
})

export const writeVoortgang = (
  gemeente: string,
  runnummer: string,
  voortgang: Voortgang,
  condition: Condition,
): Write => {
  const { pk, sk } = keyOf(gemeente, runnummer)
  return { item: { pk, sk: `${sk}${VOORTGANG}`, data: RUNVOORTGANG.data(voortgang) }, condition }
}
