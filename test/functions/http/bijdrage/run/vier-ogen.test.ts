import { afterAll, beforeAll, expect, test } from 'vitest'
import { signToken } from '../../../../../functions/local/inloggen/issuer.ts'
import { gemeente, GEMEENTE, INCASSOGEGEVENS, machtig, startRun } from '../../../../support/innen.ts'
import { startOpstap, type Opstap } from '../../../../support/opstap.ts'
import { nieuwePas, NU, PLAATSEN } from '../../../../support/voorbeelden.ts'

const RUN = '2026-01'
const ZELFDE = 'urn:opstap:probleem:zelfde-persoon'

let twee: Opstap
let een: Opstap
let token: string
let collega: string

const bereken = async (opstap: Opstap): Promise<void> => {
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  await machtig(opstap, await nieuwePas(opstap, { woning: { locatieId: 'borculo-thuis' } }, GEMEENTE))
  await startRun(opstap)
}
const stel = async (opstap: Opstap, met: string): Promise<unknown[]> => {
  const { status, body } = await opstap.call('PUT', `/bijdrageruns/${RUN}/vaststelling`, { token: met })
  return [status, body.type ?? body.status]
}
const haal = async (opstap: Opstap, met: string): Promise<unknown[]> => {
  const { status, body } = await opstap.call('GET', `/bijdrageruns/${RUN}/incassobestand`, { token: met })
  return [status, body.type]
}

beforeAll(async () => {
  twee = await startOpstap({
    nu: NU,
    locaties: PLAATSEN,
    env: { OPSTAP_VIER_OGEN_INNEN: `harlingen,${GEMEENTE}`, OPSTAP_ZONDER_VIER_OGEN: GEMEENTE },
  })
  een = await startOpstap({ nu: NU, locaties: PLAATSEN, env: { OPSTAP_VIER_OGEN_INNEN: 'harlingen' } })
  token = await gemeente(twee)
  collega = await signToken({ sub: 'test-collega', rollen: ['gemeente'], gemeente: GEMEENTE })
  await bereken(twee)
  await bereken(een)
})
afterAll(async () => {
  await twee.stop()
  await een.stop()
})

test('where it is set whoever computes does not fix, whoever fixes does not send, and two are enough', async () => {
  expect(await stel(twee, token)).toEqual([409, ZELFDE])
  expect((await twee.call('GET', `/bijdrageruns/${RUN}`, { token })).body.status).toBe('concept')
  expect(await stel(twee, collega)).toEqual([200, 'vastgesteld'])
  // Fixed is fixed, whoever asks again.
  expect(await stel(twee, token)).toEqual([200, 'vastgesteld'])
  expect(await haal(twee, collega)).toEqual([409, ZELFDE])
  expect(await haal(twee, token)).toEqual([200, undefined])
})

test('elsewhere one person does it all, as before', async () => {
  expect(await stel(een, token)).toEqual([200, 'vastgesteld'])
  expect(await haal(een, token)).toEqual([200, undefined])
})
