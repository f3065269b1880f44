import * as z from 'zod'
import type { Simulatietelling } from '../../../domain/rit/index.ts'
import { formOf, type Stored } from '../form.ts'
import { isNew, type Item, type Key, type Store, type Write } from '../store.ts'

const StoredSimulatie = z.strictObject({
  versie: z.string(),
  /** Days of which the rides are judged, both included. */
  van: z.string(),
  tot: z.string(),
  gestart: z.strictObject({ op: z.string(), wie: z.string() }),
})
export type Simulatie = z.infer<typeof StoredSimulatie>
export const SIMULATIE = formOf({ name: 'simulatie', keys: /^SIMULATIE#[^#]+ [^#]+$/, schema: StoredSimulatie })

/** What is tried, as it was then: a concept can change meanwhile. Apart, as a list of simulations does not need it. */
export const SIMULATIEDOCUMENT = formOf({
  name: 'simulatiedocument',
  keys: /^SIMULATIE#[^#]+#[^#]+ DOCUMENT$/,
  schema: z.strictObject({ document: z.record(z.string(), z.unknown()) }),
})

const Aantallen = z.record(z.string(), z.int())
const Cel = z.strictObject({
  mensen: z.int(),
  ritten: z.int(),
  metWeigering: z.int(),
  slechterAf: z.int(),
  wasCent: z.int(),
  wordtCent: z.int(),
})
const Cellen = z.record(z.string(), Cel)
const StoredTelling: z.ZodType<Simulatietelling> = z.strictObject({
  mensen: z.int(),
  ritten: z.int(),
  toegestaan: z.int(),
  voorgelegd: z.int(),
  geweigerd: z.int(),
  wasCent: z.int(),
  wasBlijvendCent: z.int(),
  wordtCent: z.int(),
  wasMeter: z.int(),
  wordtMeter: z.int(),
  standen: Aantallen,
  metWeigering: z.int(),
  metVoorlegging: z.int(),
  verdeling: Aantallen,
  regels: z.record(z.string(), z.strictObject({ mensen: z.int(), ritten: z.int() })),
  budgetOp: Aantallen,
  leeftijdsband: Cellen,
  vervoertype: Cellen,
  woonplaats: Cellen,
})
/** How far it is: which birthday is being looked at, from where, and the sums so far. */
const StoredVoortgang = z.strictObject({
  /** Birthdays that are done, of 366. */
  dagen: z.int(),
  cursor: z.string().optional(),
  telling: StoredTelling,
})
export type Simulatievoortgang = z.infer<typeof StoredVoortgang>
const VOORTGANG = '#VOORTGANG'
export const SIMULATIEVOORTGANG = formOf({
  name: 'simulatievoortgang',
  keys: /^SIMULATIE#[^#]+ [^#]+#VOORTGANG$/,
  schema: StoredVoortgang,
})

export interface Simulatiestand {
  readonly nummer: string
  readonly simulatie: Simulatie
  readonly voortgang: Stored<Simulatievoortgang>
}

const partitionOf = (gemeente: string): string => `SIMULATIE#${gemeente}`
const keyOf = (gemeente: string, nummer: string): Key => ({ pk: partitionOf(gemeente), sk: nummer })
const keyOfVoortgang = (gemeente: string, nummer: string): Key => keyOf(gemeente, `${nummer}${VOORTGANG}`)
const keyOfDocument = (gemeente: string, nummer: string): Key => ({
  pk: `${partitionOf(gemeente)}#${nummer}`,
  sk: 'DOCUMENT',
})

const standVan = (item: Item, voortgang: Item): Simulatiestand => ({
  nummer: item.sk,
  simulatie: SIMULATIE.read(item).value,
  voortgang: SIMULATIEVOORTGANG.read(voortgang),
})

export const readSimulatie = async (
  store: Store,
  gemeente: string,
  nummer: string,
): Promise<Simulatiestand | undefined> => {
  const [item, voortgang] = await Promise.all([
    store.get(keyOf(gemeente, nummer)),
    store.get(keyOfVoortgang(gemeente, nummer)),
  ])
  return item === undefined || voortgang === undefined ? undefined : standVan(item, voortgang)
}

export const readSimulatiedocument = async (
  store: Store,
  gemeente: string,
  nummer: string,
): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const item = await store.get(keyOfDocument(gemeente, nummer))
  return item === undefined ? undefined : SIMULATIEDOCUMENT.read(item).value.document
}

const PER_BLADZIJDE = 100

/** Every simulation of a gemeente, in no order that means anything. A municipality makes some a year. */
export const querySimulaties = async (store: Store, gemeente: string): Promise<Simulatiestand[]> => {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const page = await store.query({ pk: partitionOf(gemeente), limit: PER_BLADZIJDE, cursor })
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined)
  return items.flatMap((item) => {
    const voortgang = items.find(({ sk }) => sk === `${item.sk}${VOORTGANG}`)
    return voortgang === undefined ? [] : [standVan(item, voortgang)]
  })
}

/** A simulation begins: all that is known of it, together. */
export const writeNieuweSimulatie = (
  gemeente: string,
  nummer: string,
  nieuw: {
    readonly simulatie: Simulatie
    readonly voortgang: Simulatievoortgang
    readonly document: Readonly<Record<string, unknown>>
  },
): Write[] => [
  { item: { ...keyOf(gemeente, nummer), data: SIMULATIE.data(nieuw.simulatie) }, condition: isNew },
  { item: { ...keyOfVoortgang(gemeente, nummer), data: SIMULATIEVOORTGANG.data(nieuw.voortgang) }, condition: isNew },
  {
    item: { ...keyOfDocument(gemeente, nummer), data: SIMULATIEDOCUMENT.data({ document: { ...nieuw.document } }) },
    condition: isNew,
  },
]

export const writeSimulatievoortgang = (
  gemeente: string,
  { nummer, voortgang }: { readonly nummer: string; readonly voortgang: Simulatievoortgang },
  condition: Write['condition'],
): Write => ({ item: { ...keyOfVoortgang(gemeente, nummer), data: SIMULATIEVOORTGANG.data(voortgang) }, condition })
