import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import {
  boek,
  budget,
  geboekteRit,
  nieuwePas,
  NU,
  opgeslagen,
  PLAATSEN,
  ritaanvraag,
  ruimteVoor,
} from '../../../support/voorbeelden.ts'

let opstap: Opstap
let gemeente: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  gemeente = await opstap.token('gemeente')
})
afterAll(() => opstap.stop())

const patch = (pasnummer: string, body: unknown, token = gemeente): Promise<Answer> =>
  opstap.call('PATCH', `/passen/${pasnummer}`, { token, body })
const lees = async (pasnummer: string, peildatum?: string, token = gemeente): Promise<any> =>
  (
    await opstap.call('GET', `/passen/${pasnummer}${peildatum === undefined ? '' : `?peildatum=${peildatum}`}`, {
      token,
    })
  ).body
const leesRit = async (ritnummer: string): Promise<any> =>
  (await opstap.call('GET', `/ritten/${ritnummer}`, { token: await opstap.token('centralist') })).body
const kort = (answer: Answer): string[] =>
  answer.body.errors.map((fout: any) => `${fout.in} ${fout.location} ${fout.code}`).toSorted()
const geraakt = ({ body }: Answer): string[] =>
  body.geraakteRitten.map(
    (rit: any) => `${rit.ritnummer} ${[...new Set(rit.redenen.map((reden: any) => reden.regel))].join(' ')}`,
  )

const ANDERS = {
  naam: 'Tonnie Andersnaam (verzonnen)',
  geboortedatum: '1950-06-16',
  geldigTotEnMet: '2028-06-30',
  vervoertype: 'rolstoel',
  begeleiding: 'verplicht',
  scootmobiel: true,
  kenmerken: ['HR-01'],
  telefoon: '0517 000000',
  reizigersbudget: { meterPerJaar: 2_000_000, motivering: 'Bezoekt haar zoon (verzonnen).' },
}

describe('PATCH /v1/passen/{pasnummer}', () => {
  test.each(Object.entries(ANDERS))('changes %s from today on, and tells that in its history', async (veld, waarde) => {
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await patch(pasnummer, { [veld]: waarde, reden: 'Voorbeeld (verzonnen).' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ [veld]: waarde, geraakteRitten: [] })
    expect(body.geschiedenis.slice(1)).toEqual([
      {
        op: '2026-03-01T08:00:00Z',
        wie: 'test-gemeente-harlingen',
        rol: 'gemeente',
        reden: 'Voorbeeld (verzonnen).',
        vanaf: '2026-03-01',
        velden: [veld],
      },
    ])
    const { geraakteRitten: _, ...pas } = body
    expect(await lees(pasnummer)).toEqual(pas)
  })

  test('changes all of them at once from a day on; before that day the pass is as it was', async () => {
    const pasnummer = await nieuwePas(opstap)
    const eerst = await lees(pasnummer)
    const { geldigTotEnMet: _tot, geboortedatum: _dag, ...velden } = ANDERS
    const { status, body } = await patch(pasnummer, {
      ...velden,
      woning: { locatieId: 'op-7692-m' },
      vanaf: '2026-07-01',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ ...velden, woning: PLAATSEN[1] })
    const { geschiedenis } = body
    expect(await lees(pasnummer, '2026-06-30')).toEqual({ ...eerst, geschiedenis })
    expect(await lees(pasnummer)).toEqual({ ...eerst, geschiedenis })
    for (const dag of ['2026-07-01', '2026-07-02', '2027-12-31'])
      expect(await lees(pasnummer, dag)).toMatchObject(velden)
  })

  test('takes away what need not be there', async () => {
    const pasnummer = await nieuwePas(opstap, { telefoon: '0517 000000', ...ruimteVoor(200) })
    await patch(pasnummer, { blokkade: { reden: 'Onderzoek (verzonnen).' } })
    expect(await lees(pasnummer)).toMatchObject({ blokkade: { vanaf: '2026-03-01' }, telefoon: '0517 000000' })
    const { body } = await patch(pasnummer, { telefoon: null, reizigersbudget: null, blokkade: null })
    for (const veld of ['telefoon', 'reizigersbudget', 'blokkade']) expect(body).not.toHaveProperty(veld)
    expect((await budget(opstap, pasnummer)).limietMeter).toBe(1_500_000)
  })

  test('said again, in whatever way, notes nothing', async () => {
    const pasnummer = await nieuwePas(opstap)
    const body = { ...ANDERS, woning: { locatieId: 'op-7692-m' }, einde: { datum: '2026-12-31', soort: 'verhuisd' } }
    const eerst = await patch(pasnummer, body)
    const before = await opgeslagen(opstap)
    expect((await patch(pasnummer, body)).body).toEqual(eerst.body)
    expect((await patch(pasnummer, { telefoon: '0517 000000', reden: 'Nog eens (verzonnen).' })).status).toBe(200)
    expect((await patch(pasnummer, { blokkade: null })).status).toBe(200)
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test.each<[string, Record<string, unknown>, string[]]>([
    ['nothing', {}, ['body  onjuist']],
    ['only a day and a reason', { vanaf: '2026-07-01', reden: 'x' }, ['body  onjuist']],
    ['an unknown field', { kleur: 'rood' }, ['body  onjuist', 'body kleur onbekend-veld']],
    ['a number of its own', { pasnummer: 'HRL-1', telefoon: null }, ['body pasnummer onbekend-veld']],
    ['taking away what must be there', { naam: null, woning: null }, ['body naam type', 'body woning type']],
    ['a day that does not exist', { vanaf: '2026-02-29', scootmobiel: true }, ['body vanaf formaat']],
    ['a block without a reason', { blokkade: {} }, ['body blokkade.reden verplicht']],
    ['an ending of no kind', { einde: { datum: '2026-07-01', soort: 'weg' } }, ['body einde.soort waarde']],
    ['an unknown home', { woning: { locatieId: 'nergens' } }, ['body woning.locatieId onbekend']],
    [
      'all that the rules say no to',
      {
        geldigTotEnMet: '2033-01-01',
        geboortedatum: '2026-01-02',
        puntbestemmingen: [{ locatieId: 'op-7692-m' }],
        vanaf: '2025-12-31',
      },
      [
        'body geboortedatum pas.nog-niet-geboren',
        'body geldigTotEnMet pas.te-lang-geldig',
        'body puntbestemmingen pas.geen-eigen-puntbestemmingen',
        'body vanaf pas.wijziging-buiten-geldigheid',
      ],
    ],
    [
      'an ending before the begin',
      { einde: { datum: '2025-12-31', soort: 'overleden' } },
      ['body einde.datum pas.einde-voor-begin'],
    ],
  ])('refuses %s, and nothing is stored', async (_, body, verwacht) => {
    const pasnummer = await nieuwePas(opstap)
    const before = await opgeslagen(opstap)
    const answer = await patch(pasnummer, body)
    expect(answer.status).toBe(400)
    expect(kort(answer)).toEqual(verwacht)
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('names the article of the rule', async () => {
    const pasnummer = await nieuwePas(opstap)
    expect((await patch(pasnummer, { geldigTotEnMet: '2033-01-01' })).body.errors).toMatchObject([
      { bron: { artikel: '§ 2.7.1' } },
    ])
  })

  test('is for the gemeente of the pass alone', async () => {
    const pasnummer = await nieuwePas(opstap)
    const before = await opgeslagen(opstap)
    for (const rol of ['centralist', 'pashouder', 'vervoerder'] as const)
      expect((await patch(pasnummer, { scootmobiel: true }, await opstap.token(rol, { pasnummer }))).status).toBe(403)
    const elders = await opstap.token('gemeente', { gemeente: 'berkelland' })
    expect((await patch(pasnummer, { scootmobiel: true }, elders)).status).toBe(404)
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('twenty at once are all kept', async () => {
    const pasnummer = await nieuwePas(opstap)
    const dagen = Array.from({ length: 20 }, (_, i) => `2026-04-${String(i + 1).padStart(2, '0')}`)
    const answers = await Promise.all(
      dagen.map((vanaf, i) => patch(pasnummer, { vanaf, telefoon: `0517 0000${10 + i}` })),
    )
    expect(answers.map((answer) => answer.status)).toEqual(dagen.map(() => 200))
    expect((await lees(pasnummer)).geschiedenis).toHaveLength(21)
    const gezien = await Promise.all(dagen.map((dag) => lees(pasnummer, dag)))
    expect(gezien.map((pas) => pas.telefoon)).toEqual(dagen.map((_, i) => `0517 0000${10 + i}`))
  })

  test('a longer validity can be used at once, also in a year that the pass did not have', async () => {
    const pasnummer = await nieuwePas(opstap, { geldigTotEnMet: '2026-12-31' })
    const rit = ritaanvraag(pasnummer, { vertrek: '2027-01-01T10:00:00+01:00' })
    expect((await boek(opstap, rit)).body.redenen).toMatchObject([{ regel: 'pas.ongeldig' }])
    expect((await patch(pasnummer, { geldigTotEnMet: '2027-01-01' })).status).toBe(200)
    expect((await boek(opstap, rit)).status).toBe(201)
    expect((await budget(opstap, pasnummer, 2027)).geboektMeter).toBe(10_000)
    expect(geraakt(await patch(pasnummer, { geldigTotEnMet: '2026-12-31' }))).toEqual([
      expect.stringContaining('pas.ongeldig'),
    ])
  })
})

describe('a change that makes booked rides impossible lists them, and cancels none', () => {
  const metRitten = async (rest: Record<string, unknown> = {}, rit: Record<string, unknown> = {}) => {
    const pasnummer = await nieuwePas(opstap, rest)
    const dag = (d: number) =>
      geboekteRit(opstap, ritaanvraag(pasnummer, { ...rit, vertrek: `2026-03-${d}T10:30:00+01:00` }))
    return { pasnummer, ritten: [await dag(14), await dag(15), await dag(16)] as const }
  }
  const scootmobiel = { hulpmiddelen: [{ soort: 'scootmobiel', overstap: 'zelfstandig' }] }

  test.each<
    [string, Record<string, unknown>, Record<string, unknown>, string, readonly number[], Record<string, unknown>?]
  >([
    ['the holder died', {}, { einde: { datum: '2026-03-14', soort: 'overleden' } }, 'pas.ongeldig', [1, 2]],
    ['a block from a day on', {}, { vanaf: '2026-03-15', blokkade: { reden: 'x' } }, 'pas.geblokkeerd', [1, 2]],
    ['a shorter validity', {}, { geldigTotEnMet: '2026-03-15' }, 'pas.ongeldig', [2]],
    [
      'moving 26 km away',
      {},
      { vanaf: '2026-03-15', woning: { locatieId: 'op-26000-m' } },
      'gebied.buiten-straal',
      [1, 2],
    ],
    [
      'a duty of a companion',
      {},
      { vanaf: '2026-03-16', begeleiding: 'verplicht' },
      'meereizen.begeleider-ontbreekt',
      [2],
    ],
    [
      'a scootmobiel that may not come along',
      { scootmobiel: true },
      { scootmobiel: false, vanaf: '2026-03-15' },
      'hulpmiddel.scootmobiel-niet-geindiceerd',
      [1, 2],
      scootmobiel,
    ],
    ['more kilometres travelled elsewhere', ruimteVoor(3), ruimteVoor(2), 'budget.ontoereikend', [2]],
  ])('%s', async (_, rest, wijziging, regel, verwacht, rit) => {
    const { pasnummer, ritten } = await metRitten(rest, rit)
    const answer = await patch(pasnummer, wijziging)
    expect(answer.status).toBe(200)
    expect(geraakt(answer)).toEqual(verwacht.map((i) => `${ritten[i as 0 | 1 | 2]} ${regel}`))
    for (const { advies, redenen } of answer.body.geraakteRitten) {
      expect(advies).toContain('nog wel geboekt')
      // The hardship clause mends no pass.
      expect(advies.includes('afwijking')).toBe(!regel.startsWith('pas.'))
      expect(redenen[0].tekst).not.toBe('')
    }
    for (const ritnummer of ritten) expect((await leesRit(ritnummer)).status).toBe('geboekt')
    // Who asks again hears the same.
    expect(geraakt(await patch(pasnummer, wijziging))).toEqual(geraakt(answer))
  })

  test('a return ride is not listed when nothing is wrong with it', async () => {
    const pasnummer = await nieuwePas(opstap)
    await geboekteRit(opstap, ritaanvraag(pasnummer, { retour: { vertrek: '2026-03-14T14:00:00+01:00' } }))
    expect(geraakt(await patch(pasnummer, { telefoon: '0517 000000' }))).toEqual([])
  })

  test('unblocking, and taking an ending back, list nothing', async () => {
    const { pasnummer } = await metRitten()
    await patch(pasnummer, { blokkade: { reden: 'x' }, einde: { datum: '2026-03-02', soort: 'ingetrokken' } })
    expect(geraakt(await patch(pasnummer, { blokkade: null, einde: null }))).toEqual([])
    expect(await lees(pasnummer)).not.toHaveProperty('einde')
  })
})

describe('the order of a booked ride follows the pass', () => {
  test('with the wheelchair and codes of its day, at the price that was agreed', async () => {
    const pasnummer = await nieuwePas(opstap)
    const eerder = await geboekteRit(opstap, ritaanvraag(pasnummer))
    const later = await geboekteRit(
      opstap,
      ritaanvraag(pasnummer, { vertrek: '2026-07-01T10:30:00+02:00', hulpmiddelen: ['rollator'] }),
    )
    const { ritprijs } = await leesRit(later)
    await patch(pasnummer, { vanaf: '2026-07-01', vervoertype: 'rolstoel', kenmerken: ['HR-01'] })
    expect(await leesRit(eerder)).toMatchObject({ vervoertype: 'regulier', opdracht: [] })
    const na = await leesRit(later)
    expect(na).toMatchObject({ vervoertype: 'rolstoel', opdracht: ['rollator', 'rolstoel', 'HR-01'], ritprijs })
    expect(na.geschiedenis.at(-1)).toMatchObject({ rol: 'gemeente', reden: 'De pas is gewijzigd.' })
    await patch(pasnummer, { vanaf: '2026-07-01', vervoertype: 'regulier', kenmerken: [] })
    expect(await leesRit(later)).toMatchObject({ vervoertype: 'regulier', opdracht: ['rollator'] })
  })

  test('also where there are more rides than fit in one transaction', async () => {
    const pasnummer = await nieuwePas(opstap, { ...ruimteVoor(200) })
    const dagen = Array.from({ length: 110 }, (_, i) => new Date(Date.UTC(2026, 2, 2 + i)).toISOString().slice(0, 10))
    for (const dag of dagen) await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: `${dag}T10:00:00Z` }))
    expect((await patch(pasnummer, { vervoertype: 'rolstoel' })).status).toBe(200)
    const { ritten } = await budget(opstap, pasnummer)
    expect(ritten).toHaveLength(110)
    for (const rit of ritten) expect(rit.opdracht).toEqual(['rolstoel'])
  })
})

describe('a booking that races with a change of the pass', () => {
  test('never stands on the pass as it was', async () => {
    for (let i = 0; i < 8; i++) {
      const pasnummer = await nieuwePas(opstap)
      const [geboekt, gewijzigd] = await Promise.all([
        boek(opstap, ritaanvraag(pasnummer)),
        patch(pasnummer, { blokkade: { reden: 'Onderzoek (verzonnen).' }, vervoertype: 'rolstoel' }),
      ])
      expect(gewijzigd.status).toBe(200)
      // Who books first is known to the change, and the order has the wheelchair; who comes second is refused.
      const [rit] = geboekt.body.ritten ?? []
      const opdracht = rit === undefined ? undefined : (await leesRit(rit.ritnummer)).opdracht
      expect({
        status: geboekt.status,
        redenen: geboekt.body.redenen?.map((reden: any) => reden.regel),
        opdracht,
        geraakt: geraakt(gewijzigd),
      }).toEqual(
        rit === undefined
          ? { status: 409, redenen: ['pas.geblokkeerd'], opdracht, geraakt: [] }
          : { status: 201, redenen: undefined, opdracht: ['rolstoel'], geraakt: [`${rit.ritnummer} pas.geblokkeerd`] },
      )
    }
  })
})
