import * as z from 'zod'
import { verwerkBankbestand } from '../../../use-cases/bijdrage/bank/lees-bankbestand.ts'
import type { Bestandsfout } from '../../../services/innen/bankbestand/fout.ts'
import { badInput, conflict } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { KAN_NU_NIET, gedeeld } from '../run/run.deel.ts'
import { Bankverwerking } from './bankregel.schema.ts'

const MEGABYTE = 1024 * 1024

/** An advice of one payment, as a bank sends it; everybody in it is invented. */
const VOORBEELD = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
<GrpHdr><MsgId>VOORBEELD-1</MsgId><CreDtTm>2026-03-01T06:00:00</CreDtTm></GrpHdr>
<Ntfctn><Id>VOORBEELD-1</Id><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></Acct>
<Ntry><Amt Ccy="EUR">60.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-02-27</Dt></BookgDt><AcctSvcrRef>VOORBEELD-0001</AcctSvcrRef><BkTxCd/>
<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><Dbtr><Pty><Nm>T. Voorbeeld (verzonnen)</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>bijdrage</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`

const UITLEG: Readonly<Record<Bestandsfout, string>> = {
  xml: 'Dit is geen goede XML, of het bestand is niet compleet.',
  codering: 'Dit bestand heeft een andere tekencodering. Vraag de bank om UTF-8.',
  soort: 'Dit is geen camt.053, camt.054 of pain.002.',
  bedrag: 'Er staat een bedrag in dat wij niet kunnen lezen.',
  datum: 'Er staat een datum in die niet bestaat.',
  munt: 'Er staat een bedrag in dat geen euro is.',
  rekening: 'Dit bestand is van een andere rekening dan die van de incassogegevens.',
  leeg: 'Het bestand is leeg.',
}

/** What the bank tells: read as it sends it. */
export const bankbestanden = [
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/bankbestanden',
    operationId: 'verwerkBankbestand',
    samenvatting:
      'Verwerk een bestand van de bank (camt.053, camt.054 of pain.002); hetzelfde bestand nog eens verandert niets',
    zending: {
      type: 'application/xml',
      beschrijving: 'Het bestand zelf, zoals de bank het stuurt (UTF-8).',
      voorbeeld: VOORBEELD,
      meesteBytes: 4 * MEGABYTE,
    },
    query: z.strictObject({
      vanaf: z
        .string()
        .regex(/^\d{1,6}$/)
        .optional()
        .meta({ description: 'Waar u verdergaat in een groot bestand; uit `verder`.' }),
    }),
    antwoorden: { 200: { beschrijving: 'Het bestand is verwerkt.', schema: Bankverwerking }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, zending, query }) => {
      const antwoord = await verwerkBankbestand(deps, wie, { tekst: zending, vanaf: Number(query.vanaf ?? 0) })
      if (antwoord.soort === 'incassogegevensOntbreken')
        throw conflict(
          'incassogegevens-ontbreken',
          'Er zijn nog geen incassogegevens',
          'Leg eerst vast hoe de gemeente int (incassogegevens).',
        )
      if (antwoord.soort === 'onleesbaar')
        throw badInput([{ in: 'body', location: '', code: antwoord.fout, detail: UITLEG[antwoord.fout] }])
      return { status: 200, body: antwoord.verwerking }
    },
  }),
]
