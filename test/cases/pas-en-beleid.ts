import { GOOI_EN_VECHTSTREEK, gewijzigd, HARLINGEN, zonderTarief } from '../domain/support.ts'
import { EIGEN_REGEL, verwachting, type Beslistabel } from './beslistabel.ts'

const nietVanKracht = verwachting('beleid.niet-van-kracht', {
  artikel: EIGEN_REGEL,
  alternatief: 'gemeente',
  tekst: ['niet bekend'],
  wel: ['Vraag uw gemeente'],
})
const ruimePas = { geldigVanaf: '2020-01-01', geldigTotEnMet: '2030-12-31' }

export const beleidNietVanKracht: Beslistabel = {
  regel: 'beleid.niet-van-kracht',
  gevallen: [
    {
      geval: 'the first day of the regulation, 27 May 2025',
      vertrek: '2025-05-27T07:00:00+02:00',
      pas: ruimePas,
      redenen: [],
    },
    {
      geval: 'the day before',
      vertrek: '2025-05-26T23:59:59+02:00',
      pas: ruimePas,
      redenen: [nietVanKracht({ datum: '2025-05-26' }, { tekst: ['26 mei 2025'] })],
    },
    {
      geval: 'no regulation at all: only that is said',
      versies: [],
      redenen: [nietVanKracht({ datum: '2026-03-14' }, { tekst: ['14 maart 2026'] })],
    },
    {
      geval: 'the last day of a regulation with an end',
      vertrek: '2023-12-31T23:59:59+01:00',
      pas: ruimePas,
      versies: GOOI_EN_VECHTSTREEK,
      redenen: [],
    },
    {
      geval: 'the day after: never the regulation of an older year',
      vertrek: '2024-01-01T10:00:00+01:00',
      pas: ruimePas,
      versies: GOOI_EN_VECHTSTREEK,
      redenen: [nietVanKracht({ datum: '2024-01-01' }, { tekst: ['1 januari 2024'] })],
    },
    {
      geval: 'the regulation ends between the outward and the return ride',
      vertrek: '2023-12-31T20:00:00+01:00',
      retour: '2024-01-01T10:00:00+01:00',
      pas: ruimePas,
      versies: GOOI_EN_VECHTSTREEK,
      redenen: [nietVanKracht({ datum: '2024-01-01' }, { richting: 'retour' })],
    },
  ],
}

const tarief = HARLINGEN[0].tarieven[0]!
const tot2026 = gewijzigd(HARLINGEN, {
  tarieven: [{ ...tarief, geldigTotEnMet: '2025-12-31', naAfloop: 'geenRitten' }],
})
const nietVervangen = gewijzigd(HARLINGEN, { tarieven: [{ ...tarief, geldigTotEnMet: '2025-12-31' }] })
const geenTarief = verwachting('beleid.geen-tarief', {
  artikel: '§ 9.5',
  kop: 'Collectief vervoer',
  alternatief: 'gemeente',
  tekst: ['wat een rit kost'],
  wel: ['Vraag uw gemeente'],
})

export const beleidGeenTarief: Beslistabel = {
  regel: 'beleid.geen-tarief',
  gevallen: [
    {
      geval: 'the last day of the tariff',
      vertrek: '2025-12-31T23:50:00+01:00',
      pas: ruimePas,
      versies: tot2026,
      redenen: [],
    },
    {
      geval: 'a ride on 2 January, and no new decision yet: the last tariff holds until it is withdrawn',
      vertrek: '2026-01-02T10:00:00+01:00',
      pas: ruimePas,
      versies: nietVervangen,
      redenen: [],
    },
    {
      geval: 'the day after a tariff that does not go on',
      vertrek: '2026-01-01T10:00:00+01:00',
      versies: tot2026,
      redenen: [geenTarief({ datum: '2026-01-01' }, { tekst: ['1 januari 2026'] })],
    },
    {
      geval: '23.30 UTC on the last day is the day after',
      vertrek: '2025-12-31T23:30:00Z',
      pas: ruimePas,
      versies: gewijzigd(tot2026, { bediening: undefined }),
      redenen: [geenTarief({ datum: '2026-01-01' })],
    },
    {
      geval: 'a regulation without any tariff',
      versies: zonderTarief(HARLINGEN),
      redenen: [geenTarief({ datum: '2026-03-14' })],
    },
    {
      geval: 'the tariff ends between the outward and the return ride',
      vertrek: '2025-12-31T20:00:00+01:00',
      retour: '2026-01-01T10:00:00+01:00',
      pas: ruimePas,
      versies: tot2026,
      redenen: [geenTarief({ datum: '2026-01-01' }, { richting: 'retour' })],
    },
  ],
}

const ongeldig = verwachting('pas.ongeldig', { artikel: EIGEN_REGEL, alternatief: 'gemeente', wel: ['uw gemeente'] })
const maart = { geldigVanaf: '2026-03-10', geldigTotEnMet: '2026-03-20' }

export const pasOngeldig: Beslistabel = {
  regel: 'pas.ongeldig',
  gevallen: [
    {
      geval: 'the day before the first day',
      vertrek: '2026-03-09T23:59:59+01:00',
      pas: maart,
      redenen: [
        ongeldig({ datum: '2026-03-09', ...maart }, { tekst: ['9 maart 2026', '10 maart 2026', '20 maart 2026'] }),
      ],
    },
    { geval: 'the first day', vertrek: '2026-03-10T07:00:00+01:00', pas: maart, redenen: [] },
    { geval: 'the last day', vertrek: '2026-03-20T23:59:59+01:00', pas: maart, redenen: [] },
    {
      geval: 'the day after the last day',
      vertrek: '2026-03-21T07:00:00+01:00',
      pas: maart,
      redenen: [ongeldig({ datum: '2026-03-21', ...maart }, { tekst: ['21 maart 2026'] })],
    },
    {
      geval: 'the return ride falls after the last day',
      vertrek: '2026-03-20T20:00:00+01:00',
      retour: '2026-03-21T10:00:00+01:00',
      pas: maart,
      redenen: [ongeldig({ datum: '2026-03-21', ...maart }, { richting: 'retour' })],
    },
    {
      geval: 'a year before the pass begins: that alone is said, not that its budget is used up',
      vertrek: '2026-03-14T10:30:00+01:00',
      pas: { geldigVanaf: '2027-01-01' },
      redenen: [ongeldig({ datum: '2026-03-14', geldigVanaf: '2027-01-01', geldigTotEnMet: '2030-12-31' })],
    },
  ],
}

const geblokkeerd = verwachting('pas.geblokkeerd', {
  artikel: EIGEN_REGEL,
  alternatief: 'gemeente',
  tekst: ['geblokkeerd vanaf 14 maart 2026'],
  wel: ['uw gemeente'],
})
const blokkade = { blokkade: { vanaf: '2026-03-14', reden: 'Voorbeeld (verzonnen)' } }

export const pasGeblokkeerd: Beslistabel = {
  regel: 'pas.geblokkeerd',
  gevallen: [
    { geval: 'the day before the block', vertrek: '2026-03-13T23:59:59+01:00', pas: blokkade, redenen: [] },
    {
      geval: 'the day of the block',
      vertrek: '2026-03-14T07:00:00+01:00',
      pas: blokkade,
      redenen: [geblokkeerd({ datum: '2026-03-14', geblokkeerdVanaf: '2026-03-14' })],
    },
    {
      geval: 'long after',
      vertrek: '2028-03-14T07:00:00+01:00',
      pas: blokkade,
      redenen: [geblokkeerd({ datum: '2028-03-14', geblokkeerdVanaf: '2026-03-14' })],
    },
    {
      geval: 'the return ride falls on the day of the block',
      vertrek: '2026-03-13T20:00:00+01:00',
      retour: '2026-03-14T10:00:00+01:00',
      pas: blokkade,
      redenen: [geblokkeerd({ datum: '2026-03-14', geblokkeerdVanaf: '2026-03-14' }, { richting: 'retour' })],
    },
  ],
}
