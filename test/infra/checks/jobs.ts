import { describe, expect, test } from 'vitest'
import { resourcesOf, synthesize } from '../support/synth.ts'

const { jobs } = synthesize('production')

/** The function of a job, and the rule that starts it. */
const jobOf = (name: string) => {
  const lambda = resourcesOf(jobs, 'AWS::Lambda::Function').find(({ Properties }) =>
    Properties.FunctionName.endsWith(`-${name}`),
  )
  const rule = resourcesOf(jobs, 'AWS::Events::Rule').find(({ Properties }) => Properties.Name.endsWith(`-${name}`))
  if (lambda === undefined || rule === undefined) throw new Error(`no job ${name}`)
  return { lambda, rule }
}

describe.each([
  { name: 'reeksen', schedule: 'cron(30 1 * * ? *)' },
  { name: 'retention', schedule: 'cron(17 1 * * ? *)' },
  { name: 'rewrite', schedule: 'cron(43 * * * ? *)' },
])('$name', ({ name, schedule }) => {
  test('runs by itself, and a run that fails is tried again', () => {
    const { lambda, rule } = jobOf(name)
    expect(rule.Properties).toMatchObject({
      ScheduleExpression: schedule,
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [lambda.id, 'Arn'] }, RetryPolicy: { MaximumRetryAttempts: 2 } }],
    })
  })

  test('is started by that rule only, and has all the time there is', () => {
    const { lambda, rule } = jobOf(name)
    const permissions = resourcesOf(jobs, 'AWS::Lambda::Permission').filter(
      ({ Properties }) => Properties.FunctionName['Fn::GetAtt'][0] === lambda.id,
    )
    expect(permissions.map(({ Properties }) => Properties)).toEqual([
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: { 'Fn::GetAtt': [lambda.id, 'Arn'] },
        Principal: 'events.amazonaws.com',
        SourceArn: { 'Fn::GetAtt': [rule.id, 'Arn'] },
      },
    ])
    expect(lambda.Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Timeout: 900,
      Environment: { Variables: { OPSTAP_TABLE: expect.anything() } },
    })
  })
})
