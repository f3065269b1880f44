import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { decideRit, metVoorstellen, type Ritaanvraag, type Voorstel } from '../../../../domain/rit/index.ts'
import { aanvraag, feiten, versies } from '../../arbitraries.ts'
import {
  aanvraagVan,
  beoordeel,
  feitenVan,
  gewijzigd,
  HARLINGEN,
  plekOp,
  redenenVan,
  type Situatie,
} from '../../support.ts'
import { runs } from '../../../support/runs.ts'

const { bron } = HARLINGEN[0]
const nietOpZondag = gewijzigd(HARLINGEN, {
  bediening: { tijden: [{ dagen: [1, 2, 3, 4, 5, 6], van: '07:00', totEnMet: '23:00' }], bron },
})
const vooraf = gewijzigd(HARLINGEN, {
  boeken: { voorafMinuten: { heen: 60, retour: 60 }, horizonDagen: 7, bron },
})
const kinderenTellen = gewijzigd(HARLINGEN, {
  meereizen: {
    ...HARLINGEN[0].meereizen,
    medereizigers: { ...HARLINGEN[0].meereizen.medereizigers!, maximum: 1, kinderenTellenMee: true },
  },
})
const hoogstensEenKind = gewijzigd(HARLINGEN, {
  meereizen: { ...HARLINGEN[0].meereizen, kinderen: { ...HARLINGEN[0].meereizen.kinderen!, maximum: 1 } },
})
const geenHuisdieren = gewijzigd(HARLINGEN, { dieren: { huisdieren: 'nooit', bron } })
const tassen = (stuks: number, gevaarlijk = false) => ({ bagage: { stuks, groot: false, gevaarlijk } })

const anders = (s: Situatie) => {
  const besluit = beoordeel(s)
  return metVoorstellen(besluit, aanvraagVan(s), feitenVan(s), s.versies ?? HARLINGEN).voorstellen
}
const alle = (s: Situatie): Voorstel[] => [...anders(s).values()].flat()
/** A change with its times as text, so that it can be read. */
const leesbaar = ({ tekst, wijziging: { vertrek, retour, ...rest } }: Voorstel) => ({
  tekst,
  ...(vertrek && { vertrek: utcTekst(vertrek.epochMs) }),
  ...(retour && { retour: utcTekst(retour.epochMs) }),
  ...(retour === null && { retour }),
  ...rest,
})

/** Saturday 14 March 2026; 10.30 on the Dutch clock is 09.30 UTC. A ride of 10 km takes a quarter of an hour. */
describe('another time', () => {
  test.each<[string, Situatie, object[]]>([
    [
      'before service begins: its beginning',
      { vertrek: '2026-03-14T06:30:00+01:00' },
      [{ tekst: 'Ga om 07.00 uur', vertrek: '2026-03-14T06:00:00Z' }],
    ],
    [
      'half an hour after service ended: its end, and not seven hours later',
      { vertrek: '2026-03-15T00:30:00+01:00' },
      [{ tekst: 'Ga om 00.00 uur', vertrek: '2026-03-14T23:00:00Z' }],
    ],
    [
      'five hours before it begins: both',
      { vertrek: '2026-03-15T02:00:00+01:00' },
      [
        { tekst: 'Ga om 00.00 uur', vertrek: '2026-03-14T23:00:00Z' },
        { tekst: 'Ga om 07.00 uur', vertrek: '2026-03-15T06:00:00Z' },
      ],
    ],
    [
      'on a day without service: the next day with it, at the same time',
      { versies: nietOpZondag, vertrek: '2026-03-15T12:00:00+01:00' },
      [{ tekst: 'Ga op 16 maart 2026', vertrek: '2026-03-16T11:00:00Z' }],
    ],
    [
      'the return ride after service ended: earlier, and the way out stays',
      { vertrek: '2026-03-14T22:00:00+01:00', retour: '2026-03-15T00:45:00+01:00' },
      [{ tekst: 'Ga terug om 00.00 uur', retour: '2026-03-14T23:00:00Z' }],
    ],
    [
      'in the past: as soon as can be, in whole fives, or tomorrow',
      { vertrek: '2026-03-14T10:30:00+01:00', nu: '2026-03-14T12:01:00+01:00' },
      [
        { tekst: 'Ga om 12.05 uur', vertrek: '2026-03-14T11:05:00Z' },
        { tekst: 'Ga op 15 maart 2026', vertrek: '2026-03-15T09:30:00Z' },
      ],
    ],
    [
      'too short ahead: not a second before it may be',
      { versies: vooraf, vertrek: '2026-03-14T10:30:00+01:00', nu: '2026-03-14T10:00:01+01:00' },
      [{ tekst: 'Ga om 11.05 uur', vertrek: '2026-03-14T10:05:00Z' }],
    ],
    [
      'too short ahead, to the minute',
      { versies: vooraf, vertrek: '2026-03-14T10:30:00+01:00', nu: '2026-03-14T10:00:00+01:00' },
      [{ tekst: 'Ga om 11.00 uur', vertrek: '2026-03-14T10:00:00Z' }],
    ],
    [
      'too far ahead: the last day, at the same time of the clock though the clock changes, with the return',
      {
        versies: vooraf,
        nu: '2026-03-21T10:00:00+01:00',
        vertrek: '2026-03-30T10:30:00+02:00',
        retour: '2026-03-30T14:00:00+02:00',
      },
      [{ tekst: 'Ga op 28 maart 2026', vertrek: '2026-03-28T09:30:00Z', retour: '2026-03-28T13:00:00Z' }],
    ],
    [
      'in another taxi then: before it, or after it',
      { ritten: [['2026-03-14T10:20:00+01:00', '2026-03-14T10:40:00+01:00']] },
      [
        { tekst: 'Ga om 10.05 uur', vertrek: '2026-03-14T09:05:00Z' },
        { tekst: 'Ga om 10.40 uur', vertrek: '2026-03-14T09:40:00Z' },
      ],
    ],
    [
      'in another taxi, and in a third right after it: after that one',
      {
        ritten: [
          ['2026-03-14T10:20:00+01:00', '2026-03-14T10:40:00+01:00'],
          ['2026-03-14T10:50:00+01:00', '2026-03-14T11:17:00+01:00'],
        ],
      },
      [
        { tekst: 'Ga om 10.05 uur', vertrek: '2026-03-14T09:05:00Z' },
        { tekst: 'Ga om 11.20 uur', vertrek: '2026-03-14T10:20:00Z' },
      ],
    ],
    [
      'back before being there: when the way out ends',
      { retour: '2026-03-14T10:40:00+01:00' },
      [{ tekst: 'Ga terug om 10.45 uur', retour: '2026-03-14T09:45:00Z' }],
    ],
    [
      'a wish to arrive becomes a departure',
      { aankomst: '2026-03-14T07:10:00+01:00' },
      [{ tekst: 'Ga om 07.00 uur', vertrek: '2026-03-14T06:00:00Z' }],
    ],
  ])('%s', (_, situatie, verwacht) => {
    expect(alle(situatie).map(leesbaar)).toEqual(verwacht)
  })

  test('a return ride by itself keeps its direction and has a departure of its own', () => {
    const situatie: Situatie = { vertrek: '2026-03-14T06:30:00+01:00', aanvraag: { richting: 'retour' } }
    expect(alle(situatie).map(leesbaar)).toEqual([{ tekst: 'Ga terug om 07.00 uur', vertrek: '2026-03-14T06:00:00Z' }])
  })
})

describe('other company, aids, animals or luggage', () => {
  const kind = (leeftijd: number) => ({ soort: 'kind', leeftijd }) as const
  const mede = { soort: 'medereiziger' } as const
  const begeleider = { soort: 'medischBegeleider' } as const
  const verplicht = { begeleiding: 'verplicht' } as const
  const scootmobiel = (overstap: 'zelfstandig' | 'metLift' | 'nietMogelijk') =>
    ({ soort: 'scootmobiel', overstap }) as const

  test.each<[string, Situatie, object[]]>([
    [
      'two fellow travellers where one may come',
      { aanvraag: { meereizenden: [mede, kind(3), mede] } },
      [{ tekst: 'Met 1 medereiziger', meereizenden: [mede, kind(3)] }],
    ],
    [
      'where children count, they stay as long as they can',
      { versies: kinderenTellen, aanvraag: { meereizenden: [kind(9), mede, kind(3)] } },
      [{ tekst: 'Met 1 medereiziger', meereizenden: [kind(9)] }],
    ],
    [
      'two children where one may come',
      { versies: hoogstensEenKind, aanvraag: { meereizenden: [kind(9), kind(3)] } },
      [{ tekst: 'Met 1 kind', meereizenden: [kind(9)] }],
    ],
    [
      'a pass that asks for a companion',
      { pas: verplicht, aanvraag: { meereizenden: [mede] } },
      [{ tekst: 'Met een begeleider', meereizenden: [mede, begeleider] }],
    ],
    [
      'a companion without a pass that says so pays',
      { aanvraag: { meereizenden: [{ ...begeleider, leeftijd: 40 }] } },
      [{ tekst: 'De begeleider gaat mee als medereiziger', meereizenden: [{ ...mede, leeftijd: 40 }] }],
    ],
    [
      'a companion too many pays',
      { pas: verplicht, aanvraag: { meereizenden: [begeleider, begeleider] } },
      [{ tekst: 'De tweede begeleider gaat mee als medereiziger', meereizenden: [begeleider, mede] }],
    ],
    [
      'a companion of 11 is a child; where one must come, that does not help',
      { pas: verplicht, aanvraag: { meereizenden: [{ ...begeleider, leeftijd: 11 }] } },
      [],
    ],
    [
      'a wheelchair where the pass has none',
      { aanvraag: { hulpmiddelen: ['rollator', 'rolstoel'] } },
      [{ tekst: 'De rolstoel gaat dicht mee, u zit op een stoel', hulpmiddelen: ['rollator', 'opvouwbareRolstoel'] }],
    ],
    [
      'a scootmobiel where the pass has none',
      { aanvraag: { hulpmiddelen: ['rollator', scootmobiel('zelfstandig')] } },
      [{ tekst: 'Zonder scootmobiel', hulpmiddelen: ['rollator'] }],
    ],
    [
      'a scootmobiel that nobody can get off',
      { pas: { scootmobiel: true }, aanvraag: { hulpmiddelen: [scootmobiel('nietMogelijk')] } },
      [
        { tekst: 'Overstappen via de lift lukt wel', hulpmiddelen: [scootmobiel('metLift')] },
        { tekst: 'Zonder scootmobiel', hulpmiddelen: [] },
      ],
    ],
    [
      'a cat that is loose',
      { aanvraag: { dieren: [{ soort: 'hulphond' }, { soort: 'huisdier', inTasOfKooi: false }] } },
      [
        {
          tekst: 'Het dier gaat in een tas of kooi op schoot',
          dieren: [{ soort: 'hulphond' }, { soort: 'huisdier', inTasOfKooi: true }],
        },
        { tekst: 'Zonder huisdier', dieren: [{ soort: 'hulphond' }] },
      ],
    ],
    [
      'a cat where none may come: the bag does not help',
      { versies: geenHuisdieren, aanvraag: { dieren: [{ soort: 'huisdier', inTasOfKooi: false }] } },
      [{ tekst: 'Zonder huisdier', dieren: [] }],
    ],
    ['two bags where one may come', { aanvraag: tassen(2) }, [{ tekst: 'Met 1 stuk bagage', ...tassen(1) }]],
    ['dangerous luggage', { aanvraag: tassen(1, true) }, [{ tekst: 'Zonder gevaarlijke bagage', ...tassen(1, false) }]],
    [
      'there and back where only there still fits',
      { geboekt: { 2026: 1_490_000 }, retour: '2026-03-14T14:00:00+01:00' },
      [{ tekst: 'Alleen de heenrit', retour: null }],
    ],
    [
      'there and back where nothing fits any more',
      { geboekt: { 2026: 1_490_001 }, retour: '2026-03-14T14:00:00+01:00' },
      [],
    ],
    ['too far', { aanvraag: { naar: plekOp(25_001) } }, []],
    ['for school', { aanvraag: { ritdoel: 'school' } }, []],
    ['nothing wrong', {}, []],
  ])('%s', (_, situatie, verwacht) => {
    expect(alle(situatie).map(leesbaar)).toEqual(verwacht)
  })
})

test('with several reasons each has its own way out, and the others stay as they were', () => {
  const voorstellen = anders({ vertrek: '2026-03-14T06:30:00+01:00', aanvraag: tassen(3, true) })
  expect([...voorstellen].map(([{ regel }, wel]) => [regel, wel.map(({ tekst }) => tekst)])).toEqual([
    ['tijd.buiten-bediening', ['Ga om 07.00 uur']],
    ['bagage.te-veel', ['Met 1 stuk bagage']],
    ['bagage.verboden', ['Zonder gevaarlijke bagage']],
  ])
})

/** Written again here: a change read as a JSON Merge Patch, as a client does. */
const gelezen = (a: Ritaanvraag, { wijziging: { vertrek, retour, ...rest } }: Voorstel): Ritaanvraag => ({
  ...a,
  ...rest,
  tijdstip: vertrek ? { soort: 'vertrek', moment: vertrek } : a.tijdstip,
  retour: retour === undefined ? a.retour : (retour ?? undefined),
})

test('whatever is offered takes its reason away and brings no other', () => {
  let aangeboden = 0
  assert(
    property(aanvraag, feiten, versies, (a, f, v) => {
      const besluit = decideRit(a, f, v)
      const eerst = new Set(redenenVan(besluit).map(({ regel }) => regel))
      for (const [reden, wel] of metVoorstellen(besluit, a, f, v).voorstellen)
        for (const voorstel of wel) {
          aangeboden += 1
          const daarna = redenenVan(decideRit(gelezen(a, voorstel), f, v))
          expect(daarna.filter((r) => r.regel === reden.regel && r.richting === reden.richting)).toEqual([])
          expect(daarna.filter(({ regel }) => !eerst.has(regel))).toEqual([])
        }
    }),
    { numRuns: runs(500) },
  )
  expect(aangeboden).toBeGreaterThan(0)
})
