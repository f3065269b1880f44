import { resourcesOf, type Template } from './synth.ts'

export interface Statement {
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string[]
  readonly Resource: string[]
  readonly Condition?: any
}

export const ACCOUNT = '111122223333'
export const REGION = 'eu-central-1'
/** What a deployed table and key would be called. */
export const tableArn = (environment: string): string =>
  `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/opstap-${environment}`
export const KEY_ARN = `arn:aws:kms:${REGION}:${ACCOUNT}:key/00000000-0000-0000-0000-000000000001`

const outputOf = (name: string, environment: string): string => {
  if (/TableCD117FA1Stream/.test(name)) return `${tableArn(environment)}/stream/2026-01-01T00:00:00.000`
  if (/FnGetAttTable\w+Arn/.test(name)) return tableArn(environment)
  if (/RefTable/.test(name)) return `opstap-${environment}`
  if (/FnGetAttKey\w+Arn/.test(name)) return KEY_ARN
  throw new Error(`an output that this does not know: ${name}`)
}

/** Text of a template as CloudFormation would fill it in. What only AWS knows becomes `arn:aws:unknown:<logical id>`. */
export const filledIn = (value: any, environment: string): any => {
  if (Array.isArray(value)) return value.map((part) => filledIn(part, environment))
  if (typeof value !== 'object' || value === null) return value
  if ('Fn::GetStackOutput' in value) return outputOf(value['Fn::GetStackOutput'].OutputName, environment)
  if ('Fn::Join' in value)
    return value['Fn::Join'][1].map((part: any) => filledIn(part, environment)).join(value['Fn::Join'][0])
  if ('Fn::GetAtt' in value) return `arn:aws:unknown:${value['Fn::GetAtt'][0]}`
  if ('Ref' in value)
    return (
      { 'AWS::URLSuffix': 'amazonaws.com', 'AWS::AccountId': ACCOUNT, 'AWS::Partition': 'aws' }[value.Ref as string] ??
      value.Ref
    )
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filledIn(part, environment)]))
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value : [value]) as string[]

/** The statements of every policy of a role: inline, and of its own policies. */
export const statementsOf = (template: Template, roleId: string, environment: string): Statement[] => {
  const inline = template.Resources[roleId]?.Properties.Policies ?? []
  const attached = resourcesOf(template, 'AWS::IAM::Policy')
    .filter(({ Properties }) => JSON.stringify(Properties.Roles).includes(`"${roleId}"`))
    .map(({ Properties }) => Properties)
  return [...inline, ...attached].flatMap(({ PolicyDocument }) =>
    filledIn(PolicyDocument.Statement, environment).map((statement: any) => ({
      ...statement,
      Action: listed(statement.Action),
      Resource: listed(statement.Resource),
    })),
  )
}

/** What the function of a name in the template may do. */
export const rightsOf = (template: Template, name: string, environment = 'production'): Statement[] => {
  const found = resourcesOf(template, 'AWS::Lambda::Function').find(
    ({ Properties }) => Properties.FunctionName === `opstap-${environment}-${name}`,
  )
  return statementsOf(template, found?.Properties.Role['Fn::GetAtt'][0], environment)
}
