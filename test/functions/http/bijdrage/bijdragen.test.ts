import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { betalingskenmerk } from '../../../../domain/bijdrage/index.ts'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import {
  alleRegels,
  download,
  hasXsd,
  gemeente,
  INCASSOGEGEVENS,
  machtig,
  startRun,
  stelVast,
  valideer,
} from '../../../support/innen.ts'
import { inzagen, nieuwePas, NU, PLAATSEN } from '../../../support/voorbeelden.ts'

let opstap: Opstap
let token: string
let nu = momentVan(NU).epochMs
/** The clock goes on to a day. */
const wordt = (datum: string): void => {
  nu = momentVan(`${datum}T09:00:00Z`).epochMs
}
beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  token = await gemeente(opstap)
})
afterAll(() => opstap.stop())

const pas = (rest: Record<string, unknown> = {}): Promise<string> =>
  nieuwePas(opstap, { woning: { locatieId: 'borculo-thuis' }, ...rest }, 'berkelland')

describe('a year from concept to paid', () => {
  const nummers: Record<string, string> = {}
  let run: any
  let regels: Map<string, any>

  beforeAll(async () => {
    nummers.incasso = await pas({ naam: 'Anna Incasso (verzonnen)' })
    nummers.ander = await pas({ naam: 'Bert Ünal & Zn <b> (verzonnen)', geboortedatum: '1944-02-29' })
    nummers.factuur = await pas({ naam: 'Çağla Łukasz (verzonnen)', geboortedatum: '1931-12-31' })
    nummers.kind = await pas({ naam: 'Daan Kind (verzonnen)', geboortedatum: '2015-01-01' })
    nummers.eerder = await pas({
      naam: 'Els Eerder (verzonnen)',
      geldigVanaf: '2020-01-01',
      geldigTotEnMet: '2025-12-31',
    })
    nummers.dubbel1 = await pas({ naam: 'Frits Dubbel (verzonnen)', geldigTotEnMet: '2026-05-31' })
    nummers.dubbel2 = await pas({ naam: 'frits  dubbel (verzonnen)', geldigVanaf: '2026-07-01' })
    nummers.individueel = await pas({ naam: 'Ilse Alleen (verzonnen)', vervoertype: 'individueel' })
    nummers.vrij = await pas({ naam: 'Gerda Vrij (verzonnen)' })
    nummers.vervallen = await pas({ naam: 'Hans Vervallen (verzonnen)' })
    await machtig(opstap, nummers.incasso)
    await machtig(opstap, nummers.ander, {
      iban: 'DE89 3704 0044 0532 0130 00',
      rekeninghouder: 'B. Ünal & Zn <b> (verzonnen)',
    })
    // On 24 April 2026 it is 36 months and a day old.
    await machtig(opstap, nummers.vervallen, { ondertekendOp: '2023-04-23' })
    await opstap.call('PUT', `/passen/${nummers.vrij}/bijdragen/2026/vrijstelling`, {
      token,
      body: { reden: 'Bijzondere omstandigheden (verzonnen)', artikel: 'hardheidsclausule' },
    })
    await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
    run = await startRun(opstap)
    regels = await alleRegels(opstap, run.runnummer)
  })

  test('every pass of the year has one line, with amounts worked out by hand', () => {
    const bedrag = (naam: string) => {
      const regel = regels.get(nummers[naam]!)
      return regel === undefined ? undefined : [regel.tariefCent, regel.vrijgesteldCent, regel.bedragCent, regel.inning]
    }
    expect(bedrag('incasso')).toEqual([6000, 0, 6000, 'incasso'])
    expect(bedrag('ander')).toEqual([6000, 0, 6000, 'incasso'])
    expect(bedrag('factuur')).toEqual([6000, 0, 6000, 'factuur'])
    expect(bedrag('kind')).toEqual([6000, 6000, 0, 'geen'])
    expect(bedrag('eerder')).toBeUndefined()
    // All months but June: 11 of 12 of 60,00.
    expect(bedrag('dubbel1')).toEqual([5500, 0, 5500, 'factuur'])
    expect(bedrag('individueel')).toEqual([6000, 6000, 0, 'geen'])
    expect(bedrag('dubbel2')).toEqual([0, 0, 0, 'geen'])
    expect(regels.get(nummers.dubbel2!).samenMet).toBe(nummers.dubbel1)
    expect(bedrag('vrij')).toEqual([6000, 6000, 0, 'geen'])
    expect(bedrag('vervallen')).toEqual([6000, 0, 6000, 'factuur'])
  })

  test('each line cites its article and tells its computation; an example says so', () => {
    const { berekening } = regels.get(nummers.kind!)
    expect(berekening.bron).toMatchObject({ artikel: 'artikel 6.1, lid 1 en lid 5' })
    expect(berekening.vrijstellingen).toMatchObject([{ soort: 'minderjarig', bron: { artikel: 'artikel 6.1, lid 8' } }])
    expect(berekening.toelichting).toEqual([
      '12 van de 12 maanden van € 60,00 per jaar (regels vanaf 1 januari 2020).',
      'Daar gaat € 60,00 af. Onder de 18 jaar betaalt u niets.',
    ])
    expect([berekening.status, run.statusBedrag]).toEqual(['voorbeeld', 'voorbeeld'])
  })

  test('the totals are the sum of the lines', () => {
    const alle = [...regels.values()]
    const som = (veld: string) => alle.reduce((tot, regel) => tot + regel[veld], 0)
    expect(run).toMatchObject({ status: 'concept', voortgang: { procent: 100 } })
    expect(run.totalen).toMatchObject({
      regels: alle.length,
      tariefCent: som('tariefCent'),
      vrijgesteldCent: som('vrijgesteldCent'),
      bedragCent: som('bedragCent'),
    })
    // Two by direct debit; besides our invoices there are two demo passes without a mandate or with one.
    for (const soort of ['incasso', 'factuur', 'terugbetaling', 'geen']) {
      const eigen = alle.filter((regel) => regel.inning === soort)
      expect(run.totalen.inning[soort]).toEqual({
        aantal: eigen.length,
        bedragCent: eigen.reduce((tot, regel) => tot + regel.bedragCent, 0),
      })
    }
    expect(
      run.totalen.tariefCent - run.totalen.vrijgesteldCent - run.totalen.verlagingCent - run.totalen.eerderCent,
    ).toBe(run.totalen.bedragCent)
  })

  test('the same year again is the same run; nothing can be collected or corrected before it is fixed', async () => {
    const again = await opstap.call('POST', '/bijdrageruns', { token, body: { jaar: 2026 } })
    expect([again.status, again.body]).toEqual([200, run])
    expect((await download(opstap, '/bijdrageruns/2026-01/incassobestand')).status).toBe(409)
    expect((await download(opstap, `/bijdrageruns/2026-01/facturen/${nummers.factuur}`)).status).toBe(409)
    expect(
      (await opstap.call('POST', '/bijdrageruns', { token, body: { jaar: 2026, soort: 'aanvullend' } })).status,
    ).toBe(409)
    const storno = { stornos: [{ kenmerk: regels.get(nummers.incasso!).kenmerk, code: 'AM04', datum: '2026-02-01' }] }
    expect((await opstap.call('POST', '/bijdrageruns/2026-01/stornos', { token, body: storno })).status).toBe(409)
  })

  test('a resident sees nothing of a concept but what is expected', async () => {
    const eigen = await opstap.token('pashouder', { gemeente: 'berkelland', pasnummer: nummers.incasso! })
    const { body } = await opstap.call('GET', `/passen/${nummers.incasso}/bijdragen/2026`, { token: eigen })
    expect(body.jaarbijdrage).toMatchObject({ status: 'verwacht', bedragCent: 6000, openstaandCent: 0, regels: [] })
  })

  describe('fixed', () => {
    let bestand: Awaited<ReturnType<typeof download>>
    beforeAll(async () => {
      await stelVast(opstap, run.runnummer)
      bestand = await download(opstap, '/bijdrageruns/2026-01/incassobestand')
    })

    test('fixing again changes nothing, and later settings do not change the file', async () => {
      expect((await stelVast(opstap, run.runnummer)).body).toMatchObject({
        status: 'vastgesteld',
        incassodatum: '2026-04-24',
      })
      await opstap.call('PUT', '/incassogegevens', { token, body: { ...INCASSOGEGEVENS, naam: 'Anders (verzonnen)' } })
      expect((await download(opstap, '/bijdrageruns/2026-01/incassobestand')).tekst).toBe(bestand.tekst)
      expect(await alleRegels(opstap, run.runnummer)).toEqual(
        new Map([...regels].map(([nummer, regel]) => [nummer, { ...regel, ...vaststand(regel) }])),
      )
    })
    /** What being fixed changes of a line: how it stands. */
    const vaststand = (regel: any) => ({
      stand: { incasso: 'inIncasso', factuur: 'open', geen: 'geen' }[regel.inning as 'incasso'],
      openstaandCent: regel.inning === 'factuur' ? regel.bedragCent : 0,
    })

    test('who is in the file can see so: the run that looked, and the municipality that took the file and the lines', async () => {
      const gezien = await inzagen(opstap, nummers.incasso!, token)
      expect(gezien.map(({ rol, wat }) => `${rol}: ${wat}`)).toEqual(
        expect.arrayContaining([
          'gemeente: Uw bijdrage doorgegeven aan de bank',
          'gemeente: Bekeken wat u dit jaar betaalt',
          expect.stringMatching(/^systeem: /),
        ]),
      )
    })

    test('the direct debit file holds the debits of the run, in characters that every bank takes', () => {
      expect([bestand.status, bestand.type]).toEqual([200, 'application/xml; charset=utf-8'])
      const { aantal, bedragCent } = run.totalen.inning.incasso
      const euro = `${Math.trunc(bedragCent / 100)}.00`
      expect(bestand.tekst.match(/<NbOfTxs>(\d+)<.NbOfTxs><CtrlSum>([\d.]+)</g)).toEqual(
        [1, 2].map(() => `<NbOfTxs>${aantal}</NbOfTxs><CtrlSum>${euro}<`),
      )
      expect(bestand.tekst.match(/<DrctDbtTxInf>/g)).toHaveLength(aantal)
      expect(bestand.tekst).toContain('<ReqdColltnDt>2026-04-24</ReqdColltnDt>')
      expect(bestand.tekst).toContain('<Nm>B. Unal + Zn b (verzonnen)</Nm>')
      expect(bestand.tekst).toContain('<IBAN>DE89370400440532013000</IBAN>')
      expect(bestand.tekst).toContain(`<EndToEndId>${betalingskenmerk('26-01', nummers.incasso!)}</EndToEndId>`)
    })

    test.skipIf(!hasXsd())('the direct debit file validates against the XSD', () => {
      valideer(bestand.tekst)
      const fout = bestand.tekst.replace('<PmtMtd>DD</PmtMtd>', '<PmtMtd>XX</PmtMtd>')
      expect(() => valideer(fout)).toThrow(/PmtMtd/)
    })

    test('the invoice is a PDF of one page', async () => {
      const { status, type, tekst, bytes } = await download(opstap, `/bijdrageruns/2026-01/facturen/${nummers.factuur}`)
      expect([status, type]).toEqual([200, 'application/pdf'])
      expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-')
      expect(tekst.match(/\/Type \/Page\b/g)).toHaveLength(1)
      expect(tekst).toContain('/Lang (nl-NL)')
    })

    test('who is collected from or owes nothing gets no invoice; another’s is not there', async () => {
      for (const [naam, verwacht] of [
        ['incasso', 409],
        ['kind', 409],
        ['eerder', 404],
      ] as const)
        expect((await download(opstap, `/bijdrageruns/2026-01/facturen/${nummers[naam]}`)).status).toBe(verwacht)
    })

    test('the CSV holds every line once, and adds up', async () => {
      const { status, type, tekst } = await download(opstap, '/bijdrageruns/2026-01/boekhouding')
      expect([status, type]).toEqual([200, 'text/csv; charset=utf-8'])
      const [kop, ...rijen] = tekst.trimEnd().split('\r\n')
      const kolom = kop!.split(',').indexOf('bedrag_cent')
      expect(rijen).toHaveLength(regels.size)
      expect(rijen.reduce((som, rij) => som + Number(rij.split(',')[kolom]), 0)).toBe(run.totalen.bedragCent)
      expect(tekst).not.toContain('Incasso (verzonnen)')
      expect(tekst).not.toMatch(/ABNA/)
    })

    const meld = async (pad: string, body: unknown) =>
      (await opstap.call('POST', `/bijdrageruns/2026-01/${pad}`, { token, body })).body.verwerkt
    const stand = async (naam: string) => (await alleRegels(opstap, '2026-01')).get(nummers[naam]!)
    const rekening = async (naam: string) =>
      (await opstap.call('GET', `/passen/${nummers[naam]}/rekeningen/2026`, { token })).body
    const herroep = (naam: string, mutatie: number) =>
      opstap.call('PUT', `/bijdrageruns/2026-01/regels/${nummers[naam]}/mutaties/${mutatie}/herroeping`, {
        token,
        body: { reden: 'Vergissing (verzonnen)' },
      })

    test('the bank collects on a bank day that has been, and not before it was asked', async () => {
      const verwerkt = (geincasseerdOp: string) =>
        opstap.call('PUT', '/bijdrageruns/2026-01/incassoverwerking', { token, body: { geincasseerdOp } })
      for (const dag of ['2026-04-24', '2099-04-24', '1999-04-23']) {
        const { status, body } = await verwerkt(dag)
        expect([status, body.errors]).toMatchObject([400, [{ location: 'geincasseerdOp' }]])
      }
      wordt('2026-05-06')
      for (const dag of ['2026-04-23', '2026-04-25']) expect((await verwerkt(dag)).status).toBe(400)
      expect(await rekening('incasso')).toMatchObject({ onderwegCent: 6000, openstaandCent: 0 })
      expect((await verwerkt('2026-04-24')).body.geincasseerdOp).toBe('2026-04-24')
      expect(await stand('incasso')).toMatchObject({ stand: 'betaald', openstaandCent: 0 })
    })

    test('a return of another day or with a code that no bank uses is refused, and nothing is done', async () => {
      const { kenmerk } = regels.get(nummers.incasso!)
      const probeer = async (storno: object) => {
        const body = { stornos: [{ kenmerk, code: 'AM04', datum: '2026-04-28', ...storno }] }
        return (await opstap.call('POST', '/bijdrageruns/2026-01/stornos', { token, body })).body.errors
      }
      expect(await probeer({ datum: '1999-01-05' })).toMatchObject([{ location: 'stornos.0.datum' }])
      expect(await probeer({ datum: '2026-05-07' })).toMatchObject([{ location: 'stornos.0.datum' }])
      expect(await probeer({ code: 'ZZZZ' })).toMatchObject([{ location: 'stornos.0.code' }])
      expect(await stand('incasso')).toMatchObject({ stand: 'betaald', mutaties: [] })
    })

    test('a returned debit reopens its line, once, and an invoice follows; a payment closes it', async () => {
      const { kenmerk } = regels.get(nummers.incasso!)
      const storno = { stornos: [{ kenmerk, code: 'AM04', datum: '2026-04-28' }] }
      expect(await meld('stornos', storno)).toEqual([{ kenmerk, uitkomst: 'verwerkt' }])
      expect(await meld('stornos', storno)).toEqual([{ kenmerk, uitkomst: 'alVerwerkt' }])
      expect(await stand('incasso')).toMatchObject({
        stand: 'gestorneerd',
        openstaandCent: 6000,
        stornos: [{ code: 'AM04' }],
      })
      expect((await download(opstap, `/bijdrageruns/2026-01/facturen/${nummers.incasso}`)).status).toBe(200)

      const deel = { betalingen: [{ kenmerk, betaling: 'BANK-1', bedragCent: 1000, datum: '2026-05-02' }] }
      expect(await meld('betalingen', deel)).toEqual([{ kenmerk, uitkomst: 'verwerkt' }])
      expect(await meld('betalingen', deel)).toEqual([{ kenmerk, uitkomst: 'alVerwerkt' }])
      expect(await stand('incasso')).toMatchObject({ stand: 'gestorneerd', openstaandCent: 5000 })
      await meld('betalingen', { betalingen: [{ kenmerk, betaling: 'BANK-2', bedragCent: 5000, datum: '2026-05-03' }] })
      expect(await stand('incasso')).toMatchObject({ stand: 'betaald', openstaandCent: 0 })
      const factuur = regels.get(nummers.factuur!).kenmerk
      expect(
        await meld('stornos', {
          stornos: [
            { kenmerk: factuur, code: 'AM04', datum: '2026-04-28' },
            { kenmerk: 'RF00ONBEKEND', code: 'AM04', datum: '2026-04-28' },
          ],
        }),
      ).toEqual([
        { kenmerk: factuur, uitkomst: 'geenIncasso' },
        { kenmerk: 'RF00ONBEKEND', uitkomst: 'onbekend' },
      ])
    })

    test('too much paid is to be paid back, and no cent more than that; what was a mistake is revoked and stays to be seen', async () => {
      const { kenmerk } = regels.get(nummers.incasso!)
      const betaal = (betaling: string, bedragCent: number) =>
        meld('betalingen', { betalingen: [{ kenmerk, betaling, bedragCent, datum: '2026-05-05' }] })
      await betaal('BANK-3', 4000)
      expect(await rekening('incasso')).toMatchObject({
        ontvangenCent: 10_000,
        openstaandCent: 0,
        terugTeBetalenCent: 4000,
      })
      expect(await stand('incasso')).toMatchObject({ stand: 'terugTeBetalen', openstaandCent: -4000 })
      expect(await betaal('TERUG-1', -4001)).toMatchObject([{ uitkomst: 'nietTerugTeBetalen' }])
      const tegelijk = await Promise.all([betaal('TERUG-2', -4000), betaal('TERUG-3', -4000)])
      expect(
        tegelijk
          .flat()
          .map((een: any) => een.uitkomst)
          .toSorted(),
      ).toEqual(['nietTerugTeBetalen', 'verwerkt'])
      expect(await rekening('incasso')).toMatchObject({ ontvangenCent: 6000, terugTeBetalenCent: 0 })

      expect((await herroep('incasso', 2)).body).toMatchObject({ ontvangenCent: 5000, openstaandCent: 1000 })
      expect((await herroep('incasso', 2)).status).toBe(409)
      expect((await herroep('incasso', 99)).status).toBe(404)
      const { mutaties, betalingen } = await stand('incasso')
      expect(mutaties.map((een: any) => een.soort)).toEqual([
        'storno',
        'ontvangst',
        'ontvangst',
        'ontvangst',
        'terugbetaling',
        'herroeping',
      ])
      expect(mutaties[0]).toMatchObject({ code: 'AM04', betekenis: 'Er staat te weinig op de rekening.' })
      expect(betalingen.map((een: any) => een.bedragCent)).toEqual([5000, 4000, -4000])
      await betaal('BANK-4', 1000)
      expect(await rekening('incasso')).toMatchObject({ openstaandCent: 0, terugTeBetalenCent: 0 })
    })

    test('a closed account ends the mandate; that it was a mistake gives it back', async () => {
      const machtiging = async () => (await opstap.call('GET', `/passen/${nummers.ander}/machtiging`, { token })).body
      const { kenmerk } = regels.get(nummers.ander!)
      await meld('stornos', { stornos: [{ kenmerk, code: 'AC04', datum: '2026-04-27' }] })
      expect(await machtiging()).toMatchObject({ vervallen: { code: 'AC04', betekenis: 'De rekening is opgeheven.' } })
      await herroep('ander', 1)
      expect((await machtiging()).vervallen).toBeUndefined()
      expect(await stand('ander')).toMatchObject({ stand: 'betaald' })
    })

    test('more back on a line that nobody paid: no', async () => {
      const { kenmerk } = regels.get(nummers.factuur!)
      const terug = { betalingen: [{ kenmerk, betaling: 'TERUG-9', bedragCent: -6000, datum: '2026-05-05' }] }
      expect(await meld('betalingen', terug)).toEqual([{ kenmerk, uitkomst: 'nietTerugTeBetalen' }])
      expect(await stand('factuur')).toMatchObject({ stand: 'open', openstaandCent: 6000 })
    })

    test('a supplementary run asks or pays back only what has changed', async () => {
      const nieuw = await pas({ naam: 'Iris Nieuw (verzonnen)' })
      await opstap.call('PUT', `/passen/${nummers.factuur}/bijdragen/2026/vrijstelling`, {
        token,
        body: { reden: 'Verzonnen', artikel: 'hardheidsclausule' },
      })
      const tweede = await startRun(opstap, { jaar: 2026, soort: 'aanvullend' })
      expect(tweede).toMatchObject({ runnummer: '2026-02', soort: 'aanvullend' })
      const verschil = await alleRegels(opstap, '2026-02')
      expect([...verschil].map(([nummer, regel]) => [nummer, regel.bedragCent, regel.inning]).toSorted()).toEqual(
        [
          [nieuw, 6000, 'factuur'],
          [nummers.factuur, -6000, 'verrekening'],
        ].toSorted(),
      )
      expect(await startRun(opstap, { jaar: 2026, soort: 'aanvullend' })).toEqual(tweede)
      await stelVast(opstap, '2026-02')
      const derde = await startRun(opstap, { jaar: 2026, soort: 'aanvullend' })
      expect(derde.totalen).toMatchObject({ regels: 0, bedragCent: 0 })
      const { body } = await opstap.call('GET', `/passen/${nummers.factuur}/bijdragen/2026`, { token })
      expect(body.jaarbijdrage).toMatchObject({ status: 'vastgesteld', bedragCent: 0, openstaandCent: 0 })
      expect(body.jaarbijdrage.regels).toHaveLength(2)
    })

    test('the decision that now holds is told with the contribution, until it is withdrawn', async () => {
      const pad = `/passen/${nummers.factuur}/bijdragen/2026`
      const besluit = async () => (await opstap.call('GET', pad, { token })).body.jaarbijdrage.vrijstelling
      expect(await besluit()).toMatchObject({ jaar: 2026, reden: 'Verzonnen', artikel: 'hardheidsclausule' })
      await opstap.call('DELETE', `${pad}/vrijstelling`, { token })
      expect(await besluit()).toBeUndefined()
    })
  })
})

test('a gemeente without a yearly contribution, or a year without rules, has no run', async () => {
  const harlingen = await opstap.token('gemeente')
  const zonder = await opstap.call('POST', '/bijdrageruns', { token: harlingen, body: { jaar: 2026 } })
  expect([zonder.status, zonder.body.type]).toEqual([409, 'urn:opstap:probleem:geen-jaarbijdrage'])
  expect((await opstap.call('POST', '/bijdrageruns', { token, body: { jaar: 2019 } })).status).toBe(404)
})

test('regime: an answer with its steps, and the amount of the year', async () => {
  const vraag = (body: unknown) => opstap.call('POST', '/abonnementstariefbeoordelingen', { token, body })
  expect((await vraag({ bijdrageGevraagd: true, vorm: 'maatwerk' })).body).toMatchObject({
    uitkomst: 'abonnementstarief',
    abonnementstarief: { jaar: 2026, bedragCent: 2180, per: 'maand' },
  })
  expect((await vraag({ bijdrageGevraagd: true })).body.errors).toMatchObject([{ location: 'duurzaamheid' }])
})
