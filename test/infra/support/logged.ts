import type { Point } from '../../support/aws/alarm.ts'
import { counts, parsed, valueAt } from '../../support/aws/log-filter.ts'
import { resourcesOf, synthesize } from './synth.ts'

const TEMPLATES = Object.entries(synthesize('production'))

const NAMES = ['FunctionName', 'LogGroupName', 'QueueName', 'TableName', 'Name']

/** The name that a resource has on AWS. */
const nameOfResource = ({ Properties }: { Properties: any }): string => {
  const property = NAMES.find((each) => typeof Properties[each] === 'string')
  if (property === undefined) throw new Error(`without a name: ${JSON.stringify(Properties).slice(0, 200)}`)
  return Properties[property]
}

/** What a reference of a template leads to, in this stack or, by its output, in another. */
export const nameByReference = (reference: any): string => {
  if (typeof reference === 'string') return reference
  const output = reference['Fn::GetStackOutput']
  if (output !== undefined) {
    const found = TEMPLATES.map(([, { Outputs }]) => Outputs?.[output.OutputName]).find((each) => each !== undefined)
    return nameByReference(found?.Value)
  }
  const id = reference.Ref ?? reference['Fn::GetAtt'][0]
  const resource = TEMPLATES.map(([, { Resources }]) => Resources[id]).find((each) => each !== undefined)
  if (resource === undefined) throw new Error(`leads nowhere: ${JSON.stringify(reference)}`)
  return nameOfResource(resource)
}

/** What the synthesized filters find in what a function wrote. @param name of the function */
export const pointsOfLog = (name: string, log: string, minutesAgo: number): Point[] => {
  const group = `/${name.replace(/^(\w+)-(\w+)-/, '$1/$2/')}`
  const filters = TEMPLATES.flatMap(([, template]) => resourcesOf(template, 'AWS::Logs::MetricFilter')).filter(
    ({ Properties }) => nameByReference(Properties.LogGroupName) === group,
  )
  return filters.flatMap(({ Properties: { FilterPattern, MetricTransformations } }) =>
    log
      .split('\n')
      .filter((line) => counts(FilterPattern, line))
      .map((line): Point => {
        const [{ MetricNamespace, MetricName, MetricValue }] = MetricTransformations
        const value = MetricValue.startsWith('$.') ? valueAt(MetricValue, parsed(line)) : MetricValue
        return { namespace: MetricNamespace, metric: MetricName, of: [], value: Number(value), minutesAgo }
      }),
  )
}
