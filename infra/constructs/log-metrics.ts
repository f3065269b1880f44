import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { MetricFilter, type IFilterPattern } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { Settings } from '../settings/schema.ts'
import type { OpstapFunction } from './opstap-function.ts'

/** Numbers out of the structured log: what AWS itself cannot count, as it does not know what an operation is. */
export class LogMetrics {
  readonly #scope: Construct
  readonly #namespace: string

  constructor(scope: Construct, { environment }: Settings) {
    this.#scope = scope
    this.#namespace = `Opstap/${environment}`
  }

  /** How many lines there were, of several functions together. */
  count(metricName: string, functions: readonly OpstapFunction[], filterPattern: IFilterPattern): Metric {
    for (const [i, { logGroup }] of functions.entries())
      new MetricFilter(this.#scope, i === 0 ? metricName : `${metricName}${i}`, {
        logGroup,
        metricNamespace: this.#namespace,
        metricName,
        filterPattern,
        metricValue: '1',
        defaultValue: 0,
      })
    return new Metric({ namespace: this.#namespace, metricName })
  }

  /** A number that stands in the lines. @param field such as `$.ms` */
  value(metricName: string, { logGroup }: OpstapFunction, filterPattern: IFilterPattern, field: string): Metric {
    new MetricFilter(this.#scope, metricName, {
      logGroup,
      metricNamespace: this.#namespace,
      metricName,
      filterPattern,
      metricValue: field,
    })
    return new Metric({ namespace: this.#namespace, metricName })
  }
}
