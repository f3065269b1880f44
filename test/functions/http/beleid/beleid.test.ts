import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { NU } from '../../../support/voorbeelden.ts'
import { regels } from '../../../../domain/rit/index.ts'

let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU })
})
afterAll(() => opstap.stop())

const beleid = async (gemeente: string, datum?: string): Promise<Answer> =>
  opstap.call('GET', datum === undefined ? '/beleid' : `/beleid?datum=${datum}`, {
    token: await opstap.token('vervoerder', { gemeente }),
  })

/** Parts of a policy that state a number or a rule. */
const delenVan = (waarde: unknown): any[] =>
  typeof waarde === 'object' && waarde !== null
    ? [...('bron' in waarde ? [waarde] : []), ...Object.values(waarde).flatMap(delenVan)]
    : []

describe('GET /v1/beleid', () => {
  test('is the policy of the caller on that day, with its articles', async () => {
    const { status, body } = await beleid('harlingen', '2025-05-27')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      gemeente: 'harlingen',
      geldigVanaf: '2025-05-27',
      gebied: { straalMeter: 25_000, bron: { artikel: '§ 9.5', kop: 'Straal van 25 kilometer' } },
      reizigersbudget: { meterPerJaar: 1_500_000, bron: { artikel: '§ 9.5' } },
      pas: { maximaleGeldigheidJaar: 5, bron: { artikel: '§ 2.7.1' } },
      bediening: { tijden: [{ van: '07:00', totEnMet: '24:00' }] },
    })
    expect(body.tarieven).toMatchObject([{ geldigVanaf: '2025-05-27', status: 'voorbeeld' }])
    const delen = delenVan(body)
    expect(delen.length).toBeGreaterThan(10)
    for (const { bron } of delen) expect([bron.regeling, bron.artikel]).not.toContain('')
  })

  test('tells what every ride is held to, and on which article of this policy', async () => {
    const { body } = await beleid('berkelland')
    const regel = (id: string): unknown => body.regels.find(({ regel: r }: { regel: string }) => r === id)
    expect(body.regels.map(({ regel: r }: { regel: string }) => r)).toEqual(regels.map(({ id }) => id))
    expect(regel('gebied.buiten-straal')).toMatchObject({
      vraagt: expect.stringContaining('puntbestemming'),
      wet: { artikel: '§ 9.5', url: expect.any(String) },
      bron: { artikel: 'artikel 1.1, lid 1, onder p' },
    })
    // Berkelland's verordening is silent about luggage.
    expect(regel('bagage.te-veel')).not.toHaveProperty('bron')
  })

  test('without a date is that of today', async () => {
    expect((await beleid('harlingen')).body).toEqual((await beleid('harlingen', '2026-03-01')).body)
  })

  test('of another gemeente is another policy', async () => {
    expect((await beleid('berkelland')).body).toMatchObject({
      gemeente: 'berkelland',
      gebied: { straalMeter: 20_000, persoonlijkePuntbestemmingen: { maximumAantal: 2, totEnMetMeter: 40_000 } },
    })
  })

  test('is chosen by the day, and never an older one', async () => {
    expect((await beleid('gooi-en-vechtstreek', '2022-12-31')).body.geldigVanaf).toBe('2022-01-01')
    expect((await beleid('gooi-en-vechtstreek', '2023-01-01')).body.geldigVanaf).toBe('2023-01-01')
  })

  test.each([
    ['harlingen', '2025-05-26'],
    ['berkelland', '2019-12-31'],
    ['gooi-en-vechtstreek', '2024-01-01'],
    ['nergens', '2026-03-01'],
  ])('of %s on %s is not there', async (gemeente, datum) => {
    const { status, body } = await beleid(gemeente, datum)
    expect(status).toBe(404)
    expect(body.type).toBe('urn:opstap:probleem:beleid-niet-van-kracht')
    expect(body.detail).toContain(datum)
  })
})

test('GET /v1/gezondheid says that all is well', async () => {
  const { status, body } = await opstap.call('GET', '/gezondheid')
  expect([status, body]).toEqual([200, { status: 'ok', opslag: 'ok' }])
})
