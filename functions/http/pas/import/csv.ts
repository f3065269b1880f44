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

export interface Csvlezing {
  readonly rijen: readonly Ruwerij[]
  readonly fouten: readonly Kolomfout[]
}

const DATUM = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** `2-5-1948` and `02/05/1948` as `1948-05-02`; what is no date stays as it is, and is refused by its field. */
const alsDatum = (tekst: string): string => {
  const [, dag = '', maand = '', jaar = ''] = DATUM.exec(tekst) ?? []
  return jaar === '' ? tekst : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
}

const alsGetal = (tekst: string): unknown => (/^-?\d+$/.test(tekst) ? Number(tekst) : tekst)

/** Kilometres as people write them, to the metre: `1.234,5` and `1234.5` are 1.234.500 m. */
const alsMeter = (tekst: string): unknown => {
  const gewoon = tekst.includes(',') ? tekst.replaceAll('.', '').replace(',', '.') : tekst
  const [, heel = '', deel = ''] = /^(\d{1,7})(?:\.(\d{1,3}))?$/.exec(gewoon) ?? []
  return heel === '' ? tekst : Number(heel) * 1000 + Number(deel.padEnd(3, '0'))
}

const JA = new Set(['ja', 'j', '1', 'true', 'waar', 'x'])
const NEE = new Set(['nee', 'n', '0', 'false', 'onwaar'])
const alsJaNee = (tekst: string): unknown => {
  const klein = tekst.toLowerCase()
  return JA.has(klein) ? true : NEE.has(klein) ? false : tekst
}

const alsLijst = (tekst: string): string[] => tekst.split(/[\s;|,]+/).filter((deel) => deel !== '')
const klein = (tekst: string): string => tekst.toLowerCase()
const zelf = (tekst: string): string => tekst

type Lees = (tekst: string) => unknown

/** The columns that a file can have, and how each is read. A name is taken without capitals, spaces and dashes. */
const KOLOMMEN: Readonly<Record<string, { readonly pad: readonly string[]; readonly lees: Lees }>> = {
  externid: { pad: ['externId'], lees: zelf },
  naam: { pad: ['naam'], lees: zelf },
  geboortedatum: { pad: ['geboortedatum'], lees: alsDatum },
  woning: { pad: ['woning', 'locatieId'], lees: zelf },
  postcode: { pad: ['postcode'], lees: zelf },
  huisnummer: { pad: ['huisnummer'], lees: zelf },
  toevoeging: { pad: ['toevoeging'], lees: zelf },
  geldigvanaf: { pad: ['geldigVanaf'], lees: alsDatum },
  geldigtotenmet: { pad: ['geldigTotEnMet'], lees: alsDatum },
  vervoertype: { pad: ['vervoertype'], lees: klein },
  begeleiding: { pad: ['begeleiding'], lees: klein },
  scootmobiel: { pad: ['scootmobiel'], lees: alsJaNee },
  kenmerken: { pad: ['kenmerken'], lees: alsLijst },
  groepen: { pad: ['groepen'], lees: alsLijst },
  telefoon: { pad: ['telefoon'], lees: zelf },
  beginstandmeter: { pad: ['beginstand', 'meter'], lees: alsGetal },
  beginstandkm: { pad: ['beginstand', 'meter'], lees: alsMeter },
  beginstandjaar: { pad: ['beginstand', 'jaar'], lees: alsGetal },
  beginstandbron: { pad: ['beginstand', 'bron'], lees: zelf },
  beginstanddatum: { pad: ['beginstand', 'datum'], lees: alsDatum },
  budgetmeterperjaar: { pad: ['reizigersbudget', 'meterPerJaar'], lees: alsGetal },
  budgetmotivering: { pad: ['reizigersbudget', 'motivering'], lees: zelf },
  aanvraagdatum: { pad: ['aanvraagdatum'], lees: alsDatum },
  besluitdatum: { pad: ['besluitdatum'], lees: alsDatum },
  zaaknummer: { pad: ['zaaknummer'], lees: zelf },
}
/** As `examples/passen.csv` and older files have them. */
const OOK: Readonly<Record<string, string>> = { van: 'geldigvanaf', totenmet: 'geldigtotenmet', vervoer: 'vervoertype' }

const kolomVan = (kop: string) => {
  const naam = kop.toLowerCase().replaceAll(/[\s_\-.]/g, '')
  return KOLOMMEN[OOK[naam] ?? naam]
}

const zet = (velden: Record<string, unknown>, [eerste = '', tweede]: readonly string[], waarde: unknown): void => {
  if (tweede === undefined) velden[eerste] = waarde
  else velden[eerste] = { ...(velden[eerste] as object | undefined), [tweede]: waarde }
}

const kopfout = (kop: string): Kolomfout => ({
  rij: 1,
  veld: kop,
  code: 'onbekende-kolom',
  detail: /bsn|burgerservice|sofi/i.test(kop)
    ? 'Een burgerservicenummer hoort hier niet. Haal deze kolom uit het bestand.'
    : `Deze kolom kennen wij niet. Haal haar weg of geef haar een naam die wij kennen: ${Object.values(KOLOMMEN)
        .map(({ pad }) => pad.join('.'))
        .join(', ')}.`,
})

const isLeeg = (waarden: readonly string[]): boolean => waarden.every((waarde) => waarde === '')

/** A file with a heading, with commas, semicolons or tabs. What stands empty is left out. */
export const leesCsv = async (tekst: string): Promise<Csvlezing> => {
  let gelezen: string[][]
  try {
    gelezen = await leesRijen(tekst)
  } catch {
    const detail = 'Dit is geen goede CSV: een aanhalingsteken gaat niet dicht of staat op de verkeerde plaats.'
    return { rijen: [], fouten: [{ rij: 1, veld: '', code: 'csv', detail }] }
  }
  const [kop = [], ...rest] = gelezen
  const kolommen = kop.map((naam) => kolomVan(naam))
  const opKop = kop.filter((naam, i) => naam !== '' && kolommen[i] === undefined).map((naam) => kopfout(naam))
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
