import type * as z from 'zod'

type Leesbaar<T> = T extends readonly (infer Deel)[]
  ? readonly Leesbaar<Deel>[]
  : T extends object
    ? { readonly [Naam in keyof T]: Leesbaar<T[Naam]> }
    : T

/** What a schema describes, as something that is shown and never changed. */
export type Getoond<S> = S extends z.ZodType ? Leesbaar<z.output<S>> : never

/** The fields that a schema names, in its order, out of a value that has them all: so a shape is stated once, in its schema. */
export const kies = <Vorm extends z.ZodRawShape>(
  schema: z.ZodObject<Vorm>,
  waarde: Getoond<z.ZodObject<Vorm>>,
): Getoond<z.ZodObject<Vorm>> => {
  const velden = new Map(Object.entries(waarde))
  return Object.fromEntries(Object.keys(schema.shape).map((veld) => [veld, velden.get(veld)])) as typeof waarde
}
