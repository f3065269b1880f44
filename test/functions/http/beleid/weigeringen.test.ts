import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { queryWeigeringen } from '../../../../functions/stores/rit/weigeringen.ts'
import { startOpstap, zonderDemo, type Opstap } from '../../../support/opstap.ts'
import { boek, nieuwePas, NU, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'

let folder: string
let opstap: Opstap
let passen: string[]
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  await zonderDemo(folder)
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, folder })
  passen = await Promise.all(
    Array.from({ length: 12 }, (_, i) => nieuwePas(opstap, { naam: `Geweigerd ${i} Voorbeeld (verzonnen)` })),
  )
})
afterAll(async () => {
  await opstap.stop()
  rmSync(folder, { recursive: true })
})

const TE_VER = { naar: { locatieId: 'op-26000-m' } }
const beoordeel = async (pasnummer: string, wens: Record<string, unknown>): Promise<string> => {
  const token = await opstap.token('centralist')
  return (await opstap.call('POST', '/ritbeoordelingen', { token, body: ritaanvraag(pasnummer, wens) })).body.uitkomst
}
const lees = async (vraag: string) =>
  opstap.call('GET', `/weigeringen?${vraag}`, { token: await opstap.token('gemeente') })

test('what is refused is counted once for the same wish on a day, and tells nothing of whom', async () => {
  for (const pasnummer of passen) {
    expect(await beoordeel(pasnummer, TE_VER)).toBe('geweigerd')
    await beoordeel(pasnummer, { ...TE_VER, vertrek: '2026-03-14T11:30:00+01:00' })
  }
  const [eerste = '', tweede = ''] = passen
  expect((await boek(opstap, ritaanvraag(eerste, TE_VER))).status).toBe(409)
  // Another day, and what may be, and what is put to somebody: one more, and none.
  await beoordeel(eerste, { ...TE_VER, vertrek: '2026-04-14T10:30:00+02:00' })
  expect(await beoordeel(tweede, {})).toBe('toegestaan')
  expect(await beoordeel(tweede, { ritdoel: 'werk' })).toBe('voorleggen')
  const { body } = await lees('van=2026-03&tot=2026-04')
  expect(body).toEqual({
    regels: [{ naam: 'gebied.buiten-straal', teWeinig: false, aantal: 13 }],
    afstanden: [{ naam: '25+', teWeinig: false, aantal: 13 }],
    // Of one in April nothing is told, and of those in March neither: the sum would tell it.
    maanden: [
      { naam: '2026-03', teWeinig: true },
      { naam: '2026-04', teWeinig: true },
    ],
  })
  expect(await queryWeigeringen(opstap.deps.store, 'harlingen', '2026-03')).toEqual([
    { maand: '2026-03', regel: 'gebied.buiten-straal', afstandsband: '25+', aantal: 12 },
  ])
  const { items } = await opstap.deps.store.query({ pk: 'WEIGERING#harlingen#2026-03', limit: 100 })
  expect(items.map(({ data }) => data)).toEqual(items.map(() => ({})))
})

test('another gemeente sees none of it', async () => {
  const token = await opstap.token('gemeente', { gemeente: 'berkelland' })
  const { body } = await opstap.call('GET', '/weigeringen?van=2026-01&tot=2026-12', { token })
  expect(body).toEqual({ regels: [], afstanden: [], maanden: [] })
})

test.each([
  ['van=2025-13&tot=2026-12', ['van']],
  ['van=2026-12&tot=2026-01', ['tot']],
  ['van=2023-12&tot=2026-01', ['tot']],
])('%s is bad input', async (vraag, locations) => {
  const { status, body } = await lees(vraag)
  expect([status, body.errors.map((fout: any) => fout.location)]).toEqual([400, locations])
})
