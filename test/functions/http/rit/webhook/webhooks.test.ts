import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { momentVan } from '../../../../../domain/kernel/tijd/time.ts'
import { signToken } from '../../../../../functions/local/inloggen/issuer.ts'
import { openBezorg } from '../../../../../functions/services/webhook/bezorg.ts'
import { queryTeLeveren, writeLevering, type Levering } from '../../../../../functions/stores/rit/webhook/leveringen.ts'
import { readWebhook, wisWebhook, writeWebhook } from '../../../../../functions/stores/rit/webhook/webhooks.ts'
import { isNew } from '../../../../../functions/stores/store.ts'
import { legWebhooksKlaar } from '../../../../../functions/use-cases/rit/webhook/leg-klaar.ts'
import { leverWebhooks } from '../../../../../functions/use-cases/rit/webhook/lever.ts'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import {
  alleItems,
  annuleer,
  geboekteRit,
  nieuwePas,
  NU,
  PLAATSEN,
  ritaanvraag,
} from '../../../../support/voorbeelden.ts'

interface Post {
  readonly koppen: Record<string, string>
  readonly inhoud: string
}
const post: Post[] = []
let status = 204
/** A carrier's server on this machine. */
const neemAan = async (verzoek: IncomingMessage, res: ServerResponse): Promise<void> => {
  const inhoud = await text(verzoek)
  if (status < 300) post.push({ koppen: verzoek.headers as Record<string, string>, inhoud })
  res.writeHead(status).end()
}
const server = createServer((verzoek, res) => void neemAan(verzoek, res))
const regels: Record<string, unknown>[] = []
const log = (regel: Record<string, unknown>): void => void regels.push(regel)
let opstap: Opstap
let gemeente: string
let url: string
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/opstap`
  // The server's own rounds never come: each round is made here, so that what it does is seen when it is over.
  vi.useFakeTimers({ toFake: ['setInterval', 'setTimeout'] })
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, log })
  vi.useRealTimers()
  gemeente = await opstap.token('gemeente')
})
afterAll(async () => {
  await opstap.stop()
  server.close()
})
/** Each test begins without subscriptions. */
beforeEach(async () => {
  status = 204
  for (const { webhooknummer } of (await opstap.call('GET', '/webhooks', { token: gemeente })).body.webhooks)
    await zet(webhooknummer, 'ingetrokken')
  post.length = 0
})

const zet = (webhooknummer: string, stand: string, token = gemeente): Promise<Answer> =>
  opstap.call('PUT', `/webhooks/${webhooknummer}/stand`, { token, body: { stand } })
const meldAan = async (over: object = {}, token = gemeente): Promise<any> => {
  const answer = await opstap.call('POST', '/webhooks', { token, body: { url, ...over } })
  expect(answer.status).toBe(201)
  return answer.body
}
const nieuweRit = async (): Promise<string> => geboekteRit(opstap, ritaanvraag(await nieuwePas(opstap)))

/** What the job does, so many minutes after nine o'clock. */
const ronde = async (naMinuten = 0): Promise<void> => {
  const deps = { ...opstap.deps, nu: () => momentVan(NU).epochMs + naMinuten * 60_000 }
  await legWebhooksKlaar(deps, 'harlingen')
  await leverWebhooks(deps, 'harlingen', { bezorg: openBezorg(true), log })
}
const leveringen = async (webhooknummer: string): Promise<any[]> =>
  (await opstap.call('GET', `/webhooks/${webhooknummer}/leveringen`, { token: gemeente })).body.leveringen
const gebeurtenissen = (ritnummer: string): any[] =>
  post.map(({ inhoud }) => JSON.parse(inhoud)).filter(({ subject }) => subject === ritnummer)

describe('a carrier is told what happens to its rides', () => {
  test('once for each thing, signed, and nothing but the number and where to read it', async () => {
    const { geheim, webhooknummer } = await meldAan()
    const ritnummer = await nieuweRit()
    await ronde()
    await ronde()
    const [gebeurtenis, ...meer] = gebeurtenissen(ritnummer)
    expect(meer).toEqual([])
    expect(gebeurtenis).toEqual({
      specversion: '1.0',
      id: `${ritnummer}.1`,
      source: 'urn:opstap:harlingen',
      type: 'nl.opstap.rit-geboekt',
      subject: ritnummer,
      time: '2026-03-01T08:00:00Z',
      datacontenttype: 'application/json',
      dataref: `/v1/vervoersopdrachten/${ritnummer}`,
      data: { ritnummer, gemeente: 'harlingen', status: 'geboekt', versie: 1 },
    })
    const [{ koppen, inhoud }] = post.filter((een) => een.inhoud.includes(ritnummer)) as [Post]
    const vervoerder = new Webhook(geheim)
    // The library holds the moment against the real clock; ours stands still. What it signs then must be the same.
    const op = new Date(Number(koppen['webhook-timestamp']) * 1000)
    expect(vervoerder.sign(`${ritnummer}.1`, op, inhoud)).toBe(koppen['webhook-signature'])
    await annuleer(opstap, ritnummer)
    await ronde()
    expect(gebeurtenissen(ritnummer).map(({ type, id }) => [type, id])).toEqual([
      ['nl.opstap.rit-geboekt', `${ritnummer}.1`],
      ['nl.opstap.rit-geannuleerd', `${ritnummer}.2`],
    ])
    const token = await opstap.token('vervoerder')
    const opdracht = await opstap.call('GET', gebeurtenis.dataref.replace('/v1', ''), { token })
    expect([opdracht.status, opdracht.body.status, opdracht.body.wijziging.versie]).toEqual([200, 'geannuleerd', 2])
    expect((await leveringen(webhooknummer))[0]).toMatchObject({ status: 'geleverd', pogingen: 1, antwoord: 204 })
  })

  test('only of the kinds that were asked for', async () => {
    const { webhooknummer } = await meldAan({ soorten: ['nl.opstap.rit-geannuleerd'] })
    const ritnummer = await nieuweRit()
    await ronde()
    expect((await leveringen(webhooknummer)).map((een) => een.ritnummer)).not.toContain(ritnummer)
    await annuleer(opstap, ritnummer)
    await ronde()
    expect((await leveringen(webhooknummer)).map((een) => een.ritnummer)).toContain(ritnummer)
  })

  test('two jobs at once bring it once', async () => {
    await meldAan()
    const ritnummer = await nieuweRit()
    await Promise.all([ronde(), ronde(), ronde()])
    expect(gebeurtenissen(ritnummer)).toHaveLength(1)
  })
})

describe('what does not arrive', () => {
  test('is tried again, later and later, and brought once under the same id', async () => {
    const { webhooknummer } = await meldAan()
    const ritnummer = await nieuweRit()
    status = 503
    await ronde()
    await ronde()
    const wacht = async () => (await leveringen(webhooknummer)).find((een) => een.ritnummer === ritnummer)
    expect(await wacht()).toMatchObject({
      status: 'wacht',
      pogingen: 1,
      antwoord: 503,
      volgendeOp: '2026-03-01T08:01:00Z',
    })
    const lijst = (await opstap.call('GET', '/webhooks', { token: gemeente })).body.webhooks
    expect(lijst[0]).toMatchObject({ webhooknummer, faaltSinds: '2026-03-01T08:00:00Z' })
    status = 204
    await ronde(0.9)
    expect(gebeurtenissen(ritnummer)).toEqual([])
    await ronde(1)
    await ronde(60)
    expect(gebeurtenissen(ritnummer)).toHaveLength(1)
    expect(await wacht()).toMatchObject({ status: 'geleverd', pogingen: 2 })
    const na = (await opstap.call('GET', '/webhooks', { token: gemeente })).body.webhooks
    expect(na[0]).not.toHaveProperty('faaltSinds')
  })

  test('switches the subscription off after five days without one, and at once when its server says it is gone', async () => {
    const { webhooknummer } = await meldAan()
    await nieuweRit()
    status = 500
    const DAG = 24 * 60
    await ronde()
    await ronde(1)
    await nieuweRit()
    await ronde(5 * DAG - 1)
    const uit = async () =>
      (await opstap.call('GET', '/webhooks', { token: gemeente })).body.webhooks.find(
        (een: any) => een.webhooknummer === webhooknummer,
      ).uit
    expect(await uit()).toBeUndefined()
    await ronde(6 * DAG)
    await ronde(7 * DAG)
    expect(await uit()).toMatchObject({ reden: 'storing' })
    expect(regels).toContainEqual(expect.objectContaining({ operation: 'webhookUit', reden: 'storing' }))
    expect(JSON.stringify(regels)).not.toContain('127.0.0.1')
    expect((await zet(webhooknummer, 'aan')).body).not.toHaveProperty('uit')
    await nieuweRit()
    status = 410
    await ronde()
    expect(await uit()).toMatchObject({ reden: 'opgezegd' })
  })

  test('can be brought again from a moment on', async () => {
    const { webhooknummer } = await meldAan()
    const ritnummer = await nieuweRit()
    await ronde()
    const herhaal = (sinds: string): Promise<Answer> =>
      opstap.call('POST', `/webhooks/${webhooknummer}/herhalingen`, { token: gemeente, body: { sinds } })
    expect((await herhaal('2026-03-01T09:00:01+01:00')).body).toEqual({ aantal: 0 })
    const { aantal } = (await herhaal('2026-03-01T09:00:00+01:00')).body
    expect(aantal).toBeGreaterThan(0)
    await ronde()
    expect(gebeurtenissen(ritnummer).map(({ id }) => id)).toEqual([`${ritnummer}.1`, `${ritnummer}.1`])
  })

  test('also where more were made at one moment than are brought again at once', async () => {
    const { webhooknummer } = await meldAan()
    const versies = Array.from({ length: 250 }, (_, i) => i + 1)
    const levering = (versie: number, gemaaktOp: string): Levering => ({
      gemeente: 'harlingen',
      webhooknummer,
      ritnummer: 'R000000000001',
      versie,
      soort: 'nl.opstap.rit-gewijzigd',
      ritstatus: 'geboekt',
      op: gemaaktOp,
      status: 'geleverd',
      pogingen: 1,
      gemaaktOp,
      volgendeOp: gemaaktOp,
    })
    // A moment is written with no more decimals than it needs.
    const alle = versies.map((versie) => levering(versie, `2026-03-01T07:00:00${versie % 2 === 0 ? '' : '.5'}Z`))
    alle.push(levering(251, '2026-03-01T07:00:01Z'))
    for (let i = 0; i < alle.length; i += 100)
      await opstap.deps.store.transact(alle.slice(i, i + 100).map((een) => writeLevering(een, isNew)))
    let sinds: string | undefined = '2026-03-01T07:00:00Z'
    for (let keer = 0; sinds !== undefined && keer < 4; keer++) {
      const pad = `/webhooks/${webhooknummer}/herhalingen`
      sinds = (await opstap.call('POST', pad, { token: gemeente, body: { sinds } })).body.verderSinds
    }
    expect(sinds).toBeUndefined()
    const abonnement = { gemeente: 'harlingen', webhooknummer }
    const wacht = await queryTeLeveren(opstap.deps.store, abonnement, '2026-03-02', 500)
    expect(wacht.map(({ versie }) => versie).toSorted((a, b) => a - b)).toEqual([...versies, 251])
  })

  test('is found by itself: what waits, and what is not tried any more until it is brought again', async () => {
    const { webhooknummer } = await meldAan()
    const STATUSSEN = ['geleverd', 'wacht', 'mislukt', 'mislukt'] as const
    const alle = STATUSSEN.map((stand, i): Levering => ({
      gemeente: 'harlingen',
      webhooknummer,
      ritnummer: 'R000000000001',
      versie: i + 1,
      soort: 'nl.opstap.rit-gewijzigd',
      ritstatus: 'geboekt',
      op: '2026-03-01T06:00:00Z',
      status: stand,
      pogingen: 1,
      gemaaktOp: `2026-03-01T06:0${i}:00Z`,
      volgendeOp: '2026-03-01T07:30:00Z',
    }))
    await opstap.deps.store.transact(alle.map((een) => writeLevering(een, isNew)))
    const versies = async (vraag: string): Promise<number[]> => {
      const pad = `/webhooks/${webhooknummer}/leveringen${vraag}`
      return (await opstap.call('GET', pad, { token: gemeente })).body.leveringen.map(({ versie }: any) => versie)
    }
    expect(await versies('')).toEqual([4, 3, 2, 1])
    expect(await versies('?status=wacht')).toEqual([2])
    expect(await versies('?status=mislukt')).toEqual([4, 3])
    const verkeerd = `/webhooks/${webhooknummer}/leveringen?status=geleverd`
    expect((await opstap.call('GET', verkeerd, { token: gemeente })).status).toBe(400)
    await opstap.call('POST', `/webhooks/${webhooknummer}/herhalingen`, {
      token: gemeente,
      body: { sinds: '2026-03-01T06:03:00Z' },
    })
    expect(await versies('?status=mislukt')).toEqual([3])
    expect(await versies('?status=wacht')).toEqual([4, 2])
  })

  test('nothing while it is off, and nothing afterwards of that time', async () => {
    const { webhooknummer } = await meldAan()
    await zet(webhooknummer, 'uit')
    await nieuweRit()
    await ronde()
    expect(await leveringen(webhooknummer)).toEqual([])
  })
})

describe('whose subscription it is', () => {
  const tokenVan = (sub: string): Promise<string> =>
    signToken({ sub, rollen: ['vervoerder'], gemeente: 'harlingen', pasnummer: undefined })
  const zetVervoerders = async (vervoerders: readonly object[]): Promise<void> => {
    const { bewerking } = (await opstap.call('GET', '/vervoerders', { token: gemeente })).body
    const { status: gezet } = await opstap.call('PUT', '/vervoerders', {
      token: gemeente,
      body: { vervoerders, bewerking },
    })
    expect(gezet).toBe(200)
  }
  const taxi = (nummer: string, inlog: string, vervoertypen?: string[]) => ({
    vervoerdersnummer: nummer,
    naam: `${nummer} (verzonnen)`,
    geldigVanaf: '2026-01-01',
    inlogs: [inlog],
    rijdt: vervoertypen === undefined ? {} : { vervoertypen },
  })

  test('a carrier has its own, hears of its own rides, and sees nobody else’s', async () => {
    await zetVervoerders([taxi('rolstoel', 'inlog-rolstoel', ['rolstoel']), taxi('gewoon', 'inlog-gewoon')])
    const [rolstoel, gewoon, vreemd] = await Promise.all(['inlog-rolstoel', 'inlog-gewoon', 'vreemd'].map(tokenVan))
    const { webhooknummer, vervoerdersnummer } = await meldAan({}, gewoon)
    expect(vervoerdersnummer).toBe('gewoon')
    const ander = await meldAan({}, rolstoel)
    const ritnummer = await nieuweRit()
    await ronde()
    expect((await leveringen(webhooknummer)).map((een) => een.ritnummer)).toContain(ritnummer)
    expect((await leveringen(ander.webhooknummer)).map((een) => een.ritnummer)).not.toContain(ritnummer)
    expect((await zet(ander.webhooknummer, 'uit', gewoon)).status).toBe(404)
    const lijst = (await opstap.call('GET', '/webhooks', { token: gewoon as string })).body.webhooks
    expect(lijst.map((een: any) => een.webhooknummer)).toEqual([webhooknummer])
    expect((await opstap.call('GET', '/webhooks', { token: vreemd as string })).status).toBe(403)
    const body = { url, vervoerdersnummer: 'rolstoel' }
    expect((await opstap.call('POST', '/webhooks', { token: gewoon as string, body })).status).toBe(400)
    // The municipality must say of which of them.
    expect((await opstap.call('POST', '/webhooks', { token: gemeente, body: { url } })).status).toBe(400)
    await zetVervoerders([])
  })

  test('it is found beside very many that were withdrawn', async () => {
    const { store, nu } = opstap.deps
    const { webhooknummer } = await meldAan()
    const gelezen = await readWebhook(store, 'harlingen', webhooknummer)
    if (gelezen === undefined) throw new Error('no webhook')
    // Before every number that is given out.
    const ingetrokken = Array.from({ length: 201 }, (_, i) => ({ ...gelezen.value, webhooknummer: `0${i}` }))
    for (let i = 0; i < ingetrokken.length; i += 100) {
      const deel = ingetrokken.slice(i, i + 100)
      await store.transact(deel.map((een) => writeWebhook('harlingen', een, isNew)))
      await store.transact(deel.map((value) => wisWebhook('harlingen', { value, version: 1 }, nu())))
    }
    const { webhooks } = (await opstap.call('GET', '/webhooks', { token: gemeente })).body
    expect(webhooks.map((een: any) => een.webhooknummer)).toEqual([webhooknummer])
  })

  test('the secret is shown once, and stands nowhere as it is', async () => {
    const { geheim } = await meldAan()
    expect(JSON.stringify((await opstap.call('GET', '/webhooks', { token: gemeente })).body)).not.toContain('whsec')
    const bewaard = (await alleItems(opstap)).join('\n')
    expect(bewaard).not.toContain(geheim.slice('whsec_'.length))
  })

  test.each(['https://10.0.0.1/', 'http://taxi.example/', 'https://[::1]/', 'geen adres'])(
    '%s is no address to bring it to',
    async (slecht) => {
      const answer = await opstap.call('POST', '/webhooks', { token: gemeente, body: { url: slecht } })
      expect([answer.status, answer.body.errors.map((fout: any) => fout.location)]).toEqual([400, ['url']])
    },
  )
})
