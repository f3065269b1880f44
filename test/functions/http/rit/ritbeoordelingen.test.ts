import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import {
  alleRitten,
  boek,
  nieuwePas,
  NU,
  opgeslagen,
  PLAATSEN,
  ritaanvraag,
  ruimteVoor,
} from '../../../support/voorbeelden.ts'

let opstap: Opstap
let token: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  token = await opstap.token('centralist')
})
afterAll(() => opstap.stop())

const beoordeel = (body: unknown): Promise<Answer> => opstap.call('POST', '/ritbeoordelingen', { token, body })

const regelsVan = (answer: Answer): string[] => answer.body.redenen.map((reden: any) => reden.regel)

describe('POST /v1/ritbeoordelingen', () => {
  test('answers in the shape of the contract, 271 cents for 10.000 m', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await beoordeel(ritaanvraag(pasnummer, { hulpmiddelen: ['rollator'] }))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      uitkomst: 'toegestaan',
      redenen: [],
      ritten: [
        {
          richting: 'heen',
          vertrek: '2026-03-14T09:30:00Z',
          // 10 km at 40 km an hour: a quarter of an hour.
          verwachteAankomst: '2026-03-14T09:45:00Z',
          van: { id: 'thuis' },
          naar: { id: 'op-7692-m' },
          afstandMeter: 10_000,
          afstandMethode: 'omwegfactor',
          ritprijs: {
            totaalCent: 271,
            posten: [{ wie: 'pashouder', opstapCent: 101, kilometerCent: 170, bedragCent: 271 }],
          },
          vervoertype: 'regulier',
          opdracht: ['rollator'],
        },
      ],
      ritprijs: { totaalCent: 271, status: 'voorbeeld' },
      reizigersbudgetten: [
        {
          jaar: 2026,
          limietMeter: 1_500_000,
          geboektMeter: 0,
          geredenMeter: 0,
          resterendNaBoekingMeter: 1_490_000,
        },
      ],
      beleid: { gemeente: 'harlingen', geldigVanaf: '2025-05-27' },
    })
    expect(body.ritten[0]).not.toHaveProperty('afstandToelichting')
  })

  test('counts back from the time of arrival', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await beoordeel(
      ritaanvraag(pasnummer, { vertrek: undefined, aankomst: '2026-03-14T11:00:00+01:00' }),
    )
    expect(body.ritten[0]).toMatchObject({
      vertrek: '2026-03-14T09:45:00Z',
      verwachteAankomst: '2026-03-14T10:00:00Z',
    })
  })

  test('prices outward and return together with everybody who pays', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await beoordeel(
      ritaanvraag(pasnummer, {
        retour: { vertrek: '2026-03-14T14:00:00+01:00' },
        meereizenden: [{ soort: 'medereiziger' }, { soort: 'kind', leeftijd: 3 }, { soort: 'kind', leeftijd: 4 }],
      }),
    )
    // Holder, fellow traveller and the child of four pay 2,71 each; the child of three travels free; twice.
    expect(body.ritten.map((rit: any) => [rit.richting, rit.van.id, rit.ritprijs.totaalCent])).toEqual([
      ['heen', 'thuis', 813],
      ['retour', 'op-7692-m', 813],
    ])
    expect(body.ritprijs.totaalCent).toBe(1626)
    expect(body.reizigersbudgetten).toMatchObject([{ nodigMeter: 20_000, resterendNaBoekingMeter: 1_480_000 }])
  })

  test('a refusal is an answer: 200 with the article, the facts and what does work', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await beoordeel(ritaanvraag(pasnummer, { naar: { locatieId: 'op-26000-m' } }))
    expect(status).toBe(200)
    expect(body.uitkomst).toBe('geweigerd')
    expect(body.redenen).toMatchObject([
      {
        regel: 'gebied.buiten-straal',
        bron: { artikel: '§ 9.5', kop: 'Straal van 25 kilometer' },
        feiten: { afstandMeter: 26_000, maximumMeter: 25_000, adres: 'naar' },
        alternatief: { soort: 'valys' },
      },
    ])
    expect(body.redenen[0].bron.regeling).toContain('Harlingen')
    expect(body.redenen[0].tekst).toContain('26 kilometer')
    expect(body.reizigersbudgetten[0].resterendNaBoekingMeter).toBe(1_500_000)
  })

  test('puts to somebody what the law leaves to somebody', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await beoordeel(ritaanvraag(pasnummer, { bagage: { stuks: 2 } }))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      uitkomst: 'voorleggen',
      redenen: [{ regel: 'bagage.te-veel', feiten: { stuks: 2, maximum: 1 } }],
    })
  })

  test('tells all reasons at once, in the order of the rules', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(1))
    const answer = await beoordeel({
      pasnummer,
      van: { locatieId: 'thuis' },
      naar: { locatieId: 'op-26000-m' },
      vertrek: '2026-02-01T03:00:00+01:00',
      meereizenden: [
        { soort: 'medereiziger' },
        { soort: 'medereiziger' },
        { soort: 'medischBegeleider', leeftijd: 11 },
      ],
      hulpmiddelen: ['rolstoel', { soort: 'scootmobiel', overstap: 'nietMogelijk' }],
      dieren: [{ soort: 'huisdier' }],
      bagage: { stuks: 3, gevaarlijk: true },
      ritdoel: 'werk',
    })
    expect(answer.status).toBe(200)
    expect(answer.body.uitkomst).toBe('geweigerd')
    expect(regelsVan(answer)).toEqual([
      'tijd.verleden',
      'tijd.buiten-bediening',
      'doel.andere-regeling',
      'gebied.buiten-straal',
      'budget.ontoereikend',
      'hulpmiddel.rolstoel-niet-geindiceerd',
      'meereizen.te-veel-medereizigers',
      'meereizen.begeleider-zonder-pas',
      'meereizen.begeleider-te-jong',
      'hulpmiddel.scootmobiel-niet-geindiceerd',
      'hulpmiddel.scootmobiel-onveilig',
      'dier.niet-toegestaan',
      'bagage.te-veel',
      'bagage.verboden',
    ])
    for (const reden of answer.body.redenen) {
      expect(reden.tekst).toMatch(/^[A-Z].*[.]$/)
      expect(reden.bron.regeling).not.toBe('')
    }
  })

  test('says which ride of a return a reason is about', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await beoordeel(
      ritaanvraag(pasnummer, { retour: { vertrek: '2026-03-15T02:00:00+01:00' }, dieren: [{ soort: 'huisdier' }] }),
    )
    expect(body.redenen).toMatchObject([
      { regel: 'tijd.buiten-bediening', richting: 'retour' },
      { regel: 'dier.niet-toegestaan' },
    ])
    expect(body.redenen[1]).not.toHaveProperty('richting')
  })

  test('without a policy on the day there is no price and no older one is used', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await beoordeel(ritaanvraag(pasnummer, { vertrek: '2025-05-26T10:00:00+02:00' }))
    expect(status).toBe(200)
    expect(body.redenen.map((reden: any) => reden.regel)).toContain('beleid.niet-van-kracht')
    expect(body).not.toHaveProperty('beleid')
    expect(body).not.toHaveProperty('ritprijs')
    expect(body.ritten[0]).not.toHaveProperty('ritprijs')
  })

  test.each([
    ['allowed', {}],
    ['refused', { naar: { locatieId: 'op-26000-m' } }],
    ['for review', { bagage: { stuks: 2 } }],
  ])('stores nothing when %s', async (_, rest) => {
    const pasnummer = await nieuwePas(opstap)
    const before = await opgeslagen(opstap)
    await beoordeel(ritaanvraag(pasnummer, rest))
    expect(await opgeslagen(opstap)).toEqual(before)
    expect(await alleRitten(opstap, pasnummer)).toEqual([])
  })
})

describe('what does work', () => {
  /** As a client applies it: a JSON Merge Patch (RFC 7396) of the top level, and a departure instead of an arrival. */
  const metVoorstel = ({ aankomst, ...aanvraag }: Record<string, unknown>, wijziging: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries({
        ...aanvraag,
        ...('vertrek' in wijziging ? {} : { aankomst }),
        ...wijziging,
      }).filter(([, waarde]) => waarde !== null && waarde !== undefined),
    )

  test('stands with each reason as a change of the request; with all of them the ride may be made', async () => {
    const pasnummer = await nieuwePas(opstap)
    let aanvraag = ritaanvraag(pasnummer, {
      vertrek: undefined,
      aankomst: '2026-03-14T06:50:00+01:00',
      retour: { vertrek: '2026-03-15T00:20:00+01:00' },
      meereizenden: [{ soort: 'medereiziger' }, { soort: 'medereiziger' }],
      hulpmiddelen: ['rolstoel'],
    })
    const { body } = await beoordeel(aanvraag)
    expect(body.redenen.map((reden: any) => [reden.regel, reden.voorstellen])).toEqual([
      ['tijd.buiten-bediening', [{ tekst: 'Ga om 07.00 uur', wijziging: { vertrek: '2026-03-14T06:00:00Z' } }]],
      [
        'tijd.buiten-bediening',
        [{ tekst: 'Ga terug om 00.00 uur', wijziging: { retour: { vertrek: '2026-03-14T23:00:00Z' } } }],
      ],
      [
        'hulpmiddel.rolstoel-niet-geindiceerd',
        [
          {
            tekst: 'De rolstoel gaat dicht mee, u zit op een stoel',
            wijziging: { hulpmiddelen: ['opvouwbareRolstoel'] },
          },
        ],
      ],
      [
        'meereizen.te-veel-medereizigers',
        [{ tekst: 'Met 1 medereiziger', wijziging: { meereizenden: [{ soort: 'medereiziger' }] } }],
      ],
    ])
    for (const { voorstellen } of body.redenen) aanvraag = metVoorstel(aanvraag, voorstellen[0].wijziging)
    expect((await beoordeel(aanvraag)).body).toMatchObject({ uitkomst: 'toegestaan', redenen: [] })
  })

  test('can be to go there and not back', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(1))
    const aanvraag = ritaanvraag(pasnummer, { retour: { vertrek: '2026-03-14T14:00:00+01:00' } })
    const { body } = await beoordeel(aanvraag)
    expect(body.redenen[0].voorstellen).toEqual([{ tekst: 'Alleen de heenrit', wijziging: { retour: null } }])
    const { body: daarna } = await beoordeel(metVoorstel(aanvraag, body.redenen[0].voorstellen[0].wijziging))
    expect(daarna).toMatchObject({ uitkomst: 'toegestaan' })
  })

  test('is to call Valys where the ride is too far, with its number and no change of the request', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await beoordeel(ritaanvraag(pasnummer, { naar: { locatieId: 'op-26000-m' } }))
    expect(body.redenen[0].alternatief).toMatchObject({ soort: 'valys', telefoon: '0900 9630' })
    expect(body.redenen[0]).not.toHaveProperty('voorstellen')
  })

  test('stands with a refused booking as it does with the judgement', async () => {
    const pasnummer = await nieuwePas(opstap)
    const aanvraag = ritaanvraag(pasnummer, { vertrek: '2026-03-14T06:30:00+01:00' })
    const [oordeel, weigering] = [await beoordeel(aanvraag), await boek(opstap, aanvraag)]
    expect(weigering.status).toBe(409)
    expect(weigering.body.redenen).toEqual(oordeel.body.redenen)
    expect(weigering.body.redenen[0].voorstellen).toHaveLength(1)
  })
})
