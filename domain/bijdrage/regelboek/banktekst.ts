/** What every bank in the SEPA area must take (EPC217-08). */
const BANKTEKENS = /^[A-Za-z0-9/\-?:().,'+ ]+$/

/** Whether banks take a text: their characters, and not longer than its field. */
export const isBanktekst = (tekst: string, langste: number): boolean =>
  tekst.length <= langste && tekst.trim() === tekst && BANKTEKENS.test(tekst)

const LANGSTE_KENMERK = 35

/** Whether banks take a reference: no `/` at either end, and no two together (EPC130-08). */
export const isBankkenmerk = (kenmerk: string): boolean =>
  isBanktekst(kenmerk, LANGSTE_KENMERK) && !kenmerk.startsWith('/') && !kenmerk.endsWith('/') && !kenmerk.includes('//')

/** Something to call somebody by. */
export const isBanknaam = (naam: string): boolean => isBanktekst(naam, 70) && /[A-Za-z]/.test(naam)

const HOOGSTE_CENT = 99_999_999_999

/** 0.01 up to 999999999.99 in whole cents. */
export const isBankbedrag = (bedragCent: number): boolean =>
  Number.isSafeInteger(bedragCent) && bedragCent > 0 && bedragCent <= HOOGSTE_CENT
