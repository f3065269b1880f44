import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import {
  alleRitten,
  annuleer,
  geboekteRit,
  nieuwePas,
  NU,
  opDag,
  PLAATSEN,
  ritaanvraag,
  volgende,
} from '../../../support/voorbeelden.ts'

let opstap: Opstap
let token: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  token = await opstap.token('centralist')
})
afterAll(() => opstap.stop())

const lijst = (query: string): Promise<Answer> => opstap.call('GET', `/ritten?${query}`, { token })
const vertrekken = (answer: Answer): string[] => answer.body.ritten.map((rit: any) => rit.vertrek)

/** Books rides at local times of the Netherlands. */
const metRitten = async (...tijden: string[]): Promise<string> => {
  const pasnummer = await nieuwePas(opstap)
  for (const vertrek of tijden) await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek }))
  return pasnummer
}

describe('GET /v1/ritten', () => {
  test('lists by departure, whatever the order of booking', async () => {
    const pasnummer = await metRitten(
      '2026-05-03T10:00:00+02:00',
      '2026-04-01T23:00:00+02:00',
      '2026-04-01T08:00:00+02:00',
    )
    const answer = await lijst(`pasnummer=${pasnummer}`)
    expect(answer.status).toBe(200)
    expect(vertrekken(answer)).toEqual(['2026-04-01T06:00:00Z', '2026-04-01T21:00:00Z', '2026-05-03T08:00:00Z'])
    expect(volgende(answer)).toBeUndefined()
  })

  test('van and tot are local dates, both included', async () => {
    // The last ride of the day before, the first and last moment of two days, and the day after.
    const pasnummer = await metRitten(
      '2026-04-01T23:30:00+02:00',
      '2026-04-02T00:00:00+02:00',
      '2026-04-03T23:59:59+02:00',
      '2026-04-04T07:00:00+02:00',
    )
    expect(vertrekken(await lijst(`pasnummer=${pasnummer}&van=2026-04-02&tot=2026-04-03`))).toEqual([
      '2026-04-01T22:00:00Z',
      '2026-04-03T21:59:59Z',
    ])
    expect(vertrekken(await lijst(`pasnummer=${pasnummer}&van=2026-04-04`))).toEqual(['2026-04-04T05:00:00Z'])
    expect(vertrekken(await lijst(`pasnummer=${pasnummer}&tot=2026-04-01`))).toEqual(['2026-04-01T21:30:00Z'])
    expect(vertrekken(await lijst(`pasnummer=${pasnummer}&van=2026-04-04&tot=2026-04-02`))).toEqual([])
  })

  test('knows the day on which the clock goes forward', async () => {
    // 29 March 2026 begins at 23.00 UTC the day before and ends at 22.00 UTC.
    const pasnummer = await metRitten('2026-03-29T00:00:00+01:00', '2026-03-29T23:59:00+02:00')
    expect(vertrekken(await lijst(`pasnummer=${pasnummer}&van=2026-03-29&tot=2026-03-29`))).toHaveLength(2)
    expect(vertrekken(await lijst(`pasnummer=${pasnummer}&van=2026-03-30`))).toEqual([])
    expect(vertrekken(await lijst(`pasnummer=${pasnummer}&tot=2026-03-28`))).toEqual([])
  })

  test('filters by status', async () => {
    const pasnummer = await metRitten('2026-04-01T10:00:00+02:00')
    const weg = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-04-02T10:00:00+02:00' }))
    await annuleer(opstap, weg)
    expect(vertrekken(await lijst(`pasnummer=${pasnummer}&status=geboekt`))).toEqual(['2026-04-01T08:00:00Z'])
    expect(vertrekken(await lijst(`pasnummer=${pasnummer}&status=geannuleerd`))).toEqual(['2026-04-02T08:00:00Z'])
    expect(vertrekken(await lijst(`pasnummer=${pasnummer}&status=gereden`))).toEqual([])
    expect(vertrekken(await lijst(`pasnummer=${pasnummer}`))).toHaveLength(2)
  })

  test('a pashouder need not name its pass; somebody else must', async () => {
    const pasnummer = await metRitten('2026-04-01T10:00:00+02:00')
    const own = await opstap.call('GET', '/ritten', { token: await opstap.token('pashouder', { pasnummer }) })
    expect(own.body.ritten).toMatchObject([{ pasnummer }])
    const answer = await lijst('status=geboekt')
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ in: 'query', location: 'pasnummer', code: 'verplicht' }])
  })

  describe('of more than fifty rides', () => {
    const dagen = Array.from({ length: 120 }, (_, dag) => opDag(dag))
    const inUtc = dagen.map((tijd) => tijd.replace('T10:30:00+02:00', 'T08:30:00Z'))
    let pasnummer: string
    const ritnummers: string[] = []
    beforeAll(async () => {
      pasnummer = await nieuwePas(opstap)
      for (const vertrek of dagen) ritnummers.push(await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek })))
    }, 60_000)

    test('gives each ride once, in order, a page at a time', async () => {
      const first = await lijst(`pasnummer=${pasnummer}`)
      expect(first.body.ritten).toHaveLength(50)
      expect(volgende(first)).toMatch(/^\/v1\/ritten\?/)
      expect((await alleRitten(opstap, pasnummer)).map((rit) => rit.vertrek)).toEqual(inUtc)
    })

    test('carries the question along to the next page', async () => {
      const first = await lijst(`pasnummer=${pasnummer}&van=2026-04-03&tot=2026-05-24&status=geboekt`)
      const next = await opstap.call('GET', volgende(first) ?? '', { token })
      expect(vertrekken(next)).toEqual(inUtc.slice(52, 54))
      expect(volgende(next)).toBeUndefined()
    })

    test('exactly fifty is one page', async () => {
      const answer = await lijst(`pasnummer=${pasnummer}&van=2026-04-01&tot=2026-05-20`)
      expect(vertrekken(answer)).toEqual(inUtc.slice(0, 50))
      expect(volgende(answer)).toBeUndefined()
    })

    test('finds what is far behind a page without any of the status asked for', async () => {
      await annuleer(opstap, ritnummers[110]!)
      expect(vertrekken(await lijst(`pasnummer=${pasnummer}&status=geannuleerd`))).toEqual([inUtc[110]])
    })

    test('the place where a page of one pass begins means nothing for another', async () => {
      const first = await lijst(`pasnummer=${pasnummer}`)
      const na = new URL(volgende(first) ?? '', 'http://opstap.invalid').searchParams.get('na') ?? ''
      const ander = await nieuwePas(opstap)
      expect((await lijst(`pasnummer=${ander}&na=${na}`)).status).toBe(400)
    })

    test.each(['onzin', '%00', 'e30', 'WyJhIl0', 'bnVsbA', encodeURIComponent('["a","b","c"]')])(
      'refuses %s as the place where a page begins',
      async (na) => {
        const { status, body } = await lijst(`pasnummer=${pasnummer}&na=${na}`)
        expect(status).toBe(400)
        expect(body.errors).toMatchObject([{ in: 'query', location: 'na' }])
      },
    )
  })

  describe('of a whole gemeente in a period', () => {
    const vraag = async (query: string, gemeente = 'harlingen'): Promise<Answer> =>
      opstap.call('GET', query.startsWith('/') ? query : `/ritten?${query}`, {
        token: await opstap.token('gemeente', { gemeente }),
      })

    test('gives the rides of all passes by departure, from midnight to midnight, of one status or of all', async () => {
      const eerste = await metRitten('2026-08-01T23:59:59+02:00', '2026-08-03T00:00:00+02:00')
      const tweede = await metRitten('2026-08-02T00:00:00+02:00', '2026-08-02T23:59:59+02:00')
      const derde = await geboekteRit(
        opstap,
        ritaanvraag(await nieuwePas(opstap), { vertrek: '2026-08-02T12:00:00+02:00' }),
      )
      await annuleer(opstap, derde)
      const answer = await vraag('van=2026-08-02&tot=2026-08-02')
      expect(vertrekken(answer)).toEqual(['2026-08-01T22:00:00Z', '2026-08-02T10:00:00Z', '2026-08-02T21:59:59Z'])
      expect(new Set(answer.body.ritten.map((rit: any) => rit.pasnummer))).not.toContain(eerste)
      expect(vertrekken(await vraag('van=2026-08-02&tot=2026-08-02&status=geannuleerd'))).toEqual([
        '2026-08-02T10:00:00Z',
      ])
      expect(vertrekken(await vraag(`pasnummer=${tweede}`))).toHaveLength(2)
      expect(vertrekken(await vraag('van=2026-08-03&tot=2026-08-01'))).toEqual([])
      // Of another gemeente nothing.
      expect(vertrekken(await vraag('van=2026-08-02&tot=2026-08-02', 'berkelland'))).toEqual([])
    })

    test('is a list of pages: each ride once', async () => {
      const answers: string[] = []
      let pad: string | undefined = 'van=2026-09-01&tot=2026-09-30'
      const dagen = Array.from({ length: 30 }, (_, dag) => opDag(153 + dag))
      for (const uur of ['08:00:00', '17:00:00']) await metRitten(...dagen.map((dag) => dag.replace('10:30:00', uur)))
      for (let bladzijden = 0; pad !== undefined; bladzijden++) {
        expect(bladzijden).toBeLessThan(40)
        const answer = await vraag(pad)
        expect(answer.status).toBe(200)
        answers.push(...vertrekken(answer))
        pad = volgende(answer)
      }
      expect(answers).toHaveLength(60)
      expect(answers).toEqual([...new Set(answers)].toSorted())
    })

    test('asks for a first and a last day, and names each that is missing', async () => {
      const { status, body } = await vraag('status=geboekt')
      expect(status).toBe(400)
      expect(body.errors.map(({ location }: any) => location)).toEqual(['van', 'tot'])
      expect((await vraag('van=2026-08-02')).body.errors).toMatchObject([{ location: 'tot', code: 'verplicht' }])
      expect((await vraag('van=2026-02-30&tot=0001-01-01')).body.errors).toHaveLength(2)
    })

    test('is for the gemeente only: a centralist names a pass', async () => {
      const answer = await lijst('van=2026-08-02&tot=2026-08-02')
      expect(answer.body.errors).toMatchObject([{ location: 'pasnummer' }])
    })
  })
})
