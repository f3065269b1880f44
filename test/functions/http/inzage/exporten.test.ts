import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Afwijzingswens } from '../../../../functions/http/pas/besluit/afwijzing.schema.ts'
import { onDynamodb, startOpstap, type Opstap } from '../../../support/opstap.ts'
import { alleRitten, NU } from '../../../support/voorbeelden.ts'

let opstap: Opstap
let token: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU })
  token = await opstap.token('gemeente')
})
afterAll(() => opstap.stop())

type Rij = Readonly<Record<string, string>>

const haal = async (soort: string, van: string, tot: string): Promise<Rij[]> => {
  const { status, body, headers } = await opstap.call('GET', `/exporten/${soort}?van=${van}&tot=${tot}`, { token })
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${soort}-${van}-${tot}.csv"`)
  const [kop = '', ...regels] = String(body).replace('\uFEFF', '').trimEnd().split('\r\n')
  const namen = kop.split(';')
  return regels.map((regel) => Object.fromEntries(regel.split(';').map((waarde, i) => [namen[i] ?? '', waarde])))
}

describe('a municipality takes along what it has of a period', () => {
  test('every ride that departs in it, on Dutch days, by departure', async () => {
    const van = '2026-02-01'
    const tot = '2026-02-28'
    const rijen = await haal('ritten', van, tot)
    const perPas = await Promise.all(['HRL-000006', 'HRL-000007'].map((nummer) => alleRitten(opstap, nummer)))
    const verwacht = perPas
      .flat()
      .filter(({ vertrek }) => vertrek >= '2026-01-31T23:00:00Z' && vertrek < '2026-02-28T23:00:00Z')
    expect(rijen.map(({ ritnummer }) => ritnummer).toSorted()).toEqual(
      verwacht.map(({ ritnummer }) => ritnummer).toSorted(),
    )
    expect(rijen.length).toBeGreaterThan(50)
    const dagen = rijen.map(({ vertrek = '' }) => vertrek.slice(0, 10))
    expect(dagen).toEqual(dagen.toSorted())
    const [eerste] = rijen
    const rit = verwacht.find(({ ritnummer }) => ritnummer === eerste?.['ritnummer'])
    expect(eerste).toMatchObject({
      pasnummer: rit.pasnummer,
      vertrek: rit.vertrek,
      status: rit.status,
      afstandMeter: String(rit.afstandMeter),
      ritprijsCent: String(rit.ritprijs.totaalCent),
    })
    // A year of hours takes DynamoDB Local longer than a connection may be silent.
    expect(await haal('ritten', '2024-01-01', onDynamodb() ? '2024-02-29' : '2024-12-31')).toEqual([])
  })

  test('every pass that is valid on a day of it', async () => {
    const nummers = async (van: string, tot: string) =>
      (await haal('passen', van, tot)).map(({ pasnummer }) => pasnummer).toSorted()
    const alle = Array.from({ length: 8 }, (_, i) => `HRL-00000${i + 1}`)
    expect(await nummers('2025-12-31', '2026-01-01')).toEqual(alle)
    expect(await nummers('2026-01-01', '2026-12-31')).toEqual(alle.filter((nummer) => nummer !== 'HRL-000008'))
    expect(await nummers('2025-01-01', '2025-12-31')).toEqual(['HRL-000008'])
    const [verlopen] = await haal('passen', '2025-01-01', '2025-12-31')
    expect(verlopen).toMatchObject({ naam: 'Hiltje Voorbeeld (verzonnen)', status: 'verlopen', scootmobiel: 'nee' })
  })

  test('every decision that was taken in it', async () => {
    const body = {
      soort: 'verlening',
      zaaknummer: 'Z-2026-1',
      besluitdatum: '2026-02-10',
      wat: 'U krijgt een pas (verzonnen).',
      waarom: '=U bent slecht ter been (verzonnen).',
      bron: { regeling: 'Verordening (verzonnen)', artikel: 'artikel 1' },
      afzender: {
        naam: 'Gemeente Harlingen (voorbeeld)',
        adres: ['Voorbeeldplein 1 (verzonnen)'],
        bezwaarAan: ['Gemeente Harlingen (voorbeeld)'],
        contact: 'een telefoonnummer (verzonnen)',
      },
    }
    const gemaakt = await opstap.call('POST', '/passen/HRL-000001/besluiten', { token, body })
    expect(gemaakt.status).toBe(201)
    expect(await haal('besluiten', '2026-02-10', '2026-02-10')).toMatchObject([
      { pasnummer: 'HRL-000001', zaaknummer: 'Z-2026-1', waarom: "'=U bent slecht ter been (verzonnen)." },
    ])
    expect(await haal('besluiten', '2026-02-11', '2026-03-01')).toEqual([])
  })

  test('every decision that somebody gets no pass, with who that is', async () => {
    const elders = await opstap.token('gemeente', { gemeente: 'berkelland' })
    const wens = Afwijzingswens.parse(Afwijzingswens.meta()?.['example'])
    const leg = (zaaknummer: string, besluitdatum: string, van = token) =>
      opstap.call('POST', '/afwijzingen', { token: van, body: { ...wens, zaaknummer, besluitdatum } })
    // One more than is read at once.
    const zaken = Array.from({ length: 25 }, (_, i) => `Z-2026-2${String(i).padStart(2, '0')}`)
    const gelegd = await Promise.all([
      ...zaken.map((zaak) => leg(zaak, '2026-02-20')),
      leg('Z-2026-300', '2026-02-19'),
      leg('Z-2026-301', '2026-02-21'),
      leg('Z-2026-302', '2026-02-20', elders),
    ])
    expect(new Set(gelegd.map(({ status }) => status))).toEqual(new Set([201]))
    const rijen = await haal('besluiten', '2026-02-20', '2026-02-20')
    expect(rijen.map(({ zaaknummer }) => zaaknummer).toSorted()).toEqual(zaken)
    expect(rijen[0]).toMatchObject({
      pasnummer: '',
      soort: 'afwijzing',
      naam: 'T. Voorbeeld (verzonnen)',
      geboortedatum: '1951-04-30',
      adres: 'Voorbeeldstraat 1, 0000 AA Voorbeeldstad',
    })
  })

  test('all of it for a program too, with the same fields and nothing where there is nothing', async () => {
    const gelezen = async (soort: string) => {
      const pad = `/exporten/${soort}?van=2026-01-01&tot=2026-02-28`
      const { status, body, headers } = await opstap.call('GET', `${pad}&vorm=json`, { token })
      expect([status, headers.get('content-type')]).toEqual([200, 'application/json'])
      expect(headers.get('content-disposition')).toBe(`attachment; filename="${soort}-2026-01-01-2026-02-28.json"`)
      expect(body).toMatchObject({ soort, van: '2026-01-01', tot: '2026-02-28' })
      return body.rijen as Record<string, unknown>[]
    }
    const ritten = await gelezen('ritten')
    const csv = await haal('ritten', '2026-01-01', '2026-02-28')
    expect(ritten.map(({ ritnummer }) => ritnummer)).toEqual(csv.map(({ ritnummer }) => ritnummer))
    const [eerste] = csv
    expect(ritten[0]).toMatchObject({ vertrek: eerste?.['vertrek'], afstandMeter: Number(eerste?.['afstandMeter']) })
    const passen = await gelezen('passen')
    expect(passen.find(({ pasnummer }) => pasnummer === 'HRL-000001')).toMatchObject({
      scootmobiel: false,
      puntbestemmingen: expect.any(Array),
    })
    expect(passen.some((pas) => 'einde' in pas)).toBe(false)
    expect((await gelezen('betalingen')).every(({ bedragCent }) => Number.isInteger(bedragCent))).toBe(true)
    const leeg = await opstap.call('GET', '/exporten/ritten?van=2027-01-01&tot=2027-01-02&vorm=json', { token })
    expect(leeg.body).toEqual({ van: '2027-01-01', tot: '2027-01-02', soort: 'ritten', rijen: [] })
  })

  test.each([
    ['another form', 'ritten?van=2026-01-01&tot=2026-01-31&vorm=xml'],
    ['another kind', 'bankgegevens?van=2026-01-01&tot=2026-01-31'],
    ['no period', 'ritten'],
    ['a day too many', 'ritten?van=2026-01-01&tot=2027-01-02'],
    ['an end before its begin', 'ritten?van=2026-01-02&tot=2026-01-01'],
  ])('%s is bad input', async (_, vraag) => {
    expect((await opstap.call('GET', `/exporten/${vraag}`, { token })).status).toBe(400)
  })

  test('nobody of another gemeente is in it', async () => {
    const elders = await opstap.token('gemeente', { gemeente: 'berkelland' })
    const { body } = await opstap.call('GET', '/exporten/passen?van=2026-01-01&tot=2026-12-31', { token: elders })
    expect(String(body)).toContain('BRK-000001')
    expect(String(body)).not.toContain('HRL-')
  })
})
