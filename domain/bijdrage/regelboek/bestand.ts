import type { Datum } from '../../kernel/tijd/time.ts'
import { toetsIncassodatum } from '../incasso/bankdag.ts'
import { isIban, isIncassantId } from '../incasso/kenmerk.ts'
import { isBankkenmerk, isBanknaam } from './banktekst.ts'
import type { Regelboekregel } from './regels.ts'

/** Every debit says that more can follow with its mandate: that is right for a first one too. */
export const VOLGORDE = 'RCUR'

/** What stands above the debits of a file. */
export interface Bestandskop {
  readonly berichtnummer: string
  readonly volgorde: string
  readonly incassantId: string
  readonly naam: string
  readonly iban: string
  readonly incassodatum: Datum
  readonly aantal: number
  readonly totaalCent: number
}

/** What of a file cannot be seen in it. */
export interface Bestandsfeiten {
  /** What other files are called: of this municipality, and of those that the same bank may hear of. */
  readonly andereBerichtnummers: readonly string[]
  /** Of a file that has not been fixed: today, and how many bank days ahead the bank wants it. */
  readonly aanlevering: { readonly vandaag: Datum; readonly dagen: number } | undefined
  /** What was counted of its debits. */
  readonly geteld: { readonly aantal: number; readonly totaalCent: number }
}

/** Which rules of the scheme a file breaks, apart from those about its debits. */
export const toetsBestand = (
  kop: Bestandskop,
  { andereBerichtnummers, aanlevering, geteld }: Bestandsfeiten,
): Regelboekregel[] => {
  const { berichtnummer, incassodatum } = kop
  const dag =
    aanlevering === undefined ? undefined : toetsIncassodatum(incassodatum, aanlevering.vandaag, aanlevering.dagen)
  const gebroken: Readonly<Partial<Record<Regelboekregel, boolean>>> = {
    'bestand.kenmerk': !isBankkenmerk(berichtnummer),
    'bestand.kenmerk-uniek': andereBerichtnummers.includes(berichtnummer),
    'bestand.volgorde': kop.volgorde !== VOLGORDE,
    'bestand.incassant': !isIncassantId(kop.incassantId),
    'bestand.naam': !isBanknaam(kop.naam),
    'bestand.rekening': !isIban(kop.iban),
    'bestand.bankdag': dag?.soort === 'geenBankdag',
    'bestand.aanlevering': dag?.soort === 'teVroeg' || dag?.soort === 'teVer',
    'bestand.som': kop.aantal !== geteld.aantal || kop.totaalCent !== geteld.totaalCent,
  }
  return (Object.keys(gebroken) as Regelboekregel[]).filter((regel) => gebroken[regel] === true)
}
