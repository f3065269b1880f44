import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import { tokenZonderPas } from '../../../support/tokens.ts'
import {
  geboekteRit,
  inzagen,
  koppelcode,
  nieuwePas,
  NU,
  opDag,
  PLAATSEN,
  ritaanvraag,
  ruimteVoor,
  volgende,
} from '../../../support/voorbeelden.ts'

let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
})
afterAll(() => opstap.stop())

/** Every page of the export, one after another. */
const allesVan = async (pasnummer: string): Promise<{ gegevens: any[]; bladzijden: number }> => {
  const token = await opstap.token('pashouder', { pasnummer })
  const gegevens: any[] = []
  let bladzijden = 0
  let href: string | undefined = `/passen/${pasnummer}/gegevens`
  while (href !== undefined) {
    const answer = await opstap.call('GET', href, { token })
    gegevens.push(...answer.body.gegevens)
    href = volgende(answer)
    bladzijden += 1
  }
  return { gegevens, bladzijden }
}
const soorten = (gegevens: readonly any[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(gegevens.map(({ soort }) => soort))].map((soort) => [
      soort,
      gegevens.filter((gegeven) => gegeven.soort === soort).length,
    ]),
  )

describe('export', () => {
  test('holds everything that is kept of a person, and no key to the pass', async () => {
    const pasnummer = await nieuwePas(opstap, { telefoon: '0600 123 456' })
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
    const code = await koppelcode(opstap, pasnummer)
    await opstap.call('POST', '/koppelingen', {
      token: await tokenZonderPas({ sub: 'uitvoer' }),
      body: { pasnummer, code },
    })
    await koppelcode(opstap, pasnummer)
    const token = await opstap.token('pashouder', { pasnummer })
    const body = { veld: 'telefoon', voorstel: '0600 000 000' }
    await opstap.call('POST', `/passen/${pasnummer}/correctieverzoeken`, { token, body })
    const { gegevens } = await allesVan(pasnummer)
    // Looks: granted, booked, two codes, linked, asked to correct, and the first page of this export.
    expect(soorten(gegevens)).toEqual({ account: 1, code: 1, correctie: 1, jaar: 2, pas: 1, rit: 1, logregel: 7 })
    const van = (soort: string): any => gegevens.find((gegeven) => gegeven.soort === soort).inhoud
    expect(van('pas')).toMatchObject({ pas: { telefoon: '0600 123 456' } })
    expect(van('rit')).toMatchObject({ ritnummer, pasnummer })
    expect(Object.keys(van('code')).toSorted()).toEqual(['foutePogingen', 'gemaaktOp'])
    expect(Object.keys(van('account')).toSorted()).toEqual(['nummer', 'sinds'])
  })

  test('tells the logboek in the form of the standard', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { gegevens } = await allesVan(pasnummer)
    const regel = gegevens.find(({ soort, inhoud }) => soort === 'logregel' && inhoud.name === 'verleenPas').inhoud
    expect(regel).toEqual({
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      status: 'Unset',
      name: 'verleenPas',
      start_time: '2026-03-01T08:00:00.000Z',
      end_time: '2026-03-01T08:00:00.000Z',
      resource: { attributes: { 'service.name': 'opstap', 'service.version': expect.any(String) } },
      attributes: {
        'dpl.core.processing_activity_id': 'https://verwerkingenregister.opstap.example/wmo-vervoer-passen-1',
        'dpl.core.data_subject_id': expect.stringMatching(/^[\w-]{43}$/),
        'dpl.core.data_subject_id_type': 'urn:opstap:pasnummer:hmac-sha256',
      },
      actor: { wie: 'test-gemeente-harlingen', rol: 'gemeente' },
    })
  })

  test('comes in pages that follow one another', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(210))
    for (let dag = 0; dag < 205; dag++) await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: opDag(dag) }))
    const { gegevens, bladzijden } = await allesVan(pasnummer)
    expect(soorten(gegevens)).toMatchObject({ rit: 205, pas: 1 })
    expect(bladzijden).toBe(4)
    expect(new Set(gegevens.filter(({ soort }) => soort === 'rit').map(({ inhoud }) => inhoud.ritnummer)).size).toBe(
      205,
    )
    const token = await opstap.token('pashouder', { pasnummer })
    for (const na of ['x', 'ponzin', 'lonzin'])
      expect((await opstap.call('GET', `/passen/${pasnummer}/gegevens?na=${na}`, { token })).status).toBe(400)
  })
})

describe('correction', () => {
  const vraag = async (pasnummer: string): Promise<string> => {
    const token = await opstap.token('pashouder', { pasnummer })
    const body = { veld: 'woning', voorstel: 'Ik ben verhuisd.', toelichting: 'Sinds vorige week.' }
    return (await opstap.call('POST', `/passen/${pasnummer}/correctieverzoeken`, { token, body })).body.nummer
  }

  test('is asked by the holder, waits for the municipality, and is settled once with a reason that the holder reads', async () => {
    const pasnummer = await nieuwePas(opstap)
    const nummer = await vraag(pasnummer)
    const token = await opstap.token('gemeente')
    const open = async (): Promise<string[]> =>
      (await opstap.call('GET', '/correctieverzoeken', { token })).body.correctieverzoeken.map((v: any) => v.nummer)
    expect(await open()).toContain(nummer)
    // Who is shown in the list, is shown to somebody: that is on record.
    expect((await inzagen(opstap, pasnummer)).map(({ wat }) => wat)).toContain('Uw verzoek om verbetering bekeken')
    const pad = `/passen/${pasnummer}/correctieverzoeken/${nummer}/afhandeling`
    const body = { uitkomst: 'overgenomen', reden: 'Wij hebben uw adres aangepast.' }
    const klaar = await opstap.call('PUT', pad, { token, body })
    expect([klaar.status, klaar.body.afhandeling]).toEqual([200, { ...body, op: '2026-03-01T08:00:00Z' }])
    expect((await opstap.call('PUT', pad, { token, body })).body).toEqual(klaar.body)
    const anders = { token, body: { uitkomst: 'afgewezen', reden: 'Toch niet.' } }
    expect((await opstap.call('PUT', pad, anders)).status).toBe(409)
    expect(await open()).not.toContain(nummer)
    const holder = await opstap.token('pashouder', { pasnummer })
    const eigen = await opstap.call('GET', `/passen/${pasnummer}/correctieverzoeken`, { token: holder })
    expect(eigen.body.correctieverzoeken).toEqual([klaar.body])
  })

  test('names every field at fault', async () => {
    const pasnummer = await nieuwePas(opstap)
    const token = await opstap.token('pashouder', { pasnummer })
    const body = { veld: ' ', voorstel: 7, iets: 'anders' }
    const answer = await opstap.call('POST', `/passen/${pasnummer}/correctieverzoeken`, { token, body })
    expect(answer.status).toBe(400)
    expect(answer.body.errors.map((fout: any) => fout.location).toSorted()).toEqual(['iets', 'veld', 'voorstel'])
  })

  test('settled at the same moment in two ways is settled in one', async () => {
    const pasnummer = await nieuwePas(opstap)
    const pad = `/passen/${pasnummer}/correctieverzoeken/${await vraag(pasnummer)}/afhandeling`
    const token = await opstap.token('gemeente')
    const tegelijk = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        opstap.call('PUT', pad, { token, body: { uitkomst: 'afgewezen', reden: `Reden ${i}.` } }),
      ),
    )
    expect(tegelijk.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409])
  })
})

test('a page of orders leaves a record for each person whose ride is on it', async () => {
  const passen = [await nieuwePas(opstap), await nieuwePas(opstap)]
  for (const pasnummer of passen)
    await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-06-06T10:30:00+02:00' }))
  const token = await opstap.token('vervoerder')
  expect((await opstap.call('GET', '/vervoersopdrachten?datum=2026-06-06', { token })).status).toBe(200)
  for (const pasnummer of passen)
    expect((await inzagen(opstap, pasnummer)).filter(({ rol }) => rol === 'vervoerder')).toMatchObject([
      { wat: 'Uw rit gelezen in een lijst met ritten', door: 'De vervoerder' },
    ])
})

test('ten requests for correction wait at most; when one is settled another may be made', async () => {
  const pasnummer = await nieuwePas(opstap)
  const pashouder = await opstap.token('pashouder', { pasnummer })
  const vraag = (i: number) =>
    opstap.call('POST', `/passen/${pasnummer}/correctieverzoeken`, {
      token: pashouder,
      body: { veld: 'telefoon', voorstel: `0600 000 00${i}` },
    })
  const antwoorden = []
  for (let i = 0; i < 10; i++) antwoorden.push(await vraag(i))
  expect(antwoorden.map(({ status }) => status)).toEqual(Array(10).fill(201))
  expect(await vraag(10)).toMatchObject({ status: 409, body: { type: 'urn:opstap:probleem:te-veel-verzoeken' } })
  const { nummer } = antwoorden[0]?.body ?? {}
  await opstap.call('PUT', `/passen/${pasnummer}/correctieverzoeken/${nummer}/afhandeling`, {
    token: await opstap.token('gemeente'),
    body: { uitkomst: 'afgewezen', reden: 'Test (verzonnen).' },
  })
  expect((await vraag(10)).status).toBe(201)
})
