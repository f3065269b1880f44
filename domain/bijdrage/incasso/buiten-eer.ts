/** The European Economic Area. Source: Agreement on the EEA, art. 126; the countries of the European Union with IS, LI and NO. */
const EER = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
)

/**
 * Whether an account is held outside the EEA. A debit from there needs the address of its holder and the BIC of the bank
 * (EPC016-06, SEPA Core Direct Debit Rulebook: AT-09 and the rules for countries that take part from outside the EEA).
 */
export const isBuitenEer = (iban: string): boolean => !EER.has(iban.slice(0, 2))
