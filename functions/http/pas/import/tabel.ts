import { setImmediate } from 'node:timers/promises'
import { leesRijen, TeVeelRijen } from '../../../services/csv.ts'

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

/** What is wrong with the names in a heading. */
const kopfouten = (bekend: Kolommen, koppen: readonly string[]): Kolomfout[] => {
  const namen = [...new Set(Object.values(bekend).map(({ pad }) => pad.join('.')))].join(', ')
  const onbekend = `Deze kolom kennen wij niet. Haal haar weg of geef haar een naam die wij kennen: ${namen}.`
  return koppen.map((kop) => ({
    rij: 1,
    veld: kop,
    code: 'onbekende-kolom',
    detail: /bsn|burgerservice|sofi/i.test(kop)
      ? 'Een burgerservicenummer hoort hier niet. Haal deze kolom uit het bestand.'
      : onbekend,
  }))
}

const isLeeg = (waarden: readonly string[]): boolean => waarden.every((waarde) => waarde === '')

/** What is wrong with a file that is not read. */
const bestandsfout = (error: unknown): Kolomfout =>
  error instanceof TeVeelRijen
    ? {
        rij: error.meeste + 1,
        veld: '',
        code: 'te-veel-rijen',
        detail: `Een bestand heeft ten hoogste ${error.meeste} rijen, ook lege. Deel het op.`,
      }
    : {
        rij: 1,
        veld: '',
        code: 'csv',
        detail: 'Dit is geen goede CSV: een aanhalingsteken gaat niet dicht of staat op de verkeerde plaats.',
      }

/** Rows that are read between two turns of others. */
const PER_BEURT = 50

/** A file with a heading, with commas, semicolons or tabs. What stands empty is left out. */
export const leesTabel = async (tekst: string, bekend: Kolommen): Promise<Tabel> => {
  let gelezen: string[][]
  try {
    gelezen = await leesRijen(tekst)
  } catch (error) {
    return { rijen: [], fouten: [bestandsfout(error)] }
  }
  const [kop = [], ...rest] = gelezen
  const kolommen = kop.map((naam) => kolomVan(bekend, naam))
  const onbekend = kop.filter((naam, i) => naam !== '' && kolommen[i] === undefined)
  const rijen: Ruwerij[] = []
  const teBreed: Kolomfout[] = []
  for (const [i, waarden] of rest.entries()) {
    if (i % PER_BEURT === 0) await setImmediate()
    if (isLeeg(waarden)) continue
    const rij = i + 2
    const velden: Record<string, unknown> = {}
    for (const [j, waarde] of waarden.entries()) {
      const kolom = kolommen[j]
      if (kolom !== undefined && waarde !== '') zet(velden, kolom.pad, kolom.lees(waarde))
    }
    rijen.push({ rij, velden })
    if (waarden.length !== kop.length) {
      const detail = `Deze rij heeft ${waarden.length} velden, en de kop ${kop.length}.`
      teBreed.push({ rij, veld: '', code: 'aantal-kolommen', detail })
    }
  }
  return { rijen, fouten: [...kopfouten(bekend, onbekend), ...teBreed] }
}
