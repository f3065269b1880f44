import type { Machtiging } from '../../../domain/bijdrage/index.ts'
import type { Incasso } from '../../stores/bijdrage/machtigingen.ts'
import { sepaTekst } from './sepa-tekst.ts'

/** A debit as it stands in a file. */
export interface Incassopost extends Incasso {
  /** The account is another than the one that was last collected from with this mandate. */
  readonly andereRekening?: boolean
}

/** The most characters of each field. */
export const LANGSTE = { naam: 70, ongestructureerd: 140, straat: 70, postcode: 16, plaats: 35 } as const

const adresVan = async (adres: NonNullable<Machtiging['adres']>): Promise<Machtiging['adres']> => {
  const { straat, postcode, plaats, land } = adres
  return {
    ...(straat === undefined ? {} : { straat: await sepaTekst(straat, LANGSTE.straat) }),
    ...(postcode === undefined ? {} : { postcode: await sepaTekst(postcode, LANGSTE.postcode) }),
    plaats: await sepaTekst(plaats, LANGSTE.plaats),
    land,
  }
}

/** A debit letter for letter as the file will have it: what is written, and what the rule book is held against. */
export const inBestand = async (
  { kenmerk, bedragCent, machtiging, andereRekening = false }: Incassopost,
  omschrijving: string,
) => ({
  kenmerk,
  bedragCent,
  omschrijving: await sepaTekst(`${omschrijving} ${kenmerk}`, LANGSTE.ongestructureerd),
  machtiging: {
    ...machtiging,
    rekeninghouder: await sepaTekst(machtiging.rekeninghouder, LANGSTE.naam),
    adres: machtiging.adres === undefined ? undefined : await adresVan(machtiging.adres),
  },
  andereRekening,
})
