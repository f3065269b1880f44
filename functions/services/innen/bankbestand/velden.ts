import { createHash } from 'node:crypto'
import { Bankbestandfout } from './fout.ts'
import { onder, tekstOnder, type Element } from './xml.ts'

/** An amount of at most so many euros: more is no contribution, and no whole number of cents is lost. */
const MEESTE_EURO_CIJFERS = 10
const BEDRAG = new RegExp(`^(\\d{1,${MEESTE_EURO_CIJFERS}})(?:\\.(\\d{1,2})0*)?$`)

export const isEuro = ({ attributen }: Element): boolean => (attributen['Ccy'] ?? 'EUR') === 'EUR'

/** `60`, `60.5` and `60.00` in whole cents. @throws Bankbestandfout on anything else, or another currency */
export const centVan = (element: Element): number => {
  const [, euro, cent = ''] = BEDRAG.exec(element.tekst.trim()) ?? []
  if (euro === undefined) throw new Bankbestandfout('bedrag')
  if (!isEuro(element)) throw new Bankbestandfout('munt')
  return Number(euro) * 100 + Number(cent.padEnd(2, '0'))
}

/** The day of a date or of a moment, as the bank writes it. @throws Bankbestandfout */
export const dagVan = (element: Element | undefined): string => {
  const tekst = tekstOnder(element, 'Dt') ?? tekstOnder(element, 'DtTm') ?? element?.tekst.trim() ?? ''
  const dag = /^\d{4}-\d{2}-\d{2}/.exec(tekst)?.[0] ?? ''
  const moment = new Date(`${dag}T00:00:00Z`)
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== dag) throw new Bankbestandfout('datum')
  return dag
}

/** What a bank writes where it has no reference to give. */
const zonder = (tekst: string | undefined): string | undefined =>
  tekst === undefined || /^(NOTPROVIDED|NONREF|NOTAVAILABLE)$/i.test(tekst) ? undefined : tekst

export const referentie = (element: Element | undefined, ...namen: readonly string[]): string | undefined =>
  zonder(tekstOnder(element, ...namen))

/** Tells a movement of money from every other: the same words give the same mark. */
export const merkVan = (...delen: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(delen)).digest('hex').slice(0, 24)

export interface Tegenpartij {
  readonly naam?: string | undefined
  readonly iban?: string | undefined
}

/** Who is on the other side, with the account; the older and the newer forms name a person in different places. */
export const tegenpartij = (detail: Element | undefined, kant: 'Dbtr' | 'Cdtr'): Tegenpartij => {
  const partijen = onder(detail, 'RltdPties')
  return {
    naam: tekstOnder(partijen, kant, 'Nm') ?? tekstOnder(partijen, kant, 'Pty', 'Nm'),
    iban: tekstOnder(partijen, `${kant}Acct`, 'Id', 'IBAN'),
  }
}
