import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { nameOf } from '../names.ts'
import { dutiesOf, rulesOf } from './alarm-rules.ts'
import type { Measures, Watched } from './measures.ts'

/** What whoever is called reads: what it means to people, and where stands what to do. */
const told = (name: string, meaning: string): string => `${meaning} What to do: docs/beheer.md, under ${name}.`

/** Every alarm says what it means to people. No data is no trouble, as at night nobody books; but of a duty it is. */
export const addAlarms = (scope: Construct, watched: Watched, measures: Measures): Alarm[] => [
  ...rulesOf(watched, measures).map(
    ({ name, meaning, metric, above, during: [bad, of] = [1, 1] }) =>
      new Alarm(scope, `Alarm-${name}`, {
        alarmName: nameOf(watched.settings, name),
        alarmDescription: told(name, meaning),
        metric,
        threshold: above,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        datapointsToAlarm: bad,
        evaluationPeriods: of,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
  ),
  ...dutiesOf(measures).map(
    ({ name, meaning, metric, withinHours }) =>
      new Alarm(scope, `Alarm-${name}`, {
        alarmName: nameOf(watched.settings, name),
        alarmDescription: told(name, meaning),
        metric,
        threshold: 1,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        datapointsToAlarm: withinHours,
        evaluationPeriods: withinHours,
        treatMissingData: TreatMissingData.BREACHING,
      }),
  ),
]
