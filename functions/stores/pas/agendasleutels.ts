import * as z from 'zod'
import { formOf, type Stored } from '../form.ts'
import { betrokkeneVan, type Betrokkene } from '../inzage/betrokkene.ts'
import { isNew, versionIs, type Item, type Key, type Places, type Store, type Write } from '../store.ts'
import { wis } from '../wis.ts'
import { partitionOfPas } from './passen.ts'

/** That a person's rides can be read by a calendar program: a hash of the secret in the address, and since when. */
const Agendasleutel = z.strictObject({ kenmerk: z.string(), sinds: z.string() })
export type Agendasleutel = z.infer<typeof Agendasleutel>

export const AGENDASLEUTEL = formOf({ name: 'agendasleutel', keys: /^PAS#.* AGENDA$/, schema: Agendasleutel })

/** Stands with the first pass of the person: it outlives the pass that was lost. */
const keyOf = ({ gemeente, pasnummer }: Betrokkene): Key => ({ pk: partitionOfPas(gemeente, pasnummer), sk: 'AGENDA' })

/** The first index leads from the secret to whose it is. */
const placesOf = ({ kenmerk }: Agendasleutel): Places => ({ gsi1: { pk: `AGENDA#${kenmerk}`, sk: 'PAS' } })
export const placesOfAgendasleutel = (item: Item): Places => placesOf(AGENDASLEUTEL.read(item).value)

export const readAgendasleutel = async (store: Store, wie: Betrokkene): Promise<Stored<Agendasleutel> | undefined> => {
  const item = await store.get(keyOf(wie))
  return item === undefined ? undefined : AGENDASLEUTEL.read(item)
}

/**
 * Whose calendar a secret opens. The index can be a moment behind: the item itself says whether the secret still holds.
 * @param kenmerk the hash of the secret
 */
export const readVanWieAgenda = async (store: Store, kenmerk: string): Promise<Betrokkene | undefined> => {
  const { items } = await store.query({ index: 'gsi1', pk: `AGENDA#${kenmerk}`, limit: 1 })
  const [found] = items
  const vanWie = found === undefined ? undefined : betrokkeneVan(found)
  if (vanWie === undefined) return undefined
  const nu = await readAgendasleutel(store, vanWie)
  return nu?.value.kenmerk === kenmerk ? vanWie : undefined
}

export const writeAgendasleutel = (
  wie: Betrokkene,
  sleutel: Agendasleutel,
  gelezen: Stored<Agendasleutel> | undefined,
): Write => ({
  item: { ...keyOf(wie), ...placesOf(sleutel), data: AGENDASLEUTEL.data(sleutel) },
  condition: gelezen === undefined ? isNew : versionIs(gelezen.version),
})

export const wisAgendasleutel = (wie: Betrokkene, { version }: Stored<Agendasleutel>, nuEpochMs: number): Write =>
  wis({ ...keyOf(wie), version }, nuEpochMs)
