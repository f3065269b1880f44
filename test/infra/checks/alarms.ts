import { readFileSync } from 'node:fs'
import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { GROEPEN } from '../../../functions/http/route.ts'
import { stateOf, type Point } from '../../support/aws/alarm.ts'
import { request } from '../../support/aws/functions.ts'
import { bookRide, grantPass, startInternet, subscribe } from '../support/outside.ts'
import { nameByReference, pointsOfLog } from '../support/logged.ts'
import { onlyOne, resourcesOf, synthesize } from '../support/synth.ts'
import { openWorld, type World } from '../support/world.ts'

/**
 * Each alarm is made to go off by its cause. What a function does is done, from its bundle, and what it writes goes through
 * the synthesized filters; what only AWS counts (throttles, what waits in a queue) is told as AWS would.
 */

const ALARMS = Object.values(synthesize('production')).flatMap((template) =>
  resourcesOf(template, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties),
)
const PREFIX = 'opstap-production-'
const shortName = ({ AlarmName }: { AlarmName?: string }): string => AlarmName?.slice(PREFIX.length) ?? ''

const TABLE = 'alarmen'

let world: World

/** A table that is not there, as after a deployment that went wrong. */
const NO_TABLE = { OPSTAP_TABLE: 'deze-tabel-is-er-niet' }
/** The sign-in service does not answer. */
const NO_ISSUER = { ISSUER: 'http://127.0.0.1:9' }
/** A machine on which everything takes a thousand times as long. */
const SLOW = {
  NODE_OPTIONS: `--import="data:text/javascript,const now=performance.now.bind(performance);performance.now=()=>now()*1000"`,
}

/** What is asked of each function of the API. */
const ASKED: Readonly<Record<string, readonly [rol: string, method: string, path: string, body?: object]>> = {
  lezen: ['centralist', 'GET', '/ritten?pasnummer=P7Q2M0X4C9T'],
  boeken: [
    'centralist',
    'POST',
    '/ritten',
    {
      pasnummer: 'P7Q2M0X4C9T',
      van: { locatieId: 'harlingen-voorstraat' },
      naar: { locatieId: 'franeker-station' },
      vertrek: '2026-03-01T12:00:00Z',
    },
  ],
  verlenen: [
    'gemeente',
    'POST',
    '/passen',
    {
      naam: 'Alarm Voorbeeld (verzonnen)',
      geboortedatum: '1950-01-01',
      woning: { locatieId: 'harlingen-voorstraat' },
      geldigVanaf: '2026-01-01',
      geldigTotEnMet: '2030-12-31',
      vervoertype: 'regulier',
    },
  ],
  innen: ['gemeente', 'GET', '/bijdrageruns/2026-01'],
  openbaar: ['gemeente', 'POST', '/abonnementstariefbeoordelingen', {}],
}

type Ran = Awaited<ReturnType<World['run']>>

const asked = async (name: string, times: number, over: Readonly<Record<string, string>>): Promise<Ran> => {
  const [rol, method, path, body] = ASKED[name] ?? ['', '', '']
  const headers = { ...(await world.as(rol)), ...(method === 'POST' ? { 'idempotency-key': 'alarm' } : {}) }
  return await world.run(
    name,
    Array.from({ length: times }, () => request(method, path, { headers, ...(body === undefined ? {} : { body }) })),
    over,
  )
}

const metric = (namespace: string, name: string, of: readonly string[], value: number, ...minutesAgo: number[]) =>
  minutesAgo.map((ago): Point => ({ namespace, metric: name, of, value, minutesAgo: ago }))

const functionNamed = (name: string): string => `${PREFIX}${name}`

/** What AWS counts of a function that ran: an invocation that failed is an error. */
const errorsOf = (name: string, { invoked }: Ran, ...minutesAgo: number[]): Point[] => {
  const failed = invoked.filter((each) => each.failed !== undefined).length
  return metric('AWS/Lambda', 'Errors', [functionNamed(name)], failed, ...minutesAgo)
}
const counted = (name: string, ran: Ran, ...minutesAgo: number[]): Point[] => [
  ...minutesAgo.flatMap((ago) => pointsOfLog(functionNamed(name), ran.log, ago)),
  ...errorsOf(name, ran, ...minutesAgo),
]

const scheduled = { source: 'aws.events', 'detail-type': 'Scheduled Event', detail: {} }
const failedJob = async (name: string, ...minutesAgo: number[]): Promise<Point[]> => {
  const ran = await world.run(name, [scheduled], NO_TABLE)
  expect(ran.invoked[0]?.failed).toBeDefined()
  return counted(name, ran, ...minutesAgo)
}
/** A job that looks each minute. */
const failedRounds = (name: string): Promise<Point[]> => failedJob(name, 1, 6, 11)

/** What API Gateway counts of what functions answered. */
const answers = ({ invoked }: Ran): Point[] => {
  const faults = invoked.filter(({ answer }) => answer?.statusCode >= 500).length
  return metric(
    'AWS/ApiGateway',
    '5xx',
    [onlyOne(synthesize('production').api, 'AWS::ApiGatewayV2::Api').Properties.Name],
    faults,
    1,
  )
}

const throttles = (name: string): Point[] => metric('AWS/Lambda', 'Throttles', [functionNamed(name)], 3, 1, 11)
const tableThrottles = (name: string, ...index: string[]): Point[] =>
  metric('AWS/DynamoDB', name, ['opstap-production', ...index], 2, 1, 6)
const waiting = (queue: string): Point[] =>
  metric('AWS/SQS', 'ApproximateNumberOfMessagesVisible', [functionNamed(queue)], 1, 1)

const unreadableItem = async (): Promise<Point[]> => {
  await world.client.send(
    new PutItemCommand({
      TableName: TABLE,
      Item: {
        pk: { S: 'PAS#harlingen#P7Q2M0X4C9T' },
        sk: { S: 'PAS' },
        version: { N: '1' },
        data: { S: '{"v":99,"naam":"Wubbigje Voorbeeld (verzonnen)"}' },
      },
    }),
  )
  const ran = await asked('lezen', 1, {})
  expect(ran.log).not.toContain('Wubbigje')
  return counted('lezen', ran, 1)
}

const busRefuses = async (): Promise<Point[]> => {
  const record = {
    eventID: 'een',
    eventName: 'INSERT',
    dynamodb: {
      ApproximateCreationDateTime: 1_772_000_000,
      SequenceNumber: '1',
      Keys: { pk: { S: 'BIJDRAGERUN#harlingen' }, sk: { S: '2026-1' } },
      NewImage: { version: { N: '1' }, data: { S: '{"v":1}' } },
    },
  }
  world.bus.refuseFrom(0)
  const ran = await world.run('events', [{ Records: [record] }])
  expect(ran.invoked[0]?.answer.batchItemFailures).toHaveLength(1)
  return counted('events', ran, 1, 6, 11)
}

/** The server of a carrier says that it is gone for good. */
const webhookGone = async (): Promise<Point[]> => {
  const internet = await startInternet(410)
  await subscribe(world)
  await bookRide(world, await grantPass(world, 'alarm@voorbeeld.invalid'))
  const ran = await world.run('webhooks', [scheduled], internet.env)
  internet.stop()
  return counted('webhooks', ran, 1)
}

/** By the name of the alarm: how it comes about. */
const CAUSES: Readonly<Record<string, () => Point[] | Promise<Point[]>>> = {
  'server-errors': async () => answers(await asked('boeken', 6, NO_TABLE)),
  'slow-bookings': async () => counted('boeken', await asked('boeken', 2, SLOW), 1, 6, 11),
  ...Object.fromEntries(GROEPEN.map((groep) => [`throttled-${groep}`, () => throttles(groep)])),
  ...Object.fromEntries(
    GROEPEN.map((groep) => [
      `rollout-${groep}`,
      // What is open to everybody needs no table.
      async () => counted(groep, await asked(groep, 3, groep === 'openbaar' ? NO_ISSUER : NO_TABLE), 0),
    ]),
  ),
  'table-reads-throttled': () => tableThrottles('ReadThrottleEvents'),
  'table-writes-throttled': () => tableThrottles('WriteThrottleEvents'),
  'index-reads-throttled': () => tableThrottles('ReadThrottleEvents', 'gsi2'),
  'index-writes-throttled': () => tableThrottles('WriteThrottleEvents', 'gsi1'),
  'items-unreadable': unreadableItem,
  'series-failing': () => failedJob('reeksen', 1),
  'retention-failing': () => failedJob('retention', 1),
  'rewrite-failing': () => failedJob('rewrite', 1),
  // It runs, and fails, each night: it came to its end on none.
  'series-silent': () => failedJob('reeksen', 1),
  'retention-silent': () => failedJob('retention', 1),
  'webhooks-failing': () => failedRounds('webhooks'),
  'webhooks-silent': () => failedRounds('webhooks'),
  'webhook-off': webhookGone,
  'messages-failing': () => failedRounds('berichten'),
  'messages-silent': () => failedRounds('berichten'),
  'events-late': () => metric('AWS/Lambda', 'IteratorAge', [functionNamed('events')], 16 * 60_000, 1),
  'events-failing': busRefuses,
  'events-lost': () => waiting('event-failures'),
  'events-lost-long-ago': () =>
    metric('AWS/SQS', 'ApproximateAgeOfOldestMessage', [functionNamed('event-failures')], 8 * 3600 + 1, 1),
  'runs-stuck': () => waiting('run-failures'),
  'simulations-stuck': () => waiting('simulation-failures'),
}

/** What was not done for so many hours, so that these go off by nothing at all. */
const DUTIES: Readonly<Record<string, readonly [job: string, hours: number]>> = {
  'series-silent': ['reeksen', 26],
  'retention-silent': ['retention', 26],
  'webhooks-silent': ['webhooks', 2],
  'messages-silent': ['berichten', 2],
}

const stateWith = (name: string, points: readonly Point[]): string => {
  const alarm = ALARMS.find((each) => shortName(each) === name)
  if (alarm === undefined) throw new Error(`no alarm ${name}`)
  return stateOf(alarm, points, nameByReference)
}

test('every alarm that is synthesized has a cause here, and every cause an alarm', () => {
  expect(Object.keys(CAUSES).toSorted()).toEqual(ALARMS.map(shortName).toSorted())
})

test('every alarm has its page in the runbook, and every page its alarm', () => {
  const runbook = readFileSync(new URL('../../../docs/beheer.md', import.meta.url), 'utf8')
  const [, chapter = ''] = /^## The alarms$(.*?)^### Not watched/ms.exec(runbook) ?? []
  const pages = [...chapter.matchAll(/^### (.+)$/gm)].flatMap(([, names = '']) => names.split(', '))
  expect(pages.toSorted()).toEqual(ALARMS.map(shortName).toSorted())
  for (const alarm of ALARMS) expect(alarm.AlarmDescription).toContain(`docs/beheer.md, under ${shortName(alarm)}.`)
})

test.each(Object.keys(CAUSES).filter((name) => !(name in DUTIES)))('%s is quiet when nothing happens', (name) => {
  expect(stateWith(name, [])).toBe('OK')
})

describe.skipIf(inject('dynamodb') === '')('each cause made (needs Java 17)', () => {
  beforeAll(async () => {
    world = await openWorld(TABLE)
  })
  afterAll(() => world.stop())

  test.each(Object.entries(CAUSES))('%s goes off', async (name, cause) => {
    expect(stateWith(name, await cause())).toBe('ALARM')
  })

  test.each(Object.keys(DUTIES))('%s goes off as well when nothing ran', (name) => {
    expect(stateWith(name, [])).toBe('ALARM')
  })

  test.each(Object.entries(DUTIES))('%s is quiet for its hours after its job came to its end', async (name, duty) => {
    const [job, hours] = duty
    const ran = await world.run(job, [scheduled])
    expect(stateWith(name, counted(job, ran, (hours - 1) * 60))).toBe('OK')
    expect(stateWith(name, counted(job, ran, (hours + 1) * 60))).toBe('ALARM')
  })

  test('a function that does not start takes its new version back', async () => {
    // Node says so, and Lambda counts each try as an error.
    await expect(world.run('boeken', [], { OPSTAP_EDGE_KEYS: '' })).rejects.toThrow('did not start')
    const points = metric('AWS/Lambda', 'Errors', [functionNamed('boeken')], 3, 0)
    expect(stateWith('rollout-boeken', points)).toBe('ALARM')
  })
})
