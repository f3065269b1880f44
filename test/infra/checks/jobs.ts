import { expect, test } from 'vitest'
import { onlyOne, synthesize } from '../support/synth.ts'

const { jobs } = synthesize('production')

test('the series are brought up to date each night, and a run that fails is tried again', () => {
  const { id } = onlyOne(jobs, 'AWS::Lambda::Function')
  expect(onlyOne(jobs, 'AWS::Events::Rule').Properties).toMatchObject({
    ScheduleExpression: 'cron(30 1 * * ? *)',
    State: 'ENABLED',
    Targets: [{ Arn: { 'Fn::GetAtt': [id, 'Arn'] }, RetryPolicy: { MaximumRetryAttempts: 2 } }],
  })
})

test('only that rule may start the function, which has all the time there is', () => {
  const { id } = onlyOne(jobs, 'AWS::Lambda::Function')
  const rule = onlyOne(jobs, 'AWS::Events::Rule').id
  expect(onlyOne(jobs, 'AWS::Lambda::Permission').Properties).toEqual({
    Action: 'lambda:InvokeFunction',
    FunctionName: { 'Fn::GetAtt': [id, 'Arn'] },
    Principal: 'events.amazonaws.com',
    SourceArn: { 'Fn::GetAtt': [rule, 'Arn'] },
  })
  expect(onlyOne(jobs, 'AWS::Lambda::Function').Properties).toMatchObject({
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    Timeout: 900,
    Environment: { Variables: { OMWEGFACTOR: '1.3' } },
  })
})
