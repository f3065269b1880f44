import { gewijzigd, HARLINGEN, PAS, plekOp } from '../domain/support.ts'
import { verwachting, type Beslistabel } from './beslistabel.ts'

const bron = { regeling: 'Regels met zones (verzonnen)', artikel: 'artikel 3' }
const { lat, lon } = PAS.woning.punt
/** A strip on the map from so many degrees north of the home to so many: 0,1 is about 11 km. */
const strook = (zone: string, van: number, tot: number) => ({
  zone,
  geometrie: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [lon - 1, lat + van],
        [lon + 1, lat + van],
        [lon + 1, lat + tot],
        [lon - 1, lat + tot],
        [lon - 1, lat + van],
      ] as [number, number][],
    ],
  },
})
const zones = { naam: 'Zones 2026', kaart: [strook('1', -0.05, 0.05), strook('2', 0.05, 0.2)], bron }
const [tarief] = HARLINGEN[0].tarieven
const perZone = {
  tarieven: [
    {
      ...tarief!,
      pashouder: [
        {
          vanafLeeftijd: 0,
          prijs: { soort: 'tarief' as const, opstapCent: 0, millicentPerKm: 0, millicentPerZone: 86_000 },
        },
      ],
    },
  ],
}
const metKaart = gewijzigd(HARLINGEN, { ...perZone, zones })
const onbekend = verwachting('gebied.zones-onbekend', {
  artikel: 'artikel 3',
  alternatief: 'gemeente',
  wel: ['Vraag uw gemeente'],
})
const zonderKaart = verwachting('gebied.zones-onbekend', {
  artikel: HARLINGEN[0].bron.artikel,
  kop: HARLINGEN[0].bron.kop,
  alternatief: 'gemeente',
  tekst: ['nog geen kaart met zones'],
})

export const gebiedZonesOnbekend: Beslistabel = {
  regel: 'gebied.zones-onbekend',
  gevallen: [
    {
      geval: 'both addresses in one zone',
      versies: metKaart,
      aanvraag: { van: plekOp(10_000), naar: plekOp(20_000) },
      redenen: [],
    },
    { geval: 'in the last zone of the map', versies: metKaart, aanvraag: { naar: plekOp(20_000) }, redenen: [] },
    {
      geval: 'beyond the map',
      versies: metKaart,
      aanvraag: { naar: plekOp(24_999) },
      redenen: [onbekend({ kaart: 'Zones 2026' }, { tekst: ['ligt niet op de kaart'] })],
    },
    {
      geval: 'a fare by zones, and no map',
      versies: gewijzigd(HARLINGEN, perZone),
      redenen: [zonderKaart({ kaart: null })],
    },
    {
      geval: 'a map that nothing is counted by',
      versies: gewijzigd(HARLINGEN, { zones }),
      aanvraag: { naar: plekOp(24_999) },
      redenen: [],
    },
    { geval: 'no zones at all', redenen: [] },
  ],
}
