import { VOLGORDE, type Machtiging } from '../../../domain/bijdrage/index.ts'
import type { Incassogegevens } from '../../stores/bijdrage/incassogegevens.ts'
import { inBestand, LANGSTE, type Incassopost } from './bestandsincasso.ts'
import { bedragTekst, sepaTekst } from './sepa-tekst.ts'

export interface Incasso008 {
  readonly incassant: Incassogegevens
  /** Unique for the creditor, at most 30 characters. */
  readonly berichtnummer: string
  /** UTC, RFC 3339. */
  readonly gemaaktOp: string
  readonly omschrijving: string
  readonly aantal: number
  readonly totaalCent: number
}

/** Debits and sum are not what the run says: part of them is missing. Nothing of such a file may reach a bank. */
export class OnvolledigBestand extends Error {
  override readonly name = 'OnvolledigBestand'
}

const NIET_GEGEVEN = '<Othr><Id>NOTPROVIDED</Id></Othr>'
/** Same mandate, new debtor account: so banks are told, whatever bank the account was of before (EPC130-08). */
const ANDERE_REKENING =
  '<AmdmntInd>true</AmdmntInd><AmdmntInfDtls><OrgnlDbtrAcct><Id><Othr><Id>SMNDA</Id></Othr></Id></OrgnlDbtrAcct></AmdmntInfDtls>'
/** About 64 kB of text at a time. */
const PER_STUK = 64

const kop = async ({ incassant, berichtnummer, gemaaktOp, aantal, totaalCent }: Incasso008): Promise<string> => {
  const naam = await sepaTekst(incassant.naam, LANGSTE.naam)
  const totalen = `<NbOfTxs>${aantal}</NbOfTxs><CtrlSum>${bedragTekst(totaalCent)}</CtrlSum>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${incassant.painVersie}"><CstmrDrctDbtInitn>
<GrpHdr><MsgId>${berichtnummer}</MsgId><CreDtTm>${gemaaktOp.slice(0, 19)}</CreDtTm>${totalen}<InitgPty><Nm>${naam}</Nm></InitgPty></GrpHdr>
<PmtInf><PmtInfId>${berichtnummer}</PmtInfId><PmtMtd>DD</PmtMtd><BtchBookg>true</BtchBookg>${totalen}<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl><LclInstrm><Cd>CORE</Cd></LclInstrm><SeqTp>${VOLGORDE}</SeqTp></PmtTpInf>
<ReqdColltnDt>${incassant.incassodatum}</ReqdColltnDt><Cdtr><Nm>${naam}</Nm></Cdtr><CdtrAcct><Id><IBAN>${incassant.iban}</IBAN></Id></CdtrAcct><CdtrAgt><FinInstnId>${NIET_GEGEVEN}</FinInstnId></CdtrAgt><ChrgBr>SLEV</ChrgBr>
<CdtrSchmeId><Id><PrvtId><Othr><Id>${incassant.incassantId}</Id><SchmeNm><Prtry>SEPA</Prtry></SchmeNm></Othr></PrvtId></Id></CdtrSchmeId>
`
}

const VOET = '</PmtInf></CstmrDrctDbtInitn></Document>\n'

const veld = (naam: string, waarde: string | undefined): string =>
  waarde === undefined ? '' : `<${naam}>${waarde}</${naam}>`

/** Only of an account outside the EEA. From November 2026 an address has its town and country apart. */
const adresTekst = ({ adres }: Machtiging): string => {
  if (adres === undefined) return ''
  const { straat, postcode, plaats, land } = adres
  return `<PstlAdr>${veld('StrtNm', straat)}${veld('PstCd', postcode)}${veld('TwnNm', plaats)}${veld('Ctry', land)}</PstlAdr>`
}

/** The two forms of the file name the code of a bank differently. */
const bankTekst = ({ bic }: Machtiging, versie: Incassogegevens['painVersie']): string => {
  const naam = versie === 'pain.008.001.02' ? 'BIC' : 'BICFI'
  return `<FinInstnId>${bic === undefined ? NIET_GEGEVEN : `<${naam}>${bic}</${naam}>`}</FinInstnId>`
}

const incassoTekst = async (post: Incassopost, { omschrijving: over, incassant }: Incasso008): Promise<string> => {
  const { kenmerk, bedragCent, machtiging, andereRekening, omschrijving } = await inBestand(post, over)
  return `<DrctDbtTxInf><PmtId><EndToEndId>${kenmerk}</EndToEndId></PmtId><InstdAmt Ccy="EUR">${bedragTekst(bedragCent)}</InstdAmt><DrctDbtTx><MndtRltdInf><MndtId>${await sepaTekst(machtiging.kenmerk, 35)}</MndtId><DtOfSgntr>${machtiging.ondertekendOp}</DtOfSgntr>${andereRekening ? ANDERE_REKENING : ''}</MndtRltdInf></DrctDbtTx><DbtrAgt>${bankTekst(machtiging, incassant.painVersie)}</DbtrAgt><Dbtr><Nm>${machtiging.rekeninghouder}</Nm>${adresTekst(machtiging)}</Dbtr><DbtrAcct><Id><IBAN>${machtiging.iban}</IBAN></Id></DbtrAcct><RmtInf><Ustrd>${omschrijving}</Ustrd></RmtInf></DrctDbtTxInf>
`
}

/**
 * A SEPA direct debit file (pain.008.001.02 or .08), a piece at a time: its size is bounded by the disk and not by memory.
 * The header tells number and sum, so they are known beforehand and counted again on the way.
 * @throws OnvolledigBestand at the end, when what came is not what the header says
 */
export async function* schrijfPain008(
  bericht: Incasso008,
  incassos: AsyncIterable<Incassopost>,
): AsyncGenerator<string> {
  let aantal = 0
  let totaalCent = 0
  let stuk = await kop(bericht)
  for await (const incasso of incassos) {
    stuk += await incassoTekst(incasso, bericht)
    totaalCent += incasso.bedragCent
    if (++aantal % PER_STUK > 0) continue
    yield stuk
    stuk = ''
  }
  if (aantal !== bericht.aantal || totaalCent !== bericht.totaalCent)
    throw new OnvolledigBestand(`${aantal} of ${bericht.aantal} debits were found`)
  yield stuk + VOET
}
