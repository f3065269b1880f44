import { dataIn } from '../item-data.ts'
import type { Item, Key, NewItem, WholeItem, Write } from '../store.ts'

/** A row of the table as a query reads it; `sort` is the sort key of that query. */
export interface Row {
  readonly pk: string
  readonly sk: string
  readonly version: number
  readonly data: string
  readonly sort: string
}

export const itemOf = ({ pk, sk, version, data }: Row): Item => ({ pk, sk, version, data: dataIn(data) })

export interface WholeRow extends Omit<Row, 'sort'> {
  readonly gsi1pk: string | null
  readonly gsi1sk: string | null
  readonly gsi2pk: string | null
  readonly gsi2sk: string | null
  readonly gsi3pk: string | null
  readonly gsi3sk: string | null
  readonly expires_at: number | null
}

const keyOf = (pk: string | null, sk: string | null): Key | undefined =>
  pk === null || sk === null ? undefined : { pk, sk }

export const wholeItemOf = (row: WholeRow): WholeItem => ({
  ...itemOf({ ...row, sort: row.sk }),
  gsi1: keyOf(row.gsi1pk, row.gsi1sk),
  gsi2: keyOf(row.gsi2pk, row.gsi2sk),
  gsi3: keyOf(row.gsi3pk, row.gsi3sk),
  expiresAt: row.expires_at ?? undefined,
})

const valuesOf = ({ gsi1, gsi2, gsi3, expiresAt, data, pk, sk }: NewItem): (string | number | null)[] => [
  gsi1?.pk ?? null,
  gsi1?.sk ?? null,
  gsi2?.pk ?? null,
  gsi2?.sk ?? null,
  gsi3?.pk ?? null,
  gsi3?.sk ?? null,
  expiresAt ?? null,
  JSON.stringify(data),
  pk,
  sk,
]

/** One write as plain values: what is inserted, updated when its version is as it was read, or removed on that condition. */
export type RowWrite =
  | { readonly does: 'insert'; readonly values: (string | number | null)[] }
  | { readonly does: 'update'; readonly values: (string | number | null)[]; readonly version: number }
  | { readonly does: 'remove'; readonly pk: string; readonly sk: string; readonly version: number }

export const rowWriteOf = ({ item, condition }: Write): RowWrite => {
  if (condition.is === 'new') return { does: 'insert', values: valuesOf(item) }
  const { version } = condition
  // What is written without data is thrown away (`wis`), whatever the clock says.
  return item.data === null
    ? { does: 'remove', pk: item.pk, sk: item.sk, version }
    : { does: 'update', values: valuesOf(item), version }
}
