/** Files as banks send them, of the account that the tests collect on. Everybody in them is invented. */

const REKENING = 'NL91ABNA0417164300'

export interface Boeking {
  readonly cent: number
  readonly kant?: 'CRDT' | 'DBIT'
  readonly datum?: string
  /** The bank's own reference; an empty text is none. */
  readonly vanBank?: string
  readonly endToEnd?: string
  readonly rf?: string
  readonly tekst?: string
  readonly code?: string
  readonly opdracht?: string
  readonly status?: string
  readonly naam?: string
  readonly iban?: string
}

const euro = (cent: number): string => (cent / 100).toFixed(2)
const als = (waarde: string | undefined, maak: (tekst: string) => string): string =>
  waarde === undefined || waarde === '' ? '' : maak(waarde)

/** From this version on a person stands one level deeper, and the state of an entry is a code. */
const NIEUW = 8

const detailVan = (boeking: Boeking, versie: number): string => {
  const { cent, kant = 'CRDT', endToEnd = 'NOTPROVIDED', rf, tekst, code, opdracht } = boeking
  const rol = kant === 'CRDT' ? 'Dbtr' : 'Cdtr'
  const bedrag =
    versie >= NIEUW
      ? `<Amt Ccy="EUR">${euro(cent)}</Amt>`
      : `<AmtDtls><TxAmt><Amt Ccy="EUR">${euro(cent)}</Amt></TxAmt></AmtDtls>`
  const naam = als(
    boeking.naam,
    (wie) => `<${rol}>${versie >= NIEUW ? `<Pty><Nm>${wie}</Nm></Pty>` : `<Nm>${wie}</Nm>`}</${rol}>`,
  )
  const iban = als(boeking.iban, (nummer) => `<${rol}Acct><Id><IBAN>${nummer}</IBAN></Id></${rol}Acct>`)
  return `<TxDtls><Refs>${als(opdracht, (naamVan) => `<PmtInfId>${naamVan}</PmtInfId>`)}<EndToEndId>${endToEnd}</EndToEndId></Refs>${bedrag}<RltdPties>${naam}${iban}</RltdPties><RmtInf>${als(tekst, (regel) => `<Ustrd>${regel}</Ustrd>`)}${als(rf, (ref) => `<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>${ref}</Ref></CdtrRefInf></Strd>`)}</RmtInf>${als(code, (reden) => `<RtrInf><Rsn><Cd>${reden}</Cd></Rsn></RtrInf>`)}</TxDtls>`
}

let teller = 0

const postVan = (boeking: Boeking, versie: number): string => {
  const { cent, kant = 'CRDT', datum = '2026-05-04', vanBank = `BANK-${++teller}`, status = 'BOOK' } = boeking
  const stand = versie >= NIEUW ? `<Sts><Cd>${status}</Cd></Sts>` : `<Sts>${status}</Sts>`
  return `<Ntry><Amt Ccy="EUR">${euro(cent)}</Amt><CdtDbtInd>${kant}</CdtDbtInd>${stand}<BookgDt><Dt>${datum}</Dt></BookgDt>${als(vanBank, (ref) => `<AcctSvcrRef>${ref}</AcctSvcrRef>`)}<BkTxCd><Prtry><Cd>1</Cd></Prtry></BkTxCd><NtryDtls>${detailVan(boeking, versie)}</NtryDtls></Ntry>`
}

export const camt = (
  boekingen: readonly Boeking[],
  {
    soort = '053',
    versie = 2,
    afschrift = 'AFSCHRIFT-1',
    rekening = REKENING,
  }: { soort?: '053' | '054'; versie?: number; afschrift?: string; rekening?: string } = {},
): string => {
  const [buiten, binnen] = soort === '053' ? ['BkToCstmrStmt', 'Stmt'] : ['BkToCstmrDbtCdtNtfctn', 'Ntfctn']
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${soort}.001.${String(versie).padStart(2, '0')}"><${buiten}><GrpHdr><MsgId>${afschrift}</MsgId><CreDtTm>2026-05-05T06:00:00</CreDtTm></GrpHdr><${binnen}><Id>${afschrift}</Id><CreDtTm>2026-05-05T06:00:00</CreDtTm><Acct><Id><IBAN>${rekening}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${boekingen.map((boeking) => postVan(boeking, versie)).join('\n')}
</${binnen}></${buiten}></Document>`
}

/** What the bank refused of a file of debits before it did anything. */
export const pain002 = (
  opdracht: string,
  geweigerd: readonly { readonly kenmerk: string; readonly code: string; readonly cent: number }[],
  versie = 3,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.${String(versie).padStart(2, '0')}"><CstmrPmtStsRpt><GrpHdr><MsgId>STATUS-1</MsgId><CreDtTm>2026-04-22T06:00:00</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>${opdracht}</OrgnlMsgId><OrgnlMsgNmId>pain.008.001.08</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>${opdracht}</OrgnlPmtInfId><PmtInfSts>PART</PmtInfSts>${geweigerd
  .map(
    ({ kenmerk, code, cent }) =>
      `<TxInfAndSts><OrgnlEndToEndId>${kenmerk}</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>${code}</Cd></Rsn></StsRsnInf><OrgnlTxRef><Amt><InstdAmt Ccy="EUR">${euro(cent)}</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>`,
  )
  .join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`
