import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startBuitendienst, type Buitendienst, type Gedrag } from '../../support/buitendienst.ts'
import { ongeduldig } from '../../support/ongeduldig.ts'
import { startOpstap, type Answer, type Opstap } from '../../support/opstap.ts'
import { boek, nieuwePas, NU, opgeslagen, pasaanvraag, PLAATSEN, ritaanvraag } from '../../support/voorbeelden.ts'

/** Invented addresses, in the form of the Locatieserver: more fields than anybody asked for, longitude first. */
const adres = (nummer: number, lon: number, lat: number) => ({
  bron: 'BAG',
  woonplaatscode: '9999',
  type: 'adres',
  woonplaatsnaam: 'Franeker',
  huis_nlt: String(nummer),
  gemeentenaam: 'Waadhoeke',
  weergavenaam: `Verzonnenstraat ${nummer}, 0000XX Franeker`,
  id: `adr-verzonnen-${nummer}`,
  postcode: '0000XX',
  centroide_ll: `POINT(${lon} ${lat})`,
  centroide_rd: 'POINT(160000.000 580000.000)',
  nummeraanduiding_id: `999920000000000${nummer}`,
  huisnummer: nummer,
  score: 1.5,
})
const ADRESSEN = [adres(1, 5.535_023_627, 53.17), adres(2, 5.6, 53.2)]
/** The service knows more than addresses: a street has no number and a municipality no town. */
const { huisnummer: _, huis_nlt: __, nummeraanduiding_id: ___, ...straat } = adres(3, 5.6, 53.2)
const WEG = { ...straat, type: 'weg', id: 'weg-verzonnen', weergavenaam: 'Verzonnenstraat, Franeker' }
const GEMEENTE = {
  type: 'gemeente',
  gemeentenaam: 'Waadhoeke',
  weergavenaam: 'Gemeente Waadhoeke',
  id: 'gem-verzonnen',
  centroide_ll: 'POINT(5.6 53.2)',
  score: 1,
}

/** Parameters that the service has declared; it refuses any other. */
const BEKEND = ['q', 'fq', 'fl', 'rows', 'start', 'sort', 'id', 'wt']

/** What `/suggest` tells of an address, with how it is marked up for a list. */
const VAN_VOORSTEL = ['type', 'weergavenaam', 'id', 'score']
let geeftAllesMee = false
const voorgesteld = (doc: Record<string, unknown>, velden: string | null): Record<string, unknown> =>
  geeftAllesMee
    ? gekozen(doc, velden)
    : Object.fromEntries(Object.entries(doc).filter(([naam]) => VAN_VOORSTEL.includes(naam)))

/** Only the fields that were asked for come back. */
const gekozen = (doc: Record<string, unknown>, velden: string | null): Record<string, unknown> =>
  velden === null ? doc : Object.fromEntries(Object.entries(doc).filter(([naam]) => velden.split(',').includes(naam)))

const pdokAntwoord = ({ pathname, searchParams }: URL): { status: number; body: unknown } => {
  const onbekend = [...searchParams.keys()].filter((naam) => !BEKEND.includes(naam))
  if (onbekend.length > 0) return { status: 400, body: { error: { msg: `unknown parameter ${onbekend.join()}` } } }
  const alle: Record<string, unknown>[] = [...ADRESSEN, WEG, GEMEENTE]
  const gevonden =
    pathname === '/search/v3_1/lookup'
      ? alle.filter((doc) => doc['id'] === searchParams.get('id'))
      : alle.filter(
          (doc) =>
            searchParams.get('fq') === `type:${String(doc['type'])}` &&
            String(doc['weergavenaam'])
              .toLowerCase()
              .includes(String(searchParams.get('q')).toLowerCase()),
        )
  const docs = gevonden.slice(0, Number(searchParams.get('rows') ?? 10))
  const pad = pathname.replace('/search/v3_1/', '')
  if (!['suggest', 'lookup'].includes(pad)) return { status: 404, body: {} }
  const velden = searchParams.get('fl')
  return {
    status: 200,
    body: {
      response: {
        numFound: gevonden.length,
        start: 0,
        maxScore: 1.5,
        numFoundExact: true,
        docs: docs.map((doc) => (pad === 'suggest' ? voorgesteld(doc, velden) : gekozen(doc, velden))),
      },
      ...(pad === 'suggest'
        ? {
            highlighting: Object.fromEntries(
              docs.map((doc) => [doc['id'], { suggest: [`<b>${String(doc['weergavenaam'])}</b>`] }]),
            ),
            spellcheck: { suggestions: [], collations: [] },
          }
        : {}),
    },
  }
}

let pdok: Buitendienst
let opstap: Opstap
let token: string
beforeAll(async () => {
  pdok = await startBuitendienst(pdokAntwoord)
  opstap = await startOpstap({
    nu: NU,
    locaties: PLAATSEN,
    env: { PDOK_URL: `${pdok.url}/search/v3_1/` },
    upstream: ongeduldig,
  })
  token = await opstap.token('centralist')
})
afterAll(async () => {
  await opstap.stop()
  await pdok.stop()
})
beforeEach(() => {
  pdok.gedrag = 'goed'
  pdok.gevraagd.length = 0
  geeftAllesMee = false
})

const get = (pad: string): Promise<Answer> => opstap.call('GET', pad, { token })

describe('the address service', () => {
  test('finds addresses while somebody types, and looks nothing up for that', async () => {
    const { status, body } = await get('/locaties?zoek=verzonnenstraat')
    expect(status).toBe(200)
    expect(body.locaties).toEqual([
      { id: 'adr-verzonnen-1', weergavenaam: 'Verzonnenstraat 1, 0000XX Franeker', precies: false },
      { id: 'adr-verzonnen-2', weergavenaam: 'Verzonnenstraat 2, 0000XX Franeker', precies: false },
    ])
    expect(pdok.gevraagd.map((pad) => new URL(pad, pdok.url).pathname)).toEqual(['/search/v3_1/suggest'])
  })

  test('tells what comes along with an address, in the form of this API', async () => {
    geeftAllesMee = true
    const { body } = await get(`/locaties?zoek=${encodeURIComponent('Verzonnenstraat 1')}`)
    expect(body.locaties).toEqual([
      {
        id: 'adr-verzonnen-1',
        weergavenaam: 'Verzonnenstraat 1, 0000XX Franeker',
        woonplaats: 'Franeker',
        gemeente: 'Waadhoeke',
        punt: { lat: 53.17, lon: 5.535_023_627 },
        woonplaatscode: '9999',
        postcode: '0000XX',
        nummeraanduiding: '9999200000000001',
        precies: true,
      },
    ])
  })

  test('is asked for postcode and house number as its addresses are written', async () => {
    await get(`/locaties?zoek=${encodeURIComponent('8861 ab 12 b')}`)
    expect(new URL(pdok.gevraagd[0] ?? '', pdok.url).searchParams.get('q')).toBe('8861AB 12B')
  })

  test('is asked exactly what was typed', async () => {
    await get(`/locaties?zoek=${encodeURIComponent('’t Plein & 1+1=2?')}`)
    const { searchParams } = new URL(pdok.gevraagd[0] ?? '', pdok.url)
    expect(searchParams.get('q')).toBe('’t Plein & 1+1=2?')
  })

  test('gives an address by its id', async () => {
    const { status, body } = await get('/locaties/adr-verzonnen-2')
    expect(status).toBe(200)
    expect(body.weergavenaam).toBe('Verzonnenstraat 2, 0000XX Franeker')
  })

  test('does not know every id', async () => {
    expect((await get('/locaties/adr-bestaat-niet')).status).toBe(404)
  })

  test.each(['weg-verzonnen', 'gem-verzonnen'])('%s is no address: nobody can get in there', async (locatieId) => {
    expect((await get(`/locaties/${locatieId}`)).status).toBe(404)
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await boek(opstap, ritaanvraag(pasnummer, { naar: { locatieId } }))
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ location: 'naar.locatieId', code: 'onbekend' }])
  })

  test('is not asked for places of our own', async () => {
    expect((await get('/locaties/op-7692-m')).body.punt).toEqual({ lat: 53.17, lon: 5.535_023_627 })
    expect(pdok.gevraagd).toEqual([])
  })

  test('is asked once for a place that stands in a request twice', async () => {
    const { body } = await opstap.call('POST', '/passen', {
      token: await opstap.token('gemeente', { gemeente: 'berkelland' }),
      body: pasaanvraag({
        woning: { locatieId: 'borculo-thuis' },
        puntbestemmingen: [{ locatieId: 'adr-verzonnen-1' }, { locatieId: 'adr-verzonnen-1' }],
      }),
    })
    expect(body.status).toBe(400)
    expect(pdok.gevraagd).toHaveLength(1)
  })

  test('gives addresses that rides are booked to and homes lie at', async () => {
    const pasnummer = await nieuwePas(opstap, { woning: { locatieId: 'adr-verzonnen-1' } })
    const { body: pas } = await get(`/passen/${pasnummer}`)
    expect(pas.woning).toMatchObject({ id: 'adr-verzonnen-1', nummeraanduiding: '9999200000000001' })
    const { status, body } = await boek(
      opstap,
      ritaanvraag(pasnummer, { van: { locatieId: 'adr-verzonnen-1' }, naar: { locatieId: 'thuis' } }),
    )
    expect(status).toBe(201)
    expect(body.ritten[0]).toMatchObject({
      van: { id: 'adr-verzonnen-1', punt: { lat: 53.17, lon: 5.535_023_627 } },
      afstandMeter: 10_000,
      ritprijs: { totaalCent: 271 },
    })
  })

  test('names an address that does not exist as bad input', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await boek(opstap, ritaanvraag(pasnummer, { naar: { locatieId: 'adr-bestaat-niet' } }))
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ in: 'body', location: 'naar.locatieId', code: 'onbekend' }])
  })

  test.each<Gedrag>(['status 500', 'geen JSON', 'andere JSON', 'half antwoord', 'verbroken', 'te traag'])(
    'with %s: later again, nothing is stored, and places of our own go on',
    async (gedrag) => {
      const pasnummer = await nieuwePas(opstap)
      const before = await opgeslagen(opstap)
      pdok.gedrag = gedrag
      const answers = await Promise.all([
        get('/locaties?zoek=verzonnenstraat'),
        get('/locaties/adr-verzonnen-3'),
        opstap.call('POST', '/ritbeoordelingen', {
          token,
          body: ritaanvraag(pasnummer, { naar: { locatieId: 'adr-verzonnen-3' } }),
        }),
        boek(opstap, ritaanvraag(pasnummer, { naar: { locatieId: 'adr-verzonnen-3' } })),
        opstap.call('POST', '/passen', {
          token: await opstap.token('gemeente'),
          body: pasaanvraag({ woning: { locatieId: 'adr-verzonnen-3' } }),
        }),
      ])
      for (const { status, headers, body } of answers) {
        expect(status).toBe(503)
        expect(body.type).toBe('urn:opstap:probleem:probeer-opnieuw')
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
      }
      expect(await opgeslagen(opstap)).toEqual(before)
      expect((await boek(opstap, ritaanvraag(pasnummer))).status).toBe(201)
    },
  )

  test('that cannot be reached at all: the same', async () => {
    const weg = await startBuitendienst(pdokAntwoord)
    await weg.stop()
    const zonder = await startOpstap({ nu: NU, locaties: PLAATSEN, env: { PDOK_URL: weg.url } })
    try {
      expect((await zonder.call('GET', '/locaties?zoek=x', { token })).status).toBe(503)
      expect((await zonder.call('GET', '/locaties/thuis', { token })).status).toBe(200)
      expect((await zonder.call('GET', '/gezondheid')).status).toBe(200)
    } finally {
      await zonder.stop()
    }
  })
})
