import { EIGEN_REGEL, verwachting, type Beslistabel } from './beslistabel.ts'

const reden = verwachting('rit.dubbel', { artikel: EIGEN_REGEL, alternatief: 'anderTijdstip', wel: ['andere tijd'] })
const tegelijk = (vertrek: string, ritnummer: string | null) =>
  reden({ vertrek, ritnummer }, { tekst: ritnummer === null ? ['voordat de heenrit klaar is'] : [ritnummer] })

const ander = (vertrek: string) =>
  reden({ vertrek, ritnummer: null, wie: 'medereiziger' }, { tekst: ['Iemand die meereist'] })
const OP_PAS = { soort: 'medereiziger', pasnummer: 'HRL-PARTNER' } as const
const PARTNER = { pasnummer: OP_PAS.pasnummer, geldigTotEnMet: '2030-12-31' }

/** The ordinary ride departs at 10.30 and takes 15 minutes: 10 km at 40 km an hour. */
export const ritDubbel: Beslistabel = {
  regel: 'rit.dubbel',
  gevallen: [
    {
      geval: 'another ride ends in the second in which this one begins',
      ritten: [['2026-03-14T10:00:00+01:00', '2026-03-14T10:30:00+01:00']],
      redenen: [],
    },
    {
      geval: 'another ride ends one second later',
      ritten: [['2026-03-14T10:00:00+01:00', '2026-03-14T10:30:01+01:00']],
      redenen: [tegelijk('2026-03-14T09:30:00Z', 'R-1')],
    },
    {
      geval: 'another ride begins in the second in which this one ends',
      ritten: [['2026-03-14T10:45:00+01:00', '2026-03-14T11:00:00+01:00']],
      redenen: [],
    },
    {
      geval: 'another ride begins one second earlier',
      ritten: [['2026-03-14T10:44:59+01:00', '2026-03-14T11:00:00+01:00']],
      redenen: [tegelijk('2026-03-14T09:30:00Z', 'R-1')],
    },
    {
      geval: 'one metre more takes a minute more: the ride now ends after the other begins',
      afstandMeter: 10_001,
      ritten: [['2026-03-14T10:45:00+01:00', '2026-03-14T11:00:00+01:00']],
      redenen: [tegelijk('2026-03-14T09:30:00Z', 'R-1')],
    },
    {
      geval: 'another ride lies within this one',
      ritten: [['2026-03-14T10:35:00+01:00', '2026-03-14T10:40:00+01:00']],
      redenen: [tegelijk('2026-03-14T09:30:00Z', 'R-1')],
    },
    {
      geval: 'this ride lies within another one',
      ritten: [['2026-03-14T10:00:00+01:00', '2026-03-14T12:00:00+01:00']],
      redenen: [tegelijk('2026-03-14T09:30:00Z', 'R-1')],
    },
    {
      geval: 'between two other rides, touching both',
      ritten: [
        ['2026-03-14T10:00:00+01:00', '2026-03-14T10:30:00+01:00'],
        ['2026-03-14T10:45:00+01:00', '2026-03-14T11:00:00+01:00'],
      ],
      redenen: [],
    },
    {
      geval: 'only the second of two other rides overlaps: that one is named',
      ritten: [
        ['2026-03-14T08:00:00+01:00', '2026-03-14T08:30:00+01:00'],
        ['2026-03-14T10:40:00+01:00', '2026-03-14T11:00:00+01:00'],
      ],
      redenen: [tegelijk('2026-03-14T09:30:00Z', 'R-2')],
    },
    {
      geval: 'another ride overlaps with the return ride only',
      retour: '2026-03-14T14:00:00+01:00',
      ritten: [['2026-03-14T14:10:00+01:00', '2026-03-14T14:20:00+01:00']],
      redenen: [{ ...tegelijk('2026-03-14T13:00:00Z', 'R-1'), richting: 'retour' }],
    },
    {
      geval: 'the return ride departs in the second in which the outward ride ends',
      retour: '2026-03-14T10:45:00+01:00',
      redenen: [],
    },
    {
      geval: 'the return ride departs one second before the outward ride ends',
      retour: '2026-03-14T10:44:59+01:00',
      redenen: [{ ...tegelijk('2026-03-14T09:44:59Z', null), richting: 'retour' }],
    },
    {
      geval: 'the return ride departs before the outward ride',
      retour: '2026-03-14T09:00:00+01:00',
      redenen: [{ ...tegelijk('2026-03-14T08:00:00Z', null), richting: 'retour' }],
    },
    {
      geval: 'who travels along on a pass is in another ride that ends one second later',
      aanvraag: { meereizenden: [OP_PAS] },
      passenMee: [{ ...PARTNER, reistijden: [['2026-03-14T10:00:00+01:00', '2026-03-14T10:30:01+01:00']] }],
      redenen: [ander('2026-03-14T09:30:00Z')],
    },
    {
      geval: 'who travels along on a pass gets out in the second in which this ride begins',
      aanvraag: { meereizenden: [OP_PAS] },
      passenMee: [{ ...PARTNER, reistijden: [['2026-03-14T10:00:00+01:00', '2026-03-14T10:30:00+01:00']] }],
      redenen: [],
    },
    {
      geval: 'somebody with a pass is in another ride, and travels along in this one without it',
      aanvraag: { meereizenden: [{ soort: 'medereiziger' }] },
      passenMee: [{ ...PARTNER, reistijden: [['2026-03-14T10:00:00+01:00', '2026-03-14T11:00:00+01:00']] }],
      redenen: [],
    },
    {
      geval: 'both the holder and who travels along are in another ride: the holder hears of the own one',
      aanvraag: { meereizenden: [OP_PAS] },
      ritten: [['2026-03-14T10:35:00+01:00', '2026-03-14T10:40:00+01:00']],
      passenMee: [{ ...PARTNER, reistijden: [['2026-03-14T10:00:00+01:00', '2026-03-14T11:00:00+01:00']] }],
      redenen: [tegelijk('2026-03-14T09:30:00Z', 'R-1')],
    },
    {
      geval: 'to arrive when the return ride departs',
      aankomst: '2026-03-14T10:45:00+01:00',
      retour: '2026-03-14T10:45:00+01:00',
      redenen: [],
    },
  ],
}
