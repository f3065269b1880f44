import type { Puntbestemming } from '../../domain/beleid/index.ts'
import type { Locatie } from '../../domain/kernel/plaats/locatie.ts'
import { gewijzigd, HARLINGEN, plekOp } from '../domain/support.ts'
import type { Geval, Verwacht } from './beslistabel.ts'

type Feiten = { readonly afstandMeter: number; readonly maximumMeter: number; readonly adres: 'van' | 'naar' }

/** All 60 km away, so that only the puntbestemming can let them pass. */
const naar = (woonplaats: string, gemeente: string, more: Partial<Locatie> = {}) => ({
  aanvraag: { naar: plekOp(60_000, { woonplaats, gemeente, ...more }) },
})
const metPuntbestemming = (doel: Puntbestemming) =>
  gewijzigd(HARLINGEN, { gebied: { ...HARLINGEN[0].gebied!, puntbestemmingen: [doel] } })

const sneekMetCode = metPuntbestemming({
  soort: 'plaats',
  woonplaats: 'Sneek',
  gemeente: 'Súdwest-Fryslân',
  woonplaatscode: 'W-1',
})
const crematoriumMetNummer = metPuntbestemming({
  soort: 'locatie',
  naam: 'Crematorium in Goutum',
  trefwoord: 'crematorium',
  woonplaats: 'Goutum',
  gemeente: 'Leeuwarden',
  nummeraanduiding: 'N-1',
})
const heleGemeente = metPuntbestemming({ soort: 'gemeente', gemeente: 'Súdwest-Fryslân' })
const inGoutum = (weergavenaam: string, nummeraanduiding?: string) =>
  naar('Goutum', 'Leeuwarden', { weergavenaam, ...(nummeraanduiding === undefined ? {} : { nummeraanduiding }) })

/** § 9.5: "Sneek; Leeuwarden; Crematorium in Goutum; Crematorium in Marssum". */
export const puntbestemmingen = (
  reden: (feiten: Feiten) => Verwacht,
  buiten: (afstandMeter: number) => Feiten,
): Geval[] => {
  const geweigerd = [reden(buiten(60_000))]
  return [
    { geval: 'Sneek, 60 km away', ...naar('Sneek', 'Súdwest-Fryslân'), redenen: [] },
    { geval: 'Leeuwarden, 60 km away', ...naar('Leeuwarden', 'Leeuwarden'), redenen: [] },
    {
      geval: 'a puntbestemming is also where a ride may begin',
      aanvraag: { van: plekOp(60_000, { woonplaats: 'Sneek', gemeente: 'Súdwest-Fryslân' }), naar: plekOp(10_000) },
      redenen: [],
    },
    { geval: 'SNEEK in capitals, Sudwest-Fryslan without accents', ...naar('SNEEK', 'Sudwest-Fryslan'), redenen: [] },
    {
      geval: 'Súdwest-Fryslân with accents as separate characters',
      ...naar('Sneek', 'Su\u0301dwest-Frysla\u0302n'),
      redenen: [],
    },
    { geval: 'a Sneek in another municipality', ...naar('Sneek', 'Voorbeeldgemeente'), redenen: geweigerd },
    {
      geval: 'another town in the municipality of Sneek',
      ...naar('Voorbeelddorp', 'Súdwest-Fryslân'),
      redenen: geweigerd,
    },
    {
      geval: 'a town whose name only begins with Sneek',
      ...naar('Sneekerbuurt', 'Súdwest-Fryslân'),
      redenen: geweigerd,
    },
    {
      geval: 'the village Goutum lies in the municipality of Leeuwarden and is not the town',
      ...naar('Goutum', 'Leeuwarden'),
      redenen: geweigerd,
    },
    { geval: 'the crematorium in Goutum', ...inGoutum('Crematorium Goutum'), redenen: [] },
    { geval: 'the crematorium in Goutum, in capitals', ...inGoutum('Yarden CREMATORIUM, Goutum'), redenen: [] },
    { geval: 'a street in Goutum named after it', ...inGoutum('Crematoriumlaan 3, Goutum'), redenen: geweigerd },
    {
      geval: 'a crematorium in another village of Leeuwarden',
      ...naar('Voorbeelddorp', 'Leeuwarden', { weergavenaam: 'Crematorium Voorbeelddorp' }),
      redenen: geweigerd,
    },
    {
      geval: 'the crematorium in Marssum, as the regulation spells it',
      ...naar('Marssum', 'Waadhoeke', { weergavenaam: 'Crematorium Marssum' }),
      redenen: [],
    },
    {
      geval: 'the crematorium in Marsum, as the BAG spells it',
      ...naar('Marsum', 'Waadhoeke', { weergavenaam: 'Crematorium Marsum' }),
      redenen: [],
    },
    { geval: 'Marsum itself', ...naar('Marsum', 'Waadhoeke'), redenen: geweigerd },
    {
      geval: 'Marsum in Groningen has no part in this',
      ...naar('Marsum', 'Eemsdelta', { weergavenaam: 'Crematorium Marsum' }),
      redenen: geweigerd,
    },
    {
      geval: 'BAG code of the town: equal, though the name is written otherwise',
      ...naar('Snits', 'Súdwest-Fryslân', { woonplaatscode: 'W-1' }),
      versies: sneekMetCode,
      redenen: [],
    },
    {
      geval: 'BAG code of the town: another one, though the name is equal',
      ...naar('Sneek', 'Súdwest-Fryslân', { woonplaatscode: 'W-2' }),
      versies: sneekMetCode,
      redenen: geweigerd,
    },
    {
      geval: 'BAG code of the town: not known of the place, so its name counts',
      ...naar('Sneek', 'Súdwest-Fryslân'),
      versies: sneekMetCode,
      redenen: [],
    },
    {
      geval: 'BAG code of the town: not known of the puntbestemming, so its name counts',
      ...naar('Sneek', 'Súdwest-Fryslân', { woonplaatscode: 'W-2' }),
      redenen: [],
    },
    {
      geval: 'nummeraanduiding: equal, though the name does not say crematorium',
      ...inGoutum('Voorbeeldweg 1, Goutum', 'N-1'),
      versies: crematoriumMetNummer,
      redenen: [],
    },
    {
      geval: 'nummeraanduiding: another one, though the name says crematorium',
      ...inGoutum('Crematorium Goutum', 'N-2'),
      versies: crematoriumMetNummer,
      redenen: geweigerd,
    },
    {
      geval: 'nummeraanduiding: not known of the place, so its name counts',
      ...inGoutum('Crematorium Goutum'),
      versies: crematoriumMetNummer,
      redenen: [],
    },
    {
      geval: 'a whole municipality as puntbestemming',
      ...naar('Voorbeelddorp', 'SUDWEST-FRYSLAN'),
      versies: heleGemeente,
      redenen: [],
    },
    {
      geval: 'a town of another municipality than the one that is a puntbestemming',
      ...naar('Sneek', 'Voorbeeldgemeente'),
      versies: heleGemeente,
      redenen: geweigerd,
    },
  ]
}
