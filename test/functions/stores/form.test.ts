import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { formOf, readEach, unlessUnreadable, without } from '../../../functions/stores/form.ts'
import { Unreadable } from '../../../functions/stores/store.ts'
import { VRIJSTELLING } from '../../../functions/stores/bijdrage/bijdrageregels.ts'

const KEY = { pk: 'A#1', sk: 'B', version: 7 }
const itemOf = (data: unknown) => ({ ...KEY, data })

/** Form 1 counted hours, form 2 minutes, form 3 can say where; what was written before there were forms had another name. */
const WACHT = formOf({
  name: 'wacht',
  keys: /^A#.* B$/,
  schema: z.strictObject({ minuten: z.int(), plek: z.string().optional() }),
  unmarked: (data) => ('duur' in data ? { uren: data['duur'] } : data),
  steps: [
    {
      up: ({ uren, ...rest }) => ({ ...rest, minuten: Number(uren) * 60 }),
      down: ({ minuten, ...rest }) =>
        Number(minuten) % 60 === 0 ? { ...rest, uren: Number(minuten) / 60 } : undefined,
    },
    { up: (data) => data, down: without('plek') },
  ],
})

const faultOf = (data: unknown): unknown => {
  try {
    return WACHT.read(itemOf(data))
  } catch (error) {
    return error instanceof Unreadable ? [error.because, error.place] : error
  }
}

describe('what was ever written is read', () => {
  test.each<[string, unknown, unknown]>([
    ['from before there were forms', { duur: 2 }, { minuten: 120 }],
    ['form 1', { uren: 2 }, { minuten: 120 }],
    ['form 2', { v: 2, minuten: 90 }, { minuten: 90 }],
    ['form 3', { v: 3, minuten: 90, plek: 'bij de deur' }, { minuten: 90, plek: 'bij de deur' }],
  ])('%s', (_, data, value) => {
    expect(WACHT.read(itemOf(data))).toEqual({ value, version: 7 })
  })

  test.each<[string, unknown, unknown]>([
    ['a newer form', { v: 4, minuten: 90 }, ['newer', '']],
    ['a field nobody knows', { v: 2, minuten: 90, geheim: 'Wubbigje' }, ['malformed', '']],
    ['a wrong value, named by its field alone', { v: 2, minuten: 'Wubbigje' }, ['malformed', 'minuten']],
    ['a form that is no number', { v: 'x', minuten: 90 }, ['malformed', 'v']],
    ['form 0', { v: 0, minuten: 90 }, ['malformed', 'v']],
    ['half a form', { v: 1.5, minuten: 90 }, ['malformed', 'v']],
    ['text that is no JSON', undefined, ['malformed', '']],
    ['nothing', null, ['malformed', '']],
    ['a list', [], ['malformed', '']],
  ])('%s is refused', (_, data, fault) => {
    expect(faultOf(data)).toEqual(fault)
  })

  test('what the message says holds nothing that was stored', () => {
    expect(() => WACHT.read(itemOf({ v: 2, minuten: 'Wubbigje' }))).toThrow('wacht: cannot be read at "minuten"')
  })
})

describe('what is written is the oldest form that holds it', () => {
  test.each<[string, object, unknown]>([
    ['form 1, without saying so', { minuten: 120 }, { uren: 2 }],
    ['form 2', { minuten: 90 }, { v: 2, minuten: 90 }],
    ['form 3', { minuten: 120, plek: 'x' }, { v: 3, minuten: 120, plek: 'x' }],
  ])('%s', (_, value, data) => {
    expect(WACHT.data(value)).toEqual(data)
    expect(WACHT.read(itemOf(data)).value).toEqual(value)
  })

  test('an item that is there would be written the same way', () => {
    expect(WACHT.current(itemOf({ duur: 2 }))).toEqual({ uren: 2 })
    expect(WACHT.current(itemOf({ v: 3, minuten: 90 }))).toEqual({ v: 2, minuten: 90 })
    expect(() => WACHT.current(itemOf({ v: 4 }))).toThrow(Unreadable)
  })

  test('a part of it walks the same steps', () => {
    const part = WACHT.partly(z.object({ minuten: z.int() }))
    expect(part.read(itemOf({ duur: 2 })).value).toEqual({ minuten: 120 })
  })
})

describe('one that cannot be read', () => {
  const gathered = () => {
    const faults: Unreadable[] = []
    return { faults, setApart: (fault: Unreadable) => void faults.push(fault) }
  }

  test('is left out of a list and told; the others go on', () => {
    const store = gathered()
    const read = readEach(
      store,
      [itemOf({ uren: 1 }), itemOf({ v: 9 }), itemOf({ uren: 2 })],
      (item) => WACHT.read(item).value,
    )
    expect(read).toEqual([{ minuten: 60 }, { minuten: 120 }])
    expect(store.faults.map(({ form, because }) => [form, because])).toEqual([['wacht', 'newer']])
  })

  test('is nothing to whoever goes on without it; another fault is a fault', async () => {
    const store = gathered()
    expect(await unlessUnreadable(store, async () => WACHT.read(itemOf({ v: 9 })))).toBeUndefined()
    expect(await unlessUnreadable(store, async () => 1)).toBe(1)
    expect(store.faults).toHaveLength(1)
    const broken = (): never => {
      throw new RangeError('other')
    }
    await expect(unlessUnreadable(store, async () => broken())).rejects.toThrow(RangeError)
    expect(() => readEach(store, [1], broken)).toThrow(RangeError)
  })
})

test('an exemption in part is not one for the release before, and one of all is', () => {
  const heel = { reden: 'Verzonnen', artikel: 'x', wie: 'x', op: '2026-03-01T09:00:00Z' }
  const maanden = { vanaf: '2026-03', totEnMet: '2026-06' }
  expect(VRIJSTELLING.data(heel)).toEqual(heel)
  for (const deel of [{ bedragCent: 1250 }, { maanden }]) {
    expect(VRIJSTELLING.data({ ...heel, ...deel })).toEqual({ v: 2, ...heel, ...deel })
    expect(VRIJSTELLING.read(itemOf({ v: 2, ...heel, ...deel })).value).toEqual({ ...heel, ...deel })
  }
})
