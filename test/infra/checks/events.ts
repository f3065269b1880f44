import { expect, test } from 'vitest'
import { STREAM_FILTERS } from '../../../functions/lambda/events/raised.ts'
import { settingsOf } from '../../../infra/settings/settings.ts'
import { onlyOne, synthesize } from '../support/synth.ts'

const { events } = synthesize('production')

test('the stream is followed from its oldest change, in order, and one bad change does not take others with it', () => {
  const { id: queue } = onlyOne(events, 'AWS::SQS::Queue')
  expect(onlyOne(events, 'AWS::Lambda::EventSourceMapping').Properties).toMatchObject({
    StartingPosition: 'TRIM_HORIZON',
    ParallelizationFactor: 1,
    BisectBatchOnFunctionError: true,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    MaximumRetryAttempts: 20,
    MaximumRecordAgeInSeconds: 12 * 60 * 60,
    DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [queue, 'Arn'] } } },
  })
})

test('only what raises an event wakes the publisher; a stream takes no more than five filters', () => {
  const { Filters } = onlyOne(events, 'AWS::Lambda::EventSourceMapping').Properties.FilterCriteria
  expect(Filters.map(({ Pattern }: any) => JSON.parse(Pattern))).toEqual(STREAM_FILTERS)
  expect(Filters.length).toBeLessThanOrEqual(5)
})

test('what failed waits fourteen days in an encrypted queue', () => {
  expect(onlyOne(events, 'AWS::SQS::Queue').Properties).toMatchObject({
    SqsManagedSseEnabled: true,
    MessageRetentionPeriod: 14 * 24 * 60 * 60,
  })
})

test('events carry the OIN of the settings and can be replayed', () => {
  const { oin, eventArchiveDays } = settingsOf('production')
  const source = `urn:nld:oin:${oin}:systeem:opstap`
  const { Environment, Runtime, Architectures } = onlyOne(events, 'AWS::Lambda::Function').Properties
  expect(Environment.Variables.EVENT_SOURCE).toBe(source)
  expect([Runtime, Architectures]).toEqual(['nodejs24.x', ['arm64']])
  expect(onlyOne(events, 'AWS::Events::Archive').Properties).toMatchObject({
    EventPattern: { source: [source] },
    RetentionDays: eventArchiveDays,
  })
})
