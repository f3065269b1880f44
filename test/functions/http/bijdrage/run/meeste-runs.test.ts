import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NIETS_GETELD } from '../../../../../domain/bijdrage/index.ts'
import { openData } from '../../../../../functions/local/data/open.ts'
import { readSettings } from '../../../../../functions/local/settings.ts'
import { runnummerVan, writeRun, writeVoortgang } from '../../../../../functions/stores/bijdrage/bijdrageruns.ts'
import { isNew } from '../../../../../functions/stores/store.ts'
import { gemeente } from '../../../../support/innen.ts'
import { startOpstap, zonderDemo } from '../../../../support/opstap.ts'
import { NU, PLAATSEN } from '../../../../support/voorbeelden.ts'

test('a year has 99 runs at most, those that were thrown away too; another year is not kept from its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  await zonderDemo(folder)
  const { store } = await openData(readSettings({ OPSTAP_DATA: folder }), Date.now)
  const wie = { op: '2026-02-01T08:00:00Z', wie: 'test' }
  for (let volgnummer = 1; volgnummer <= 99; volgnummer++) {
    const run = { jaar: 2026, volgnummer, gestart: wie, verworpen: wie, incassodatum: '2026-04-24' }
    const voortgang = { dagen: 366, totalen: NIETS_GETELD }
    await store.transact([
      writeRun('berkelland', run, isNew),
      writeVoortgang('berkelland', runnummerVan(run), voortgang, isNew),
    ])
  }
  store.close()
  const opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, folder })
  const token = await gemeente(opstap)
  const start = (jaar: number) => opstap.call('POST', '/bijdrageruns', { token, body: { jaar } })
  expect((await start(2026)).body).toMatchObject({
    type: 'urn:opstap:probleem:te-veel-runs',
    detail: 'Een jaar kan ten hoogste 99 keer worden berekend. Gebruik een berekening die er al is.',
  })
  expect((await start(2025)).status).toBe(201)
  // More than one page of the store holds.
  expect((await opstap.call('GET', '/bijdrageruns', { token })).body.runs).toHaveLength(100)
  await opstap.stop()
  rmSync(folder, { recursive: true })
})
