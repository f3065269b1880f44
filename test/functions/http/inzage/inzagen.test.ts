import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import { alleItems, boek, inzagen, nieuwePas, PLAATSEN, ritaanvraag, volgende } from '../../../support/voorbeelden.ts'

/** By the real clock, so that one look comes after another. */
let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ locaties: PLAATSEN })
})
afterAll(() => opstap.stop())

const dezePas = async (): Promise<string> => {
  const jaar = new Date().getUTCFullYear()
  return await nieuwePas(opstap, { geldigVanaf: `${jaar}-01-01`, geldigTotEnMet: `${jaar + 2}-12-31` })
}
const lees = async (pasnummer: string, rol: 'pashouder' | 'centralist'): Promise<number> => {
  const token = await opstap.token(rol, rol === 'pashouder' ? { pasnummer } : {})
  return (await opstap.call('GET', `/passen/${pasnummer}`, { token })).status
}

test('a holder sees who looked, when, why and in which role, the newest first and her own looks marked', async () => {
  const pasnummer = await dezePas()
  await lees(pasnummer, 'centralist')
  await lees(pasnummer, 'pashouder')
  const token = await opstap.token('pashouder', { pasnummer })
  const lijst = await inzagen(opstap, pasnummer, token)
  expect(lijst.map(({ wat, door, uzelf }) => [wat, door, uzelf])).toEqual([
    ['Uw pas bekeken', 'Uzelf', true],
    ['Uw pas bekeken', 'De centrale die ritten boekt', false],
    ['Uw pas verleend', 'De gemeente Harlingen', false],
  ])
  expect(lijst[0]).toMatchObject({ gelukt: true, grondslag: { artikel: 'art. 6 lid 1 onder e' } })
  expect(lijst.map(({ op }) => op)).toEqual(
    lijst
      .map(({ op }) => op)
      .toSorted()
      .toReversed(),
  )
  expect(JSON.stringify(lijst)).not.toContain('test-centralist')
  expect((await inzagen(opstap, pasnummer, token))[0]).toMatchObject({ wat: 'Bekeken wie uw gegevens heeft gezien' })
})

test('pages follow one another without a hole', async () => {
  const pasnummer = await dezePas()
  for (let i = 0; i < 60; i++) await lees(pasnummer, 'centralist')
  const token = await opstap.token('pashouder', { pasnummer })
  const eerste = await opstap.call('GET', `/passen/${pasnummer}/inzagen`, { token })
  const tweede = await opstap.call('GET', volgende(eerste) ?? '', { token })
  expect([eerste.body.inzagen.length, tweede.body.inzagen.length, volgende(tweede)]).toEqual([50, 11, undefined])
  expect(tweede.body.inzagen.at(-1)).toMatchObject({ wat: 'Uw pas verleend' })
  expect((await opstap.call('GET', `/passen/${pasnummer}/inzagen?na=onzin`, { token })).status).toBe(400)
})

test('a refused ride leaves a record, and what is answered as not there does not', async () => {
  const [pasnummer, ander] = [await dezePas(), await dezePas()]
  const morgen = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const ver = { naar: { locatieId: 'op-26000-m' }, vertrek: `${morgen}T10:30:00Z` }
  expect((await boek(opstap, ritaanvraag(pasnummer, ver))).status).toBe(409)
  const vreemde = await opstap.token('pashouder', { pasnummer: ander })
  expect((await opstap.call('GET', `/passen/${pasnummer}/inzagen`, { token: vreemde })).status).toBe(404)
  const namen = (await inzagen(opstap, pasnummer)).map(({ wat }) => wat)
  expect(namen).toEqual(['Een rit geboekt, of dat geprobeerd', 'Uw pas verleend'])
})

test('whoever has the logboek alone does not learn whose it is', async () => {
  const pasnummer = await dezePas()
  await lees(pasnummer, 'centralist')
  const logboek = (await alleItems(opstap)).filter((item) => item.startsWith('LOGBOEK#'))
  expect(logboek.length).toBeGreaterThan(1)
  expect(logboek.join('\n')).not.toContain(pasnummer)
})
