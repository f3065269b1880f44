import { document } from '../../kernel/citation.ts'

/** Where the scheme says what the schema of a file (XSD) cannot. */
const regelboek = document({ regeling: 'SEPA Core Direct Debit Scheme Rulebook (EPC016-06)' })
const richtlijn = document({ regeling: 'SEPA Core Direct Debit Implementation Guidelines (EPC130-08)' })
const tekens = document({ regeling: 'SEPA Requirements for an Extended Character Set (EPC217-08)' })

/**
 * What banks ask of a file of debits, each rule under a name of its own: where it stands, and what is wrong with what does
 * not keep to it, for an official. Rules of `bestand` are about the file as a whole, the others about one debit in it.
 */
export const REGELBOEK = {
  'bestand.kenmerk': {
    bron: richtlijn('Message Identification'),
    tekst: 'Het kenmerk van het bestand kan zo niet: tekens die banken niet kennen, of een / op een verkeerde plaats.',
  },
  'bestand.kenmerk-uniek': {
    bron: richtlijn('Message Identification'),
    tekst: 'Een ander bestand heeft hetzelfde kenmerk. Een bank neemt elk kenmerk één keer aan.',
  },
  'bestand.volgorde': {
    bron: regelboek('Sequence Type'),
    tekst: 'De soort incasso past niet bij machtigingen waarmee vaker wordt afgeschreven (RCUR).',
  },
  'bestand.incassant': {
    bron: regelboek('Creditor Identifier'),
    tekst: 'Het incassant-id van de gemeente klopt niet.',
  },
  'bestand.naam': { bron: tekens('Latin characters'), tekst: 'De naam van de gemeente kan een bank niet schrijven.' },
  'bestand.rekening': { bron: regelboek('Account of the Creditor'), tekst: 'Het IBAN van de gemeente klopt niet.' },
  'bestand.bankdag': {
    bron: regelboek('Due Date'),
    tekst: 'Op de incassodatum verwerken banken niets (TARGET-kalender).',
  },
  'bestand.aanlevering': { bron: regelboek('Due Date'), tekst: 'De bank heeft het bestand dan niet op tijd.' },
  'bestand.som': {
    bron: richtlijn('Control Sum, Number of Transactions'),
    tekst: 'Aantal of bedrag van de incasso’s is niet wat bovenaan het bestand staat.',
  },
  'incasso.kenmerk': {
    bron: richtlijn('End To End Identification'),
    tekst: 'Het betalingskenmerk kan zo niet: tekens die banken niet kennen, of een / op een verkeerde plaats.',
  },
  'incasso.kenmerk-uniek': {
    bron: richtlijn('End To End Identification'),
    tekst: 'Een andere incasso in het bestand heeft hetzelfde betalingskenmerk.',
  },
  'incasso.bedrag': {
    bron: richtlijn('Instructed Amount'),
    tekst: 'Een bedrag is ten minste € 0,01 en ten hoogste € 999.999.999,99, in hele centen.',
  },
  'incasso.tekens': { bron: tekens('Latin characters'), tekst: 'Er staan tekens in die banken niet kennen.' },
  'machtiging.kenmerk': {
    bron: richtlijn('Mandate Identification'),
    tekst:
      'Het kenmerk van de machtiging kan zo niet: tekens die banken niet kennen, of een / op een verkeerde plaats.',
  },
  'machtiging.kenmerk-uniek': {
    bron: regelboek('Unique Mandate Reference'),
    tekst: 'Het kenmerk van de machtiging hoort ook bij een andere pas. Elke machtiging heeft een eigen kenmerk.',
  },
  'machtiging.ondertekening': {
    bron: regelboek('Date of Signing of the Mandate'),
    tekst: 'De machtiging is getekend na de dag waarop de bank afschrijft.',
  },
  'machtiging.wijziging': {
    bron: regelboek('Amendment of the Mandate'),
    tekst: 'De rekening van deze machtiging is veranderd, en het bestand zegt dat niet.',
  },
  'rekening.iban': { bron: regelboek('Account of the Debtor'), tekst: 'Het IBAN van de rekeninghouder klopt niet.' },
  'rekening.naam': {
    bron: regelboek('Name of the Debtor'),
    tekst: 'De naam van de rekeninghouder kan een bank niet schrijven.',
  },
  'rekening.adres': {
    bron: regelboek('Address of the Debtor'),
    tekst: 'Van een rekening buiten de EER wil de bank plaats en land weten.',
  },
  'rekening.bank': {
    bron: regelboek('Debtor Bank'),
    tekst: 'Van een rekening buiten de EER wil de bank de BIC weten.',
  },
} as const
export type Regelboekregel = keyof typeof REGELBOEK

export const REGELBOEKREGELS = Object.keys(REGELBOEK) as [Regelboekregel, ...Regelboekregel[]]
