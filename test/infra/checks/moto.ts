import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TABLE_INDEXES } from '../../../functions/stores/dynamodb/table.ts'
import { hasMoto, startMoto, type Moto } from '../support/moto.ts'
import { resourcesOf, synthesize, type StackName, type Template } from '../support/synth.ts'

const there = hasMoto()
if (!there) process.stdout.write('No moto on this machine: no stack is made on it (pip install "moto[server]").\n')

const templates = synthesize('production')

/** In the order in which they need one another. */
const MADE = ['data', 'events', 'runs', 'jobs'] as const satisfies StackName[]
/** Kinds of which moto's CloudFormation knows none, by the stack that cannot be made for it. */
const UNKNOWN_TO_MOTO: Readonly<Partial<Record<StackName, readonly string[]>>> = {
  api: ['AWS::ApiGatewayV2::Api'],
  firewall: ['AWS::WAFv2::WebACL'],
  edge: ['AWS::CloudFront::ResponseHeadersPolicy'],
  // Its alarms watch the API that moto does not make.
  observation: ['AWS::CloudWatch::Alarm'],
}

/** Kinds that it takes and does not list. */
const NOT_LISTED = [
  'AWS::SQS::QueuePolicy',
  'AWS::SecretsManager::Secret',
  'AWS::Backup::BackupVault',
  'AWS::Backup::BackupPlan',
  'AWS::Backup::BackupSelection',
  // How often it is tried again: `jobs.ts` looks at it in the template.
  'AWS::Lambda::EventInvokeConfig',
]

let moto: Moto
/** What each stack that was made tells the next, as CloudFormation keeps it. */
const outputs = new Map<string, string>()

const walk = (value: unknown, change: (node: Record<string, unknown>) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((part) => walk(part, change))
  if (typeof value !== 'object' || value === null) return value
  const changed = change(value as Record<string, unknown>)
  if (changed !== value) return changed
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, change)]))
}

/**
 * What moto reads its own way: it does not know `Fn::GetStackOutput`, nor tags of a key, takes a reference to an event bus
 * for what it keeps in memory of it, and wants a pattern as text.
 */
const asMotoReads = (template: Template): Template => {
  const buses = new Map<unknown, string>(
    resourcesOf(template, 'AWS::Events::EventBus').map((bus) => [bus.id, bus.Properties.Name]),
  )
  const read = walk(template, (node) => {
    const { StackName: stack, OutputName: output } = (node['Fn::GetStackOutput'] ?? {}) as Record<string, string>
    return stack === undefined ? (buses.get(node['Ref']) ?? node) : outputs.get(`${stack}.${output}`)
  }) as Template
  for (const { Properties } of resourcesOf(read, 'AWS::KMS::Key')) delete Properties.Tags
  for (const { Properties } of resourcesOf(read, 'AWS::Events::Archive'))
    Properties.EventPattern = JSON.stringify(Properties.EventPattern)
  return read
}

const stackName = (name: StackName): string => `opstap-production-${name}`

const make = async (name: StackName): Promise<void> => {
  const TemplateBody = JSON.stringify(asMotoReads(templates[name]))
  await moto.form('cloudformation', 'CreateStack', { StackName: stackName(name), TemplateBody })
  const told = await moto.form('cloudformation', 'DescribeStacks', { StackName: stackName(name) })
  for (const [, key, value] of told.matchAll(/<OutputKey>(.*?)<\/OutputKey>\s*<OutputValue>(.*?)<\/OutputValue>/gs))
    outputs.set(`${stackName(name)}.${key}`, value ?? '')
}

describe.skipIf(!there)('the stacks, made on moto', () => {
  beforeAll(async () => {
    moto = await startMoto()
    await moto.bootstrap()
    for (const name of MADE) await make(name)
  })
  afterAll(() => moto.stop())

  test.each(MADE)('%s: every resource of its template is made', async (name) => {
    const parameters = { StackName: stackName(name) }
    expect(await moto.form('cloudformation', 'DescribeStacks', parameters)).toContain('CREATE_COMPLETE')
    const list = await moto.form('cloudformation', 'ListStackResources', parameters)
    const made = [...list.matchAll(/<LogicalResourceId>(.*?)<\/LogicalResourceId>/g)].map(([, id]) => id)
    const wanted = Object.entries(templates[name].Resources).filter(([, { Type }]) => !NOT_LISTED.includes(Type))
    expect(made.toSorted()).toEqual(wanted.map(([id]) => id).toSorted())
  })

  test('the table that came of it has the indexes that the store asks', async () => {
    const TableName = [...outputs].find(([name]) => name.includes('RefTable'))?.[1]
    const { Table } = await moto.json('dynamodb', 'DynamoDB_20120810.DescribeTable', { TableName })
    expect(Table.GlobalSecondaryIndexes.map(({ IndexName }: any) => IndexName).toSorted()).toEqual(
      TABLE_INDEXES.map(({ name }) => name).toSorted(),
    )
    expect(Table.StreamSpecification.StreamEnabled).toBe(true)
  })

  test('each function is there with its settings, and none of them is a reference that led nowhere', async () => {
    const { Functions } = await moto.get('lambda', '/2015-03-31/functions/')
    const wanted = MADE.flatMap((name) => resourcesOf(templates[name], 'AWS::Lambda::Function'))
    expect(Functions).toHaveLength(wanted.length)
    const values = Functions.flatMap(({ Environment }: any) => Object.values(Environment.Variables))
    expect(values.filter((value: unknown) => typeof value !== 'string' || value.includes('Fn::'))).toEqual([])
  })

  test('the stream and each queue wake a function that is there', async () => {
    const { EventSourceMappings } = await moto.get('lambda', '/2015-03-31/event-source-mappings/')
    const wanted = MADE.flatMap((name) => resourcesOf(templates[name], 'AWS::Lambda::EventSourceMapping'))
    expect(EventSourceMappings).toHaveLength(wanted.length)
    const { Functions } = await moto.get('lambda', '/2015-03-31/functions/')
    const names = new Set(Functions.map(({ FunctionName }: any) => FunctionName))
    for (const { FunctionArn } of EventSourceMappings) expect(names.has(FunctionArn.split(':')[6])).toBe(true)
  })

  test('what it does not know is named here, and no more than that', () => {
    const others = (Object.keys(templates) as StackName[]).filter((name) => !MADE.some((made) => made === name))
    expect(others.toSorted()).toEqual(Object.keys(UNKNOWN_TO_MOTO).toSorted())
    for (const [name, types] of Object.entries(UNKNOWN_TO_MOTO) as [StackName, readonly string[]][])
      for (const type of types) expect(resourcesOf(templates[name], type)).not.toEqual([])
  })
})
