import type { NewItem } from '../functions/stores/store.ts'

const KB = 1024
export const INDEXES = ['gsi1', 'gsi2', 'gsi3'] as const

/** An item as it is kept: its data as text, so that nobody shares an object with who wrote it. */
export interface Row extends Omit<NewItem, 'data'> {
  readonly version: number
  readonly text: string
}

/** Bytes of an item as DynamoDB counts them: of names and values, those of the keys in the indexes too. */
export const bytesOf = (row: Row): number => {
  const attributes: string[] = ['pk', row.pk, 'sk', row.sk, 'version', String(row.version), 'data', row.text]
  for (const index of INDEXES) {
    const key = row[index]
    if (key !== undefined) attributes.push(`${index}pk`, key.pk, `${index}sk`, key.sk)
  }
  if (row.expiresAt !== undefined) attributes.push('expiresAt', String(row.expiresAt))
  return attributes.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

/** Write units of a place: the table or an index, and the partition in it. */
export interface Written {
  readonly place: 'table' | (typeof INDEXES)[number]
  readonly pk: string
  readonly units: number
}

/**
 * What a write in a transaction takes, as AWS documents it: a unit for each kB of the larger of the new and the old item,
 * double in the table and single in each index; where an item moves in an index, its old copy is deleted there too.
 */
export const writeUnitsOf = (row: Row, before: Row | undefined): readonly Written[] => {
  const bytes = bytesOf(row)
  const oldBytes = before === undefined ? 0 : bytesOf(before)
  const inTable: Written = { place: 'table', pk: row.pk, units: 2 * Math.ceil(Math.max(bytes, oldBytes) / KB) }
  const inIndexes = INDEXES.flatMap((place): Written[] => {
    const [key, old] = [row[place], before?.[place]]
    const moved = old !== undefined && (old.pk !== key?.pk || old.sk !== key.sk)
    const gone = moved ? [{ place, pk: old.pk, units: Math.ceil(oldBytes / KB) }] : []
    if (key === undefined) return gone
    return [...gone, { place, pk: key.pk, units: Math.ceil(Math.max(bytes, moved ? 0 : oldBytes) / KB) }]
  })
  return [inTable, ...inIndexes]
}
