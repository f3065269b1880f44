import { gewijzigd, HARLINGEN, SOZAWE } from '../domain/support.ts'
import { EIGEN_REGEL, verwachting, type Beslistabel } from './beslistabel.ts'

const verleden = verwachting('tijd.verleden', {
  artikel: EIGEN_REGEL,
  alternatief: 'anderTijdstip',
  tekst: ['al voorbij'],
  wel: ['latere tijd'],
})

export const tijdVerleden: Beslistabel = {
  regel: 'tijd.verleden',
  gevallen: [
    { geval: 'now', nu: '2026-03-14T10:30:00+01:00', redenen: [] },
    {
      geval: 'one second ago',
      nu: '2026-03-14T10:30:01+01:00',
      redenen: [
        verleden(
          { vertrek: '2026-03-14T09:30:00Z', nu: '2026-03-14T09:30:01Z' },
          { tekst: ['al voorbij', '14 maart 2026 om 10.30 uur'] },
        ),
      ],
    },
    {
      geval: 'to arrive in 14 minutes, by a ride of 15 minutes',
      aankomst: '2026-03-14T10:30:00+01:00',
      nu: '2026-03-14T10:16:00+01:00',
      redenen: [verleden({ vertrek: '2026-03-14T09:15:00Z', nu: '2026-03-14T09:16:00Z' }, { tekst: ['10.15 uur'] })],
    },
    {
      geval: 'to arrive in 15 minutes, by a ride of 15 minutes',
      aankomst: '2026-03-14T10:30:00+01:00',
      nu: '2026-03-14T10:15:00+01:00',
      redenen: [],
    },
    {
      geval: 'outward yesterday, return tomorrow: says which',
      nu: '2026-03-15T12:00:00+01:00',
      retour: '2026-03-16T12:00:00+01:00',
      redenen: [verleden({ vertrek: '2026-03-14T09:30:00Z', nu: '2026-03-15T11:00:00Z' }, { richting: 'heen' })],
    },
  ],
}

const in2020 = { vertrek: '2020-03-14T10:30:00+01:00', pas: { geldigVanaf: '2020-01-01' }, versies: SOZAWE } as const
const sozawe = verwachting('tijd.te-kort-vooraf', {
  artikel: 'Heenrit 4 uur vooraf bestellen',
  alternatief: 'anderTijdstip',
  tekst: ['4 uur van tevoren'],
})
const { bron } = HARLINGEN[0]
const metVooraf = (heen: number, retour: number) =>
  gewijzigd(HARLINGEN, { boeken: { voorafMinuten: { heen, retour }, bron } })
const vooraf = verwachting('tijd.te-kort-vooraf', {
  artikel: '§ 9.5',
  kop: 'Collectief vervoer',
  alternatief: 'anderTijdstip',
})

export const tijdTeKortVooraf: Beslistabel = {
  regel: 'tijd.te-kort-vooraf',
  gevallen: [
    { geval: 'SoZaWe: more than 4 hours ahead', ...in2020, nu: '2020-03-14T06:29:59+01:00', redenen: [] },
    { geval: 'SoZaWe: exactly 4 hours ahead', ...in2020, nu: '2020-03-14T06:30:00+01:00', redenen: [] },
    {
      geval: 'SoZaWe: a second less than 4 hours ahead',
      ...in2020,
      nu: '2020-03-14T06:30:01+01:00',
      redenen: [
        sozawe(
          { vertrek: '2020-03-14T09:30:00Z', minimumMinuten: 240, vroegsteVertrek: '2020-03-14T09:30:01Z' },
          { wel: ['14 maart 2020 om 10.30 uur of later'] },
        ),
      ],
    },
    {
      geval: 'SoZaWe: only the outward ride is ordered 4 hours ahead',
      ...in2020,
      retour: '2020-03-14T11:00:00+01:00',
      nu: '2020-03-14T10:00:00+01:00',
      redenen: [
        sozawe(
          { vertrek: '2020-03-14T09:30:00Z', minimumMinuten: 240, vroegsteVertrek: '2020-03-14T13:00:00Z' },
          { richting: 'heen', wel: ['14 maart 2020 om 14.00 uur of later'] },
        ),
      ],
    },
    {
      geval: 'the return ride has a minimum of its own: exactly that',
      versies: metVooraf(0, 90),
      nu: '2026-03-14T10:30:00+01:00',
      retour: '2026-03-14T12:00:00+01:00',
      redenen: [],
    },
    {
      geval: 'the return ride has a minimum of its own: a second less',
      versies: metVooraf(0, 90),
      nu: '2026-03-14T10:30:00+01:00',
      retour: '2026-03-14T11:59:59+01:00',
      redenen: [
        vooraf(
          { vertrek: '2026-03-14T10:59:59Z', minimumMinuten: 90, vroegsteVertrek: '2026-03-14T11:00:00Z' },
          { richting: 'retour', tekst: ['90 minuten'], wel: ['12.00 uur of later'] },
        ),
      ],
    },
    { geval: 'Harlingen sets no lead time', nu: '2026-03-14T10:30:00+01:00', redenen: [] },
  ],
}

const metHorizon = (horizonDagen: number) => gewijzigd(HARLINGEN, { boeken: { horizonDagen, bron } })
const teVer = verwachting('tijd.te-ver-vooruit', {
  artikel: '§ 9.5',
  kop: 'Collectief vervoer',
  alternatief: 'anderTijdstip',
})

export const tijdTeVerVooruit: Beslistabel = {
  regel: 'tijd.te-ver-vooruit',
  gevallen: [
    {
      geval: 'the last minute of the fourteenth day',
      versies: metHorizon(14),
      nu: '2026-03-14T08:00:00+01:00',
      vertrek: '2026-03-28T23:59:59+01:00',
      redenen: [],
    },
    {
      geval: 'the fifteenth day',
      versies: metHorizon(14),
      nu: '2026-03-14T08:00:00+01:00',
      vertrek: '2026-03-29T07:00:00+02:00',
      redenen: [
        teVer(
          { datum: '2026-03-29', maximumDagen: 14, laatsteDatum: '2026-03-28' },
          { tekst: ['29 maart 2026', '14 dagen'], wel: ['tot en met 28 maart 2026'] },
        ),
      ],
    },
    {
      geval: 'a horizon of 0 days: today',
      versies: metHorizon(0),
      nu: '2026-03-14T08:00:00+01:00',
      redenen: [],
    },
    {
      geval: 'a horizon of 1 day: the day after tomorrow',
      versies: metHorizon(1),
      nu: '2026-03-14T08:00:00+01:00',
      vertrek: '2026-03-16T08:00:00+01:00',
      redenen: [
        teVer(
          { datum: '2026-03-16', maximumDagen: 1, laatsteDatum: '2026-03-15' },
          { tekst: ['1 dag vooruit'], wel: ['15 maart 2026'] },
        ),
      ],
    },
    {
      geval: 'today is a day of the Dutch calendar: 23.30 UTC on the 13th is the 14th',
      versies: metHorizon(0),
      nu: '2026-03-13T23:30:00Z',
      redenen: [],
    },
    {
      geval: 'only the return ride is too far ahead',
      versies: metHorizon(1),
      nu: '2026-03-14T08:00:00+01:00',
      retour: '2026-03-16T08:00:00+01:00',
      redenen: [teVer({ datum: '2026-03-16', maximumDagen: 1, laatsteDatum: '2026-03-15' }, { richting: 'retour' })],
    },
    {
      geval: 'Harlingen sets no horizon',
      nu: '2026-03-14T08:00:00+01:00',
      vertrek: '2028-03-14T10:30:00+01:00',
      redenen: [],
    },
  ],
}
