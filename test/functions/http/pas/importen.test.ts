import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ADRESSEN, alsCsv, oudePassen, type Oudepas } from '../../../support/oud-systeem.ts'
import { onDynamodb, startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { budget, NU, opgeslagen, PLAATSEN } from '../../../support/voorbeelden.ts'

const VER = PLAATSEN.find(({ id }) => id === 'borculo-30000-m')
/** Thirty kilometres from a home in Borculo. */
const PLEIN = {
  id: 'adres-7511AA-1',
  weergavenaam: 'Verzonnenplein 1, 7511AA Enschede',
  woonplaats: 'Enschede',
  gemeente: 'Enschede',
  punt: VER?.punt ?? { lat: 0, lon: 0 },
  postcode: '7511AA',
}

let opstap: Opstap
let gemeente: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: [...ADRESSEN, ...PLAATSEN, PLEIN] })
  gemeente = await opstap.token('gemeente')
})
afterAll(() => opstap.stop())

const CSV = { 'content-type': 'text/csv' }
const importeer = (body: unknown, { proef = false, csv = typeof body === 'string' } = {}): Promise<Answer> =>
  opstap.call('POST', `/importen${proef ? '?proef=true' : ''}`, {
    token: gemeente,
    body,
    ...(csv ? { headers: CSV } : {}),
  })
/** Of passes only: what the demo wrote at the start may be brought to its newest form meanwhile. */
const bewaard = async (): Promise<string[]> =>
  (await opgeslagen(opstap)).filter((item) => item.startsWith('PAS#harlingen'))
const kort = ({ body }: Answer): string[] => body.fouten.map((fout: any) => `${fout.rij} ${fout.veld} ${fout.code}`)
const som = (passen: readonly Oudepas[]): number => passen.reduce((tot, pas) => tot + Number(pas['beginstandMeter']), 0)

/** Faults as they stand in real files, each in a row of its own. */
const KAPOT: readonly [number, Partial<Record<string, string>>, string][] = [
  [11, { naam: '' }, 'naam verplicht'],
  [57, { geboortedatum: '31-02-1948' }, 'geboortedatum formaat'],
  [131, { geboortedatum: '2027-01-01' }, 'geboortedatum pas.nog-niet-geboren'],
  [288, { postcode: '9999ZZ' }, 'huisnummer adres-onbekend'],
  [402, { postcode: '8860AA', huisnummer: '77', toevoeging: '' }, 'huisnummer adres-twijfel'],
  [613, { externId: 'OUD-5' }, 'externId dubbel'],
  [777, { beginstandDatum: '2025-06-01' }, 'beginstand.datum pas.beginstand-voor-het-jaar'],
  [901, { vervoertype: 'bus' }, 'vervoertype waarde'],
  [1204, { beginstandMeter: '-5' }, 'beginstand.meter te-klein'],
  [1555, { beginstandMeter: 'veel' }, 'beginstand.meter type'],
  [1802, { beginstandBron: '' }, 'beginstand.bron verplicht'],
  [2022, { postcode: '88-60' }, 'postcode formaat'],
  [
    2500,
    { aanvraagdatum: '2026-01-01', geldigVanaf: '2026-02-01', geldigTotEnMet: '2036-01-31' },
    'geldigTotEnMet pas.te-lang-geldig',
  ],
]

describe('a municipality of 3,000 passes', () => {
  const goed = oudePassen(3000, 21)
  // Row `rij` of the file is pass `rij - 2`.
  const metFouten = goed.map((pas, i): Oudepas => {
    const [, anders] = KAPOT.find(([rij]) => rij === i + 2) ?? []
    return anders === undefined ? pas : ({ ...pas, ...anders } as Oudepas)
  })

  test('hears every fault by row and field, none that is not there, and nothing is written', async () => {
    const before = await bewaard()
    const proef = await importeer(alsCsv(metFouten), { proef: true })
    expect(proef.status).toBe(200)
    expect(kort(proef)).toEqual(KAPOT.map(([rij, , fout]) => `${rij} ${fout}`))
    expect(proef.body).toMatchObject({ proef: true, uitgevoerd: false, rijen: 3000 })
    const echt = await importeer(alsCsv(metFouten))
    expect(echt.status).toBe(400)
    expect(echt.body.errors.map((fout: any) => `${fout.location} ${fout.code}`)).toEqual(
      KAPOT.map(([rij, , fout]) => `rij ${rij} ${fout}`),
    )
    expect(await bewaard()).toEqual(before)
  })

  // What differs by engine shows in fewer; DynamoDB Local takes minutes for all.
  const passen = onDynamodb() ? goed.slice(0, 200) : goed

  test('moves in, to the metre, and once', async () => {
    const eerst = await importeer(alsCsv(passen))
    expect(eerst.status).toBe(200)
    expect(eerst.body).toMatchObject({
      uitgevoerd: true,
      rijen: passen.length,
      nieuw: passen.length,
      gelijk: 0,
      anders: 0,
      fouten: [],
      beginstanden: { bestandMeter: som(passen), opstapMeter: som(passen) },
    })
    const before = await bewaard()
    const weer = await importeer(alsCsv(passen, ','))
    expect(weer.body).toMatchObject({ nieuw: 0, gelijk: passen.length, anders: 0 })
    expect(weer.body.beginstanden).toEqual({ bestandMeter: som(passen), opstapMeter: som(passen) })
    expect(await bewaard()).toEqual(before)

    const [eerste] = eerst.body.passen
    const pas = await opstap.call('GET', `/passen/${eerste.pasnummer}`, { token: gemeente })
    expect(pas.body).toMatchObject({
      externId: 'OUD-1',
      zaaknummer: 'Z-2025-1',
      geldigVanaf: '2020-01-01',
      geldigTotEnMet: '2032-12-31',
      aanvraagdatum: '2019-11-15',
      besluitdatum: '2019-12-10',
    })
    const stand = await budget(opstap, eerste.pasnummer)
    expect(stand.beginstandMeter).toBe(Number(passen[0]?.['beginstandMeter']))

    // What became otherwise since is told, and left as it is.
    await opstap.call('PATCH', `/passen/${eerste.pasnummer}`, { token: gemeente, body: { telefoon: '0517 000000' } })
    const later = await importeer(alsCsv(passen), { proef: true })
    expect(later.body).toMatchObject({ gelijk: passen.length - 1, anders: 1 })
    expect(later.body.passen[0]).toMatchObject({ rij: 2, stand: 'anders', velden: ['telefoon'] })
  })
})

const RIJ = { ...oudePassen(1, 7)[0], externId: 'LOS-1', postcode: '8860AA', huisnummer: '9', toevoeging: '' }

describe('addresses', () => {
  test('are matched whatever way number and letter are written', async () => {
    const schrijf = (huisnummer: string, toevoeging: string, i: number) => ({
      ...RIJ,
      externId: `ADR-${i}`,
      huisnummer,
      toevoeging,
    })
    const rijen = [
      schrijf('9', 'A', 1),
      schrijf('9a', '', 2),
      schrijf('9 A', '', 3),
      schrijf('9', '', 4),
      schrijf('1', '', 5),
    ]
    const { body } = await importeer(alsCsv(rijen.map((rij) => ({ ...rij, postcode: '8860 aa' }))))
    expect(body.fouten).toEqual([])
    const woningen = await Promise.all(
      body.passen.map(
        async ({ pasnummer }: any) =>
          (await opstap.call('GET', `/passen/${pasnummer}`, { token: gemeente })).body.woning.id,
      ),
    )
    const [met, zonder] = ['adres-8860AA-9A', 'adres-8860AA-9']
    expect(woningen).toEqual([met, met, met, zonder, 'adres-8860AA-1'])
  })

  test('that are in doubt are told with what they can be, and settled by a choice', async () => {
    const rij = { ...RIJ, externId: 'TWIJFEL-1', toevoeging: 'B' }
    const csv = alsCsv([rij])
    const proef = await importeer(csv, { proef: true })
    expect(kort(proef)).toEqual(['2 huisnummer adres-twijfel'])
    const [keuze] = proef.body.fouten[0].voorstellen
    expect(proef.body.fouten[0].voorstellen.map((een: any) => een.locatieId)).toEqual(
      expect.arrayContaining(['adres-8860AA-9', 'adres-8860AA-9A']),
    )
    const echt = await importeer({ csv, adressen: { 'TWIJFEL-1': keuze.locatieId } })
    expect(echt.body).toMatchObject({ uitgevoerd: true, nieuw: 1 })
  })
})

describe('puntbestemmingen of a pass', () => {
  const alsBerkelland = async (csv: string, proef = true): Promise<Answer> =>
    opstap.call('POST', `/importen${proef ? '?proef=true' : ''}`, {
      token: await opstap.token('gemeente', { gemeente: 'berkelland' }),
      body: csv,
      headers: CSV,
    })
  const rij = (externId: string, puntbestemmingen: string, woning = 'borculo-thuis') => ({
    externId,
    naam: 'Aaf Punt (verzonnen)',
    geboortedatum: '1941-02-03',
    woning,
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: '2027-12-31',
    vervoertype: 'regulier',
    puntbestemmingen,
  })

  test('are places or addresses, and are compared where the file has them', async () => {
    const csv = alsCsv([rij('PUNT-1', '7511 AA 1 | borculo-30000-m')])
    const eerst = await alsBerkelland(csv, false)
    expect([eerst.status, eerst.body.nieuw]).toEqual([200, 1])
    const [{ pasnummer }] = eerst.body.passen
    const token = await opstap.token('gemeente', { gemeente: 'berkelland' })
    const pas = await opstap.call('GET', `/passen/${pasnummer}`, { token })
    expect(pas.body.puntbestemmingen.map(({ id }: any) => id)).toEqual(['adres-7511AA-1', 'borculo-30000-m'])
    expect((await alsBerkelland(csv)).body).toMatchObject({ gelijk: 1, anders: 0 })
    expect((await alsBerkelland(alsCsv([rij('PUNT-1', '')]))).body).toMatchObject({ gelijk: 1, anders: 0 })
    const anders = await alsBerkelland(alsCsv([rij('PUNT-1', 'borculo-30000-m')]))
    expect(anders.body).toMatchObject({ anders: 1, passen: [{ velden: ['puntbestemmingen'] }] })
  })

  test('that are not known, not sure, or not where the rules want them are told by their place in the row', async () => {
    const proef = await alsBerkelland(
      alsCsv([
        rij('PUNT-2', 'borculo-30000-m | nergens'),
        rij('PUNT-3', '7511AA 2'),
        rij('PUNT-4', 'borculo-30000-m|borculo-7692-m'),
        rij('PUNT-5', 'borculo-7692-m', 'nergens'),
      ]),
    )
    expect(kort(proef)).toEqual([
      '2 puntbestemmingen.1 adres-onbekend',
      '3 puntbestemmingen.0 adres-twijfel',
      '4 puntbestemmingen.1 pas.puntbestemming-buiten-ring',
      '5 woning adres-onbekend',
    ])
    expect(proef.body.fouten[1].detail).toContain('adres-7511AA-1 (Verzonnenplein 1, 7511AA Enschede)')
  })
})

describe('a file', () => {
  test('in JSON is taken as a file in CSV is', async () => {
    const { beginstandMeter, beginstandJaar, beginstandBron, beginstandDatum, toevoeging: _, ...rest } = RIJ as Oudepas
    const beginstand = {
      meter: Number(beginstandMeter),
      jaar: Number(beginstandJaar),
      bron: beginstandBron,
      datum: beginstandDatum,
    }
    const { status, body } = await importeer({ passen: [{ ...rest, beginstand }] })
    expect([status, body.nieuw]).toEqual([200, 1])
    expect((await importeer(alsCsv([RIJ as Oudepas]))).body).toMatchObject({ nieuw: 0, gelijk: 1 })
  })

  test('may have dates, kilometres and yes as people write them, a mark in front and empty rows', async () => {
    const csv =
      '\uFEFFextern_id;Naam;geboortedatum;woning;van;tot en met;vervoer;scootmobiel;beginstand km;beginstand jaar;beginstand bron;beginstand datum\r\nMENS-1;"Voorbeeld; Aaf (verzonnen)";2-5-1948;adres-8860AA-1;01-01-2026;31-12-2027;Regulier;ja;1.234,5;2026;Oud (verzonnen);28-2-2026\r\n;;;;;;;;;;;\r\n'
    const { body } = await importeer(csv)
    const pas = await opstap.call('GET', `/passen/${body.passen[0].pasnummer}`, { token: gemeente })
    expect(pas.body).toMatchObject({
      naam: 'Voorbeeld; Aaf (verzonnen)',
      geboortedatum: '1948-05-02',
      scootmobiel: true,
      beginstand: { meter: 1_234_500 },
    })
  })

  test.each<[string, string, string[]]>([
    ['a column that we do not know', 'externId;kleur\r\nX-1;rood', ['1 kleur onbekende-kolom']],
    [
      'a column with a name that every object has',
      'externId;constructor\r\nX-1;rood',
      ['1 constructor onbekende-kolom'],
    ],
    ['a column of citizen numbers', 'externId;BSN\r\nX-1;1', ['1 BSN onbekende-kolom']],
    ['a quote that is not closed', 'externId;naam\r\nX-1;"Aaf', ['1  csv']],
    ['a row with a field too many', 'externId;naam\r\nX-1;Aaf;weg', ['2  aantal-kolommen']],
    ['citizen numbers as numbers of passes', 'externId;naam\r\n111222333;Aaf', []],
  ])('with %s is told so', async (_, csv, verwacht) => {
    const proef = await importeer(csv, { proef: true })
    expect(proef.status).toBe(200)
    expect(kort(proef)).toEqual(expect.arrayContaining(verwacht))
    expect(proef.body.fouten).not.toEqual([])
  })

  test('never takes the number of a citizen for that of a pass', async () => {
    const proef = await importeer(alsCsv([{ ...RIJ, externId: '111222333' }]), { proef: true })
    expect(kort(proef)).toEqual(['2 externId burgerservicenummer'])
  })

  test.each([
    ['of another kind', 'x', 415, { 'content-type': 'text/plain' }],
    ['that is too large', 'x'.repeat(4 * 1024 * 1024 + 1), 413, CSV],
    ['that says nothing', {}, 400, {}],
    ['that says it twice', { csv: 'x', passen: [] }, 400, {}],
  ])('%s is refused', async (_, body, status, headers) => {
    expect((await opstap.call('POST', '/importen', { token: gemeente, body, headers })).status).toBe(status)
  })
})
