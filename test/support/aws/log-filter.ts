/**
 * Whether a line of a log matches a metric filter of CloudWatch Logs: the part of its language that our templates use
 * (`=` with text or a number, `>=`, `"*"` for any text, `NOT EXISTS`, and `&&`). Throws on what it does not know.
 */
export const counts = (pattern: string, line: string): boolean => {
  const [, conditions] = /^\{ (.+) \}$/.exec(pattern) ?? []
  if (conditions === undefined) throw new Error(`a filter that this does not know: ${pattern}`)
  const entry = parsed(line)
  return entry !== undefined && conditions.split(' && ').every((condition) => holds(condition, entry))
}

/** The value that stands at a place such as `$.unreadable.form`. */
export const valueAt = (place: string, entry: unknown): unknown =>
  place
    .slice('$.'.length)
    .split('.')
    .reduce<unknown>(
      (at, field) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[field] : undefined),
      entry,
    )

/** A line that is no JSON matches no filter of fields. */
export const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const CONDITION = /^\(?(?<place>\$\.[\w.]+) (?<operator>=|>=|NOT EXISTS)(?: (?<wanted>"[^"]*"|\d+))?\)?$/

const holds = (condition: string, entry: unknown): boolean => {
  const { place = '', operator, wanted } = CONDITION.exec(condition)?.groups ?? {}
  const value = valueAt(place, entry)
  if (operator === 'NOT EXISTS') return value === undefined
  if (wanted === '"*"' && operator === '=') return typeof value === 'string'
  if (wanted !== undefined && operator === '=') return value === JSON.parse(wanted)
  if (wanted !== undefined && operator === '>=') return typeof value === 'number' && value >= Number(wanted)
  throw new Error(`a condition that this does not know: ${condition}`)
}
