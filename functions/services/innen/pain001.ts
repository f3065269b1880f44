import { terugbetaalkenmerk } from '../../../domain/bijdrage/index.ts'
import type { Terugbetaling } from '../../stores/bijdrage/terugbetalingen.ts'
import { LANGSTE } from './bestandsincasso.ts'
import { OnvolledigBestand } from './pain008.ts'
import { bedragTekst, sepaTekst } from './sepa-tekst.ts'

export interface Bericht001 {
  /** Unique for the municipality, at most 35 characters. */
  readonly berichtnummer: string
  /** UTC, RFC 3339. */
  readonly gemaaktOp: string
  readonly uitvoerdatum: string
  readonly afzender: { readonly naam: string; readonly iban: string }
  readonly omschrijving: string
  readonly aantal: number
  readonly totaalCent: number
}

/** About 64 kB of text at a time. */
const PER_STUK = 64

/** Each refund is booked by itself, so that the bank tells of each what became of it. */
const kop = async (bericht: Bericht001): Promise<string> => {
  const { berichtnummer, gemaaktOp, uitvoerdatum, afzender, aantal, totaalCent } = bericht
  const naam = await sepaTekst(afzender.naam, LANGSTE.naam)
  const totalen = `<NbOfTxs>${aantal}</NbOfTxs><CtrlSum>${bedragTekst(totaalCent)}</CtrlSum>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>
<GrpHdr><MsgId>${berichtnummer}</MsgId><CreDtTm>${gemaaktOp.slice(0, 19)}</CreDtTm>${totalen}<InitgPty><Nm>${naam}</Nm></InitgPty></GrpHdr>
<PmtInf><PmtInfId>${berichtnummer}</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg>${totalen}<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf><ReqdExctnDt><Dt>${uitvoerdatum}</Dt></ReqdExctnDt><Dbtr><Nm>${naam}</Nm></Dbtr><DbtrAcct><Id><IBAN>${afzender.iban}</IBAN></Id></DbtrAcct><DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>
`
}

const VOET = '</PmtInf></CstmrCdtTrfInitn></Document>\n'

const betaling = async (terugbetaling: Terugbetaling, omschrijving: string): Promise<string> => {
  const { bedragCent, rekening, kenmerk } = terugbetaling
  const over = await sepaTekst(`${omschrijving} ${kenmerk}`, LANGSTE.ongestructureerd)
  return `<CdtTrfTxInf><PmtId><EndToEndId>${terugbetaalkenmerk(terugbetaling)}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">${bedragTekst(bedragCent)}</InstdAmt></Amt><Cdtr><Nm>${await sepaTekst(rekening.naam, LANGSTE.naam)}</Nm></Cdtr><CdtrAcct><Id><IBAN>${rekening.iban}</IBAN></Id></CdtrAcct><RmtInf><Ustrd>${over}</Ustrd></RmtInf></CdtTrfTxInf>
`
}

/**
 * A SEPA credit transfer file (pain.001.001.09) of refunds, a piece at a time. Number and sum stand above it, and are
 * counted again on the way. @throws OnvolledigBestand at the end, when what came is not what the header says
 */
export async function* schrijfPain001(
  bericht: Bericht001,
  terugbetalingen: AsyncIterable<Terugbetaling>,
): AsyncGenerator<string> {
  let aantal = 0
  let totaalCent = 0
  let stuk = await kop(bericht)
  for await (const een of terugbetalingen) {
    stuk += await betaling(een, bericht.omschrijving)
    totaalCent += een.bedragCent
    if (++aantal % PER_STUK > 0) continue
    yield stuk
    stuk = ''
  }
  if (aantal !== bericht.aantal || totaalCent !== bericht.totaalCent)
    throw new OnvolledigBestand(`${aantal} of ${bericht.aantal} refunds were found`)
  yield stuk + VOET
}
