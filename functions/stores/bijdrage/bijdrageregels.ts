import * as z from 'zod'
import { INNINGEN, KEUZES, REGELBOEKREGELS, VERSCHILLEN, VRIJSTELLINGEN } from '../../../domain/bijdrage/index.ts'
import { partitionOfPas } from '../pas/passen.ts'
import { StoredBezwaar } from '../bezwaar.ts'
import { formOf, without, type Stored } from '../form.ts'
import type { Condition, Item, Key, Store, Write } from '../store.ts'
import { kaal, StoredBron } from '../stored.ts'
import { StoredVerzending } from './verzending.ts'
import { NAAR_MUTATIES, StoredMutatie } from './mutaties.ts'
import { BEDRAGSTATUSSEN, JAARDELEN } from '../../../domain/beleid/index.ts'

const STATUS = z.enum(BEDRAGSTATUSSEN)

const StoredMaandperiode = z.strictObject({ vanaf: z.string(), totEnMet: z.string() })

/** A line of a run as it is kept: its amounts never change, what was paid and returned is added. */
const StoredRegel = z.strictObject({
  pasnummer: z.string(),
  /** The birthday (MM-DD) under which the pass was walked: it spreads the lines of a run over 366 partitions. */
  dag: z.string(),
  tariefCent: z.int(),
  vrijgesteldCent: z.int(),
  verlagingCent: z.int(),
  eerderCent: z.int(),
  bedragCent: z.int(),
  wijze: z.enum(JAARDELEN),
  delen: z.array(z.strictObject({ beleid: z.string(), maanden: z.int(), jaarbedragCent: z.int() })),
  vrijstellingen: z.array(
    z.strictObject({
      soort: z.enum(VRIJSTELLINGEN),
      bedragCent: z.int(),
      omschrijving: z.string().optional(),
      maanden: StoredMaandperiode.optional(),
      bron: StoredBron,
    }),
  ),
  plafond: z
    .strictObject({
      kostprijsCent: z.int(),
      ritbijdrageCent: z.int(),
      verlagingCent: z.int(),
      status: STATUS,
      bron: StoredBron,
    })
    .optional(),
  status: STATUS,
  bron: StoredBron,
  samenMet: z.string().optional(),
  /** Of a line about fares: what each month came to, and what was asked for it before. */
  maanden: z
    .array(
      z.strictObject({
        maand: z.string(),
        ritten: z.int(),
        bedragCent: z.int(),
        eerderRitten: z.int(),
        eerderCent: z.int(),
      }),
    )
    .optional(),
  /** All other passes of this person, where there are any. */
  passen: z.array(z.string()).optional(),
  inning: z.enum(INNINGEN),
  /** What an official chose for it while the run was a concept. */
  keuze: z.strictObject({ soort: z.enum(KEUZES), reden: z.string(), wie: z.string(), op: z.string() }).optional(),
  /** What was otherwise when it was looked at again. */
  verschil: z.enum(VERSCHILLEN).optional(),
  /** Which rules of the rule book of banks make that it is invoiced and not collected. */
  regelboek: z.array(z.enum(REGELBOEKREGELS)).optional(),
  /** How much of a credit was to be paid back when it was computed; the rest is set off. */
  terugCent: z.int().optional(),
  /** The payment reference; only of a line with an amount. */
  kenmerk: z.string().optional(),
  mutaties: z.array(StoredMutatie),
  /** When its own letter was sent, where that was apart from the run. */
  verzonden: StoredVerzending.optional(),
  /** What somebody had against it, once it was fixed. */
  bezwaren: z.array(StoredBezwaar).optional(),
})
export type Regel = z.infer<typeof StoredRegel>
export const REGEL = formOf({
  name: 'bijdrageregel',
  keys: /^PAS#.* BIJDRAGE#\d+-\d+$/,
  schema: StoredRegel,
  steps: [NAAR_MUTATIES],
})

const StoredVrijstelling = z.union([
  z.strictObject({
    reden: z.string(),
    artikel: z.string(),
    bedragCent: z.int().optional(),
    maanden: StoredMaandperiode.optional(),
    wie: z.string(),
    op: z.string(),
  }),
  z.strictObject({ ingetrokken: z.literal(true), wie: z.string(), op: z.string() }),
])
export type Vrijstellingsbesluit = z.infer<typeof StoredVrijstelling>
export const VRIJSTELLING = formOf({
  name: 'vrijstelling',
  keys: /^PAS#.* BIJDRAGE#\d+-VRIJSTELLING$/,
  schema: StoredVrijstelling,
  // 2 (0.3.0): in part. The release before would ask nothing at all.
  steps: [{ up: (data) => data, down: without('bedragCent', 'maanden') }],
})

const PREFIX = 'BIJDRAGE#'
const keyOfRegel = (gemeente: string, runnummer: string, pasnummer: string): Key => ({
  pk: partitionOfPas(gemeente, pasnummer),
  sk: `${PREFIX}${runnummer}`,
})
const keyOfVrijstelling = (gemeente: string, pasnummer: string, jaar: number): Key => ({
  pk: partitionOfPas(gemeente, pasnummer),
  sk: `${PREFIX}${jaar}-VRIJSTELLING`,
})
const indexOf = (gemeente: string, runnummer: string, dag: string): string =>
  `BIJDRAGERUN#${gemeente}#${runnummer}#${dag}`
const indexOfKenmerk = (gemeente: string, kenmerk: string): string => `KENMERK#${gemeente}#${kenmerk}`

/** A line with the run it belongs to. */
export interface Runregel {
  readonly runnummer: string
  readonly regel: Stored<Regel>
}

const runregelVan = (item: Item): Runregel => ({
  runnummer: item.sk.slice(PREFIX.length),
  regel: REGEL.read(item),
})

/** All that is known of the contribution of a pass for a year: the lines of its runs, and what the municipality decided. */
export const readBijdragejaar = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  jaar: number,
): Promise<{ regels: Runregel[]; vrijstelling?: Stored<Vrijstellingsbesluit> }> => {
  const vrijstelling = keyOfVrijstelling(gemeente, pasnummer, jaar)
  const { items } = await store.query({
    pk: vrijstelling.pk,
    from: `${PREFIX}${jaar}-`,
    to: vrijstelling.sk,
    limit: 200,
  })
  const besluit = items.find((item) => item.sk === vrijstelling.sk)
  return {
    regels: items.filter((item) => item !== besluit).map(runregelVan),
    ...(besluit === undefined ? {} : { vrijstelling: VRIJSTELLING.read(besluit) }),
  }
}

const metKaleBronnen = ({ bron, vrijstellingen, plafond, ...regel }: Regel): Regel => ({
  ...regel,
  vrijstellingen: vrijstellingen.map((een) => ({ ...een, bron: kaal(een.bron) })),
  ...(plafond === undefined ? {} : { plafond: { ...plafond, bron: kaal(plafond.bron) } }),
  bron: kaal(bron),
})

export const writeRegel = (gemeente: string, runnummer: string, regel: Regel, condition: Condition): Write => {
  const { kenmerk, pasnummer, dag } = regel
  return {
    item: {
      ...keyOfRegel(gemeente, runnummer, pasnummer),
      gsi1: { pk: indexOf(gemeente, runnummer, dag), sk: pasnummer },
      ...(kenmerk === undefined ? {} : { gsi2: { pk: indexOfKenmerk(gemeente, kenmerk), sk: pasnummer } }),
      data: REGEL.data(metKaleBronnen(regel)),
    },
    condition,
  }
}

/** The line of a payment reference; the index shows its key, and the table the line as it was last written. */
export const readRegelByKenmerk = async (
  store: Store,
  gemeente: string,
  kenmerk: string,
): Promise<Runregel | undefined> => {
  const { items } = await store.query({ index: 'gsi2', pk: indexOfKenmerk(gemeente, kenmerk), limit: 1 })
  const [gevonden] = items
  const item = gevonden === undefined ? undefined : await store.get(gevonden)
  return item === undefined ? undefined : runregelVan(item)
}

export const readRegel = async (
  store: Store,
  gemeente: string,
  runnummer: string,
  pasnummer: string,
): Promise<Stored<Regel> | undefined> => {
  const item = await store.get(keyOfRegel(gemeente, runnummer, pasnummer))
  return item === undefined ? undefined : runregelVan(item).regel
}

export const queryRegels = async (
  store: Store,
  gemeente: string,
  runnummer: string,
  dag: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ regels: Regel[]; next?: string }> => {
  const page = await store.query({ index: 'gsi1', pk: indexOf(gemeente, runnummer, dag), limit, cursor })
  const regels = page.items.map((item) => runregelVan(item).regel.value)
  return page.next === undefined ? { regels } : { regels, next: page.next }
}

export const writeVrijstelling = (
  gemeente: string,
  pasnummer: string,
  jaar: number,
  besluit: Vrijstellingsbesluit,
  condition: Condition,
): Write => ({ item: { ...keyOfVrijstelling(gemeente, pasnummer, jaar), data: VRIJSTELLING.data(besluit) }, condition })
