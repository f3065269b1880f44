import type { Regeling } from '../../domain/beleid/index.ts'
import { BERKELLAND, gewijzigd, HARLINGEN } from '../domain/support.ts'
import { verwachting, type Beslistabel } from './beslistabel.ts'

const reden = verwachting('tijd.buiten-bediening', {
  artikel: '§ 9.5',
  kop: 'Collectief vervoer',
  alternatief: 'anderTijdstip',
})
/** `07.00 uur` → `07:00`; what the clock shows after midnight is later than 24:00 in a policy. */
const tijd = (klok: string): string => {
  const [uren = '', minuten = ''] = klok.split(' ')[0]?.split('.') ?? []
  return `${klok.endsWith('’s nachts') ? Number(uren) + 24 : uren}:${minuten}`
}
/** A second after the last time is not that time. */
const wanneer = (vertrekLokaal: string, totEnMet: string): string => {
  const laatste = totEnMet.slice(0, 5).replace('24.00', '00.00')
  return `${vertrekLokaal.startsWith(laatste) ? 'Net na' : 'Om'} ${vertrekLokaal}`
}
const buiten = (vertrek: string, vertrekLokaal: string, van = '07.00 uur', totEnMet = '24.00 uur') =>
  reden(
    {
      vertrek,
      vertrekLokaal: tijd(vertrekLokaal),
      van: tijd(van),
      totEnMet: tijd(totEnMet),
      blokken: [{ van: tijd(van), totEnMet: tijd(totEnMet) }],
    },
    {
      tekst: [`${wanneer(vertrekLokaal, totEnMet)} rijdt de taxi niet`, `van ${van} tot en met ${totEnMet}`],
      wel: [`om ${van} of later`, `laatste vertrektijd is ${totEnMet}`],
    },
  )

const { bron } = HARLINGEN[0].bediening!
const metTijden = (tijden: NonNullable<Regeling['bediening']>['tijden']) =>
  gewijzigd(HARLINGEN, { bediening: { tijden, bron } })

const alleNachten = metTijden([{ van: '06:00', totEnMet: '26:30' }])
/** 2026: 12 March is a Thursday, 25 December a Friday. */
const week = metTijden([
  { dagen: [1, 2, 3, 4, 5], van: '06:00', totEnMet: '25:00' },
  { dagen: [6], van: '08:00', totEnMet: '26:00' },
  { dagen: [7], van: '09:00', totEnMet: '24:00' },
  { dagen: ['12-25'], van: '10:00', totEnMet: '18:00' },
])
const nietOpZondag = metTijden([{ dagen: [1, 2, 3, 4, 5, 6], van: '07:00', totEnMet: '23:00' }])
const oudejaar = metTijden([
  { van: '07:00', totEnMet: '24:00' },
  { dagen: ['12-31'], van: '07:00', totEnMet: '20:00' },
])

/** Harlingen, § 9.5: "van 07.00 uur t/m 24.00 uur", on the Dutch clock. */
export const tijdBuitenBediening: Beslistabel = {
  regel: 'tijd.buiten-bediening',
  gevallen: [
    {
      geval: '06.59.59: one second too early',
      vertrek: '2026-03-14T06:59:59+01:00',
      redenen: [buiten('2026-03-14T05:59:59Z', '06.59 uur')],
    },
    { geval: '07.00: the first minute', vertrek: '2026-03-14T07:00:00+01:00', redenen: [] },
    { geval: '23.59.59', vertrek: '2026-03-14T23:59:59+01:00', redenen: [] },
    { geval: '24.00, which is 00.00 of the next date', vertrek: '2026-03-15T00:00:00+01:00', redenen: [] },
    {
      geval: '00.00.01: one second too late',
      vertrek: '2026-03-15T00:00:01+01:00',
      redenen: [buiten('2026-03-14T23:00:01Z', '00.00 uur')],
    },
    {
      geval: 'the Dutch clock counts, whatever offset is written: 07.30 in UTC+2 is 06.30 here',
      vertrek: '2026-03-14T07:30:00+02:00',
      redenen: [buiten('2026-03-14T05:30:00Z', '06.30 uur')],
    },
    {
      geval: 'the departure counts: a ride that arrives after 24.00',
      vertrek: '2026-03-14T23:50:00+01:00',
      redenen: [],
    },
    // 10 km at 40 km an hour take 15 minutes.
    { geval: 'to arrive at 07.15 the ride departs at 07.00', aankomst: '2026-03-14T07:15:00+01:00', redenen: [] },
    {
      geval: 'to arrive at 07.14 the ride departs at 06.59',
      aankomst: '2026-03-14T07:14:00+01:00',
      redenen: [buiten('2026-03-14T05:59:00Z', '06.59 uur')],
    },
    {
      geval: 'out in time, back too late: says which',
      vertrek: '2026-03-14T20:00:00+01:00',
      retour: '2026-03-15T00:30:00+01:00',
      redenen: [{ ...buiten('2026-03-14T23:30:00Z', '00.30 uur'), richting: 'retour' }],
    },
    {
      geval: 'both too early: each has its own time, so it is told of each',
      vertrek: '2026-03-14T05:00:00+01:00',
      retour: '2026-03-14T06:00:00+01:00',
      redenen: [
        { ...buiten('2026-03-14T04:00:00Z', '05.00 uur'), richting: 'heen' },
        { ...buiten('2026-03-14T05:00:00Z', '06.00 uur'), richting: 'retour' },
      ],
    },
    {
      geval: 'a policy without service hours',
      vertrek: '2026-03-14T03:00:00+01:00',
      versies: BERKELLAND,
      redenen: [],
    },

    // 29 March 2026: at 02.00 the clock goes to 03.00.
    { geval: 'clock change in spring: 24.00 before it', vertrek: '2026-03-29T00:00:00+01:00', redenen: [] },
    {
      geval: 'clock change in spring: 06.59.59 after it',
      vertrek: '2026-03-29T06:59:59+02:00',
      redenen: [buiten('2026-03-29T04:59:59Z', '06.59 uur')],
    },
    { geval: 'clock change in spring: 07.00 after it', vertrek: '2026-03-29T07:00:00+02:00', redenen: [] },
    { geval: 'clock change in spring: 24.00 of the short day', vertrek: '2026-03-30T00:00:00+02:00', redenen: [] },
    {
      geval: 'clock change in spring: a second after 24.00 of the short day',
      vertrek: '2026-03-30T00:00:01+02:00',
      redenen: [buiten('2026-03-29T22:00:01Z', '00.00 uur')],
    },
    // 25 October 2026: at 03.00 the clock goes back to 02.00.
    {
      geval: 'clock change in autumn: the first 02.30',
      vertrek: '2026-10-25T02:30:00+02:00',
      redenen: [buiten('2026-10-25T00:30:00Z', '02.30 uur')],
    },
    {
      geval: 'clock change in autumn: the second 02.30',
      vertrek: '2026-10-25T02:30:00+01:00',
      redenen: [buiten('2026-10-25T01:30:00Z', '02.30 uur')],
    },
    {
      geval: 'clock change in autumn: 06.59.59 of winter time, eight hours after midnight',
      vertrek: '2026-10-25T06:59:59+01:00',
      redenen: [buiten('2026-10-25T05:59:59Z', '06.59 uur')],
    },
    { geval: 'clock change in autumn: 07.00 of winter time', vertrek: '2026-10-25T07:00:00+01:00', redenen: [] },
    { geval: 'clock change in autumn: 24.00 of the long day', vertrek: '2026-10-26T00:00:00+01:00', redenen: [] },
    {
      geval: 'clock change in autumn: a second after 24.00 of the long day',
      vertrek: '2026-10-26T00:00:01+01:00',
      redenen: [buiten('2026-10-25T23:00:01Z', '00.00 uur')],
    },

    // Until 26.30, which is 02.30 of the next date.
    {
      geval: 'service until 26.30: the first 02.30 of the autumn change',
      vertrek: '2026-10-25T02:30:00+02:00',
      versies: alleNachten,
      redenen: [],
    },
    {
      geval: 'service until 26.30: a second after the first 02.30',
      vertrek: '2026-10-25T02:30:01+02:00',
      versies: alleNachten,
      redenen: [buiten('2026-10-25T00:30:01Z', '02.30 uur', '06.00 uur', '02.30 uur ’s nachts')],
    },
    {
      geval: 'service until 26.30: the second 02.30 of the autumn change, as the clock shows it again',
      vertrek: '2026-10-25T02:30:00+01:00',
      versies: alleNachten,
      redenen: [],
    },
    {
      geval: 'service until 26.30: the minute after 01.59 in spring is 03.00',
      vertrek: '2026-03-29T01:00:00Z',
      versies: alleNachten,
      redenen: [buiten('2026-03-29T01:00:00Z', '03.00 uur', '06.00 uur', '02.30 uur ’s nachts')],
    },

    {
      geval: 'Friday until 25.00: Saturday 01.00',
      vertrek: '2026-03-14T01:00:00+01:00',
      versies: week,
      redenen: [],
    },
    {
      geval: 'Friday until 25.00: a second after Saturday 01.00 the hours of Saturday hold',
      vertrek: '2026-03-14T01:00:01+01:00',
      versies: week,
      redenen: [buiten('2026-03-14T00:00:01Z', '01.00 uur', '08.00 uur', '02.00 uur ’s nachts')],
    },
    {
      geval: 'Saturday from 08.00, though other days begin at 06.00',
      vertrek: '2026-03-14T07:59:59+01:00',
      versies: week,
      redenen: [buiten('2026-03-14T06:59:59Z', '07.59 uur', '08.00 uur', '02.00 uur ’s nachts')],
    },
    { geval: 'Thursday from 06.00', vertrek: '2026-03-12T06:00:00+01:00', versies: week, redenen: [] },
    {
      geval: 'Sunday until 24.00: Monday 00.00',
      vertrek: '2026-03-16T00:00:00+01:00',
      versies: week,
      redenen: [],
    },
    {
      geval: 'Sunday until 24.00: Monday 00.30',
      vertrek: '2026-03-16T00:30:00+01:00',
      versies: week,
      redenen: [buiten('2026-03-15T23:30:00Z', '00.30 uur', '06.00 uur', '01.00 uur ’s nachts')],
    },
    {
      geval: '25 December has hours of its own, which go before those of its weekday: 09.59.59',
      vertrek: '2026-12-25T09:59:59+01:00',
      versies: week,
      redenen: [buiten('2026-12-25T08:59:59Z', '09.59 uur', '10.00 uur', '18.00 uur')],
    },
    { geval: '25 December: 10.00', vertrek: '2026-12-25T10:00:00+01:00', versies: week, redenen: [] },
    { geval: '25 December: 18.00', vertrek: '2026-12-25T18:00:00+01:00', versies: week, redenen: [] },
    {
      geval: '25 December: 18.00.01',
      vertrek: '2026-12-25T18:00:01+01:00',
      versies: week,
      redenen: [buiten('2026-12-25T17:00:01Z', '18.00 uur', '10.00 uur', '18.00 uur')],
    },
    {
      geval: '25 December at 00.30 still belongs to Thursday the 24th',
      vertrek: '2026-12-25T00:30:00+01:00',
      versies: week,
      redenen: [],
    },
    {
      geval: '26 December at 00.30 belongs to the 25th, which ended at 18.00',
      vertrek: '2026-12-26T00:30:00+01:00',
      versies: week,
      redenen: [buiten('2026-12-25T23:30:00Z', '00.30 uur', '08.00 uur', '02.00 uur ’s nachts')],
    },
    {
      geval: 'a day of the year goes before a row for every day that stands above it: 31 December at 20.00.01',
      vertrek: '2026-12-31T20:00:01+01:00',
      versies: oudejaar,
      redenen: [buiten('2026-12-31T19:00:01Z', '20.00 uur', '07.00 uur', '20.00 uur')],
    },
    {
      geval: 'the day before, the row for every day holds',
      vertrek: '2026-12-30T20:00:01+01:00',
      versies: oudejaar,
      redenen: [],
    },
    {
      geval: 'no row for Sunday: no service at all',
      vertrek: '2026-03-15T12:00:00+01:00',
      versies: nietOpZondag,
      redenen: [
        reden(
          { vertrek: '2026-03-15T11:00:00Z', vertrekLokaal: '12:00', van: null, totEnMet: null, blokken: [] },
          { tekst: ['Op deze dag rijdt de taxi niet', '12.00 uur'], wel: ['een andere dag'] },
        ),
      ],
    },
  ],
}
