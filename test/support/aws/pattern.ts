/**
 * Whether a pattern of EventBridge, or a filter of Lambda, lets an event through: the part of their language that our
 * templates use (equal, `prefix`, and fields within fields). Throws on what it does not know.
 */
export const lets = (pattern: unknown, event: unknown): boolean => {
  if (typeof pattern !== 'object' || pattern === null) throw new Error(`no pattern: ${JSON.stringify(pattern)}`)
  if (Array.isArray(pattern)) return pattern.some((rule) => matches(rule, event))
  if (typeof event !== 'object' || event === null) return false
  return Object.entries(pattern).every(([field, part]) => lets(part, (event as Record<string, unknown>)[field]))
}

const matches = (rule: unknown, value: unknown): boolean => {
  if (typeof rule !== 'object' || rule === null) return rule === value
  const [[word, wanted] = [], ...others] = Object.entries(rule)
  if (word !== 'prefix' || others.length > 0) throw new Error(`a rule that this does not know: ${JSON.stringify(rule)}`)
  return typeof value === 'string' && value.startsWith(String(wanted))
}
