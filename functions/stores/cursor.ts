import * as z from 'zod'

/** Where a page ended: the sort key of the query and the key of the last item. A client keeps it as text. */
const Position = z.tuple([z.string(), z.string(), z.string()])
type Position = z.infer<typeof Position>

/** The text is no cursor that this system handed out. */
export class BadCursor extends Error {}

export const cursorOf = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url')

/** @throws BadCursor */
export const positionOf = (cursor: string): Position => {
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch (error) {
    throw new BadCursor('not a cursor', { cause: error })
  }
}
