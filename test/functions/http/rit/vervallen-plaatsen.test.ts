import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, zonderDemo, type Opstap } from '../../../support/opstap.ts'
import { boek, geboekteRit, nieuwePas, NU, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'

const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
const ELDERS = { ...PLAATSEN[0]!, id: 'thuis-van-een-ander' }
let opstap: Opstap
let pasnummer: string
let ritnummer: string
let token: string
beforeAll(async () => {
  await zonderDemo(folder)
  const eerst = await startOpstap({ nu: NU, locaties: PLAATSEN, folder })
  pasnummer = await nieuwePas(eerst)
  ritnummer = await geboekteRit(eerst, ritaanvraag(pasnummer, { van: { locatieId: 'op-15384-m' } }))
  await eerst.stop()
  // Whoever gives the addresses withdrew these two.
  const over = PLAATSEN.filter(({ id }) => !['thuis', 'op-15384-m'].includes(id))
  opstap = await startOpstap({ nu: NU, locaties: [...over, ELDERS], folder })
  token = await opstap.token('centralist')
})
afterAll(async () => {
  await opstap.stop()
  rmSync(folder, { recursive: true })
})

describe('an address that was withdrawn', () => {
  const morgen = { vertrek: '2026-03-15T10:30:00+01:00' }

  test('is unknown to whoever looks it up', async () => {
    expect((await opstap.call('GET', '/locaties/thuis', { token })).status).toBe(404)
  })

  test('goes on working for the pass that it stands on: to ride from home, to judge and to repeat', async () => {
    const aanvraag = ritaanvraag(pasnummer, morgen)
    expect((await opstap.call('POST', '/ritbeoordelingen', { token, body: aanvraag })).status).toBe(200)
    const { status, body } = await boek(opstap, aanvraag)
    expect([status, body.ritten[0].van.id, body.ritten[0].afstandMeter]).toEqual([201, 'thuis', 10_000])
    const reeks = await opstap.call('POST', '/ritreeksen', {
      token,
      headers: { 'idempotency-key': 'vervallen' },
      body: {
        pasnummer,
        van: { locatieId: 'thuis' },
        naar: { locatieId: 'op-7692-m' },
        vertrektijd: '15:30',
        vanaf: '2026-03-16',
        totEnMet: '2026-03-20',
        herhaling: 'FREQ=WEEKLY;BYDAY=MO',
      },
    })
    expect([reeks.status, reeks.body.geboekt?.length]).toEqual([201, 1])
  })

  test('a booked ride keeps its place when something else changes, or the place is sent again', async () => {
    const patch = (body: unknown) => opstap.call('PATCH', `/ritten/${ritnummer}`, { token, body })
    expect((await patch({ hulpmiddelen: ['rollator'] })).status).toBe(200)
    const { status, body } = await patch({ van: { locatieId: 'op-15384-m' }, vertrek: '2026-03-14T11:30:00+01:00' })
    expect([status, body.van?.id]).toEqual([200, 'op-15384-m'])
  })

  test('the pass itself can be changed with it', async () => {
    const body = { woning: { locatieId: 'thuis' }, scootmobiel: true }
    const gemeente = await opstap.token('gemeente')
    expect((await opstap.call('PATCH', `/passen/${pasnummer}`, { token: gemeente, body })).status).toBe(200)
  })

  test('is unknown for every other pass and ride', async () => {
    const ander = await nieuwePas(opstap, { woning: { locatieId: ELDERS.id } })
    for (const van of ['thuis', 'op-15384-m']) {
      const { status, body } = await boek(opstap, ritaanvraag(ander, { ...morgen, van: { locatieId: van } }))
      expect([status, body.errors?.[0]]).toMatchObject([400, { location: 'van.locatieId', code: 'onbekend' }])
    }
    const alsAnder = await opstap.token('pashouder', { pasnummer: ander })
    const { status } = await boek(opstap, ritaanvraag(pasnummer, morgen), { token: alsAnder })
    expect([400, 404]).toContain(status)
  })

  test('is told to the municipality, with the pass that it stands on', async () => {
    const { body } = await opstap.call('GET', '/vervallenplaatsen', { token: await opstap.token('gemeente') })
    expect(body.plaatsen).toMatchObject([{ pasnummer, soort: 'woning', plaats: { id: 'thuis' } }])
  })
})
