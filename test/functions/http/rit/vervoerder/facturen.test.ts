import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, tokenOf, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { annuleer, geboekteRit, nieuwePas, NU, PLAATSEN, ritaanvraag } from '../../../../support/voorbeelden.ts'

let opstap: Opstap
let [gereden, weg, niet] = ['', '', '']
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  const op = async (vertrek: string) => geboekteRit(opstap, ritaanvraag(await nieuwePas(opstap), { vertrek }))
  gereden = await op('2026-03-01T09:10:00+01:00')
  weg = await op('2026-03-01T09:20:00+01:00')
  niet = await op('2026-03-01T09:30:00+01:00')
  await annuleer(opstap, weg)
  const contract = {
    tarieven: [{ perRitCent: 450, millicentPerKm: 125_000, loosritCent: 250 }],
    marge: { meterProcent: 10, minstensMeter: 500, minuten: 5 },
  }
  const vervoerder = { vervoerdersnummer: 'a', naam: 'A (verzonnen)', geldigVanaf: '2026-01-01', contract }
  await opstap.call('PUT', '/vervoerders', {
    token: await tokenOf('gemeente'),
    body: { vervoerders: [{ ...vervoerder, inlogs: ['test-vervoerder-harlingen'] }], bewerking: 0 },
  })
  await opstap.call('PUT', `/ritten/${gereden}/uitvoering`, {
    token: await tokenOf('vervoerder'),
    body: { resultaat: 'gereden', ingestapt: '2026-03-01T08:10:00+01:00', uitgestapt: '2026-03-01T08:27:30+01:00' },
  })
})
afterAll(() => opstap.stop())

const VRAAG = 'vervoerdersnummer=a&van=2026-03-01&tot=2026-03-31'
const stuur = async (
  pad: string,
  bestand: string,
  { gemeente = 'harlingen', type = 'text/csv' }: { gemeente?: string; type?: string } = {},
): Promise<Answer> =>
  opstap.call('POST', pad, {
    token: await tokenOf('gemeente', { gemeente }),
    body: bestand,
    headers: { 'content-type': type },
  })
const factuur = (...regels: string[]): string =>
  ['ritnummer;datum;soort;vervoertype;meter;minuten;bedrag', ...regels].join('\n')
/** 450 + 10 × 125 = 1700. */
const FACTUUR = () =>
  factuur(
    `${gereden};2026-03-01;rit;regulier;10000;18;17,00`,
    `${weg};2026-03-01;rit;regulier;10000;18;17,00`,
    `${niet};2026-03-01;rit;regulier;10000;18;17,00`,
    `${gereden};2026-03-01;rit;regulier;10000;18;17,00`,
    'R000000000000;2026-03-01;rit;regulier;1;1;0,50',
  )

describe('an invoice', () => {
  test('is held against rides and contract, line by line, and the sums come out', async () => {
    const { status, body } = await stuur(`/factuuroordelen?${VRAAG}`, FACTUUR())
    expect(status).toBe(200)
    expect(body.totalen).toEqual({
      gevraagdCent: 6850,
      goedgekeurdCent: 1700,
      afgekeurdCent: 3450,
      voorgelegdCent: 1700,
    })
    expect(body.regels.map(({ uitkomst, redenen }: any) => [uitkomst, ...redenen.map((r: any) => r.code)])).toEqual([
      ['goedgekeurd'],
      ['afgekeurd', 'geannuleerd'],
      ['voorleggen', 'nietGemeld'],
      ['afgekeurd', 'dubbel'],
      ['afgekeurd', 'ritOnbekend'],
    ])
    expect(body.regels[0]).toEqual({
      regelnummer: 1,
      ritnummer: gereden,
      uitkomst: 'goedgekeurd',
      gevraagdCent: 1700,
      verwachtCent: 1700,
      redenen: [],
    })
  })

  test('is answered with a file that has every line', async () => {
    const { status, headers, body } = await stuur(`/factuurantwoorden?${VRAAG}`, FACTUUR())
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    const rijen = String(body).trim().split('\r\n')
    expect(rijen).toHaveLength(6)
    expect(rijen[2]).toBe(`2,${weg},afgekeurd,1700,1700,geannuleerd,Deze rit is geannuleerd.`)
  })

  test('is objected to with a letter', async () => {
    const { status, headers, body } = await stuur(`/factuurbezwaren?${VRAAG}&factuurnummer=2026-03`, FACTUUR())
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(String(body).slice(0, 5)).toBe('%PDF-')
  })

  test('tells every fault in the file, and looks at nothing then', async () => {
    const { status, body } = await stuur(`/factuuroordelen?${VRAAG}`, factuur('R1;gisteren;rit;regulier;1;1;veel'))
    expect(status).toBe(400)
    expect(body.errors.map(({ location }: any) => location)).toEqual(['rij 2, datum', 'rij 2, bedrag'])
  })

  test.each<[string, number]>([
    ['/factuuroordelen?vervoerdersnummer=b&van=2026-03-01&tot=2026-03-31', 404],
    ['/factuuroordelen?vervoerdersnummer=a&van=2026-03-02&tot=2026-03-01', 400],
    ['/factuuroordelen?vervoerdersnummer=a&van=2026-03-01&tot=2026-04-01', 400],
    ['/factuurbezwaren?vervoerdersnummer=a&van=2026-03-01&tot=2026-03-31', 400],
  ])('%s is %d', async (pad, status) => {
    expect((await stuur(pad, FACTUUR())).status).toBe(status)
  })

  test('is CSV, and of one’s own gemeente', async () => {
    expect((await stuur(`/factuuroordelen?${VRAAG}`, '{}', { type: 'application/json' })).status).toBe(415)
    expect((await stuur(`/factuuroordelen?${VRAAG}`, FACTUUR(), { gemeente: 'berkelland' })).status).toBe(404)
  })
})
