import * as fc from 'fast-check'
import { XmlDocument, XmlElement } from 'libxml2-wasm'
import * as SEPA from 'sepa'
import { describe, expect, test } from 'vitest'
import { schrijfPain001, type Bericht001 } from '../../../functions/services/innen/pain001.ts'
import { OnvolledigBestand, schrijfPain008, type Incasso008 } from '../../../functions/services/innen/pain008.ts'
import { bedragTekst, sepaTekst } from '../../../functions/services/innen/sepa-tekst.ts'
import type { Incasso } from '../../../functions/stores/bijdrage/machtigingen.ts'
import { hasXsd, INCASSOGEGEVENS, valideer } from '../../support/innen.ts'

const incasso = (i: number): Incasso => ({
  pasnummer: `P${i}`,
  bedragCent: 6000 + i,
  kenmerk: `RF18${i}`,
  machtiging: {
    kenmerk: `M-${i}`,
    ondertekendOp: '2026-01-15',
    iban: 'NL91ABNA0417164300',
    rekeninghouder: 'T. Voorbeeld (verzonnen)',
  },
})

async function* stroom<T>(lijst: readonly T[]): AsyncGenerator<T> {
  for (const een of lijst) yield await Promise.resolve(een)
}

const alles = async (stukken: AsyncIterable<string>): Promise<string> => {
  let tekst = ''
  for await (const stuk of stukken) tekst += stuk
  return tekst
}

const bericht = (incassos: readonly Incasso[], rest: Partial<Incasso008> = {}): Incasso008 => ({
  incassant: { ...INCASSOGEGEVENS, painVersie: 'pain.008.001.08', betaaltermijnDagen: 42 },
  berichtnummer: 'OPSTAP-1',
  gemaaktOp: '2026-03-01T08:00:00Z',
  omschrijving: 'Jaarbijdrage 2026',
  aantal: incassos.length,
  totaalCent: incassos.reduce((som, een) => som + een.bedragCent, 0),
  ...rest,
})

/** Paths of all elements that hold text, with that text, in order. */
const bladen = (xml: string): string[] => {
  using doc = XmlDocument.fromString(xml)
  const loop = (element: XmlElement, pad: string): string[] => {
    const kinderen: XmlElement[] = []
    for (let kind = element.firstChild; kind !== null; kind = kind.next)
      if (kind instanceof XmlElement) kinderen.push(kind)
    const hier = `${pad}/${element.name}`
    return kinderen.length === 0 ? [`${hier} ${element.content}`] : kinderen.flatMap((kind) => loop(kind, hier))
  }
  return loop(doc.root, '')
}

describe('pain.008', () => {
  test.each(['pain.008.001.02', 'pain.008.001.08'] as const)(
    '%s says the same as another library does',
    async (painVersie) => {
      const een = incasso(1)
      const mijn = await alles(
        schrijfPain008(bericht([een], { incassant: { ...bericht([]).incassant, painVersie } }), stroom([een])),
      )
      SEPA.enableValidations(false)
      const doc = new SEPA.Document(painVersie)
      doc.grpHdr.id = 'OPSTAP-1'
      doc.grpHdr.created = new Date('2026-03-01T08:00:00Z')
      doc.grpHdr.initiatorName = INCASSOGEGEVENS.naam
      const info = doc.createPaymentInfo()
      Object.assign(info, {
        id: 'OPSTAP-1',
        collectionDate: new Date('2026-04-24'),
        creditorIBAN: INCASSOGEGEVENS.iban,
        creditorName: INCASSOGEGEVENS.naam,
        creditorId: INCASSOGEGEVENS.incassantId,
        sequenceType: 'RCUR',
        batchBooking: true,
      })
      const tx = info.createTransaction()
      Object.assign(tx, {
        end2endId: een.kenmerk,
        amount: 60.01,
        mandateId: een.machtiging.kenmerk,
        mandateSignatureDate: new Date('2026-01-15'),
        debtorName: een.machtiging.rekeninghouder,
        debtorIBAN: een.machtiging.iban,
        remittanceInfo: `Jaarbijdrage 2026 ${een.kenmerk}`,
      })
      info.addTransaction(tx)
      doc.addPaymentInfo(info)
      // Numbers that the other library makes up itself, the time, and that nothing of the mandate was amended.
      const vergelijkbaar = (xml: string) =>
        bladen(xml).filter((blad) => !/\/(CreDtTm|PmtInfId|InstrId|AmdmntInd) /.test(blad))
      expect(vergelijkbaar(mijn)).toEqual(vergelijkbaar(String(doc)))
      expect(mijn).toContain(`tech:xsd:${painVersie}"`)
    },
  )

  test('an account outside the EEA tells its bank, and its address with town and country apart', async () => {
    const een = incasso(1)
    const zwitsers: Incasso = {
      ...een,
      machtiging: {
        ...een.machtiging,
        iban: 'CH9300762011623852957',
        bic: 'POFICHBEXXX',
        adres: { straat: 'Voorbeeldweg 1', postcode: '3000', plaats: 'Zürich', land: 'CH' },
      },
    }
    const xml = async (painVersie: 'pain.008.001.02' | 'pain.008.001.08') =>
      await alles(
        schrijfPain008(
          bericht([zwitsers], { incassant: { ...bericht([]).incassant, painVersie } }),
          stroom([zwitsers]),
        ),
      )
    const nieuw = await xml('pain.008.001.08')
    expect(nieuw).toContain('<DbtrAgt><FinInstnId><BICFI>POFICHBEXXX</BICFI></FinInstnId></DbtrAgt>')
    expect(nieuw).toContain(
      '<PstlAdr><StrtNm>Voorbeeldweg 1</StrtNm><PstCd>3000</PstCd><TwnNm>Zurich</TwnNm><Ctry>CH</Ctry></PstlAdr></Dbtr>',
    )
    expect(await xml('pain.008.001.02')).toContain('<BIC>POFICHBEXXX</BIC>')
    if (hasXsd()) valideer(nieuw)
  })

  test('a debit too few or too many, or a cent off, ends the file with a fault', async () => {
    const twee = [incasso(1), incasso(2)]
    for (const rest of [{ aantal: 3 }, { aantal: 1 }, { totaalCent: 12_002 }])
      await expect(alles(schrijfPain008(bericht(twee, rest), stroom(twee)))).rejects.toThrow(OnvolledigBestand)
    await expect(alles(schrijfPain008(bericht(twee), stroom(twee)))).resolves.toContain('</Document>')
  })

  test('whatever a name holds, only characters that every bank takes are left, and no mark-up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 140 }), async (tekst, langste) => {
        const net = await sepaTekst(tekst, langste)
        expect(net).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]*$/)
        expect(net.length).toBeLessThanOrEqual(langste)
      }),
    )
  })

  test('cents as euros', () => {
    expect([0, 5, 60, 6000, 123_456_789].map(bedragTekst)).toEqual(['0.00', '0.05', '0.60', '60.00', '1234567.89'])
  })
})

describe('pain.001', () => {
  const terug = (mutatie: number, cent: number) => ({
    pasnummer: 'P1',
    runnummer: '2026-01',
    kenmerk: 'RF18539007547034',
    mutatie,
    bedragCent: cent,
    rekening: { iban: 'DE89370400440532013000', naam: 'T. Voorbeeld (verzonnen)' },
  })
  const opdracht = (aantal: number, totaalCent: number): Bericht001 => ({
    berichtnummer: 'OPSTAP-T1',
    gemaaktOp: '2026-03-01T08:00:00Z',
    uitvoerdatum: '2026-03-02',
    afzender: INCASSOGEGEVENS,
    omschrijving: 'Terugbetaling 2026',
    aantal,
    totaalCent,
  })

  test('says the same as another library does in an older version of the file', async () => {
    const mijn = await alles(schrijfPain001(opdracht(1, 6001), stroom([terug(2, 6001)])))
    SEPA.enableValidations(false)
    const doc = new SEPA.Document('pain.001.001.03')
    doc.grpHdr.id = 'OPSTAP-T1'
    doc.grpHdr.created = new Date('2026-03-01T08:00:00Z')
    doc.grpHdr.initiatorName = INCASSOGEGEVENS.naam
    const info = doc.createPaymentInfo()
    Object.assign(info, {
      id: 'OPSTAP-T1',
      requestedExecutionDate: new Date('2026-03-02'),
      debtorIBAN: INCASSOGEGEVENS.iban,
      debtorName: INCASSOGEGEVENS.naam,
    })
    const tx = info.createTransaction()
    Object.assign(tx, {
      end2endId: 'T2-RF18539007547034',
      amount: 60.01,
      creditorName: 'T. Voorbeeld (verzonnen)',
      creditorIBAN: 'DE89370400440532013000',
      remittanceInfo: 'Terugbetaling 2026 RF18539007547034',
    })
    info.addTransaction(tx)
    doc.addPaymentInfo(info)
    // The newer version has the day one level deeper; numbers that the other library makes up, and how it is booked.
    const vergelijkbaar = (xml: string) =>
      bladen(xml)
        .map((blad) => blad.replace('/ReqdExctnDt/Dt ', '/ReqdExctnDt '))
        .filter((blad) => !/\/(CreDtTm|PmtInfId|InstrId|BtchBookg) /.test(blad))
    expect(vergelijkbaar(mijn)).toEqual(vergelijkbaar(String(doc)))
    expect(mijn).toContain('tech:xsd:pain.001.001.09"')
  })

  test('a refund too few, or a cent off, ends the file with a fault', async () => {
    const schrijf = (aantal: number, cent: number) =>
      alles(schrijfPain001(opdracht(aantal, cent), stroom([terug(1, 100), terug(2, 200)])))
    await expect(schrijf(3, 300)).rejects.toThrow(OnvolledigBestand)
    await expect(schrijf(2, 301)).rejects.toThrow(OnvolledigBestand)
    await expect(schrijf(2, 300)).resolves.toContain('<CtrlSum>3.00</CtrlSum>')
  })
})
