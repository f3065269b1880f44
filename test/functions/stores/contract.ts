import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadCursor } from '../../../functions/stores/cursor.ts'
import {
  isNew,
  versionIs,
  type NewItem,
  type Page,
  type Query,
  type Store,
  type WholeItem,
  type WholeStore,
} from '../../../functions/stores/store.ts'
import { wis } from '../../../functions/stores/wis.ts'
import { runs } from '../../support/runs.ts'

/** A store on an engine of its own, with a clock that a test can move. */
export interface Opened {
  readonly store: WholeStore
  setNow(epochMs: number): void
  close(): Promise<void>
}

const NOW = 1_800_000_000_000
const seconds = (epochMs: number): number => Math.floor(epochMs / 1000)

let partitions = 0
/** Each test has partitions of its own, so that one engine serves them all. */
const partition = (): string => `TEST#${++partitions}`

const item = (pk: string, sk: string, data: unknown = {}): NewItem => ({ pk, sk, data })

const allPages = async (store: Store, query: Query): Promise<Page[]> => {
  const pages: Page[] = []
  let cursor: string | undefined
  do {
    const page = await store.query({ ...query, cursor })
    pages.push(page)
    cursor = page.next
  } while (cursor !== undefined)
  return pages
}

/** What a walk through everything, in small pages, finds of one partition. */
const walk = async (store: WholeStore, pk: string): Promise<WholeItem[]> => {
  const found: WholeItem[] = []
  let cursor: string | undefined
  do {
    const page = await store.scan({ limit: 7, cursor })
    found.push(...page.items.filter((each) => each.pk === pk))
    cursor = page.next
  } while (cursor !== undefined)
  return found
}

const sortKeys = (pages: readonly Page[]): string[] => pages.flatMap((page) => page.items.map((found) => found.sk))

/** What every engine behind the door promises. Runs on the real engine, never on a stand-in. */
export const storeContract = (engine: string, open: () => Promise<Opened>): void => {
  describe(`the door to storage on ${engine}`, () => {
    let opened: Opened
    let store: WholeStore
    beforeAll(async () => {
      opened = await open()
      opened.setNow(NOW)
      store = opened.store
    })
    afterAll(() => opened.close())

    const put = async (...items: NewItem[]): Promise<void> => {
      expect(await store.transact(items.map((each) => ({ item: each, condition: isNew })))).toBe('written')
    }

    describe('get', () => {
      test('gives what was written, with version 1', async () => {
        const pk = partition()
        const data = { tekst: 'Súdwest-Fryslân ’s', getal: 1.5, waar: true, leeg: null, lijst: [1, { diep: [] }] }
        await put({ pk, sk: 'A', data })
        expect(await store.get({ pk, sk: 'A' })).toMatchObject({
          pk,
          sk: 'A',
          version: 1,
          data,
        })
      })

      test('gives nothing for a key that is not there', async () => {
        expect(await store.get({ pk: partition(), sk: 'A' })).toBeUndefined()
      })
    })

    describe('conditions', () => {
      test('new: the first write succeeds, a second one conflicts and changes nothing', async () => {
        const pk = partition()
        await put(item(pk, 'A', 'eerste'))
        expect(await store.transact([{ item: item(pk, 'A', 'tweede'), condition: isNew }])).toBe('conflict')
        expect(await store.get({ pk, sk: 'A' })).toMatchObject({ data: 'eerste', version: 1 })
      })

      test('version: the version that was read succeeds and becomes one more', async () => {
        const pk = partition()
        await put(item(pk, 'A', 'eerste'))
        expect(await store.transact([{ item: item(pk, 'A', 'tweede'), condition: versionIs(1) }])).toBe('written')
        expect(await store.get({ pk, sk: 'A' })).toMatchObject({ data: 'tweede', version: 2 })
      })

      test.each([0, 1, 3])('version: %i conflicts when the item has version 2', async (version) => {
        const pk = partition()
        await put(item(pk, 'A'))
        await store.transact([{ item: item(pk, 'A'), condition: versionIs(1) }])
        expect(await store.transact([{ item: item(pk, 'A', 'te laat'), condition: versionIs(version) }])).toBe(
          'conflict',
        )
      })

      test('version: conflicts when there is no item', async () => {
        expect(await store.transact([{ item: item(partition(), 'A'), condition: versionIs(1) }])).toBe('conflict')
      })

      test.each(['gsi1', 'gsi2', 'gsi3'] as const)(
        'a key of %s that is left out at a later write is gone from the index, another one moves the item',
        async (index) => {
          const [pk, other] = [partition(), partition()]
          const found = async (of: string) => sortKeys(await allPages(store, { index, pk: of, limit: 5 }))
          await put({ ...item(pk, 'A'), [index]: { pk, sk: '1' } })
          const moved = { ...item(pk, 'A'), [index]: { pk: other, sk: '2' } }
          await store.transact([{ item: moved, condition: versionIs(1) }])
          expect([await found(pk), await found(other)]).toEqual([[], ['A']])
          await store.transact([{ item: item(pk, 'A'), condition: versionIs(2) }])
          expect(await found(other)).toEqual([])
        },
      )
    })

    describe('transact', () => {
      test.each([0, 1, 2])('writes nothing at all when write %i conflicts', async (position) => {
        const pk = partition()
        await put(item(pk, `${position}`, 'staat er al'))
        const writes = ['0', '1', '2'].map((sk) => ({ item: item(pk, sk, 'nieuw'), condition: isNew }))
        expect(await store.transact(writes)).toBe('conflict')
        const found = await store.query({ pk, limit: 10 })
        expect(found.items.map((each) => [each.sk, each.data])).toEqual([[`${position}`, 'staat er al']])
      })

      test('writes to several partitions together', async () => {
        const [a, b] = [partition(), partition()]
        await put(item(a, 'A'), item(b, 'B'))
        expect(await store.get({ pk: a, sk: 'A' })).toBeDefined()
        expect(await store.get({ pk: b, sk: 'B' })).toBeDefined()
      })

      test('64 writers on one version: exactly one is first', async () => {
        const pk = partition()
        await put(item(pk, 'A', 0))
        const outcomes = await Promise.all(
          Array.from({ length: 64 }, (_, i) =>
            store.transact([
              { item: item(pk, 'A', i), condition: versionIs(1) },
              { item: item(pk, `B${i}`), condition: isNew },
            ]),
          ),
        )
        expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1)
        expect(sortKeys(await allPages(store, { pk, limit: 100 }))).toHaveLength(2)
      })
    })

    describe('query', () => {
      test('gives the items of one partition in the order of their sort keys, by code point', async () => {
        const pk = partition()
        const keys = ['B', 'A', 'a', 'é', '~', '2026-01-10', '2026-01-09', 'A#']
        await put(...keys.map((sk) => item(pk, sk)), item(`${pk}0`, 'C'))
        expect(sortKeys(await allPages(store, { pk, limit: 100 }))).toEqual([
          '2026-01-09',
          '2026-01-10',
          'A',
          'A#',
          'B',
          'a',
          '~',
          'é',
        ])
      })

      test('descending turns the order', async () => {
        const pk = partition()
        await put(item(pk, 'A'), item(pk, 'B'), item(pk, 'C'))
        expect(sortKeys(await allPages(store, { pk, descending: true, limit: 2 }))).toEqual(['C', 'B', 'A'])
      })

      test.each([
        { from: 'B', to: 'D', expected: ['B', 'C', 'D'] },
        { from: 'B', expected: ['B', 'C', 'D', 'E'] },
        { to: 'B', expected: ['A', 'B'] },
        { from: 'BB', to: 'CC', expected: ['C'] },
        { from: '', expected: ['A', 'B', 'C', 'D', 'E'] },
        { from: '', to: 'B', expected: ['A', 'B'] },
        { from: 'X', to: 'Y', expected: [] },
        { from: 'D', to: 'B', expected: [] },
      ])('a range from $from to $to includes both', async ({ expected, ...range }) => {
        const pk = partition()
        await put(...['A', 'B', 'C', 'D', 'E'].map((sk) => item(pk, sk)))
        expect(sortKeys(await allPages(store, { pk, ...range, limit: 100 }))).toEqual(expected)
      })

      test.each([1, 2, 4, 5, 6])('pages of %i show each item once, in order, and end', async (limit) => {
        const pk = partition()
        const keys = ['A', 'B', 'C', 'D', 'E']
        await put(...keys.map((sk) => item(pk, sk)))
        const pages = await allPages(store, { pk, limit })
        expect(sortKeys(pages)).toEqual(keys)
        expect(pages.every((page) => page.items.length <= limit)).toBe(true)
      })

      test.each(['gsi1', 'gsi2', 'gsi3'] as const)(
        '%s finds items of several partitions by other keys, page by page',
        async (index) => {
          const [a, b, other] = [partition(), partition(), partition()]
          const at = (pk: string, sk: string, sort: string): NewItem => ({
            ...item(pk, sk),
            [index]: { pk: other, sk: sort },
          })
          await put(at(a, '1', 'C'), at(b, '2', 'A'), at(a, '3', 'B'), at(b, '4', 'A'), item(a, '5'))
          const pages = await allPages(store, { index, pk: other, limit: 1 })
          expect(sortKeys(pages).toSorted()).toEqual(['1', '2', '3', '4'])
          expect(sortKeys(pages).slice(2)).toEqual(['3', '1'])
          expect(sortKeys(await allPages(store, { index, pk: other, from: 'B', limit: 10 }))).toEqual(['3', '1'])
          expect(sortKeys(await allPages(store, { index, pk: other, from: '', limit: 10 }))).toHaveLength(4)
        },
      )

      test.each([undefined, 'gsi1'] as const)(
        'a range from nothing is everything, and one to nothing is nothing (%s)',
        async (index) => {
          const pk = partition()
          await put(...['A', 'B'].map((sk) => ({ ...item(pk, sk), gsi1: { pk, sk } })))
          const query: Query = { pk, limit: 10, ...(index === undefined ? {} : { index }) }
          expect(sortKeys(await allPages(store, { ...query, from: '' }))).toEqual(['A', 'B'])
          expect(sortKeys(await allPages(store, { ...query, from: '', to: 'A' }))).toEqual(['A'])
          expect(sortKeys(await allPages(store, { ...query, to: '' }))).toEqual([])
        },
      )

      test.each(['', 'onzin', Buffer.from('["a"]').toString('base64url'), Buffer.from('{}').toString('base64url')])(
        'refuses the cursor %j, that it did not hand out',
        async (cursor) => {
          await expect(store.query({ pk: partition(), limit: 1, cursor })).rejects.toBeInstanceOf(BadCursor)
        },
      )

      test('refuses a cursor of another partition', async () => {
        const [a, b] = [partition(), partition()]
        await put(item(a, 'A'), item(a, 'B'), item(b, 'A'), item(b, 'B'))
        const { next: cursor } = await store.query({ pk: a, limit: 1 })
        await expect(store.query({ pk: b, limit: 1, cursor })).rejects.toBeInstanceOf(BadCursor)
      })

      test.each([{ from: 'B' }, { to: '0' }, { from: 'B', to: 'C' }])(
        'refuses a cursor of a range that %j is not',
        async (range) => {
          const pk = partition()
          await put(item(pk, 'A'), item(pk, 'B'), item(pk, 'C'))
          const { next: cursor } = await store.query({ pk, limit: 1 })
          await expect(store.query({ pk, ...range, limit: 1, cursor })).rejects.toBeInstanceOf(BadCursor)
        },
      )

      test('any keys, any page size: what was written is found once and in order', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme-ascii' }), {
              minLength: 1,
              maxLength: 12,
            }),
            fc.integer({ min: 1, max: 5 }),
            async (keys, limit) => {
              const pk = partition()
              await put(...keys.map((sk) => item(pk, sk)))
              expect(sortKeys(await allPages(store, { pk, limit }))).toEqual(keys.toSorted((x, y) => (x < y ? -1 : 1)))
            },
          ),
          { numRuns: runs(20) },
        )
      })
    })

    describe('expiry', () => {
      const expiring = (pk: string, sk: string, atMs: number): NewItem => ({
        ...item(pk, sk),
        expiresAt: seconds(atMs),
      })

      test.each([
        { name: 'a second before', offset: -1000, there: true },
        { name: 'at', offset: 0, there: false },
        { name: 'after', offset: 1000, there: false },
      ])('$name its moment an item is there: $there', async ({ offset, there }) => {
        const pk = partition()
        await put(expiring(pk, 'A', NOW + 60_000), item(pk, 'B'))
        opened.setNow(NOW + 60_000 + offset)
        expect((await store.get({ pk, sk: 'A' })) !== undefined).toBe(there)
        expect(sortKeys(await allPages(store, { pk, limit: 1 }))).toEqual(there ? ['A', 'B'] : ['B'])
        opened.setNow(NOW)
      })

      test('an expired item does not stand in the way of a new one, and cannot be written on', async () => {
        const pk = partition()
        await put(expiring(pk, 'A', NOW + 60_000), expiring(pk, 'B', NOW + 60_000))
        opened.setNow(NOW + 60_000)
        expect(await store.transact([{ item: item(pk, 'A', 'later'), condition: versionIs(1) }])).toBe('conflict')
        expect(await store.transact([{ item: item(pk, 'B', 'nieuw'), condition: isNew }])).toBe('written')
        expect(await store.get({ pk, sk: 'B' })).toMatchObject({ data: 'nieuw', version: 1 })
        opened.setNow(NOW)
      })

      test('what was thrown away stays away, also when the clock goes back', async () => {
        const pk = partition()
        await put(item(pk, 'A'), item(pk, 'B'))
        opened.setNow(NOW + 60_000)
        expect(await store.transact([wis({ pk, sk: 'A', version: 1 }, NOW + 60_000)])).toBe('written')
        opened.setNow(NOW)
        expect(await store.get({ pk, sk: 'A' })).toBeUndefined()
        expect(sortKeys(await allPages(store, { pk, limit: 1 }))).toEqual(['B'])
        expect((await walk(store, pk)).map(({ sk }) => sk)).toEqual(['B'])
      })
    })

    describe('scan', () => {
      test('meets every item once, with all that is kept of it', async () => {
        const pk = partition()
        const whole = {
          ...item(pk, 'A', { a: 1 }),
          gsi1: { pk, sk: '1' },
          gsi3: { pk, sk: '3' },
          expiresAt: seconds(NOW) + 60,
        }
        await put(whole, item(pk, 'B'), item(pk, 'C'))
        const found = await walk(store, pk)
        expect(found.toSorted((a, b) => (a.sk < b.sk ? -1 : 1))).toMatchObject([
          { ...whole, version: 1, gsi2: undefined },
          { sk: 'B', gsi1: undefined, expiresAt: undefined },
          { sk: 'C' },
        ])
      })

      test('leaves out what has expired', async () => {
        const pk = partition()
        await put({ ...item(pk, 'A'), expiresAt: seconds(NOW) }, item(pk, 'B'))
        expect((await walk(store, pk)).map(({ sk }) => sk)).toEqual(['B'])
      })

      test('a cursor that is none is refused', async () => {
        await expect(store.scan({ limit: 1, cursor: 'x' })).rejects.toThrow(BadCursor)
      })
    })
  })
}
