import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openSqlite } from '../../../../functions/stores/sqlite/open.ts'
import { runs } from '../../../support/runs.ts'
import { BEGIN, nietsGemist } from '../../../support/wijzigingen.ts'

const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
const sqlite = openSqlite(folder, () => BEGIN)
afterAll(() => {
  sqlite.close()
  rmSync(folder, { recursive: true })
})

test('whatever changes between two questions, or between two pages, is heard: on SQLite', async () => {
  await expect(fc.assert(nietsGemist(sqlite), { numRuns: runs(40) })).resolves.toBeUndefined()
})
