/**
 * The state of an alarm as CloudWatch would find it: the part that our templates use. What it leaves out: CloudWatch looks a
 * little further back than its periods when some of them lack data. Throws on what it does not know.
 */

/** A number that AWS counted, or that a filter found in a log. */
export interface Point {
  readonly namespace: string
  readonly metric: string
  /** What it is about, such as the name of a function; empty for what a log says. */
  readonly of: readonly string[]
  readonly value: number
  readonly minutesAgo: number
}

interface Series {
  readonly Namespace: string
  readonly MetricName: string
  readonly Dimensions?: readonly { readonly Value: unknown }[]
}

/** @param nameOf the name that AWS gives to what a dimension refers to */
export const stateOf = (
  alarm: Readonly<Record<string, any>>,
  points: readonly Point[],
  nameOf: (reference: unknown) => string,
): 'OK' | 'ALARM' => {
  const bad = Array.from({ length: alarm['EvaluationPeriods'] }, (_, period) => {
    const value = valueIn(alarm, period, points, nameOf)
    return value === undefined ? isBadWithout(alarm) : isBad(alarm, value)
  })
  return bad.filter(Boolean).length >= (alarm['DatapointsToAlarm'] ?? alarm['EvaluationPeriods']) ? 'ALARM' : 'OK'
}

const isBadWithout = ({ TreatMissingData }: Readonly<Record<string, any>>): boolean => {
  if (TreatMissingData === 'breaching') return true
  if (TreatMissingData === 'notBreaching') return false
  throw new Error(`what is missing data to ${TreatMissingData}?`)
}

const isBad = ({ ComparisonOperator, Threshold }: Readonly<Record<string, any>>, value: number): boolean => {
  if (ComparisonOperator === 'GreaterThanThreshold') return value > Threshold
  if (ComparisonOperator === 'LessThanThreshold') return value < Threshold
  throw new Error(`a comparison that this does not know: ${ComparisonOperator}`)
}

/** Of one metric, or of a formula of several. @param period 0 is the last one */
const valueIn = (
  alarm: Readonly<Record<string, any>>,
  period: number,
  points: readonly Point[],
  nameOf: (reference: unknown) => string,
): number | undefined => {
  const valueOf = (series: Series, seconds: number, statistic: string): number | undefined => {
    const [from, to] = [(period * seconds) / 60, ((period + 1) * seconds) / 60]
    const about = (series.Dimensions ?? []).map(({ Value }) => nameOf(Value)).toSorted()
    const values = points
      .filter(({ namespace, metric }) => namespace === series.Namespace && metric === series.MetricName)
      .filter(({ of }) => JSON.stringify(of.toSorted()) === JSON.stringify(about))
      .filter(({ minutesAgo }) => minutesAgo >= from && minutesAgo < to)
      .map(({ value }) => value)
    return values.length === 0 ? undefined : summary(values, statistic)
  }
  if (alarm['Metrics'] === undefined)
    return valueOf(alarm as unknown as Series, alarm['Period'], alarm['Statistic'] ?? alarm['ExtendedStatistic'])
  const [{ Expression }, ...parts] = alarm['Metrics']
  const known = Object.fromEntries(
    parts.map(({ Id, MetricStat: { Metric, Period, Stat } }: any) => [Id, valueOf(Metric, Period, Stat)]),
  )
  return sumOf(Expression, known)
}

/** `FILL(a, 0) + FILL(b, 0)`: without a single number there is nothing to fill. */
const sumOf = (expression: string, known: Readonly<Record<string, number | undefined>>): number | undefined => {
  const terms = expression.split(' + ').map((term) => {
    const [, id = '', filler] = /^FILL\((\w+), (\d+)\)$/.exec(term) ?? []
    if (!(id in known)) throw new Error(`a formula that this does not know: ${expression}`)
    return known[id] ?? Number(filler)
  })
  return Object.values(known).every((value) => value === undefined) ? undefined : terms.reduce((a, b) => a + b, 0)
}

const summary = (values: readonly number[], statistic: string): number => {
  if (statistic === 'Sum') return values.reduce((a, b) => a + b, 0)
  if (statistic === 'Maximum') return Math.max(...values)
  if (statistic === 'p95') return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0
  throw new Error(`a statistic that this does not know: ${statistic}`)
}
