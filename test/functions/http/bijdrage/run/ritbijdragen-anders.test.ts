import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRegels, download, INCASSOGEGEVENS, startRun, stelVast } from '../../../../support/innen.ts'
import { bewaar, daarna, ritOp } from '../../../../support/opgeslagen-rit.ts'
import { startRitinning, VOORBEELDSTAD, type Ritinning } from '../../../../support/ritinning.ts'
import { nieuwePas } from '../../../../support/voorbeelden.ts'

let { opstap, token, wordt, pas, rit, meld, maandrun } = {} as Ritinning
beforeAll(async () => {
  ;({ opstap, token, wordt, pas, rit, meld, maandrun } = await startRitinning())
})
afterAll(() => opstap.stop())

test('passes that become one person’s after the lines were made: nothing is asked twice, and all of it in the end', async () => {
  wordt('2026-05-20')
  const [een, twee] = [await pas({ naam: 'Els Twee (verzonnen)' }), await pas({ naam: 'E. Twee (verzonnen)' })]
  const ritten = [await rit(een, '2026-06-02'), await rit(twee, '2026-06-03'), await rit(twee, '2026-06-04')]
  wordt('2026-07-01')
  for (const ritnummer of ritten) await meld(ritnummer, '2026-06-02')
  const run = await maandrun('2026-06')
  const vanBeide = async (runnummer: string): Promise<number[]> => {
    const alle = await alleRegels(opstap, runnummer)
    return [een, twee].flatMap((nummer) => {
      const regel = alle.get(nummer)
      return regel === undefined || regel.stand === 'aangehouden' ? [] : [regel.bedragCent]
    })
  }
  expect(await vanBeide(run.runnummer)).toEqual([271, 542])
  const koppeling = { persoonsnummer: een, reden: 'Dezelfde persoon (verzonnen).' }
  expect((await opstap.call('PUT', `/passen/${twee}/persoon`, { token, body: koppeling })).status).toBe(200)
  await opstap.call('PUT', '/incassogegevens', { token, body: { ...INCASSOGEGEVENS, incassodatum: '2026-08-24' } })
  expect((await stelVast(opstap, run.runnummer)).body.status).toBe('vastgesteld')
  // What each line would be now is another amount: both are held, and asked on one line by the next run.
  expect(await vanBeide(run.runnummer)).toEqual([])
  const nog = await maandrun('2026-06', { aanvullend: true })
  expect(await vanBeide(nog.runnummer)).toEqual([813])
  expect((await stelVast(opstap, nog.runnummer)).body.status).toBe('vastgesteld')
})

test('the same amount of other rides is told as it is when it is fixed', async () => {
  wordt('2026-08-01')
  const frits = await pas({ naam: 'Frits Ruil (verzonnen)' })
  const augustus = await rit(frits, '2026-08-10')
  const [gemeld, later] = [await rit(frits, '2026-09-10'), await rit(frits, '2026-09-11')]
  wordt('2026-09-01')
  await meld(augustus, '2026-08-10')
  expect((await stelVast(opstap, (await maandrun('2026-08')).runnummer)).status).toBe(200)
  wordt('2026-10-01')
  await meld(gemeld, '2026-09-10')
  const { runnummer } = await maandrun('2026-09')
  const regel = async () => (await alleRegels(opstap, runnummer)).get(frits)
  expect(await regel()).toMatchObject({ bedragCent: 271, maanden: [{ maand: '2026-09', ritten: 1 }] })
  await meld(later, '2026-09-11')
  await meld(augustus, '2026-08-10', 'nietGereden', 'De taxi was stuk (verzonnen).')
  expect((await stelVast(opstap, runnummer)).body.verschillen.eerste).toEqual([
    { pasnummer: frits, verschil: 'maanden', betekenis: expect.stringMatching(/^Het bedrag is hetzelfde/) },
  ])
  // 2 × 2,71 of September, less the 2,71 of August.
  expect(await regel()).toMatchObject({
    bedragCent: 271,
    inning: 'factuur',
    maanden: [
      { maand: '2026-08', bedragCent: 0, eerderCent: 271 },
      { maand: '2026-09', bedragCent: 542, eerderCent: 0 },
    ],
  })
})

test('what is set off on a new pass is not asked on the one that it came in place of', async () => {
  wordt('2026-10-15')
  const oud = await pas({ naam: 'Gea Vervangen (verzonnen)' })
  const [weg, blijft] = [await rit(oud, '2026-10-20'), await rit(oud, '2026-10-21')]
  wordt('2026-11-02')
  for (const ritnummer of [weg, blijft]) await meld(ritnummer, '2026-10-20')
  const oktober = (await maandrun('2026-10')).runnummer
  await opstap.call('PUT', '/incassogegevens', { token, body: { ...INCASSOGEGEVENS, incassodatum: '2026-12-28' } })
  expect((await stelVast(opstap, oktober)).status).toBe(200)
  await opstap.call('PUT', `/bijdrageruns/${oktober}/verzending`, { token, body: { datum: '2026-11-02' } })
  const body = { reden: 'Verloren (verzonnen).' }
  const nieuw = (await opstap.call('PUT', `/passen/${oud}/vervanging`, { token, body })).body.pasnummer
  wordt('2026-12-01')
  await meld(weg, '2026-10-20', 'nietGereden', 'De taxi was stuk (verzonnen).')
  const november = (await maandrun('2026-11')).runnummer
  // 2 × 2,71 was asked and not paid; 2,71 of it goes off, and nothing goes back.
  expect((await alleRegels(opstap, november)).get(nieuw)).toMatchObject({ bedragCent: -271, inning: 'verrekening' })
  expect((await stelVast(opstap, november)).status).toBe(200)
  const regel = (await alleRegels(opstap, oktober)).get(oud)
  expect(regel).toMatchObject({ bedragCent: 542, openstaandCent: 271 })
  wordt('2027-01-04')
  const lijst = (await download(opstap, `/bijdrageruns/${oktober}/achterstanden`)).tekst
  expect(
    lijst
      .split('\r\n')
      .find((rij) => rij.includes(oud))
      ?.split(';')
      .slice(6, 9),
  ).toEqual(['5,42', '0,00', '2,71'])
  const draagOver = async (bedragCent: number) => {
    const melding = {
      kenmerk: regel.kenmerk,
      bedragCent,
      datum: '2027-01-04',
      overgenomenDoor: 'Financiën (verzonnen)',
    }
    const antwoord = await opstap.call('POST', `/bijdrageruns/${oktober}/overdrachten`, {
      token,
      body: { overdrachten: [melding] },
    })
    return antwoord.body.verwerkt[0].uitkomst
  }
  expect([await draagOver(542), await draagOver(271)]).toEqual(['bedragAnders', 'verwerkt'])

  // What was paid too much for the year goes back all the same: a fare that was handed over is no ground to keep it.
  const jaar = (await startRun(opstap)).runnummer
  await opstap.call('PUT', '/incassogegevens', { token, body: { ...INCASSOGEGEVENS, incassodatum: '2027-02-22' } })
  expect((await stelVast(opstap, jaar)).status).toBe(200)
  // Which of the two passes the year is asked on is not for this test.
  const jaarregels = await alleRegels(opstap, jaar)
  const gevraagd = [oud, nieuw].map((nummer) => jaarregels.get(nummer)).find((van) => van.bedragCent > 0)
  const { pasnummer, kenmerk, bedragCent } = gevraagd
  const betaling = { kenmerk, betaling: 'B-1', bedragCent: bedragCent + 500, datum: '2027-01-04' }
  await opstap.call('POST', `/bijdrageruns/${jaar}/betalingen`, { token, body: { betalingen: [betaling] } })
  const rekening = { pasnummer, iban: INCASSOGEGEVENS.iban, naam: 'G. Vervangen (verzonnen)' }
  const terug = await opstap.call('POST', '/terugbetaalopdrachten', {
    token,
    body: { jaar: 2026, rekeningen: [rekening] },
  })
  expect([terug.status, terug.body]).toMatchObject([201, { aantal: 1, bedragCent: 500 }])
})

describe('what is refused', () => {
  test('a municipality whose fares go to the carrier, or whose text does not say to whom', async () => {
    const harlingen = await opstap.token('gemeente')
    const body = { soort: 'ritbijdragen', maand: '2026-03' }
    const answer = await opstap.call('POST', '/bijdrageruns', { token: harlingen, body })
    expect([answer.status, answer.body.type, answer.body.detail]).toEqual([
      409,
      'urn:opstap:probleem:ritbijdrage-niet-voor-gemeente',
      'Volgens de regels van uw gemeente gaat de ritprijs in maart 2026 niet naar de gemeente.',
    ])
  })

  test('an amount that is an example is asked of nobody', async () => {
    const pasnummer = await nieuwePas(opstap, {}, VOORBEELDSTAD)
    const vertrek = '2026-03-10T09:00:00Z'
    const gereden = daarna({ ...ritOp('RVOORBEELD1', vertrek), pasnummer }, 'gereden', vertrek, { ingestapt: vertrek })
    await bewaar(opstap.deps.store, VOORBEELDSTAD, gereden)
    const wie = await opstap.token('gemeente', { gemeente: VOORBEELDSTAD })
    const roep = (method: string, pad: string, body?: unknown) => opstap.call(method, pad, { token: wie, body })
    await roep('PUT', '/incassogegevens', { ...INCASSOGEGEVENS, incassodatum: '2026-06-24' })
    const begonnen = await roep('POST', '/bijdrageruns', { soort: 'ritbijdragen', maand: '2026-03' })
    expect(begonnen.status).toBe(201)
    const pad = `/bijdrageruns/${begonnen.body.runnummer}`
    const lezen = async () => (await roep('GET', pad)).body
    await expect.poll(async () => (await lezen()).status, { timeout: 30_000 }).toBe('concept')
    expect(await lezen()).toMatchObject({ statusBedrag: 'voorbeeld', totalen: { bedragCent: 271 } })
    // As where somebody else signs people in, and on AWS.
    Object.assign(opstap.deps, { proef: false })
    const vast = await roep('PUT', `${pad}/vaststelling`)
    Object.assign(opstap.deps, { proef: true })
    expect([vast.status, vast.body.type]).toEqual([409, 'urn:opstap:probleem:voorbeeldbedragen'])
    expect((await lezen()).status).toBe('concept')
  })

  test.each([
    [{ soort: 'ritbijdragen' }, ['maand']],
    [{ soort: 'ritbijdragen', maand: '2026-13' }, ['maand']],
    [{ soort: 'ritbijdragen', maand: '2026-03', jaar: 2026, aanvullend: 'ja' }, ['aanvullend', 'jaar']],
    [{ maand: '2026-03' }, ['jaar', 'maand']],
    [{ soort: 'maandelijks', jaar: 2026 }, ['soort']],
  ])('%j names every field at fault', async (body, velden) => {
    const answer = await opstap.call('POST', '/bijdrageruns', { token, body })
    expect([answer.status, answer.body.errors.map(({ location }: any) => location).toSorted()]).toEqual([400, velden])
  })
})
