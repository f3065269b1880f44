import { BERKELLAND, gewijzigd, HARLINGEN, plekOp, SOZAWE } from '../domain/support.ts'
import { verwachting, type Beslistabel } from './beslistabel.ts'
import { puntbestemmingen } from './puntbestemmingen.ts'

const VALYS = ['Valys', 'Iedereen die recht heeft op Wmo-vervoer']
const harlingen = verwachting('gebied.buiten-straal', {
  artikel: '§ 9.5',
  kop: 'Straal van 25 kilometer',
  alternatief: 'valys',
  tekst: ['tot 25 kilometer van uw woning'],
  wel: VALYS,
})
const inBerkelland = {
  artikel: 'artikel 1.1, lid 1, onder p',
  kop: 'verplaatsingen in de directe woon- en leefomgeving',
  tekst: ['tot 20 kilometer van uw woning'],
}
const berkelland = verwachting('gebied.buiten-straal', { ...inBerkelland, alternatief: 'valys', wel: VALYS })
/** Valys drives no less than 25 km. */
const berkellandDichtbij = verwachting('gebied.buiten-straal', {
  ...inBerkelland,
  alternatief: 'gemeente',
  wel: ['Vraag uw gemeente'],
})
const buiten = (afstandMeter: number, adres: 'van' | 'naar' = 'naar') => ({ afstandMeter, maximumMeter: 25_000, adres })
const buitenTwintig = (afstandMeter: number) => ({ afstandMeter, maximumMeter: 20_000, adres: 'naar' as const })

const naar = (plek: ReturnType<typeof plekOp>) => ({ aanvraag: { naar: plek } })
const gebied = HARLINGEN[0].gebied!
const ring = BERKELLAND[0].gebied!.persoonlijkePuntbestemmingen!
const metRingVanaf = (vanafMeter: number) =>
  gewijzigd(BERKELLAND, {
    gebied: { ...BERKELLAND[0].gebied!, persoonlijkePuntbestemmingen: { ...ring, vanafMeter } },
  })

export const gebiedBuitenStraal: Beslistabel = {
  regel: 'gebied.buiten-straal',
  gevallen: [
    { geval: '24.999 m: within the radius', ...naar(plekOp(24_999)), redenen: [] },
    { geval: '25.000 m: the radius itself is allowed', ...naar(plekOp(25_000)), redenen: [] },
    {
      geval: '25.001 m: one metre beyond the radius',
      ...naar(plekOp(25_001)),
      redenen: [harlingen(buiten(25_001), { tekst: ['waar u naartoe wilt', '25,1 kilometer'] })],
    },
    {
      geval: '41.225 m: far beyond the radius',
      ...naar(plekOp(41_225)),
      redenen: [harlingen(buiten(41_225), { tekst: ['41,3 kilometer van uw woning'] })],
    },
    {
      geval: 'the place where the ride begins lies beyond the radius',
      aanvraag: { van: plekOp(25_001), naar: plekOp(10_000) },
      redenen: [harlingen(buiten(25_001, 'van'), { tekst: ['waar u opstapt', '25,1 kilometer'] })],
    },
    {
      geval: 'both places lie beyond the radius: a reason for each',
      aanvraag: { van: plekOp(41_225), naar: plekOp(25_001) },
      redenen: [harlingen(buiten(41_225, 'van')), harlingen(buiten(25_001))],
    },
    {
      geval: 'between two places away from home, both within the radius of the home',
      aanvraag: { van: plekOp(10_000), naar: plekOp(25_000) },
      redenen: [],
    },
    {
      geval: 'the straight line counts, not the length of the ride: 60 km of road to a place at 10 km',
      ...naar(plekOp(10_000)),
      afstandMeter: 60_000,
      redenen: [],
    },
    {
      geval: 'the radius is around the home, not around where the ride begins: 15 km of road to 25.001 m from home',
      aanvraag: { van: plekOp(10_000), naar: plekOp(25_001) },
      afstandMeter: 15_001,
      redenen: [harlingen(buiten(25_001))],
    },
    {
      geval: 'out and back: told once, with the address as in the request',
      ...naar(plekOp(25_001)),
      retour: '2026-03-14T14:00:00+01:00',
      redenen: [harlingen(buiten(25_001))],
    },
    {
      geval: 'a policy that does not point to Valys gives no alternative',
      ...naar(plekOp(25_001)),
      versies: gewijzigd(HARLINGEN, { gebied: { ...gebied, buitenStraal: { wat: 'weigeren' } } }),
      redenen: [harlingen(buiten(25_001), { alternatief: undefined, wel: [] })],
    },
    {
      geval: 'a policy without a radius',
      ...naar(plekOp(60_000)),
      versies: gewijzigd(HARLINGEN, { gebied: undefined }),
      redenen: [],
    },
    {
      geval: 'a policy with a higher tariff beyond the radius refuses nothing',
      ...naar(plekOp(60_000)),
      vertrek: '2020-03-14T10:30:00+01:00',
      pas: { geldigVanaf: '2020-01-01' },
      versies: SOZAWE,
      redenen: [],
    },
    ...puntbestemmingen(harlingen, buiten),

    {
      geval: 'Berkelland, 25.000 m: Valys does not drive that',
      ...naar(plekOp(25_000)),
      versies: BERKELLAND,
      redenen: [berkellandDichtbij(buitenTwintig(25_000))],
    },
    {
      geval: 'Berkelland, 25.001 m: Valys does',
      ...naar(plekOp(25_001)),
      versies: BERKELLAND,
      redenen: [berkelland(buitenTwintig(25_001))],
    },
    { geval: 'Berkelland, 20.000 m: the radius itself', ...naar(plekOp(20_000)), versies: BERKELLAND, redenen: [] },
    {
      geval: 'Berkelland, 20.001 m: one metre beyond the radius',
      ...naar(plekOp(20_001)),
      versies: BERKELLAND,
      redenen: [berkellandDichtbij(buitenTwintig(20_001), { tekst: ['20,1 kilometer'] })],
    },
    {
      geval: 'Berkelland, own puntbestemming at 20.001 m',
      ...naar(plekOp(20_001)),
      pas: { puntbestemmingen: [plekOp(20_001)] },
      versies: BERKELLAND,
      redenen: [],
    },
    {
      geval: 'Berkelland, own puntbestemming at 40.000 m: the ring holds its limit, and it is the second one',
      ...naar(plekOp(40_000)),
      pas: { puntbestemmingen: [plekOp(20_001), plekOp(40_000)] },
      versies: BERKELLAND,
      redenen: [],
    },
    {
      geval: 'Berkelland, own puntbestemming at 40.001 m: outside the ring',
      ...naar(plekOp(40_001)),
      pas: { puntbestemmingen: [plekOp(40_001)] },
      versies: BERKELLAND,
      redenen: [berkelland(buitenTwintig(40_001))],
    },
    {
      geval: 'Berkelland, the third own puntbestemming is ignored',
      ...naar(plekOp(39_999)),
      pas: { puntbestemmingen: [plekOp(20_001), plekOp(40_000), plekOp(39_999)] },
      versies: BERKELLAND,
      redenen: [berkelland(buitenTwintig(39_999), { tekst: ['40 kilometer'] })],
    },
    {
      geval: 'Berkelland, a place in the ring that is not on the pass',
      ...naar(plekOp(39_999)),
      pas: { puntbestemmingen: [plekOp(20_001), plekOp(40_000)] },
      versies: BERKELLAND,
      redenen: [berkelland(buitenTwintig(39_999))],
    },
    {
      geval: 'a ring that begins at 20.001 m holds an own puntbestemming there',
      ...naar(plekOp(20_001)),
      pas: { puntbestemmingen: [plekOp(20_001)] },
      versies: metRingVanaf(20_001),
      redenen: [],
    },
    {
      geval: 'a ring that begins at 20.002 m does not',
      ...naar(plekOp(20_001)),
      pas: { puntbestemmingen: [plekOp(20_001)] },
      versies: metRingVanaf(20_002),
      redenen: [berkellandDichtbij(buitenTwintig(20_001))],
    },
    {
      geval: 'Harlingen knows no own puntbestemmingen: one on the pass helps nothing',
      ...naar(plekOp(25_001)),
      pas: { puntbestemmingen: [plekOp(25_001)] },
      redenen: [harlingen(buiten(25_001))],
    },
  ],
}
