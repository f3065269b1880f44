import { isBetalingskenmerk, LANGSTE_KENMERK } from '../incasso/kenmerk.ts'
import type { Bankregel } from './bankregel.ts'

/** More references than this nobody writes under one payment. */
const MEESTE_KENMERKEN = 5
/** What banks carry along of a description. */
const LANGSTE_TEKST = 1000

const kaal = (tekst: string): string => tekst.replaceAll(/[\s.-]/g, '').toUpperCase()

/** Every payment reference in a text, also with spaces in it and with words behind it: the check digits tell where it ends. */
const inTekst = (tekst: string): string[] => {
  const letters = kaal(tekst.slice(0, LANGSTE_TEKST))
  return [...letters.matchAll(/RF\d\d/g)].flatMap(({ index }) => {
    const stuk = /^[A-Z0-9]*/.exec(letters.slice(index, index + LANGSTE_KENMERK))?.[0] ?? ''
    return Array.from({ length: stuk.length }, (_, i) => stuk.slice(0, stuk.length - i)).filter(isBetalingskenmerk)
  })
}

/** The payment references that a movement of money names, the surest first. */
export const kenmerkenVan = ({ opdrachtkenmerk, betalingskenmerk, omschrijving }: Bankregel): string[] => {
  const genoemd = [opdrachtkenmerk, betalingskenmerk].flatMap((tekst) => {
    const kenmerk = kaal(tekst ?? '')
    return isBetalingskenmerk(kenmerk) ? [kenmerk] : []
  })
  return [...new Set([...genoemd, ...inTekst(omschrijving ?? '')])].slice(0, MEESTE_KENMERKEN)
}

/** What a movement of money means for what is owed. */
export type Bankgebeurtenis =
  /** The bank collected a file of debits, as one amount. */
  | 'incassobestand'
  /** A debit was refused or came back. */
  | 'storno'
  | 'ontvangst'
  | 'terugbetaling'
  /** A payment of ours was refused or came back, or the bank undid what it booked: somebody must look. */
  | 'anders'

export const gebeurtenisVan = ({ soort, redencode, opdracht, herboeking }: Bankregel): Bankgebeurtenis => {
  if (herboeking === true) return 'anders'
  if (soort === 'geweigerd') return 'storno'
  if (redencode !== undefined) return soort === 'af' ? 'storno' : 'anders'
  if (soort === 'af') return 'terugbetaling'
  return opdracht === undefined ? 'ontvangst' : 'incassobestand'
}
