import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { queryBrieven, readDrukwerk, type BewaardeBrief } from '../../../../../functions/stores/bijdrage/drukwerk.ts'
import { partitionOfPas } from '../../../../../functions/stores/pas/passen.ts'
import { wis } from '../../../../../functions/stores/wis.ts'
import { alleRegels, download, GEMEENTE, machtig, stelVast } from '../../../../support/innen.ts'
import { startRitinning, type Ritinning } from '../../../../support/ritinning.ts'

let { opstap, token, wordt, pas, rit, meld, maandrun, lees } = {} as Ritinning
const nummers = { anna: '', bert: '', vera: '', dina: '' }
let runnummer: string
let drukwerk: string
const brieven = new Map<string, BewaardeBrief>()

beforeAll(async () => {
  ;({ opstap, token, wordt, pas, rit, meld, maandrun, lees } = await startRitinning())
  for (const naam of ['anna', 'bert', 'vera', 'dina'] as const)
    nummers[naam] = await pas({ naam: `${naam} Maand (verzonnen)` })
  const { anna, bert, vera } = nummers
  await machtig(opstap, anna)
  const ritten = [await rit(anna, '2026-03-02'), await rit(anna, '2026-03-03'), await rit(bert, '2026-03-04')]
  const veranderd = await rit(vera, '2026-03-05')
  wordt('2026-04-01')
  for (const ritnummer of [...ritten, veranderd]) await meld(ritnummer, '2026-03-05')
  ;({ runnummer } = await maandrun('2026-03'))
  // What is owed for it is looked at again at fixing: the line is held.
  await meld(veranderd, '2026-03-05', 'nietGereden', 'De taxi was stuk (verzonnen).')
  await stelVast(opstap, runnummer)

  drukwerk = `/bijdrageruns/${runnummer}/drukwerk`
  await opstap.call('POST', drukwerk, { token, body: {} })
  while ((await lees(drukwerk)).status === 'bezig') await new Promise((resolve) => setTimeout(resolve, 20))
  const { store } = opstap.deps
  const stand = await readDrukwerk(store, GEMEENTE, runnummer)
  for await (const bladzijde of queryBrieven(store, GEMEENTE, stand!, { vanaf: 1, totEnMet: 999 }))
    for (const brief of bladzijde) brieven.set(brief.pasnummer, brief)
})
afterAll(() => opstap.stop())

const bedragenVan = (pasnummer: string): object => Object.fromEntries(brieven.get(pasnummer)?.brief.bedragen ?? [])

test('letters of the fares of a month tell what was driven in it; who owes nothing or is held gets none', async () => {
  const { anna, bert, vera } = nummers
  expect((await alleRegels(opstap, runnummer)).get(vera)).toMatchObject({ stand: 'aangehouden' })
  expect([...brieven.keys()].toSorted()).toEqual([anna, bert].toSorted())
  for (const { brief } of brieven.values()) expect(brief.titel).toBe('Besluit: uw bijdrage voor ritten in maart 2026')
  // 2 × 2,71 and 1 × 2,71.
  expect(brieven.get(anna)).toMatchObject({ soort: 'incasso', bedragCent: 542 })
  expect(bedragenVan(anna)).toMatchObject({ 'Wij schrijven af': '€ 5,42' })
  expect(brieven.get(bert)).toMatchObject({ soort: 'factuur', bedragCent: 271 })
  expect(brieven.get(bert)?.brief.betaling?.bedragCent).toBe(271)
  expect(bedragenVan(bert)).toMatchObject({ 'U betaalt': '€ 2,71' })
  // Of the account of whom is debited no more than its end is kept with the pass.
  expect(JSON.stringify(brieven.get(anna))).not.toMatch(/NL91 ?ABNA/)
})

test('a letter whose pass went holds up no others, once no index can be behind any more', async () => {
  const { anna, bert } = nummers
  const haal = () => download(opstap, `${drukwerk}/delen/1/brieven`)
  expect(Object.keys(unzipSync((await haal()).bytes))).toHaveLength(3)
  const { store } = opstap.deps
  const brief = await store.get({ pk: partitionOfPas(GEMEENTE, bert), sk: `BRIEF#${runnummer}#01` })
  await store.transact([wis(brief!, Date.parse('2026-04-01T09:00:00Z'))])
  // It could still be one that is not shown yet.
  expect((await haal()).status).toBe(503)
  wordt('2026-04-02')
  const { status, bytes } = await haal()
  expect(status).toBe(200)
  expect(Object.keys(unzipSync(bytes))).toEqual(['index.csv', expect.stringContaining(anna)])
  const index = await download(opstap, `${drukwerk}/index`)
  expect([index.status, index.tekst.includes(anna), index.tekst.includes(bert)]).toEqual([200, true, false])
})
