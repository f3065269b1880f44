import type { Datum } from '../../kernel/tijd/time.ts'
import { isBuitenEer } from '../incasso/buiten-eer.ts'
import { isIban } from '../incasso/kenmerk.ts'
import { isAndereRekening, type Machtiging } from '../incasso/machtiging.ts'
import { isBankbedrag, isBankkenmerk, isBanknaam, isBanktekst } from './banktekst.ts'
import type { Regelboekregel } from './regels.ts'

/** A debit as it will stand in the file, texts and all. */
export interface Bestandsincasso {
  readonly kenmerk: string
  readonly bedragCent: number
  readonly omschrijving: string
  readonly machtiging: Machtiging
  /** The file tells that the account of the mandate changed. */
  readonly andereRekening: boolean
}

/** What of a debit cannot be seen in the file. */
export interface Incassofeiten {
  readonly incassodatum: Datum
  /** The mandate that was last collected with, if there was one. */
  readonly laatst: Pick<Machtiging, 'kenmerk' | 'iban'> | undefined
  /** The reference of the mandate is another pass's too. */
  readonly kenmerkVanAnder: boolean
}

const LANGSTE = { straat: 70, postcode: 16, plaats: 35, omschrijving: 140 } as const

const zijnTekensGoed = ({ omschrijving, machtiging: { adres } }: Bestandsincasso): boolean =>
  isBanktekst(omschrijving, LANGSTE.omschrijving) &&
  (['straat', 'postcode', 'plaats'] as const).every((veld) => {
    const tekst = adres?.[veld]
    return tekst === undefined || isBanktekst(tekst, LANGSTE[veld])
  })

/** Which rules of the scheme a debit breaks; none when a bank can take it. */
export const toetsIncasso = (
  incasso: Bestandsincasso,
  { incassodatum, laatst, kenmerkVanAnder }: Incassofeiten,
): Regelboekregel[] => {
  const { kenmerk, bedragCent, machtiging, andereRekening } = incasso
  const { iban, adres, bic } = machtiging
  const isBuiten = isBuitenEer(iban)
  const gebroken: Readonly<Partial<Record<Regelboekregel, boolean>>> = {
    'incasso.kenmerk': !isBankkenmerk(kenmerk),
    'incasso.bedrag': !isBankbedrag(bedragCent),
    'incasso.tekens': !zijnTekensGoed(incasso),
    'machtiging.kenmerk': !isBankkenmerk(machtiging.kenmerk),
    'machtiging.kenmerk-uniek': kenmerkVanAnder,
    'machtiging.ondertekening': machtiging.ondertekendOp > incassodatum,
    'machtiging.wijziging': isAndereRekening(machtiging, laatst) !== andereRekening,
    'rekening.iban': !isIban(iban),
    'rekening.naam': !isBanknaam(machtiging.rekeninghouder),
    'rekening.adres': isBuiten && (adres === undefined || adres.plaats === ''),
    'rekening.bank': isBuiten && bic === undefined,
  }
  return (Object.keys(gebroken) as Regelboekregel[]).filter((regel) => gebroken[regel] === true)
}
