import { setImmediate } from 'node:timers/promises'
import * as z from 'zod'
import { VERVOERTYPEN } from '../../../domain/pas/index.ts'
import { PRESTATIES, type Factuurregel } from '../../../domain/rit/index.ts'
import { leesRijen, TeVeelRijen } from '../csv.ts'

/** What is wrong in a file, and where: rows as a spreadsheet counts them, the names of the columns in row 1. */
export interface Factuurfout {
  readonly rij: number
  readonly kolom: string
  readonly detail: string
}

const MEESTE_REGELS = 5000
const MEESTE_FOUTEN = 100
const MEESTE_METER = 1_000_000
const MEESTE_MINUTEN = 1440
const MEESTE_CENT = 100_000_000

const heelGetal = (meeste: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'Dit is geen heel getal.')
    .transform(Number)
    .pipe(z.int().max(meeste, 'Dit is te veel.'))

/** Euros with a comma or a point, and at most two figures behind it. Thousands are not separated. */
const euros = z
  .string()
  .regex(/^\d{1,7}([,.]\d{1,2})?$/, 'Dit is geen bedrag in euro, zoals 12,50.')
  .transform((tekst) => {
    const [euro = '', cent = ''] = tekst.split(/[,.]/)
    return Number(`${euro}${cent.padEnd(2, '0')}`)
  })
  .pipe(z.int().max(MEESTE_CENT))

const Rij = z.object({
  ritnummer: z.string().min(1, 'Dit is leeg.').max(40, 'Dit is te lang.'),
  datum: z.iso.date('Dit is geen datum, zoals 2026-03-14.'),
  soort: z.enum(PRESTATIES, 'Kies rit of loosrit.'),
  vervoertype: z.enum(VERVOERTYPEN, `Kies ${VERVOERTYPEN.join(', ')}.`),
  meter: heelGetal(MEESTE_METER),
  minuten: heelGetal(MEESTE_MINUTEN),
  bedrag: euros,
})

/** The columns of an invoice, in any order; others are not looked at. */
export const KOLOMMEN = Object.keys(Rij.shape)

type Gelezen =
  | { readonly soort: 'gelezen'; readonly regels: readonly Factuurregel[] }
  | { readonly soort: 'fout'; readonly fouten: readonly Factuurfout[] }

const regelVan = (
  { ritnummer, datum, bedrag, ...prestatie }: z.infer<typeof Rij>,
  regelnummer: number,
): Factuurregel => ({
  regelnummer,
  ritnummer,
  datum,
  prestatie,
  bedragCent: bedrag,
})

const fout = (rij: number, kolom: string, detail: string): Gelezen => ({
  soort: 'fout',
  fouten: [{ rij, kolom, detail }],
})

const TE_VEEL_REGELS = fout(MEESTE_REGELS + 2, '', `Dit zijn te veel regels: ten hoogste ${MEESTE_REGELS}.`)

/** After so many rows others have their turn. */
const PER_BEURT = 100

/** An invoice of a carrier out of a CSV: all lines, or everything that is wrong with it and nothing else. */
export const leesFactuur = async (bestand: string): Promise<Gelezen> => {
  const rijen = await leesRijen(bestand).catch((error: unknown) =>
    error instanceof TeVeelRijen ? 'teVeel' : undefined,
  )
  if (rijen === undefined) return fout(1, '', 'Dit is geen goede CSV: een aanhalingsteken klopt niet.')
  if (rijen === 'teVeel') return TE_VEEL_REGELS
  const [kop = [], ...rest] = rijen
  const namen = kop.map((naam) => naam.toLowerCase())
  const ontbreekt = KOLOMMEN.filter((naam) => !namen.includes(naam))
  if (ontbreekt.length > 0)
    return { soort: 'fout', fouten: ontbreekt.map((kolom) => ({ rij: 1, kolom, detail: 'Deze kolom ontbreekt.' })) }
  if (rest.length > MEESTE_REGELS) return TE_VEEL_REGELS
  const fouten: Factuurfout[] = []
  const regels: Factuurregel[] = []
  for (const [i, waarden] of rest.entries()) {
    if (i % PER_BEURT === 0) await setImmediate()
    if (waarden.every((waarde) => waarde === '')) continue
    const gelezen = Rij.safeParse(Object.fromEntries(namen.map((naam, plek) => [naam, waarden[plek] ?? ''])))
    if (gelezen.success) regels.push(regelVan(gelezen.data, regels.length + 1))
    else
      fouten.push(
        ...gelezen.error.issues.map(({ path, message }) => ({ rij: i + 2, kolom: String(path[0]), detail: message })),
      )
  }
  if (fouten.length > 0) return { soort: 'fout', fouten: fouten.slice(0, MEESTE_FOUTEN) }
  return regels.length === 0 ? fout(2, '', 'Er staat geen regel in.') : { soort: 'gelezen', regels }
}
