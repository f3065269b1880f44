import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { DynamoDBRecord } from 'aws-lambda'
import { STREAM_FILTERS } from '../../../functions/lambda/events/raised.ts'
import { request, type Invoked } from '../../support/aws/functions.ts'
import { lets } from '../../support/aws/pattern.ts'
import { openStream, type Stream } from '../../support/aws/stream.ts'
import { openWorld, type World } from '../support/world.ts'

const TABLE = 'functies'

let world: World
let stream: Stream

const run = (name: string, ...events: readonly unknown[]) => world.run(name, events)

const ask = async (name: string, ...asked: readonly object[]): Promise<{ status: number; body: any }[]> =>
  (await run(name, ...asked)).invoked.map(({ answer, failed }: Invoked) => {
    if (failed !== undefined) throw new Error(failed)
    return { status: answer.statusCode, body: JSON.parse(answer.body) }
  })

/** What wakes the publisher, of all that changed since the last time. */
const woken = async (): Promise<DynamoDBRecord[]> =>
  (await stream.read()).filter((record) => STREAM_FILTERS.some((filter) => lets(filter, record)))

/** An event of the bus, as a queue passes it on. */
const message = (detail: unknown): object => ({ Records: [{ messageId: 'een', body: JSON.stringify({ detail }) }] })

describe.skipIf(inject('dynamodb') === '')(
  'each function, from its bundle, as it is synthesized (needs Java 17)',
  () => {
    beforeAll(async () => {
      world = await openWorld(TABLE)
      stream = await openStream(world.client, inject('dynamodb'), TABLE)
    })
    afterAll(() => world.stop())

    test('openbaar answers what came through CloudFront, and nothing else', async () => {
      const health = { headers: await world.as('pashouder') }
      const answers = await ask('openbaar', request('GET', '/gezondheid'), request('GET', '/gezondheid', health))
      expect(answers.map(({ status }) => status)).toEqual([403, 200])
    })

    test('a pass is granted, a ride booked and read, and others hear of it once the bus takes it', async () => {
      const pas = {
        naam: 'Functie Voorbeeld (verzonnen)',
        geboortedatum: '1950-01-01',
        woning: { locatieId: 'harlingen-voorstraat' },
        geldigVanaf: '2026-01-01',
        geldigTotEnMet: '2030-12-31',
        vervoertype: 'regulier',
      }
      const grant = { headers: { ...(await world.as('gemeente')), 'idempotency-key': 'pas' }, body: pas }
      const [granted] = await ask('verlenen', request('POST', '/passen', grant))
      expect(granted).toMatchObject({ status: 201 })
      const pasnummer: string = granted?.body.pasnummer
      const [van, naar] = [{ locatieId: 'harlingen-voorstraat' }, { locatieId: 'franeker-station' }]
      // A day ahead, whatever day it is: the functions have no other clock than that of the machine.
      const vertrek = `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T12:00:00Z`
      const book = {
        headers: { ...(await world.as('centralist')), 'idempotency-key': 'rit' },
        body: { pasnummer, van, naar, vertrek },
      }
      const [booked, again] = await ask('boeken', request('POST', '/ritten', book), request('POST', '/ritten', book))
      expect([booked?.status, again?.status]).toEqual([201, 201])
      expect(again?.body.ritten[0].ritnummer).toBe(booked?.body.ritten[0].ritnummer)
      const [list] = await ask(
        'lezen',
        request('GET', `/ritten?pasnummer=${pasnummer}`, { headers: await world.as('centralist') }),
      )
      expect(list?.body.ritten).toHaveLength(1)

      const Records = await woken()
      expect(Records.length).toBeGreaterThan(1)
      world.bus.refuseFrom(1)
      const { invoked } = await run('events', { Records }, { Records: Records.slice(1) })
      // From the first that was not taken on, everything is offered again.
      expect(invoked[0]?.answer.batchItemFailures).toHaveLength(1)
      expect(invoked[1]?.answer.batchItemFailures).toEqual([])
      expect(world.bus.taken.map(({ DetailType }) => DetailType)).toContain('nl.opstap.rit-geboekt')
      expect(world.bus.taken.map(({ Detail }) => Detail).join('')).not.toContain('Functie Voorbeeld')
    })

    test('a run of contributions goes from its event to a concept', async () => {
      const headers = await world.as('gemeente', 'berkelland')
      const [started] = await ask('innen', request('POST', '/bijdrageruns', { headers, body: { jaar: 2026 } }))
      expect(started?.status).toBe(201)
      const runnummer: string = started?.body.runnummer
      const { invoked: published } = await run('events', { Records: await woken() })
      expect(published[0]?.answer.batchItemFailures).toEqual([])
      const event = world.bus.taken.find(({ DetailType }) => DetailType === 'nl.opstap.bijdragerun-gestart')
      const { invoked } = await run('runs', message(JSON.parse(event?.Detail ?? '')))
      expect(invoked[0]).toEqual({ answer: { batchItemFailures: [] } })
      const [read] = await ask('innen', request('GET', `/bijdrageruns/${runnummer}`, { headers }))
      expect(read?.body.status).toBe('concept')
    })

    test.each(['runs', 'simulaties'])(
      '%s: a message that means nothing fails, without its words in the log',
      async (name) => {
        const { invoked, log } = await run(name, message({ data: { naam: 'Wubbigje Voorbeeld (verzonnen)' } }))
        expect(invoked[0]?.failed).toBe('JobFailed: ZodError')
        expect(log).toContain('"error":"ZodError"')
        expect(log).toMatch(/functions\/lambda\/(runs|simulaties)\.ts:\d+/)
        expect(log).not.toContain('Wubbigje')
      },
    )

    test.each(['reeksen', 'retention', 'rewrite'])('%s does its work at its hour', async (name) => {
      const { invoked } = await run(name, { source: 'aws.events', 'detail-type': 'Scheduled Event', detail: {} })
      expect(invoked[0]?.failed).toBeUndefined()
    })
  },
)
