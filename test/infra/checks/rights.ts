import { describe, expect, test } from 'vitest'
import { KEY_ARN, rightsOf, statementsOf, tableArn, type Statement } from '../support/policies.ts'
import { resourcesOf, synthesize, type Template } from '../support/synth.ts'

const templates = synthesize('production')

const TABLE = tableArn('production')
const throughDynamodb = { StringEquals: { 'kms:ViaService': 'dynamodb.eu-central-1.amazonaws.com' } }

const onTable = (statements: Statement[]): Statement[] =>
  statements.filter(({ Resource }) => Resource.some((arn) => arn.startsWith(TABLE) || arn === KEY_ARN))

const key = (...actions: string[]): Statement => ({
  Effect: 'Allow',
  Action: actions,
  Resource: [KEY_ARN],
  Condition: throughDynamodb,
})

/** Everybody but who collects is denied bank data, whatever else is allowed. */
const noBankData: Statement = {
  Effect: 'Deny',
  Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
  Resource: [TABLE, ...['gsi1', 'gsi2', 'gsi3'].map((index) => `${TABLE}/index/${index}`)],
  Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['BANK#*'] } },
}

const only = (...partitions: string[]) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } })

/** Whoever touches data of people adds lines to the logboek. */
const logboek: Statement = {
  Effect: 'Allow',
  Action: ['dynamodb:PutItem'],
  Resource: [TABLE],
  Condition: only('LOGBOEK#*'),
}

const REGELS = ['REGELING#*', 'REGELINGEN']
/** Whoever judges, prices or keeps data reads the rules of a gemeente, and writes them not. */
const leestRegels: Statement = {
  Effect: 'Allow',
  Action: ['dynamodb:GetItem', 'dynamodb:Query'],
  Resource: [TABLE],
  Condition: only(...REGELS),
}

/** Who tells or takes in what is driven reads who drives as well. */
const leestVervoerders: Statement = { ...leestRegels, Condition: only(...REGELS, 'VERVOERDERS#*') }

const BOEKEN = [
  'PAS#*',
  'REEKS#*',
  'SLEUTEL#*',
  'STIPTHEID#*',
  'JAARCIJFERS#*',
  'KOPPELING#*',
  'KOPPELPOGINGEN#*',
  'WEIGERING#*',
  'BERICHTSJABLOON#*',
]
const INNEN = ['PAS#*', 'BIJDRAGERUN#*', 'BANK#*']

describe('what a function may do with the table, and nothing else', () => {
  test('lezen: writes nothing but lines of the logboek, and what was refused', () => {
    expect(onTable(rightsOf(templates.api, 'lezen'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:Query'],
        Resource: [TABLE],
        Condition: only(
          'PAS#*',
          'REEKS#*',
          'BIJDRAGERUN#*',
          'KOPPELING#*',
          'LOGBOEK#*',
          'SIMULATIE#*',
          'WEIGERING#*',
          'VERVOERDERS#*',
          'WEBHOOK#*',
          'BERICHTSJABLOON#*',
          ...REGELS,
        ),
      },
      {
        Effect: 'Allow',
        Action: ['dynamodb:Query'],
        Resource: ['gsi1', 'gsi2', 'gsi3'].map((index) => `${TABLE}/index/${index}`),
      },
      { ...logboek, Condition: only('LOGBOEK#*', 'WEIGERING#*') },
      noBankData,
      key('kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'),
    ])
  })

  test('boeken', () => {
    expect(onTable(rightsOf(templates.api, 'boeken'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        Resource: [TABLE],
        Condition: only(...BOEKEN),
      },
      leestVervoerders,
      {
        Effect: 'Allow',
        Action: ['dynamodb:Query'],
        Resource: ['gsi1', 'gsi2'].map((index) => `${TABLE}/index/${index}`),
      },
      logboek,
      noBankData,
      key('kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'),
    ])
  })

  test('verlenen', () => {
    expect(onTable(rightsOf(templates.api, 'verlenen'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        Resource: [TABLE],
        Condition: only(
          'PAS#*',
          'SLEUTEL#*',
          'KOPPELING#*',
          'WEIGERING#*',
          'AFWIJZING#*',
          'SIMULATIE#*',
          'VERVOERDERS#*',
          'WEBHOOK#*',
          ...REGELS,
        ),
      },
      {
        Effect: 'Allow',
        Action: ['dynamodb:Query'],
        Resource: [`${TABLE}/index/gsi1`, `${TABLE}/index/gsi2`],
      },
      logboek,
      noBankData,
      key('kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'),
    ])
  })

  test('innen: bank data too', () => {
    expect(onTable(rightsOf(templates.api, 'innen'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        Resource: [TABLE],
        Condition: only('PAS#*', 'BIJDRAGERUN#*', 'KOPPELING#*', 'BANK#*'),
      },
      leestVervoerders,
      { Effect: 'Allow', Action: ['dynamodb:Query'], Resource: [`${TABLE}/index/gsi1`, `${TABLE}/index/gsi2`] },
      logboek,
      key('kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'),
      // Files hold the same data, and lie under the same key.
      {
        ...key('kms:Decrypt', 'kms:GenerateDataKey'),
        Condition: { StringEquals: { 'kms:ViaService': 's3.eu-central-1.amazonaws.com' } },
      },
    ])
  })

  test('runs: bank data too', () => {
    expect(onTable(rightsOf(templates.runs, 'runs'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        Resource: [TABLE],
        Condition: only(...INNEN),
      },
      leestRegels,
      { Effect: 'Allow', Action: ['dynamodb:Query'], Resource: [`${TABLE}/index/gsi1`] },
      logboek,
      key('kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'),
    ])
  })

  test('simulaties: passes and rides, and sums about nobody', () => {
    expect(onTable(rightsOf(templates.runs, 'simulaties'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        Resource: [TABLE],
        Condition: only('PAS#*', 'SIMULATIE#*'),
      },
      leestRegels,
      { Effect: 'Allow', Action: ['dynamodb:Query'], Resource: [`${TABLE}/index/gsi1`] },
      logboek,
      noBankData,
      key('kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'),
    ])
  })

  test('openbaar: one item that holds nothing, and which pass an account reaches', () => {
    expect(onTable(rightsOf(templates.api, 'openbaar'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem'],
        Resource: [TABLE],
        Condition: only('GEZONDHEID', 'KOPPELING#*'),
      },
      key('kms:Decrypt'),
    ])
  })

  test('reeksen: as boeken, and the running series by the second index', () => {
    expect(onTable(rightsOf(templates.jobs, 'reeksen'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        Resource: [TABLE],
        Condition: only(...BOEKEN),
      },
      leestVervoerders,
      { Effect: 'Allow', Action: ['dynamodb:Query'], Resource: [`${TABLE}/index/gsi1`, `${TABLE}/index/gsi2`] },
      logboek,
      noBankData,
      key('kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'),
    ])
  })

  test('retention: passes with their bank data, links, counts and the logboek, and nothing of requests', () => {
    expect(onTable(rightsOf(templates.jobs, 'retention'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        Resource: [TABLE],
        Condition: {
          'ForAllValues:StringLike': {
            'dynamodb:LeadingKeys': ['PAS#*', 'KOPPELING#*', 'STATISTIEK#*', 'AFWIJZING#*', 'LOGBOEK#*', 'BANK#*'],
          },
        },
      },
      leestRegels,
      { Effect: 'Allow', Action: ['dynamodb:Query'], Resource: [`${TABLE}/index/gsi1`] },
      key('kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'),
    ])
  })

  test('rewrite: every kind of item, one by one or in a walk through all', () => {
    expect(onTable(rightsOf(templates.jobs, 'rewrite'))).toEqual([
      { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: [TABLE], Condition: only('*') },
      { Effect: 'Allow', Action: ['dynamodb:Scan'], Resource: [TABLE] },
      key('kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'),
    ])
  })

  test('webhooks: what changed, and what carriers were told of it', () => {
    expect(onTable(rightsOf(templates.jobs, 'webhooks'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        Resource: [TABLE],
        Condition: only('WEBHOOK#*'),
      },
      leestVervoerders,
      { Effect: 'Allow', Action: ['dynamodb:Query'], Resource: [`${TABLE}/index/gsi1`, `${TABLE}/index/gsi3`] },
      noBankData,
      key('kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'),
    ])
  })

  test('berichten: messages, which lie with their pass', () => {
    expect(onTable(rightsOf(templates.jobs, 'berichten'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        Resource: [TABLE],
        Condition: only('PAS#*', 'BERICHTSTAND#*'),
      },
      { ...leestRegels, Condition: only(...REGELS, 'BERICHTSJABLOON#*') },
      {
        Effect: 'Allow',
        Action: ['dynamodb:Query'],
        Resource: ['gsi1', 'gsi2', 'gsi3'].map((index) => `${TABLE}/index/${index}`),
      },
      logboek,
      noBankData,
      key('kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'),
    ])
  })

  test('events: reads the stream, and not the table', () => {
    const statements = onTable(rightsOf(templates.events, 'events'))
    expect(statements.flatMap(({ Action, Resource }) => Action.map((action) => [action, Resource[0]]))).toEqual([
      ...['DescribeStream', 'GetRecords', 'GetShardIterator'].map((action) => [
        `dynamodb:${action}`,
        expect.stringMatching(/\/stream\//),
      ]),
      ['kms:Decrypt', KEY_ARN],
    ])
  })
})

/** Rights on everything, each with the reason why it cannot be narrower. */
const ON_EVERYTHING: Readonly<Record<string, string>> = {
  's3:AbortMultipartUpload': 'files have names that are made up; the bucket holds nothing else',
  's3:GetObject': 'the same',
  's3:PutObject': 'the same',
  'cloudwatch:DescribeAlarms': 'AWS has no narrower resource for it',
  'lambda:GetAlias': 'aliases of the functions of this environment, by the beginning of their names',
  'lambda:GetProvisionedConcurrencyConfig': 'the same',
  'lambda:UpdateAlias': 'the same',
  'dynamodb:ListStreams': 'AWS has no narrower resource for it; it shows names of streams and no items',
}

/** Only the service itself takes that role, and AWS keeps it up to date with what the service does. */
const MANAGED_BY_AWS = 'AWSBackupServiceRolePolicyForBackup'

const roles = (): { name: string; id: string; template: Template }[] =>
  Object.entries(templates).flatMap(([name, template]) =>
    resourcesOf(template, 'AWS::IAM::Role').map(({ id }) => ({ name, id, template })),
  )

describe('no role of any stack', () => {
  test('is there but those of the thirteen functions, of new versions and of the monthly copy', () => {
    expect(roles()).toHaveLength(15)
  })

  test('holds a managed policy, or a wildcard in an action', () => {
    for (const { template, id } of roles()) {
      const managed = template.Resources[id]?.Properties.ManagedPolicyArns ?? []
      expect(managed.filter((arn: unknown) => !JSON.stringify(arn).includes(MANAGED_BY_AWS))).toEqual([])
      const actions = statementsOf(template, id, 'production').flatMap(({ Action }) => Action)
      expect(actions.filter((action) => action.includes('*'))).toEqual([])
    }
  })

  test('reaches everything, but for what is listed with its reason', () => {
    const everywhere = roles().flatMap(({ template, id }) =>
      statementsOf(template, id, 'production')
        .filter(({ Resource }) => Resource.some((arn) => arn.includes('*')))
        .flatMap(({ Action }) => Action),
    )
    expect(everywhere.toSorted()).toEqual(Object.keys(ON_EVERYTHING).toSorted())
  })
})

test('nobody outside the account is let in, and no bucket is public', () => {
  for (const template of Object.values(templates)) {
    for (const { Properties } of resourcesOf(template, 'AWS::S3::Bucket'))
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      })
    expect(resourcesOf(template, 'AWS::Lambda::Url')).toEqual([])
    const policies = [
      'AWS::S3::BucketPolicy',
      'AWS::SQS::QueuePolicy',
      'AWS::SNS::TopicPolicy',
      'AWS::Events::EventBusPolicy',
    ]
    const toAll = policies
      .flatMap((type) => resourcesOf(template, type))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Principal }) => JSON.stringify(Principal).includes('"*"'))
    expect(toAll.filter(({ Effect }) => Effect !== 'Deny')).toEqual([])
  }
})
