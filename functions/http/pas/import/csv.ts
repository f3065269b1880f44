import {
  alsDatum,
  alsGetal,
  alsJaNee,
  alsLijst,
  alsMeter,
  klein,
  leesTabel,
  zelf,
  type Kolommen,
  type Tabel,
} from './tabel.ts'
import { alsPlaats } from './plaats.ts'

/** Names of places and numbers of houses hold spaces and commas. */
const alsPlaatsen = (tekst: string): object[] =>
  tekst
    .split('|')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
    .map(alsPlaats)

/** The columns of a file of passes. */
const KOLOMMEN: Kolommen = {
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
  puntbestemmingen: { pad: ['puntbestemmingen'], lees: alsPlaatsen },
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
  // As `examples/passen.csv` and older files have them.
  van: { pad: ['geldigVanaf'], lees: alsDatum },
  totenmet: { pad: ['geldigTotEnMet'], lees: alsDatum },
  vervoer: { pad: ['vervoertype'], lees: klein },
}

/** The passes of a file, each as the fields of a row. */
export const leesCsv = (tekst: string): Promise<Tabel> => leesTabel(tekst, KOLOMMEN)
