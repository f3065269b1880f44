import * as z from 'zod'
import { BERICHTSOORTEN, KANALEN } from '../../../../domain/rit/index.ts'
import { formOf, type Stored } from '../../form.ts'
import type { Betrokkene } from '../../inzage/betrokkene.ts'
import { partitionOfPas } from '../../pas/passen.ts'
import { isNew, versionIs, type Key, type Store, type Write } from '../../store.ts'
import { wis } from '../../wis.ts'

/** What a person agreed to be told, where, since when, and in which role it was said. */
const StoredWens = z.strictObject({
  kanaal: z.enum(KANALEN),
  adres: z.string(),
  soorten: z.array(z.enum(BERICHTSOORTEN)),
  sinds: z.string(),
  rol: z.string(),
})
export type StoredWens = z.infer<typeof StoredWens>

export const BERICHTWENS = formOf({ name: 'berichtwens', keys: /^PAS#.* BERICHTWENS$/, schema: StoredWens })

/** Stands with the first pass of the person: it outlives the pass that was lost. */
const keyOf = ({ gemeente, pasnummer }: Betrokkene): Key => ({
  pk: partitionOfPas(gemeente, pasnummer),
  sk: 'BERICHTWENS',
})

export const readBerichtwens = async (store: Store, persoon: Betrokkene): Promise<Stored<StoredWens> | undefined> => {
  const item = await store.get(keyOf(persoon))
  return item === undefined ? undefined : BERICHTWENS.read(item)
}

export const writeBerichtwens = (
  persoon: Betrokkene,
  wens: StoredWens,
  gelezen: Stored<StoredWens> | undefined,
): Write => ({
  item: { ...keyOf(persoon), data: BERICHTWENS.data(wens) },
  condition: gelezen === undefined ? isNew : versionIs(gelezen.version),
})

export const wisBerichtwens = (persoon: Betrokkene, { version }: Stored<StoredWens>, nuEpochMs: number): Write =>
  wis({ ...keyOf(persoon), version }, nuEpochMs)
