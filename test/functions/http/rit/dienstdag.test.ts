import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import { boek, nieuwePas, NU, PLAATSEN, reeksaanvraag, ritaanvraag } from '../../../support/voorbeelden.ts'

/** The service of Harlingen goes on until 24.00: a ride at that moment is one of the evening that ends then. */
let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
})
afterAll(() => opstap.stop())

const MIDDERNACHT = '2026-03-14T23:00:00Z'

const vertrekken = async (pad: string, rol: 'vervoerder' | 'centralist'): Promise<string[]> => {
  const { body } = await opstap.call('GET', pad, { token: await opstap.token(rol) })
  return (body.ritten ?? body.vervoersopdrachten).map(({ vertrek }: { vertrek: string }) => vertrek)
}

test('a ride on Saturday at 24.00 stands in the list of Saturday', async () => {
  const pasnummer = await nieuwePas(opstap)
  expect((await boek(opstap, ritaanvraag(pasnummer, { vertrek: MIDDERNACHT }))).status).toBe(201)
  expect(await vertrekken('/vervoersopdrachten?datum=2026-03-14', 'vervoerder')).toContain(MIDDERNACHT)
  expect(await vertrekken('/vervoersopdrachten?datum=2026-03-15', 'vervoerder')).not.toContain(MIDDERNACHT)
})

test('a series can have 24.00 too, and its rides are of the date that it names', async () => {
  const pasnummer = await nieuwePas(opstap)
  const body = reeksaanvraag(pasnummer, {
    vertrektijd: '24:00',
    herhaling: 'FREQ=WEEKLY;BYDAY=SA',
    totEnMet: '2026-03-14',
  })
  const { status, body: reeks } = await opstap.call('POST', '/ritreeksen', {
    token: await opstap.token('centralist'),
    body,
    headers: { 'idempotency-key': randomUUID() },
  })
  expect(status).toBe(201)
  expect(reeks.geboekt.map(({ datum }: { datum: string }) => datum)).toEqual(['2026-03-07', '2026-03-14'])
  expect(await vertrekken(`/ritten?pasnummer=${pasnummer}`, 'centralist')).toEqual([
    '2026-03-07T23:00:00Z',
    MIDDERNACHT,
  ])
})

test.each(['24:60', '30:00', '9:00', '2400'])('a series at "%s" is refused by name', async (vertrektijd) => {
  const pasnummer = await nieuwePas(opstap)
  const { status, body } = await opstap.call('POST', '/ritreeksen', {
    token: await opstap.token('centralist'),
    body: reeksaanvraag(pasnummer, { vertrektijd }),
    headers: { 'idempotency-key': randomUUID() },
  })
  expect(status).toBe(400)
  expect(body.errors.map(({ location }: { location: string }) => location)).toContain('vertrektijd')
})
