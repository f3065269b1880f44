import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../../functions/deps.ts'
import { metOmwegfactor } from '../../../../functions/services/afstand/omwegfactor.ts'
import { meegeleverdBeleid } from '../../../../functions/services/beleid/meegeleverd.ts'
import { openGazetteer } from '../../../../functions/services/locaties/gazetteer.ts'
import { metGeheim } from '../../../../functions/services/pseudoniem.ts'
import { openSqlite } from '../../../../functions/stores/sqlite/open.ts'
import { StoreUnavailable, type Store } from '../../../../functions/stores/store.ts'
import {
  importeerPassen,
  type Importpas,
  type Importuitkomst,
} from '../../../../functions/use-cases/pas/import/importeer.ts'
import type { Wie } from '../../../../functions/use-cases/wie.ts'
import { NU, woning } from '../../../support/tafel.ts'

const gemeente: Wie = { sub: 'test-gemeente', rollen: ['gemeente'], gemeente: 'harlingen' }
const nu = (): number => momentVan(NU).epochMs

const depsMet = (store: Store): Deps => ({
  store,
  ...meegeleverdBeleid,
  locaties: openGazetteer([woning]),
  afstand: metOmwegfactor(1),
  pseudoniem: metGeheim('een-sleutel-voor-tests-en-niets-anders'),
  nu,
})

/** More than two transactions hold: each pass has five years. */
const PASSEN: readonly Importpas[] = Array.from({ length: 40 }, (_, i) => ({
  rij: i + 2,
  externId: `OUD-${i}`,
  woning: { locatieId: woning.id },
  gegevens: {
    naam: `Nummer${i} Invoer (verzonnen)`,
    geboortedatum: '1941-02-03',
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: '2030-12-31',
    vervoertype: 'regulier',
    begeleiding: 'geen',
    scootmobiel: false,
    kenmerken: [],
  },
  puntbestemmingen: [],
}))

/** A store that has no more time for one of its transactions: it was not done, or its answer got lost. */
const gebroken = (store: Store, positie: number, wanneer: 'ervoor' | 'erna'): Store => {
  let geteld = 0
  return {
    ...store,
    transact: async (writes) => {
      if (geteld++ !== positie) return await store.transact(writes)
      if (wanneer === 'erna') await store.transact(writes)
      throw new StoreUnavailable('injected')
    },
  }
}

describe('passes of another system', () => {
  let map: string
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'opstap-importeer-'))
  })
  afterAll(() => rmSync(map, { recursive: true }))

  const importeer = (store: Store): Promise<Importuitkomst> =>
    importeerPassen(depsMet(store), gemeente, { passen: PASSEN, eerdereFouten: [], proef: false })
  const nieuwIn = ({ rijen }: Importuitkomst): number => rijen.filter(({ stand }) => stand === 'nieuw').length

  test('are written many at a time', async () => {
    const store = openSqlite(join(map, 'heel'), nu)
    let keren = 0
    const geteld: Store = {
      ...store,
      transact: (writes) => {
        keren += 1
        expect(writes.length).toBeLessThan(100)
        return store.transact(writes)
      },
    }
    const uitkomst = await importeer(geteld)
    expect([nieuwIn(uitkomst), uitkomst.nietGedaan, keren]).toEqual([40, 0, 3])
    store.close()
  })

  /** Fourteen fit in a transaction. */
  const PER_KEER = 14

  test.each(['ervoor', 'erna'] as const)(
    'stopped at the first write (%s) are told to be sent again',
    async (wanneer) => {
      const store = openSqlite(join(map, `0-${wanneer}`), nu)
      await expect(importeer(gebroken(store, 0, wanneer))).rejects.toBeInstanceOf(StoreUnavailable)
      const weer = await importeer(store)
      expect([nieuwIn(weer), weer.nietGedaan]).toEqual([wanneer === 'erna' ? 40 - PER_KEER : 40, 0])
      store.close()
    },
  )

  test.each([
    [1, 'ervoor', 26],
    [1, 'erna', 12],
    [2, 'ervoor', 12],
    [2, 'erna', 0],
  ] as const)(
    'stopped at write %i (%s) keep what was written, and the same file does the other %i',
    async (...geval) => {
      const [positie, wanneer, over] = geval
      const store = openSqlite(join(map, `${positie}-${wanneer}`), nu)
      const eerst = await importeer(gebroken(store, positie, wanneer))
      expect(eerst.nietGedaan).toBe(40 - positie * PER_KEER)
      const weer = await importeer(store)
      expect([nieuwIn(weer), weer.nietGedaan]).toEqual([over, 0])
      const ten = await importeer(store)
      expect(ten.rijen.map(({ stand }) => stand)).toEqual(PASSEN.map(() => 'gelijk'))
      store.close()
    },
  )
})
