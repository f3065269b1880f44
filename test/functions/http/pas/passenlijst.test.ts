import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, zonderDemo, type Opstap } from '../../../support/opstap.ts'
import { oudePassen } from '../../../support/oud-systeem.ts'
import { nieuwePas, NU, PLAATSEN } from '../../../support/voorbeelden.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let opstap: Opstap
let token: string
const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
const alle: string[] = []
beforeAll(async () => {
  await zonderDemo(folder)
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, folder })
  token = await opstap.token('gemeente')
  // More than a page, of which most have one birthday.
  for (let i = 0; i < 58; i++)
    alle.push(await nieuwePas(opstap, { geboortedatum: i < 55 ? `${1930 + (i % 7)}-06-15` : '1932-02-29' }))
})
afterAll(async () => {
  await opstap.stop()
  rmSync(folder, { recursive: true })
})

const loopDoor = async (vraag: string): Promise<{ nummers: string[]; bladzijden: number; links: string[] }> => {
  const nummers: string[] = []
  const links: string[] = []
  let pad: string | undefined = `/passen${vraag}`
  let bladzijden = 0
  while (pad !== undefined) {
    const { status, body } = await opstap.call('GET', pad, { token })
    expect(status).toBe(200)
    nummers.push(...body.passen.map((pas: any) => pas.pasnummer))
    bladzijden += 1
    pad = body['_links'].next?.href
    if (pad !== undefined) links.push(pad)
  }
  return { nummers, bladzijden, links }
}

describe('GET /v1/passen', () => {
  test('tells every pass once, a page at a time, and no birth date in a link', async () => {
    const { nummers, bladzijden, links } = await loopDoor('')
    expect(nummers.toSorted()).toEqual(alle.toSorted())
    expect(bladzijden).toBe(2)
    // Where a page begins is for this system alone to read.
    for (const link of links) {
      const gelezen = Buffer.from(new URL(link, 'http://opstap.invalid').searchParams.get('na') ?? '', 'base64url')
      for (const geheim of ['-06-15', ...alle]) expect(`${link} ${gelezen.toString('latin1')}`).not.toContain(geheim)
    }
  })

  test('by how a pass stands today', async () => {
    const [geblokkeerd = '', vervangen = ''] = alle
    await opstap.call('PATCH', `/passen/${geblokkeerd}`, { token, body: { blokkade: { reden: 'Test (verzonnen).' } } })
    const { body } = await opstap.call('PUT', `/passen/${vervangen}/vervanging`, {
      token,
      body: { reden: 'Verloren (verzonnen).' },
    })
    const later = await nieuwePas(opstap, { geldigVanaf: '2026-03-02' })
    const over = await nieuwePas(opstap, { geldigVanaf: '2025-06-01', geldigTotEnMet: '2026-02-28' })
    const van = async (status: string): Promise<string[]> => (await loopDoor(`?status=${status}`)).nummers
    expect(await van('geblokkeerd')).toEqual([geblokkeerd])
    expect(await van('vervangen')).toEqual([vervangen])
    expect(await van('nogNietGeldig')).toEqual([later])
    expect(await van('verlopen')).toEqual([over])
    const geldig = await van('geldig')
    expect(geldig).toContain(body.pasnummer)
    expect(geldig).toHaveLength(57)
  })

  test('by the number in another system, which only the import gives', async () => {
    const [rij] = oudePassen(1, 3)
    const { postcode: _p, huisnummer: _h, toevoeging: _t, beginstandMeter: _m, beginstandJaar: _j, ...rest } = rij ?? {}
    const { beginstandBron: _b, beginstandDatum: _d, ...pas } = rest
    const body = { passen: [{ ...pas, woning: { locatieId: 'thuis' } }] }
    const { passen } = (await opstap.call('POST', '/importen', { token, body })).body
    expect((await loopDoor('?externId=OUD-1')).nummers).toEqual([passen[0].pasnummer])
    expect((await loopDoor('?externId=OUD-1&status=verlopen')).nummers).toEqual([])
    expect((await loopDoor('?externId=OUD-2')).nummers).toEqual([])
    const elders = await opstap.token('gemeente', { gemeente: 'berkelland' })
    expect((await opstap.call('GET', '/passen?externId=OUD-1', { token: elders })).body.passen).toEqual([])
  })

  test('counted by how they stand today', async () => {
    const { status, body } = await opstap.call('GET', '/passentellingen', { token })
    expect(status).toBe(200)
    const geldig = (await loopDoor('?status=geldig')).nummers.length
    const { nummers } = await loopDoor('')
    expect(body).toEqual({
      aantal: nummers.length,
      tellingen: { geldig, geblokkeerd: 1, nogNietGeldig: 1, verlopen: 1, vervangen: 1 },
      _links: {},
    })
  })

  test.each([
    ['an unknown status', '?status=kwijt'],
    ['a place that is none', '?na=BESTAAT-NIET'],
    ['a pass of nobody', '?na=%00'],
  ])('%s is bad input', async (_, vraag) => {
    expect((await opstap.call('GET', `/passen${vraag}`, { token })).status).toBe(400)
  })
})
