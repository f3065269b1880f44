import { leesRijen } from '../../../services/csv.ts'

/** A row as it was read: where it stands in the file, as people count, and its fields. */
export interface Ruwerij {
  readonly rij: number
  readonly velden: Readonly<Record<string, unknown>>
}

export interface Kolomfout {
  readonly rij: number
  readonly veld: string
  readonly code: string
  readonly detail: string
}

export interface Tabel {
  readonly rijen: readonly Ruwerij[]
  readonly fouten: readonly Kolomfout[]
}

const DATUM = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** `2-5-1948` and `02/05/1948` as `1948-05-02`; what is no date stays as it is, and is refused by its field. */
export const alsDatum = (tekst: string): string => {
  const [, dag = '', maand = '', jaar = ''] = DATUM.exec(tekst) ?? []
  return jaar === '' ? tekst : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
}

export const alsGetal = (tekst: string): unknown => (/^-?\d+$/.test(tekst) ? Number(tekst) : tekst)

/** Kilometres as people write them, to the metre: `1.234,5` and `1234.5` are 1.234.500 m. */
export const alsMeter = (tekst: string): unknown => {
  const gewoon = tekst.includes(',') ? tekst.replaceAll('.', '').replace(',', '.') : tekst
  const [, heel = '', deel = ''] = /^(\d{1,7})(?:\.(\d{1,3}))?$/.exec(gewoon) ?? []
  return heel === '' ? tekst : Number(heel) * 1000 + Number(deel.padEnd(3, '0'))
}

export const klein = (tekst: string): string => tekst.toLowerCase()

const JA = new Set(['ja', 'j', '1', 'true', 'waar', 'x'])
const NEE = new Set(['nee', 'n', '0', 'false', 'onwaar'])
export const alsJaNee = (tekst: string): unknown => {
  const gezegd = klein(tekst)
  return JA.has(gezegd) ? true : NEE.has(gezegd) ? false : tekst
}

export const alsLijst = (tekst: string): string[] => tekst.split(/[\s;|,]+/).filter((deel) => deel !== '')
export const zelf = (tekst: string): string => tekst

type Lees = (tekst: string) => unknown

/** The columns that a file can have, where each goes and how it is read. A name is taken without capitals, spaces and dashes. */
export type Kolommen = Readonly<Record<string, { readonly pad: readonly string[]; readonly lees: Lees }>>

const kolomVan = (bekend: Kolommen, kop: string): Kolommen[string] | undefined => {
  const naam = kop.toLowerCase().replaceAll(/[\s_\-.]/g, '')
  return Object.hasOwn(bekend, naam) ? bekend[naam] : undefined
}

const zet = (velden: Record<string, unknown>, [eerste = '', tweede]: readonly string[], waarde: unknown): void => {
  if (tweede === undefined) velden[eerste] = waarde
  else velden[eerste] = { ...(velden[eerste] as object | undefined), [tweede]: waarde }
}

const kopfout = (bekend: Kolommen, kop: string): Kolomfout => ({
  rij: 1,
  veld: kop,
  code: 'onbekende-kolom',
  detail: /bsn|burgerservice|sofi/i.test(kop)
    ? 'Een burgerservicenummer hoort hier niet. Haal deze kolom uit het bestand.'
    : `Deze kolom kennen wij niet. Haal haar weg of geef haar een naam die wij kennen: ${[...new Set(Object.values(bekend).map(({ pad }) => pad.join('.')))].join(', ')}.`,
})

const isLeeg = (waarden: readonly string[]): boolean => waarden.every((waarde) => waarde === '')

/** A file with a heading, with commas, semicolons or tabs. What stands empty is left out. */
export const leesTabel = async (tekst: string, bekend: Kolommen): Promise<Tabel> => {
  let gelezen: string[][]
  try {
    gelezen = await leesRijen(tekst)
  } catch {
    const detail = 'Dit is geen goede CSV: een aanhalingsteken gaat niet dicht of staat op de verkeerde plaats.'
    return { rijen: [], fouten: [{ rij: 1, veld: '', code: 'csv', detail }] }
  }
  const [kop = [], ...rest] = gelezen
  const kolommen = kop.map((naam) => kolomVan(bekend, naam))
  const opKop = kop.filter((naam, i) => naam !== '' && kolommen[i] === undefined).map((naam) => kopfout(bekend, naam))
  const gevuld = rest.flatMap((waarden, i) => (isLeeg(waarden) ? [] : [{ rij: i + 2, waarden }]))
  const rijen = gevuld.map(({ rij, waarden }): Ruwerij => {
    const velden: Record<string, unknown> = {}
    for (const [j, waarde] of waarden.entries()) {
      const kolom = kolommen[j]
      if (kolom !== undefined && waarde !== '') zet(velden, kolom.pad, kolom.lees(waarde))
    }
    return { rij, velden }
  })
  const teBreed = gevuld
    .filter(({ waarden }) => waarden.length !== kop.length)
    .map(({ rij, waarden }) => {
      const detail = `Deze rij heeft ${waarden.length} velden, en de kop ${kop.length}.`
      return { rij, veld: '', code: 'aantal-kolommen', detail }
    })
  return { rijen, fouten: [...opKop, ...teBreed] }
}
