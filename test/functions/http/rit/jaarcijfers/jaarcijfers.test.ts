import { afterAll, beforeAll, expect, test } from 'vitest'
import { leesJaarcijfers } from '../../../../../functions/use-cases/rit/jaarcijfers/lees-jaarcijfers.ts'
import { regelingen } from '../../../../../functions/services/beleid/meegeleverd.ts'
import { gewijzigd, HARLINGEN } from '../../../../domain/support.ts'
import { bewaar, daarna, ritOp } from '../../../../support/opgeslagen-rit.ts'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { PLAATSEN } from '../../../../support/voorbeelden.ts'

/** February is closed from 8 March on. */
const NU = '2026-03-12T09:00:00Z'
const UUR = 3_600_000

let opstap: Opstap
let nu = Date.parse(NU)
let nummer = 0
beforeAll(async () => {
  const eigen = ['raad', 'leeg'].map((gemeente) => [gemeente, gewijzigd(HARLINGEN, {})] as const)
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN, regelingen: new Map([...regelingen, ...eigen]) })
})
afterAll(() => opstap.stop())

const rij = async (aantal: number, vertrek: string, status: 'gereden' | 'loosgemeld' = 'gereden'): Promise<void> => {
  for (let i = 1; i <= aantal; i++) {
    const rit = { ...ritOp(`RJAAR${++nummer}`, vertrek), pasnummer: `RAAD-${i}` }
    const anders = status === 'gereden' ? { ingestapt: vertrek } : {}
    await bewaar(opstap.deps.store, 'raad', daarna(rit, status, vertrek, anders))
  }
}
const lees = async (jaar = '2026', gemeente = 'raad'): Promise<Answer> =>
  opstap.call('GET', `/jaarcijfers/${jaar}`, { token: await opstap.token('gemeente', { gemeente }) })
const ritten = ({ body }: Answer): unknown[] => body.maanden.map(({ cijfers }: any) => cijfers?.ritten)

test('a year by month: what is closed is counted once, what is not once an hour', async () => {
  await rij(12, '2026-02-10T09:00:00Z')
  await rij(11, '2026-03-10T09:00:00Z')
  await rij(3, '2026-02-11T09:00:00Z', 'loosgemeld')
  const eerst = await lees()
  expect(eerst.status).toBe(200)
  expect(ritten(eerst)).toEqual([0, 12, 11])
  expect(eerst.body.totaal.ritten).toBe(23)
  expect([eerst.body.voorlopig, eerst.body.nietGeteld]).toEqual([['2026-03'], []])
  // Three people at whose door was nobody: that is told of no month and of no year.
  const loos = eerst.body.nietGereden.find(({ afloop }: any) => afloop === 'loosgemeld')
  expect([loos.ritten, loos.maanden[1]]).toEqual([undefined, { maand: '2026-02', teWeinig: true }])
  expect(JSON.stringify(eerst.body)).not.toContain('RAAD')

  await rij(1, '2026-02-12T09:00:00Z')
  await rij(2, '2026-03-11T09:00:00Z')
  expect(ritten(await lees())).toEqual([0, 12, 11])
  nu += UUR
  expect(ritten(await lees())).toEqual([0, 12, 13])
  nu -= UUR
})

test('a year that is to come has no months, and of one whose rides are gone that is said', async () => {
  expect((await lees('2027')).body).toMatchObject({ maanden: [], voorlopig: [] })
  const { body } = await lees('2010')
  expect([body.maanden, body.nietGeteld.length]).toEqual([[], 12])
  expect((await lees('1999')).status).toBe(400)
})

test('another gemeente has numbers of its own', async () => {
  expect((await lees('2026', 'leeg')).body.totaal.ritten).toBe(0)
})

test('what does not fit in one request is told to be asked again, and gets further each time', async () => {
  const wie = { sub: 'x', rollen: ['gemeente'], gemeente: 'harlingen' } as const
  const vraag = () => leesJaarcijfers(opstap.deps, wie, { jaar: 2026, hoogstensMs: -1 })
  expect([(await vraag()).soort, (await vraag()).soort, (await vraag()).soort]).toEqual([
    'nogBezig',
    'nogBezig',
    'geteld',
  ])
})
