import type { Bankregel } from '../../../../domain/bijdrage/index.ts'
import { centVan, merkVan, referentie, type Tegenpartij } from './velden.ts'
import { alle, onder, tekstOnder, type Element } from './xml.ts'

export interface Statusbericht {
  readonly bestand: string
  /** The day on which the bank told it. */
  readonly datum: string
  /** The file of ours that it is about. */
  readonly opdracht: string | undefined
}

const GEWEIGERD = 'RJCT'

const redenVan = (element: Element): string | undefined => referentie(element, 'StsRsnInf', 'Rsn', 'Cd')

const bedragVan = (element: Element): number => {
  const oorspronkelijk = onder(element, 'OrgnlTxRef', 'Amt', 'InstdAmt')
  return oorspronkelijk === undefined ? 0 : centVan(oorspronkelijk)
}

/** The payer of a debit: the same place holds it in every form, with a layer more in the newer ones. */
const betalerVan = (element: Element): Tegenpartij => {
  const origineel = onder(element, 'OrgnlTxRef')
  return {
    naam: tekstOnder(origineel, 'Dbtr', 'Nm') ?? tekstOnder(origineel, 'Dbtr', 'Pty', 'Nm'),
    iban: tekstOnder(origineel, 'DbtrAcct', 'Id', 'IBAN'),
  }
}

/** A whole file, or a part of it, that the bank refused without naming the payments in it. */
export const geweigerdGeheel = (bericht: Statusbericht, element: Element, status: string): Bankregel[] => {
  if (tekstOnder(element, status) !== GEWEIGERD || alle(element, 'TxInfAndSts').length > 0) return []
  const som = onder(element, 'OrgnlCtrlSum')
  const { opdracht } = bericht
  const regel = { soort: 'geweigerd' as const, datum: bericht.datum, bestand: bericht.bestand, opdracht }
  const redencode = redenVan(element)
  return [
    {
      ...regel,
      merk: merkVan('pain.002', opdracht, referentie(element, 'OrgnlPmtInfId'), 'geheel'),
      bedragCent: som === undefined ? 0 : centVan(som),
      redencode,
      omschrijving: tekstOnder(element, 'StsRsnInf', 'AddtlInf'),
    },
  ]
}

/**
 * A debit or payment that the bank refused.
 * @param deel the part of the file that it stood in: its reason holds for those without one of their own
 */
export const geweigerdVan = (bericht: Statusbericht, element: Element, deel: Element | undefined): Bankregel[] => {
  if (tekstOnder(element, 'TxSts') !== GEWEIGERD) return []
  const opdrachtkenmerk = referentie(element, 'OrgnlEndToEndId')
  const bedragCent = bedragVan(element)
  const { bestand, datum, opdracht } = bericht
  return [
    {
      merk: merkVan('pain.002', opdracht, opdrachtkenmerk, referentie(element, 'OrgnlInstrId'), bedragCent),
      bestand,
      soort: 'geweigerd',
      bedragCent,
      datum,
      opdrachtkenmerk,
      opdracht,
      redencode: redenVan(element) ?? (deel === undefined ? undefined : redenVan(deel)),
      omschrijving: tekstOnder(element, 'StsRsnInf', 'AddtlInf'),
      ...betalerVan(element),
    },
  ]
}
