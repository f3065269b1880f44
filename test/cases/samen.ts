import type { RegelId } from '../../domain/rit/oordeel/reden.ts'
import { gewijzigd, HARLINGEN, plekOp, type Situatie, zonderTarief } from '../domain/support.ts'

/** Several faults at once: every reason, in the order of the rules, with the ride it holds for where it is one of two. */
export interface Samen extends Situatie {
  readonly geval: string
  readonly redenen: readonly (RegelId | `${RegelId} (${'heen' | 'retour'})`)[]
}

const strengVooraf = gewijzigd(HARLINGEN, {
  boeken: { voorafMinuten: { heen: 60, retour: 60 }, horizonDagen: 7, bron: HARLINGEN[0].bron },
  meereizen: {
    ...HARLINGEN[0].meereizen,
    kinderen: { ...HARLINGEN[0].meereizen.kinderen!, maximum: 0 },
  },
})
const allesFout = {
  van: plekOp(60_000),
  naar: plekOp(41_225),
  meereizenden: [
    { soort: 'kind', leeftijd: 3 },
    { soort: 'medereiziger' },
    { soort: 'medereiziger' },
    { soort: 'medischBegeleider', leeftijd: 11 },
    { soort: 'medischBegeleider', leeftijd: 40 },
  ],
  hulpmiddelen: ['rolstoel', { soort: 'scootmobiel', overstap: 'nietMogelijk' }],
  dieren: [{ soort: 'huisdier', inTasOfKooi: false }],
  bagage: { stuks: 9, groot: true, gevaarlijk: true },
  ritdoel: 'werk',
} satisfies Situatie['aanvraag']

export const samen: readonly Samen[] = [
  {
    geval: 'everything wrong that can be wrong at once, out only',
    versies: strengVooraf,
    vertrek: '2026-03-14T06:59:59+01:00',
    nu: '2026-03-14T08:00:00+01:00',
    pas: { geldigTotEnMet: '2026-03-13', blokkade: { vanaf: '2026-03-01', reden: 'Voorbeeld (verzonnen)' } },
    geboekt: { 2026: 1_500_000 },
    ritten: [['2026-03-14T06:00:00+01:00', '2026-03-14T08:00:00+01:00']],
    aanvraag: allesFout,
    redenen: [
      'pas.ongeldig',
      'pas.geblokkeerd',
      'tijd.verleden',
      'tijd.te-kort-vooraf',
      'tijd.buiten-bediening',
      'rit.dubbel',
      'doel.andere-regeling',
      'gebied.buiten-straal',
      'gebied.buiten-straal',
      'budget.ontoereikend',
      'hulpmiddel.rolstoel-niet-geindiceerd',
      'meereizen.te-veel-kinderen',
      'meereizen.te-veel-medereizigers',
      'meereizen.begeleider-zonder-pas',
      'meereizen.begeleider-te-jong',
      'meereizen.te-veel-begeleiders',
      'hulpmiddel.scootmobiel-niet-geindiceerd',
      'hulpmiddel.scootmobiel-onveilig',
      'dier.niet-toegestaan',
      'bagage.te-veel',
      'bagage.verboden',
    ],
  },
  {
    geval: 'what holds for one ride stands beside what holds for both, in the order of the rules',
    versies: strengVooraf,
    pas: { begeleiding: 'verplicht', geldigTotEnMet: '2026-03-22' },
    nu: '2026-03-14T10:00:00+01:00',
    vertrek: '2026-03-14T10:30:00+01:00',
    retour: '2026-03-23T02:00:00+01:00',
    aanvraag: { naar: plekOp(25_001), ritdoel: 'school' },
    redenen: [
      'pas.ongeldig (retour)',
      'tijd.te-kort-vooraf (heen)',
      'tijd.te-ver-vooruit (retour)',
      'tijd.buiten-bediening (retour)',
      'doel.andere-regeling',
      'gebied.buiten-straal',
      'meereizen.begeleider-ontbreekt',
    ],
  },
  {
    geval: 'without a policy the rules of the system still speak',
    versies: [],
    vertrek: '2026-03-14T02:00:00+01:00',
    nu: '2026-03-15T00:00:00+01:00',
    pas: { geldigVanaf: '2026-04-01', blokkade: { vanaf: '2026-03-01', reden: 'Voorbeeld (verzonnen)' } },
    ritten: [['2026-03-14T02:00:00+01:00', '2026-03-14T03:00:00+01:00']],
    aanvraag: allesFout,
    redenen: ['beleid.niet-van-kracht', 'pas.ongeldig', 'pas.geblokkeerd', 'tijd.verleden', 'rit.dubbel'],
  },
  {
    geval: 'a missing tariff does not hide the other reasons',
    versies: zonderTarief(HARLINGEN),
    geboekt: { 2026: 1_495_000 },
    aanvraag: { naar: plekOp(25_001), bagage: { stuks: 2, groot: false, gevaarlijk: false } },
    redenen: ['beleid.geen-tarief', 'gebied.buiten-straal', 'budget.ontoereikend', 'bagage.te-veel'],
  },
  {
    geval:
      'the clock strikes twice: out and back at both 02.30s of 25 October are outside service hours, and overlap not',
    vertrek: '2026-10-25T02:30:00+02:00',
    retour: '2026-10-25T02:30:00+01:00',
    redenen: ['tijd.buiten-bediening (heen)', 'tijd.buiten-bediening (retour)'],
  },
]
