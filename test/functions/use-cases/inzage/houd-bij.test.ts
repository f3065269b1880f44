import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Deps } from '../../../../functions/deps.ts'
import { metGeheim } from '../../../../functions/services/pseudoniem.ts'
import {
  pseudoniemVan,
  queryVerwerkt,
  writeVerwerkt,
  type Verwerkt,
} from '../../../../functions/stores/inzage/logboek.ts'
import { openSqlite } from '../../../../functions/stores/sqlite/open.ts'
import { isNew, versionIs, type Store, type Write } from '../../../../functions/stores/store.ts'
import { houdBij, type Handeling } from '../../../../functions/use-cases/inzage/houd-bij.ts'

const NU = Date.parse('2026-03-01T08:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
const store = openSqlite(folder, () => NU)
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const maakPseudoniem = metGeheim('een-sleutel-voor-tests-en-niets-anders')
/** Only what is used here: places and distances are not. */
const depsMet = (eigen: Store): Deps =>
  ({ store: eigen, pseudoniem: maakPseudoniem, versies: async () => [], nu: () => NU }) as unknown as Deps
const deps = depsMet(store)

const handeling: Handeling = {
  naam: 'leesIets',
  activiteit: 'iets-1',
  gemeente: 'harlingen',
  wie: 'test-centralist',
  rol: 'centralist',
}

let volgnummer = 0
const nieuw = (): string => `TEST-${++volgnummer}`
const sleutelVan = (pasnummer: string, gemeente = 'harlingen') => ({ pk: `PAS#${gemeente}#${pasnummer}`, sk: 'PAS' })
const schrijf = (pasnummer: string): Write => ({ item: { ...sleutelVan(pasnummer), data: 'iets' }, condition: isNew })

/** Passes that are there and that nobody looked at yet. */
const bestaande = async (aantal: number): Promise<string[]> => {
  const nummers = Array.from({ length: aantal }, nieuw)
  await store.transact(nummers.map(schrijf))
  return nummers
}
const regelsOver = async (pasnummer: string, gemeente = 'harlingen'): Promise<Verwerkt[]> => {
  const pseudoniem = pseudoniemVan(maakPseudoniem, { gemeente, pasnummer })
  return (await queryVerwerkt(store, gemeente, pseudoniem, { limit: 100 })).verwerkt
}
const leest =
  (...nummers: readonly string[]) =>
  async (metWaarnemer: Deps): Promise<string> => {
    for (const nummer of nummers) await metWaarnemer.store.get(sleutelVan(nummer))
    return 'klaar'
  }

describe('what was read', () => {
  test('is on record once, however often it was read', async () => {
    const [pas = ''] = await bestaande(1)
    expect(await houdBij(deps, handeling, { werk: leest(pas, pas) })).toBe('klaar')
    expect(await regelsOver(pas)).toMatchObject([
      { naam: 'leesIets', activiteit: 'iets-1', wie: 'test-centralist', rol: 'centralist', status: 'Unset', duur: 0 },
    ])
  })

  test('is a line for each person, in one trace, below the first', async () => {
    const nummers = await bestaande(3)
    await houdBij(deps, handeling, { werk: leest(...nummers) })
    const [eerste, ...later] = (await Promise.all(nummers.map((nummer) => regelsOver(nummer)))).flat()
    expect(eerste?.ouder).toBeUndefined()
    expect(later.map((regel) => [regel.ouder, regel.trace])).toEqual(later.map(() => [eerste?.span, eerste?.trace]))
    expect(new Set([eerste, ...later].map((regel) => regel?.span)).size).toBe(3)
  })

  test('is on record for more people than fit in one transaction', async () => {
    const nummers = [...(await bestaande(80)), ...(await bestaande(80))]
    await houdBij(deps, handeling, { werk: leest(...nummers) })
    const regels = (await Promise.all(nummers.map((nummer) => regelsOver(nummer)))).flat()
    expect(regels).toHaveLength(160)
    expect(regels.filter((regel) => regel.ouder === undefined)).toHaveLength(1)
  })

  test('is one line about nobody when only counts come out of it', async () => {
    const nummers = await bestaande(3)
    const keten = { trace: 'c'.repeat(32), span: 'd'.repeat(16) }
    await houdBij(deps, { ...handeling, alleenTellingen: true, keten }, { werk: leest(...nummers) })
    expect((await Promise.all(nummers.map((nummer) => regelsOver(nummer)))).flat()).toEqual([])
    const { verwerkt } = await queryVerwerkt(store, 'harlingen', `NIEMAND-${keten.trace}`, { limit: 10 })
    expect(verwerkt.map(({ naam, ouder }) => [naam, ouder])).toEqual([['leesIets', undefined]])
  })

  test('carries on the trace of who called', async () => {
    const [pas = ''] = await bestaande(1)
    const keten = { trace: 'a'.repeat(32), span: 'b'.repeat(16) }
    await houdBij(deps, { ...handeling, keten }, { werk: leest(pas) })
    expect(await regelsOver(pas)).toMatchObject([{ trace: keten.trace, aanroeper: keten.span }])
  })

  test('leaves nothing when it was not there', async () => {
    const pas = nieuw()
    await houdBij(deps, handeling, { werk: leest(pas) })
    expect(await regelsOver(pas)).toEqual([])
  })

  test('is not told when it cannot be put on record', async () => {
    const [pas = ''] = await bestaande(1)
    const stuk = depsMet({ ...store, transact: () => Promise.reject(new Error('vol')) })
    await expect(houdBij(stuk, handeling, { werk: leest(pas) })).rejects.toThrow('vol')
  })
})

describe('what was written', () => {
  test('is on record in the same transaction', async () => {
    const pas = nieuw()
    const gezien: number[] = []
    const teller: Store = {
      ...store,
      transact: (writes) => {
        gezien.push(writes.length)
        return store.transact(writes)
      },
    }
    await houdBij(depsMet(teller), handeling, { werk: (d) => d.store.transact([schrijf(pas)]) })
    expect(gezien).toEqual([2])
    expect(await regelsOver(pas)).toHaveLength(1)
  })

  test('and was lost is on record as read, by whoever goes on', async () => {
    const [pas = ''] = await bestaande(1)
    const fout = { item: { ...sleutelVan(pas), data: 'anders' }, condition: versionIs(7) }
    expect(await houdBij(deps, handeling, { werk: (d) => d.store.transact([fout]) })).toBe('conflict')
    expect(await regelsOver(pas)).toHaveLength(1)
  })

  test('and fills a transaction is on record right after', async () => {
    const nummers = Array.from({ length: 60 }, nieuw)
    await houdBij(deps, handeling, { werk: (d) => d.store.transact(nummers.map(schrijf)) })
    expect((await Promise.all(nummers.map((nummer) => regelsOver(nummer)))).flat()).toHaveLength(60)
  })
})

describe('what ends in an error', () => {
  test.each([
    { gevolg: 'verzwegen', status: [] },
    { gevolg: 'verteld', status: ['Unset'] },
    { gevolg: 'mislukt', status: ['Error'] },
  ] as const)('and is $gevolg leaves $status', async ({ gevolg, status }) => {
    const [pas = ''] = await bestaande(1)
    const werk = async (d: Deps): Promise<never> => {
      await d.store.get(sleutelVan(pas))
      throw new Error('anders')
    }
    await expect(houdBij(deps, handeling, { werk, gevolgVan: () => gevolg })).rejects.toThrow('anders')
    expect((await regelsOver(pas)).map((regel) => regel.status)).toEqual(status)
  })
})

describe('nothing is told of', () => {
  test('a kind of item that nobody has thought about', async () => {
    const vreemd = { item: { pk: 'VREEMD#harlingen#1', sk: 'X', data: 1 }, condition: isNew }
    await expect(houdBij(deps, handeling, { werk: (d) => d.store.transact([vreemd]) })).rejects.toThrow('VREEMD')
  })

  test('people, where no processing activity is named', async () => {
    const [pas = ''] = await bestaande(1)
    await expect(houdBij(deps, undefined, { werk: leest(pas) })).rejects.toThrow('verwerkingsactiviteit')
  })

  test('people of another gemeente', async () => {
    const [pas = ''] = await bestaande(1)
    await expect(houdBij(deps, { ...handeling, gemeente: 'berkelland' }, { werk: leest(pas) })).rejects.toThrow(
      'andere gemeente',
    )
    expect(await regelsOver(pas)).toEqual([])
  })
})

test('a line that is there is never written on', async () => {
  const [pas = ''] = await bestaande(1)
  await houdBij(deps, handeling, { werk: leest(pas) })
  const [regel] = await regelsOver(pas)
  const weer = { ...regel!, naam: 'ietsAnders' }
  const write = writeVerwerkt(
    'harlingen',
    pseudoniemVan(maakPseudoniem, { gemeente: 'harlingen', pasnummer: pas }),
    weer,
    2e9,
  )
  expect(await store.transact([write])).toBe('conflict')
})

test('the same number in another gemeente is another pseudonym, and so is another purpose', () => {
  const van = (gemeente: string): string => pseudoniemVan(maakPseudoniem, { gemeente, pasnummer: 'X' })
  expect(van('harlingen')).not.toBe(van('berkelland'))
  expect(maakPseudoniem('koppeling', 'harlingen', 'X')).not.toBe(van('harlingen'))
  expect(van('harlingen')).not.toContain('X'.repeat(5))
})
