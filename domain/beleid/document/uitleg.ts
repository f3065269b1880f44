import { documentSchema, isSchema, type Schema } from './schema.ts'

const open = (schema: Schema): Schema[] => [schema, ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap(open)]

/**
 * All that can stand at a place of a document: several schemas where it is one of a few kinds.
 * @param pad names as in a document, and places in a list
 */
export const schemasOp = (pad: readonly string[]): readonly Schema[] =>
  pad
    .reduce<readonly Schema[]>(
      (schemas, deel) =>
        schemas.flatMap(open).flatMap((schema) => {
          const verder = /^\d+$/.test(deel) ? schema.items : schema.properties?.[deel]
          return isSchema(verder) ? [verder] : []
        }),
      [documentSchema()],
    )
    .flatMap(open)

/** What the schema says about a place; of an entry in a list what it says about the list. */
export const uitlegOp = (pad: readonly string[]): string => {
  const uitleg = schemasOp(pad).find(({ description }) => description !== undefined)?.description
  return uitleg ?? (pad.length === 0 ? '' : uitlegOp(pad.slice(0, -1)))
}
