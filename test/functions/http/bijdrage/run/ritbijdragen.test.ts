import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  alleRegels,
  download,
  hasXsd,
  INCASSOGEGEVENS,
  machtig,
  REKENINGSCHEMA,
  startRun,
  stelVast,
  valideer,
} from '../../../../support/innen.ts'
import { startRitinning, type Ritinning } from '../../../../support/ritinning.ts'

let { opstap, token, wordt, pas, rit, meld, start, maandrun, lees } = {} as Ritinning
beforeAll(async () => {
  ;({ opstap, token, wordt, pas, rit, meld, start, maandrun, lees } = await startRitinning())
})
afterAll(() => opstap.stop())

describe('the fares of a month, from ride to paid', () => {
  const nummers = { anna: '', bert: '', cor: '', corNieuw: '', dina: '' }
  const ritten = { annaLaat: '', bert: '' }
  let maart: any
  let regels: Map<string, any>

  beforeAll(async () => {
    nummers.anna = await pas({ naam: 'Anna Incasso (verzonnen)' })
    nummers.bert = await pas({ naam: 'Bert Factuur (verzonnen)' })
    nummers.cor = await pas({ naam: 'Cor Vervangen (verzonnen)' })
    nummers.dina = await pas({ naam: 'Dina Thuis (verzonnen)' })
    await machtig(opstap, nummers.anna)
    const anna = [await rit(nummers.anna, '2026-03-02'), await rit(nummers.anna, '2026-03-03')]
    ritten.annaLaat = await rit(nummers.anna, '2026-03-27')
    ritten.bert = await rit(nummers.bert, '2026-03-04')
    const cor = await rit(nummers.cor, '2026-03-05')
    wordt('2026-03-20')
    for (const ritnummer of [...anna, ritten.bert, cor]) await meld(ritnummer, '2026-03-05')
    const vervanging = { token, body: { reden: 'Verloren (verzonnen).' } }
    nummers.corNieuw = (await opstap.call('PUT', `/passen/${nummers.cor}/vervanging`, vervanging)).body.pasnummer
    const corLater = await rit(nummers.corNieuw, '2026-03-25')
    wordt('2026-04-01')
    await meld(corLater, '2026-03-25')
    maart = await maandrun('2026-03')
    regels = await alleRegels(opstap, maart.runnummer)
  })

  test('is one line a person, of driven rides only, with amounts worked out by hand', () => {
    const bedrag = (pasnummer: string) => {
      const regel = regels.get(pasnummer)
      return regel && [regel.bedragCent, regel.inning, regel.maanden[0].ritten]
    }
    // Anna: 2 of her 3 rides were reported, 2 × 2,71. Bert 1. Cor 1 on each pass, on one line.
    expect(bedrag(nummers.anna)).toEqual([542, 'incasso', 2])
    expect(bedrag(nummers.bert)).toEqual([271, 'factuur', 1])
    expect(bedrag(nummers.corNieuw)).toEqual([542, 'factuur', 2])
    expect([regels.has(nummers.cor), regels.has(nummers.dina), regels.size]).toEqual([false, false, 3])
    expect(maart).toMatchObject({
      soort: 'ritbijdragen',
      maand: '2026-03',
      jaar: 2026,
      status: 'concept',
      statusBedrag: 'vastgesteld',
      totalen: { regels: 3, tariefCent: 1355, eerderCent: 0, bedragCent: 1355, gevraagdCent: 1355 },
    })
    expect(regels.get(nummers.anna).berekening).toMatchObject({
      bron: { artikel: 'artikel 6.1, lid 5' },
      toelichting: ['In maart 2026: 2 ritten, samen € 5,42.', expect.stringMatching(/^Alleen ritten die iets kosten/)],
    })
  })

  test('asked again is the same run; another month waits for it, and so does a month that is not over', async () => {
    const again = await start('2026-03')
    expect([again.status, again.body]).toEqual([200, maart])
    expect((await start('2026-03', { aanvullend: true })).body.type).toBe('urn:opstap:probleem:run-niet-vastgesteld')
    const april = await start('2026-04')
    expect([april.status, april.body.errors]).toMatchObject([
      400,
      [{ in: 'body', location: 'maand', detail: 'Deze maand kan nu niet: kies januari 2021 tot en met maart 2026.' }],
    ])
    const februari = await start('2026-02')
    expect([februari.status, februari.body.type, februari.body.detail]).toEqual([
      409,
      'urn:opstap:probleem:andere-maand-open',
      'Stel de ritbijdragen van maart 2026 eerst vast, of gooi die berekening weg.',
    ])
  })

  test('is fixed and collected as a contribution is, under a name of its own on the bank statement', async () => {
    expect((await stelVast(opstap, maart.runnummer)).status).toBe(200)
    const { status, tekst } = await download(opstap, `/bijdrageruns/${maart.runnummer}/incassobestand`)
    expect([status, tekst.includes('<InstdAmt Ccy="EUR">5.42</InstdAmt>')]).toEqual([200, true])
    expect(tekst).toContain('Ritten Wmo-vervoer maart 2026')
    if (hasXsd()) valideer(tekst)
    const brief = await download(opstap, `/bijdrageruns/${maart.runnummer}/brieven/${nummers.bert}`)
    expect([brief.status, brief.type]).toEqual([200, 'application/pdf'])
  })

  test('stands in the account of the person, in the overview of the year and in the statement of the month', async () => {
    const rekening = await lees(`/passen/${nummers.cor}/rekeningen/2026`)
    expect(rekening).toMatchObject({ gevraagdCent: 542, openstaandCent: 542 })
    const { ritbijdragen, jaarbijdrage } = await lees(`/passen/${nummers.cor}/bijdragen/2026`)
    expect(ritbijdragen).toMatchObject({ bedragCent: 542, gevraagdCent: 542, openstaandCent: 542, voor: 'gemeente' })
    expect(ritbijdragen.regels).toHaveLength(1)
    expect(jaarbijdrage).toMatchObject({ status: 'verwacht', bedragCent: 6000, regels: [] })
    const maand = await lees(`/passen/${nummers.bert}/maandoverzichten/2026-03`)
    expect(maand.ritbijdragenAanGemeente).toEqual({ gevraagdCent: 271, betaaldCent: 0 })
    expect(maand).not.toHaveProperty('jaarbijdrageCent')
  })

  test('what was reported late or corrected since is a difference on the line of the next month', async () => {
    const { kenmerk } = regels.get(nummers.bert)
    const betalingen = [{ kenmerk, betaling: 'BANK-1', bedragCent: 271, datum: '2026-04-10' }]
    wordt('2026-04-20')
    await opstap.call('POST', `/bijdrageruns/${maart.runnummer}/betalingen`, { token, body: { betalingen } })
    await meld(ritten.annaLaat, '2026-03-27')
    await meld(ritten.bert, '2026-03-04', 'nietGereden', 'De taxi was stuk (verzonnen).')
    const april = await rit(nummers.corNieuw, '2026-04-28')
    wordt('2026-05-02')
    await meld(april, '2026-04-28')
    const run = await maandrun('2026-04')
    const nieuw = await alleRegels(opstap, run.runnummer)
    expect(nieuw.get(nummers.anna)).toMatchObject({
      bedragCent: 271,
      maanden: [{ maand: '2026-03', ritten: 3, bedragCent: 813, eerderRitten: 2, eerderCent: 542 }],
      berekening: {
        toelichting: [
          'In maart 2026 is iets veranderd: het zijn nu 3 ritten, samen € 8,13. Wij vroegen voor 2 ritten, samen € 5,42. Er komt € 2,71 bij.',
          expect.any(String),
        ],
      },
    })
    expect(nieuw.get(nummers.bert)).toMatchObject({ bedragCent: -271, inning: 'terugbetaling' })
    expect(nieuw.get(nummers.corNieuw)).toMatchObject({ bedragCent: 271, maanden: [{ maand: '2026-04', ritten: 1 }] })
    // What was asked of March stays as it was.
    expect((await alleRegels(opstap, maart.runnummer)).get(nummers.anna).bedragCent).toBe(542)
    await opstap.call('PUT', '/incassogegevens', { token, body: { ...INCASSOGEGEVENS, incassodatum: '2026-06-24' } })
    expect((await stelVast(opstap, run.runnummer)).status).toBe(200)
    expect((await lees(`/passen/${nummers.bert}/maandoverzichten/2026-04`)).ritbijdragenAanGemeente).toEqual({
      betaaldCent: 271,
    })
    expect((await lees(`/passen/${nummers.bert}/maandoverzichten/2026-03`)).ritbijdragenAanGemeente).toEqual({
      gevraagdCent: 0,
      betaaldCent: 0,
    })
  })

  test('the year is a run of its own, and neither is set off against the other', async () => {
    const jaar = await startRun(opstap)
    expect([jaar.soort, jaar.status]).toEqual(['jaarlijks', 'concept'])
    const bert = (await alleRegels(opstap, jaar.runnummer)).get(nummers.bert)
    expect([bert.eerderCent, bert.bedragCent]).toEqual([0, 6000])
    expect((await stelVast(opstap, jaar.runnummer)).status).toBe(200)
    // 60,00 of the year is open, and 2,71 of a ride goes back.
    expect(await lees(`/passen/${nummers.bert}/rekeningen/2026`)).toMatchObject({
      gevraagdCent: 6000,
      openstaandCent: 6000,
      terugTeBetalenCent: 271,
    })
  })

  test('what goes back goes by the file of refunds, whatever of the year is open', async () => {
    const rekening = { pasnummer: nummers.bert, iban: INCASSOGEGEVENS.iban, naam: 'B. Voorbeeld (verzonnen)' }
    const { status, body } = await opstap.call('POST', '/terugbetaalopdrachten', {
      token,
      body: { jaar: 2026, rekeningen: [rekening] },
    })
    expect([status, body]).toMatchObject([201, { aantal: 1, bedragCent: 271 }])
    expect(await lees(`/passen/${nummers.bert}/rekeningen/2026`)).toMatchObject({
      openstaandCent: 6000,
      terugTeBetalenCent: 0,
    })
  })

  test('is booked on a ledger account of its own, where the municipality has one', async () => {
    const schema = { ...REKENINGSCHEMA, opbrengstRitten: 'O-2' }
    await opstap.call('PUT', '/rekeningschema', { token, body: schema })
    const { tekst } = await download(opstap, `/bijdrageruns/${maart.runnummer}/journaal`)
    expect(tekst).toContain('O-2')
    expect(tekst).not.toContain('O-1')
    expect(tekst).toContain('ritten 2026-03 vastgesteld')
    await opstap.call('PUT', '/rekeningschema', { token, body: REKENINGSCHEMA })
    expect((await download(opstap, `/bijdrageruns/${maart.runnummer}/journaal`)).tekst).toContain('O-1')
  })

  test('what changed after the last month of a year is asked by a supplementary run of that month', async () => {
    expect((await start('2026-04')).status).toBe(200)
    const leeg = await maandrun('2026-04', { aanvullend: true })
    expect([leeg.maand, leeg.totalen.regels]).toEqual(['2026-04', 0])
    expect((await stelVast(opstap, leeg.runnummer)).status).toBe(200)
    await meld(ritten.annaLaat, '2026-03-27', 'loosgemeld', 'Niemand thuis (verzonnen).')
    const nog = await maandrun('2026-04', { aanvullend: true })
    const [regel] = [...(await alleRegels(opstap, nog.runnummer)).values()]
    expect(regel).toMatchObject({ pasnummer: nummers.anna, bedragCent: -271, inning: 'verrekening' })
    // Thrown away nothing of it counts, and the month can be asked again.
    expect((await opstap.call('DELETE', `/bijdrageruns/${nog.runnummer}`, { token })).body.status).toBe('verworpen')
    const weer = await maandrun('2026-04', { aanvullend: true })
    expect([weer.runnummer === nog.runnummer, weer.totalen.bedragCent]).toEqual([false, -271])
    expect((await stelVast(opstap, weer.runnummer)).body.status).toBe('vastgesteld')
  })
})
