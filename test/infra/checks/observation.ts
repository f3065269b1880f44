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
        'index-writes-throttled',
        'series-failing',
        'events-late',
        'events-failing',
        'events-lost',
        'runs-stuck',
        'events-lost-long-ago',
      ]
        .map((name) => `opstap-production-${name}`)
        .toSorted(),
    )
    expect(names).toHaveLength(ASSUMED.alarms)
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

test('bookings are counted from the structured log', () => {
  const patterns = resourcesOf(observation, 'AWS::Logs::MetricFilter').map(({ Properties }) => Properties.FilterPattern)
  expect(patterns.toSorted()).toEqual([
    '{ ($.operation = "boekRit") && ($.status = 201) }',
    '{ ($.operation = "boekRit") && ($.status = 409) }',
  ])
})

test('the dashboard shows the cost of a booking, without numbers that CloudWatch cannot read', () => {
  const body = JSON.stringify(onlyOne(observation, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody)
  expect(body).toContain('Dollars a booking')
  expect(body).not.toMatch(/\de-\d/)
})
