const isVeldenlijst = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null

/** Two pieces of plain data say the same, in whatever order their fields stand. A field that is `undefined` is not there. */
export const isGelijk = (een: unknown, ander: unknown): boolean => {
  if (een === ander) return true
  if (!isVeldenlijst(een) || !isVeldenlijst(ander) || Array.isArray(een) !== Array.isArray(ander)) return false
  if (Array.isArray(een) && Array.isArray(ander) && een.length !== ander.length) return false
  return [...new Set([...Object.keys(een), ...Object.keys(ander)])].every((veld) => isGelijk(een[veld], ander[veld]))
}
