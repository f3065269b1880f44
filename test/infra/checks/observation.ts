import { describe, expect, test } from 'vitest'
import { GROEPEN } from '../../../functions/http/route.ts'
import { ASSUMED } from '../../../infra/cost/assumptions.ts'
import { onlyOne, resourcesOf, synthesize } from '../support/synth.ts'

const { observation } = synthesize('production')

describe('alarms', () => {
  test('there is one for everything that must wake somebody', () => {
    const names = resourcesOf(observation, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties.AlarmName)
    expect(names.toSorted()).toEqual(
      [
        'server-errors',
        'slow-bookings',
        ...GROEPEN.map((groep) => `throttled-${groep}`),
        'table-reads-throttled',
        'table-writes-throttled',
        'index-reads-throttled',
        'index-writes-throttled',
        'items-unreadable',
        'series-failing',
        'series-silent',
        'retention-failing',
        'retention-silent',
        'rewrite-failing',
        'webhooks-failing',
        'webhooks-silent',
        'webhook-off',
        'messages-failing',
        'messages-silent',
        'events-late',
        'events-failing',
        'events-lost',
        'runs-stuck',
        'simulations-stuck',
        'events-lost-long-ago',
      ]
        .map((name) => `opstap-production-${name}`)
        .toSorted(),
    )
    // Of each function of the API there is one more, that takes a new version back.
    expect(names.length + GROEPEN.length).toBe(ASSUMED.alarms)
  })

  test('each says what it means and tells the topic, when it begins and when it ends', () => {
    const { id: topic } = onlyOne(observation, 'AWS::SNS::Topic')
    for (const { Properties } of resourcesOf(observation, 'AWS::CloudWatch::Alarm')) {
      expect(Properties.AlarmDescription.length).toBeGreaterThan(40)
      expect(Properties.AlarmActions).toEqual([{ Ref: topic }])
      expect(Properties.OKActions).toEqual([{ Ref: topic }])
    }
  })

  test('the topic is encrypted with a key that CloudWatch may use', () => {
    const key = onlyOne(observation, 'AWS::KMS::Key')
    expect(onlyOne(observation, 'AWS::SNS::Topic').Properties.KmsMasterKeyId).toEqual({
      'Fn::GetAtt': [key.id, 'Arn'],
    })
    expect(JSON.stringify(key.Properties.KeyPolicy)).toContain('cloudwatch.amazonaws.com')
  })
})

test('what AWS cannot count is counted from the structured log', () => {
  const filters = resourcesOf(observation, 'AWS::Logs::MetricFilter').map(({ Properties }) => [
    Properties.MetricTransformations[0].MetricName,
    Properties.FilterPattern,
  ])
  expect(Object.fromEntries(filters)).toEqual({
    Bookings: '{ ($.operation = "boekRit") && ($.status = 201) }',
    RefusedBookings: '{ ($.operation = "boekRit") && ($.status = 409) }',
    BookingMs: '{ $.operation = "boekRit" }',
    EventsGivenBack: '{ ($.operation = "publish") && ($.failedAt = "*") }',
    ReeksenDone: '{ ($.operation = "boekReeksen") && ($.error NOT EXISTS) }',
    RetentionDone: '{ ($.operation = "ruimOp") && ($.error NOT EXISTS) }',
    WebhooksDone: '{ ($.operation = "webhooks") && ($.error NOT EXISTS) }',
    MessagesDone: '{ ($.operation = "berichten") && ($.error NOT EXISTS) }',
    MessagesNotSent: '{ ($.operation = "verstuurBericht") && ($.error = "*") }',
    WebhooksOff: '{ $.operation = "webhookUit" }',
    UnreadableItems: '{ $.unreadable.form = "*" }',
  })
  expect(Object.keys(Object.fromEntries(filters))).toHaveLength(ASSUMED.metrics - GROEPEN.length)
})

test('the dashboard shows the cost of a booking, without numbers that CloudWatch cannot read', () => {
  const body = JSON.stringify(onlyOne(observation, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody)
  expect(body).toContain('Dollars a booking')
  expect(body).not.toMatch(/\de-\d/)
})
