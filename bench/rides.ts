import { utcTekst } from '../domain/kernel/tijd/time.ts'
import type { Pasdossier } from '../domain/pas/index.ts'
import type { Rit } from '../domain/rit/index.ts'

const plaats = (id: string, weergavenaam: string, woonplaats: string, lat: number, lon: number) => ({
  id,
  weergavenaam,
  woonplaats,
  gemeente: 'Voorbeeldgemeente',
  punt: { lat, lon },
})
const woning = plaats(
  'adr-1375ee8faced1118',
  'Voorbeeldstraat 12 (verzonnen), 8861AA Harlingen',
  'Harlingen',
  53.17,
  5.42,
)
const station = plaats('adr-2375ee8faced1119', 'Voorbeeldplein 1 (verzonnen), 8801AA Franeker', 'Franeker', 53.18, 5.54)

/** A booked ride as most are. @param nummer makes its number */
export const ritVan = (nummer: number, pasnummer: string, vertrek: string): Rit => ({
  ritnummer: `R${String(nummer).padStart(12, '0')}`,
  pasnummer,
  richting: 'heen',
  status: 'geboekt',
  vertrek,
  verwachteAankomst: utcTekst(Date.parse(vertrek) + 17 * 60_000),
  jaar: Number(vertrek.slice(0, 4)),
  van: woning,
  naar: station,
  afstand: { meter: 10_971, methode: 'omwegfactor' },
  ritprijs: {
    totaalCent: 288,
    posten: [{ wie: 'pashouder', opstapCent: 101, kilometerCent: 187, bedragCent: 288 }],
    status: 'voorbeeld',
  },
  vervoertype: 'regulier',
  pasvereisten: [],
  opzijgezet: [],
  meereizenden: [],
  hulpmiddelen: ['rollator'],
  dieren: [],
  bagage: { stuks: 0, groot: false, gevaarlijk: false },
  beleid: { gemeente: 'harlingen', geldigVanaf: '2025-05-27' },
  geschiedenis: [
    {
      status: 'geboekt',
      // As if booked one after another, a thousand an hour.
      op: utcTekst(Date.UTC(2025, 11, 1) + nummer * 3600),
      wie: 'bench-centralist',
      rol: 'centralist',
    },
  ],
})

export const dossierVan = (pasnummer: string): Pasdossier => ({
  pas: {
    pasnummer,
    naam: 'Bench Voorbeeld (verzonnen)',
    geboortedatum: '1950-01-01',
    woning,
    geldigVanaf: '2025-01-01',
    geldigTotEnMet: '2029-12-31',
    vervoertype: 'regulier',
    begeleiding: 'geen',
    scootmobiel: false,
    puntbestemmingen: [],
    kenmerken: ['HR-07'],
    telefoon: '0600000000',
  },
  verlening: { op: '2025-01-01T09:00:00Z', wie: 'bench-gemeente', rol: 'gemeente' },
  wijzigingen: [],
})
