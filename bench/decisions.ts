import type { Pasdossier } from '../domain/pas/index.ts'
import { leegReisjaar, persoonVanPas } from '../domain/persoon/index.ts'
import { bench, run } from 'mitata'
import { geodesicMeter } from '../domain/kernel/distance.ts'
import { momentVan } from '../domain/kernel/time.ts'
import { decideRit, metVoorstellen, type Ritaanvraag, type Ritfeiten } from '../domain/rit/index.ts'
import { meegeleverdBeleid } from '../functions/services/beleid/meegeleverd.ts'

const plaats = (naam: string, lat: number, lon: number) => ({
  id: naam,
  weergavenaam: naam,
  woonplaats: 'Harlingen',
  gemeente: 'Harlingen',
  punt: { lat, lon },
})
const woning = plaats('woning', 53.1747, 5.419)
const station = plaats('station', 53.1828, 5.5445)
const ver = plaats('ver', 52.1453, 6.1946)

const enkel: Ritaanvraag = {
  pasnummer: 'P1',
  van: woning,
  naar: station,
  tijdstip: { soort: 'vertrek', moment: momentVan('2026-03-14T10:30:00+01:00') },
  meereizenden: [],
  hulpmiddelen: ['rollator'],
  dieren: [],
  bagage: { stuks: 1, groot: false, gevaarlijk: false },
}
const retour: Ritaanvraag = {
  ...enkel,
  retour: momentVan('2026-03-14T14:00:00+01:00'),
  meereizenden: [{ soort: 'medereiziger' }],
}
const geweigerd: Ritaanvraag = {
  ...enkel,
  naar: ver,
  meereizenden: [{ soort: 'medereiziger' }, { soort: 'medereiziger' }],
}

const teVroeg: Ritaanvraag = {
  ...enkel,
  tijdstip: { soort: 'vertrek', moment: momentVan('2026-03-14T06:30:00+01:00') },
  meereizenden: [{ soort: 'medereiziger' }, { soort: 'medereiziger' }],
}

const dossier: Pasdossier = {
  verlening: { op: '2026-01-01T09:00:00Z', wie: 'bench', rol: 'gemeente' },
  wijzigingen: [],
  pas: {
    pasnummer: 'P1',
    naam: 'Bench Voorbeeld (verzonnen)',
    geboortedatum: '1950-01-01',
    woning,
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: '2030-12-31',
    vervoertype: 'regulier',
    begeleiding: 'geen',
    scootmobiel: false,
    puntbestemmingen: [],
    kenmerken: [],
  },
}

const feiten: Ritfeiten = {
  nu: momentVan('2026-03-01T10:00:00Z'),
  dossier,
  persoon: persoonVanPas(dossier),
  reisjaren: [{ ...leegReisjaar(2026), geboektMeter: 120_000 }],
  reistijden: [],
  passenMee: [],
  afstand: { heen: { meter: 10_971, methode: 'omwegfactor' } },
}
const harlingen = await meegeleverdBeleid.versies('harlingen')

/** Decisions per second on one core, beside the geodesic formula alone, of which a decision needs two. */
export const measureDecisions = async (): Promise<{ name: string; perSecond: number }[]> => {
  bench('the geodesic formula alone', () => geodesicMeter(woning.punt, station.punt))
  bench('a single ride, approved', () => decideRit(enkel, feiten, harlingen))
  bench('a return with a fellow traveller, approved', () => decideRit(retour, feiten, harlingen))
  bench('a single ride, refused for two reasons', () => decideRit(geweigerd, feiten, harlingen))
  bench('a single ride at 6.30 with one too many, with what does work', () =>
    metVoorstellen(decideRit(teVroeg, feiten, harlingen), teVroeg, feiten, harlingen))
  const { benchmarks } = await run({ format: 'quiet' })
  return benchmarks.map(({ alias, runs }) => {
    const average = runs[0]?.stats?.avg
    if (average === undefined) throw new Error(`no measurement of ${alias}`)
    return { name: alias, perSecond: 1e9 / average }
  })
}
