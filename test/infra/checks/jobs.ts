import { describe, expect, test } from 'vitest'
import { CHANGED, resourcesOf, synthesize, synthesizeChanged, type Template } from '../support/synth.ts'

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

describe.each(['webhooks', 'berichten'])('%s', (name) => {
  test('looks each minute, one at a time, and what fails is left to the next minute', () => {
    const { lambda, rule } = jobOf(name)
    expect(rule.Properties).toMatchObject({
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [
        {
          Arn: { 'Fn::GetAtt': [lambda.id, 'Arn'] },
          RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 },
        },
      ],
    })
    expect(lambda.Properties).toMatchObject({ ReservedConcurrentExecutions: 1, Timeout: 300 })
    const async = resourcesOf(jobs, 'AWS::Lambda::EventInvokeConfig').filter(
      ({ Properties }) => Properties.FunctionName.Ref === lambda.id,
    )
    expect(async.map(({ Properties }) => Properties)).toMatchObject([
      { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 },
    ])
  })
})

const SECRET = (name: string): string => `{{resolve:secretsmanager:opstap-production-${name}:SecretString:::}}`

test('messages are sent by what an installation says, with secrets that stand in no template', () => {
  const variables = (template: Template) =>
    resourcesOf(template, 'AWS::Lambda::Function').find(({ Properties }) =>
      Properties.FunctionName.endsWith('-berichten'),
    )?.Properties.Environment.Variables
  const common = { OPSTAP_TABLE: expect.anything(), OPSTAP_SLEUTEL: SECRET('sleutel') }
  expect(variables(jobs)).toEqual(common)
  expect(variables(synthesizeChanged().jobs)).toEqual({
    ...common,
    NOTIFYNL_SLEUTEL: SECRET('notifynl'),
    NOTIFYNL_SMS: CHANGED.berichten.notifynl.sms,
    SMTP_URL: SECRET('smtp'),
    SMTP_AFZENDER: CHANGED.berichten.smtp.afzender,
  })
})
