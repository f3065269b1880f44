import * as z from 'zod'
import type { Importplaats } from '../../../use-cases/pas/import/adres.ts'
import { EenRegel } from '../../tekst.schema.ts'
import { LocatieVerwijzing } from '../../velden.schema.ts'

export const Huisnummer = z.union([z.string(), z.int()]).transform(String).pipe(EenRegel(20))
export const Postcode = z.string().regex(/^\d{4} ?[A-Za-z]{2}$/)
export const Toevoeging = EenRegel(20).optional()

/** A place of ours, or an address. */
export const Plaats = z.union([
  LocatieVerwijzing,
  z.strictObject({ postcode: Postcode, huisnummer: Huisnummer, toevoeging: Toevoeging }),
])

/** `12a` in one field is number 12 with `a`. */
export const adresVan = ({
  postcode = '',
  huisnummer = '',
  toevoeging = '',
}: Readonly<Partial<Record<'postcode' | 'huisnummer' | 'toevoeging', string | undefined>>>): Importplaats => {
  const [, nummer = huisnummer, rest = ''] = /^(\d+)\s*(.*)$/.exec(huisnummer) ?? []
  return { postcode, huisnummer: nummer, toevoeging: `${rest}${toevoeging}` }
}

export const plaatsVan = (plaats: z.infer<typeof Plaats>): Importplaats =>
  'locatieId' in plaats ? plaats : adresVan(plaats)

const ADRES = /^(\d{4} ?[A-Za-z]{2})[\s,]+(\d.*)$/

/** In CSV `8861AB 12A` is an address; anything else the id of a place of ours. */
export const alsPlaats = (tekst: string): object => {
  const [, postcode, huisnummer] = ADRES.exec(tekst) ?? []
  return postcode === undefined ? { locatieId: tekst } : { postcode, huisnummer }
}
