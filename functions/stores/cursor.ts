import * as z from 'zod'
import type { Key, Query } from './store.ts'

/** Where a page ended: the sort key of the query and the key of the last item. A client keeps it as text. */
const Position = z.tuple([z.string(), z.string(), z.string()])
type Position = z.infer<typeof Position>

/** The text is no cursor that this system handed out. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor'
}

export const cursorOf = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url')

const read = (cursor: string): Position => {
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch (error) {
    throw new BadCursor('not a cursor', { cause: error })
  }
}

/** Where a walk through everything goes on: after this item. */
export const scanCursorOf = ({ pk, sk }: Key): string => cursorOf([sk, pk, sk])

/** The sort key of the last item of the page that a cursor comes after. @throws BadCursor */
export const lastSortIn = (cursor: string): string => read(cursor)[0]

/** The key of the last item of the page that a cursor comes after. @throws BadCursor */
export const lastKeyIn = (cursor: string): Key => {
  const [, pk, sk] = read(cursor)
  return { pk, sk }
}

/** Where a query goes on; `undefined` at its beginning. @throws BadCursor on one that is not of this query */
export const positionIn = ({ pk, index, from, to, cursor }: Query): Position | undefined => {
  if (cursor === undefined) return undefined
  const position = read(cursor)
  const [sort, lastPk, lastSk] = position
  const isOutside = (from !== undefined && sort < from) || (to !== undefined && sort > to)
  if (isOutside) throw new BadCursor('a cursor of another range')
  if (index === undefined && (lastPk !== pk || lastSk !== sort)) throw new BadCursor('a cursor of another query')
  return position
}
