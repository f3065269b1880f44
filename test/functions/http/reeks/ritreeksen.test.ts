import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { boekReeksen } from '../../../../functions/use-cases/reeks/boek-reeksen.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import {
  alleRitten,
  boek,
  budget,
  nieuwePas,
  NU,
  opgeslagen,
  PLAATSEN,
  reeksaanvraag,
  ruimteVoor,
} from '../../../support/voorbeelden.ts'

let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
})
afterAll(() => opstap.stop())

const start = async (body: unknown, { token, sleutel = randomUUID() }: { token?: string; sleutel?: string } = {}) =>
  opstap.call('POST', '/ritreeksen', {
    token: token ?? (await opstap.token('centralist')),
    body,
    headers: { 'idempotency-key': sleutel },
  })

const beeindig = async (reeksnummer: string, body: unknown, token?: string): Promise<Answer> =>
  opstap.call('PUT', `/ritreeksen/${reeksnummer}/beeindiging`, {
    token: token ?? (await opstap.token('centralist')),
    body,
  })

const lees = async (reeksnummer: string, vraag = ''): Promise<any> => {
  const token = await opstap.token('centralist')
  return (await opstap.call('GET', `/ritreeksen/${reeksnummer}${vraag}`, { token })).body
}

/** The daily job of a later day. */
const dagwerk = (nu: string) => boekReeksen({ ...opstap.deps, nu: () => momentVan(nu).epochMs }, () => {})

const datums = (lijst: any[]): string[] => lijst.map(({ datum }) => datum)
const stappen = (lijst: any[]): string[] => lijst.flatMap(({ ritten }) => ritten.map((rit: any) => rit.vertrek))

/** Worked out on a calendar: 28 days from Sunday 1 March is Sunday 29 March. */
const MAART = [
  '2026-03-02',
  '2026-03-04',
  '2026-03-09',
  '2026-03-11',
  '2026-03-16',
  '2026-03-18',
  '2026-03-23',
  '2026-03-25',
]

describe('POST /v1/ritreeksen', () => {
  test('books every date that is near enough, and each ride says which series made it', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await start(reeksaanvraag(pasnummer))
    expect(status).toBe(201)
    expect(body).toMatchObject({ pasnummer, status: 'lopend', geboektTotEnMet: '2026-03-25', geweigerd: [] })
    expect(datums(body.geboekt)).toEqual(MAART)
    expect(stappen(body.geboekt)).toEqual(MAART.map((datum) => `${datum}T09:30:00Z`))
    const ritten = await alleRitten(opstap, pasnummer)
    expect(ritten).toEqual(body.geboekt.flatMap((datum: any) => datum.ritten))
    for (const rit of ritten) {
      expect(rit.reeksnummer).toBe(body.reeksnummer)
      expect(rit.geschiedenis).toMatchObject([{ rol: 'centralist', reden: `reeks ${body.reeksnummer}` }])
    }
  })

  test('at the same time on the Dutch clock after the change of 29 March', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await start(reeksaanvraag(pasnummer, { herhaling: 'FREQ=DAILY', vanaf: '2026-03-28' }))
    expect(stappen(body.geboekt)).toEqual(['2026-03-28T09:30:00Z', '2026-03-29T08:30:00Z'])
  })

  test('outward and return of a date together or not at all; what is refused is told with its reasons', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(3))
    const { status, body } = await start(reeksaanvraag(pasnummer, { retour: { vertrektijd: '14:00' } }))
    expect(status).toBe(201)
    expect(datums(body.geboekt)).toEqual(['2026-03-02'])
    expect(body.geboekt[0].ritten.map((rit: any) => rit.richting)).toEqual(['heen', 'retour'])
    expect(datums(body.geweigerd)).toEqual(MAART.slice(1))
    expect(body.geweigerd[0]).toMatchObject({
      uitkomst: 'geweigerd',
      redenen: [{ regel: 'budget.ontoereikend', bron: { artikel: '§ 9.5' } }],
    })
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(20_000)
    expect((await lees(body.reeksnummer)).geweigerd).toEqual(body.geweigerd)
  })

  test('a date on which another ride stands in the way is refused, and the next ones are booked', async () => {
    const pasnummer = await nieuwePas(opstap)
    const eigen = { pasnummer, van: { locatieId: 'thuis' }, naar: { locatieId: 'op-7692-m' } }
    await boek(opstap, { ...eigen, vertrek: '2026-03-09T10:30:00+01:00' })
    const { body } = await start(reeksaanvraag(pasnummer))
    expect(datums(body.geboekt)).toEqual(MAART.filter((datum) => datum !== '2026-03-09'))
    expect(body.geweigerd).toMatchObject([{ datum: '2026-03-09', redenen: [{ regel: 'rit.dubbel' }] }])
  })

  test('exceptions and holidays are left out, and count for COUNT', async () => {
    const pasnummer = await nieuwePas(opstap)
    const uitzonderingen = { datums: ['2026-03-03'], feestdagen: 'overslaan' }
    const rest = { herhaling: 'FREQ=DAILY;COUNT=4', uitzonderingen }
    const { body } = await start(reeksaanvraag(pasnummer, rest))
    expect(datums(body.geboekt)).toEqual(['2026-03-02', '2026-03-04', '2026-03-05'])
    expect(body.status).toBe('beeindigd')
    // Easter Sunday and Monday of 2026 are 5 and 6 April.
    const pasen = { vanaf: '2026-04-04', herhaling: 'FREQ=DAILY;UNTIL=20260407', uitzonderingen }
    const later = await start(reeksaanvraag(await nieuwePas(opstap), pasen))
    await dagwerk('2026-03-20T08:00:00Z')
    expect(datums((await lees(later.body.reeksnummer)).geboekt)).toEqual(['2026-04-04', '2026-04-07'])
  })

  test('dates before today are not booked', async () => {
    const rest = { vanaf: '2026-02-01', totEnMet: '2026-03-05' }
    const { body } = await start(reeksaanvraag(await nieuwePas(opstap), rest))
    expect(datums(body.geboekt)).toEqual(['2026-03-02', '2026-03-04'])
    expect(body).toMatchObject({ geweigerd: [], status: 'beeindigd' })
  })

  test('the same key and body are the same series; another body is a 409', async () => {
    const pasnummer = await nieuwePas(opstap)
    const sleutel = randomUUID()
    const first = await start(reeksaanvraag(pasnummer), { sleutel })
    const before = await opgeslagen(opstap)
    const second = await start(reeksaanvraag(pasnummer), { sleutel })
    expect([second.status, second.body]).toEqual([201, first.body])
    expect([first, second].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true'])
    const other = await start(reeksaanvraag(pasnummer, { vertrektijd: '16:30' }), { sleutel })
    expect([other.status, other.body.type]).toEqual([409, 'urn:opstap:probleem:sleutel-bezet'])
    const rit = { pasnummer, van: { locatieId: 'thuis' }, naar: { locatieId: 'op-7692-m' } }
    const als = await boek(opstap, { ...rit, vertrek: '2026-03-14T10:30:00+01:00' }, { sleutel })
    expect([als.status, als.body.type]).toEqual([409, 'urn:opstap:probleem:sleutel-bezet'])
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('ten run on one pass at most; when one has ended another may begin', async () => {
    const pasnummer = await nieuwePas(opstap)
    // Far enough away that none of them has a date to book yet.
    const ver = (dag: number) => ({ vanaf: `2026-11-${10 + dag}`, totEnMet: '2026-12-20' })
    const nummers: string[] = []
    for (let i = 0; i < 10; i++) nummers.push((await start(reeksaanvraag(pasnummer, ver(i)))).body.reeksnummer)
    const elfde = await start(reeksaanvraag(pasnummer, ver(10)))
    expect([elfde.status, elfde.body.type]).toEqual([409, 'urn:opstap:probleem:te-veel-reeksen'])
    expect(elfde.body.detail).toBe('Er lopen al 10 reeksen op deze pas. Beëindig er eerst een.')
    await beeindig(nummers[0] ?? '', { reden: 'Klaar (verzonnen).', vanaf: '2026-03-02', ritten: 'annuleren' })
    expect((await start(reeksaanvraag(pasnummer, ver(10)))).status).toBe(201)
  })

  test('ten at once with one key are one series and one ride a date', async () => {
    const pasnummer = await nieuwePas(opstap)
    const sleutel = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => start(reeksaanvraag(pasnummer), { sleutel })))
    expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(201))
    expect(new Set(answers.map((answer) => answer.body.reeksnummer)).size).toBe(1)
    expect((await alleRitten(opstap, pasnummer)).map((rit) => rit.vertrek.slice(0, 10))).toEqual(MAART)
  })

  test('all faults are told at once, and nothing is stored', async () => {
    const pasnummer = await nieuwePas(opstap)
    const before = await opgeslagen(opstap)
    const { status, body } = await start({
      ...reeksaanvraag(pasnummer),
      naar: { locatieId: 'nergens' },
      vertrektijd: '30:30',
      retour: { vertrektijd: '9:00' },
      vanaf: '2026-03-10',
      totEnMet: '2026-03-09',
      herhaling: 'FREQ=HOURLY',
      uitzonderingen: { datums: ['2026-02-30'], feestdagen: 'soms' },
      vertrek: '2026-03-14T10:30:00+01:00',
    })
    expect(status).toBe(400)
    expect(body.errors.map((fout: any) => fout.location).toSorted()).toEqual([
      'herhaling',
      'naar.locatieId',
      'retour.vertrektijd',
      'totEnMet',
      'uitzonderingen.datums.0',
      'uitzonderingen.feestdagen',
      'vertrek',
      'vertrektijd',
    ])
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test.each([
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', {}],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25', { uitzonderingen: { feestdagen: 'overslaan' } }],
    ['FREQ=WEEKLY', { vanaf: '2025-01-01', totEnMet: '2026-02-28' }],
  ])('%s has no date from today on: 400', async (herhaling, rest) => {
    const before = await opgeslagen(opstap)
    const { status, body } = await start(reeksaanvraag(await nieuwePas(opstap), { herhaling, ...rest }))
    expect([status, body.errors]).toMatchObject([400, [{ location: 'herhaling', code: 'geen-datums' }]])
    expect((await opgeslagen(opstap)).filter((item) => item.includes('REEKS'))).toEqual(
      before.filter((item) => item.includes('REEKS')),
    )
  })

  test('a return before the outward ride is bad input', async () => {
    const { status, body } = await start(reeksaanvraag(await nieuwePas(opstap), { retour: { vertrektijd: '10:29' } }))
    expect([status, body.errors[0].location]).toEqual([400, 'retour.vertrektijd'])
  })
})

describe('GET /v1/ritreeksen', () => {
  test('shows the series of a pass, and one series by date, a page at a time', async () => {
    const pasnummer = await nieuwePas(opstap, { reizigersbudget: { meterPerJaar: 90_000_000, motivering: 'Test.' } })
    const { body } = await start(reeksaanvraag(pasnummer, { herhaling: 'FREQ=DAILY' }))
    await dagwerk('2026-03-30T06:00:00Z')
    const { geboekt, geweigerd, _links, ...reeks } = await lees(body.reeksnummer)
    expect(geboekt).toHaveLength(50)
    const rest = (await opstap.call('GET', _links.next.href, { token: await opstap.token('centralist') })).body
    // 28 days after Monday 30 March is Monday 27 April: 57 days from 2 March on.
    expect(datums(rest.geboekt)).toEqual([20, 21, 22, 23, 24, 25, 26, 27].map((dag) => `2026-04-${dag}`).slice(1))
    expect(rest['_links']).toEqual({})
    const [van, tot] = ['2026-03-05', '2026-03-06']
    expect(datums((await lees(body.reeksnummer, `?van=${van}&tot=${tot}`)).geboekt)).toEqual([van, tot])
    const lijst = await opstap.call('GET', '/ritreeksen', { token: await opstap.token('pashouder', { pasnummer }) })
    expect(lijst.body).toEqual({ reeksen: [reeks], _links: {} })
    expect(geweigerd).toEqual([])
  })
})

describe('the daily job', () => {
  test('books what newly falls inside the horizon, and nothing twice', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await start(reeksaanvraag(pasnummer, { vertrektijd: '11:30' }))
    const [een, twee] = await Promise.all([dagwerk('2026-03-03T04:00:00Z'), dagwerk('2026-03-03T04:00:00Z')])
    expect([een.mislukt, twee.mislukt]).toEqual([0, 0])
    const before = await opgeslagen(opstap)
    expect(await dagwerk('2026-03-03T04:00:00Z')).toMatchObject({ datums: 0, mislukt: 0 })
    expect(await opgeslagen(opstap)).toEqual(before)
    // 28 days after Tuesday 3 March is Tuesday 31 March.
    const overzicht = await lees(body.reeksnummer)
    expect(datums(overzicht.geboekt)).toEqual([...MAART, '2026-03-30'])
    expect(await alleRitten(opstap, pasnummer)).toHaveLength(9)
  })

  test('a pass that is over refuses the dates after it; the series stays', async () => {
    const pasnummer = await nieuwePas(opstap, { geldigTotEnMet: '2026-03-31' })
    const { body } = await start(reeksaanvraag(pasnummer, { vertrektijd: '12:30' }))
    await dagwerk('2026-03-10T04:00:00Z')
    const overzicht = await lees(body.reeksnummer)
    expect(overzicht.status).toBe('lopend')
    expect(overzicht.geweigerd).toMatchObject([
      { datum: '2026-04-01', redenen: [{ regel: 'pas.ongeldig' }] },
      { datum: '2026-04-06', redenen: [{ regel: 'pas.ongeldig' }] },
    ])
  })
})

describe('PUT /v1/ritreeksen/{reeksnummer}/beeindiging', () => {
  const einde = { reden: 'De dagbesteding stopt.', ritten: 'annuleren' }

  test('ends the series and cancels its coming rides; nothing more is booked', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await start(reeksaanvraag(pasnummer))
    const { status, body: na } = await beeindig(body.reeksnummer, einde)
    expect([status, na.status]).toEqual([200, 'beeindigd'])
    expect(na.beeindiging).toMatchObject({ ...einde, vanaf: '2026-03-01', rol: 'centralist' })
    expect(na.geboekt.flatMap((d: any) => d.ritten.map((rit: any) => rit.status))).toEqual(Array(8).fill('geannuleerd'))
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(0)
    await dagwerk('2026-04-15T04:00:00Z')
    expect(await alleRitten(opstap, pasnummer)).toHaveLength(8)
  })

  test('from a day on: the dates before it stay, and those not booked yet still are', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await start(reeksaanvraag(pasnummer))
    const na = await beeindig(body.reeksnummer, { ...einde, vanaf: '2026-03-18' })
    expect(na.body.status).toBe('beeindigd')
    const ritten = await alleRitten(opstap, pasnummer)
    expect(ritten.filter((rit) => rit.status === 'geboekt').map((rit) => rit.vertrek.slice(0, 10))).toEqual(
      MAART.slice(0, 5),
    )
    const later = await start(reeksaanvraag(pasnummer, { vertrektijd: '16:30' }))
    const dan = await beeindig(later.body.reeksnummer, { ...einde, ritten: 'behouden', vanaf: '2026-04-01' })
    expect(dan.body.status).toBe('lopend')
    await dagwerk('2026-03-20T04:00:00Z')
    const overzicht = await lees(later.body.reeksnummer)
    expect(overzicht.status).toBe('beeindigd')
    expect(datums(overzicht.geboekt)).toEqual([...MAART, '2026-03-30'])
  })

  test('rides can be kept; the same end again changes nothing, another one is a 409', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await start(reeksaanvraag(pasnummer))
    const behoud = { reden: 'Ik boek voortaan zelf.', ritten: 'behouden' }
    const first = await beeindig(body.reeksnummer, behoud)
    const before = await opgeslagen(opstap)
    const second = await beeindig(body.reeksnummer, behoud)
    expect([second.status, second.body]).toEqual([200, first.body])
    const other = await beeindig(body.reeksnummer, einde)
    expect([other.status, other.body.type]).toEqual([409, 'urn:opstap:probleem:reeks-al-beeindigd'])
    expect(await opgeslagen(opstap)).toEqual(before)
    expect((await alleRitten(opstap, pasnummer)).every((rit) => rit.status === 'geboekt')).toBe(true)
  })

  test('a ride that was moved to another time still belongs to it, and is cancelled with it', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await start(reeksaanvraag(pasnummer))
    const { ritnummer } = body.geboekt[0].ritten[0]
    const token = await opstap.token('centralist')
    const verplaatst = { token, body: { vertrek: '2026-03-02T12:30:00+01:00' } }
    expect((await opstap.call('PATCH', `/ritten/${ritnummer}`, verplaatst)).status).toBe(200)
    const na = await lees(body.reeksnummer)
    expect(na.geboekt[0].ritten).toMatchObject([{ ritnummer, vertrek: '2026-03-02T11:30:00Z', status: 'geboekt' }])
    await beeindig(body.reeksnummer, einde)
    expect((await alleRitten(opstap, pasnummer)).map((rit) => rit.status)).toEqual(Array(8).fill('geannuleerd'))
  })

  test('a ride that was cancelled by hand before stays as it was', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await start(reeksaanvraag(pasnummer))
    const { ritnummer } = body.geboekt[0].ritten[0]
    const token = await opstap.token('centralist')
    await opstap.call('PUT', `/ritten/${ritnummer}/annulering`, { token, body: { reden: 'Ik ben ziek.' } })
    await beeindig(body.reeksnummer, einde)
    const ritten = await alleRitten(opstap, pasnummer)
    expect(ritten.map((rit) => rit.geschiedenis.at(-1).reden)).toEqual([
      'Ik ben ziek.',
      ...Array(7).fill('De dagbesteding stopt.'),
    ])
  })
})
