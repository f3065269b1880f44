import type * as z from 'zod'
import { Unreadable, type Item, type Key, type Store } from './store.ts'

/** The data of an item, as JSON holds them. */
export type Data = Readonly<Record<string, unknown>>

/** A value together with the version that a later write must name. */
export interface Stored<T> {
  readonly value: T
  readonly version: number
}

/** From one released form of a kind of item to the next. `docs/opslag.md` says when one is needed. */
export interface Step {
  /** Data of the form before, as this form has them. */
  readonly up: (data: Data, key: Key) => Data
  /**
   * The way back, for as long as the release before may still read what is written: data of this form as the form before
   * has them, or nothing where that one cannot hold them.
   */
  readonly down?: (data: Data) => Data | undefined
}

/** A way back that drops nothing: it is open as long as none of these fields is there. */
export const without =
  (...fields: readonly string[]): NonNullable<Step['down']> =>
  (data) =>
    fields.some((field) => data[field] !== undefined) ? undefined : data

/** The same, however deep in the data such a field may stand. */
export const withoutAnywhere = (...fields: readonly string[]): NonNullable<Step['down']> => {
  const named = new RegExp(`"(${fields.join('|')})":`)
  return (data) => (named.test(JSON.stringify(data)) ? undefined : data)
}

/** How one kind of item is kept, with a reader for every form that was ever released. */
export interface Form<T> {
  readonly name: string
  /** Which items have this form, told by `pk sk`. */
  readonly keys: RegExp
  /** @throws Unreadable on data of a newer form, or of no form that was ever written */
  read(item: Pick<Item, 'pk' | 'sk' | 'version' | 'data'>): Stored<T>
  /** The data to write: in the oldest form that holds them and that a release that may still be running can read. */
  data(newest: object): Data
  /** An item that is there, as it would be written today. @throws Unreadable */
  current(item: Pick<Item, 'pk' | 'sk' | 'data'>): Data
  /** The same kind of item, of which only some fields are looked at. */
  partly<P>(schema: z.ZodType<P>): Form<P>
}

interface Shape<T> {
  readonly name: string
  readonly keys: RegExp
  /** The newest form. */
  readonly schema: z.ZodType<T>
  /** What releases wrote before items told their form: turned into form 1. Data of form 1 it leaves as they are. */
  readonly unmarked?: Step['up']
  /** Step `i` leads from form `i + 1` to form `i + 2`; the last one is the newest. */
  readonly steps?: readonly Step[]
}

/** Where in the data the first fault is: names of fields, never what stands in them. */
const placeOf = ({ issues }: z.core.$ZodError): string => issues[0]?.path.join('.') ?? ''

/** An item of form 1 does not tell its form: so releases from before there were forms can still read it. */
const mark = (data: Data, form: number): Data => (form === 1 ? data : { v: form, ...data })

export const formOf = <T>(shape: Shape<T>): Form<T> => {
  const { name, keys, schema, unmarked, steps = [] } = shape
  const newest = steps.length + 1

  const upgraded = ({ pk, sk, data }: Pick<Item, 'pk' | 'sk' | 'data'>): Data => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Unreadable(name, 'malformed')
    const { v, ...rest } = data as Data
    const form = v ?? 1
    if (typeof form !== 'number' || !Number.isInteger(form) || form < 1) throw new Unreadable(name, 'malformed', 'v')
    if (form > newest) throw new Unreadable(name, 'newer')
    const begin = form === 1 && unmarked !== undefined ? unmarked(rest, { pk, sk }) : rest
    return steps.slice(form - 1).reduce((older, step) => step.up(older, { pk, sk }), begin)
  }

  const downgraded = (data: Data): Data => {
    let [form, written] = [newest, data]
    while (form > 1) {
      const older = steps[form - 2]?.down?.(written)
      if (older === undefined) break
      form -= 1
      written = older
    }
    return mark(written, form)
  }

  const parse = (data: Data): T => {
    const parsed = schema.safeParse(data)
    if (parsed.success) return parsed.data
    throw new Unreadable(name, 'malformed', placeOf(parsed.error))
  }

  return {
    name,
    keys,
    read: (item) => ({ value: parse(upgraded(item)), version: item.version }),
    data: (value) => downgraded(value as Data),
    current: (item) => {
      const data = upgraded(item)
      parse(data)
      return downgraded(data)
    },
    partly: (part) => formOf({ ...shape, schema: part }),
  }
}

/** Reads a list. An item that cannot be read is set apart and told, and the others go on. */
export const readEach = <I, T>(store: Pick<Store, 'setApart'>, items: readonly I[], read: (item: I) => T): T[] =>
  items.flatMap((item) => {
    try {
      return [read(item)]
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      store.setApart(error)
      return []
    }
  })

/** Reads one thing among many that go on without it: nothing where it cannot be read, and that is told. */
export const unlessUnreadable = async <T>(
  store: Pick<Store, 'setApart'>,
  read: () => Promise<T>,
): Promise<T | undefined> => {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    store.setApart(error)
    return undefined
  }
}
