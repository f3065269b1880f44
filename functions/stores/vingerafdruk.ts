import { createHash } from 'node:crypto'

/**
 * In which order each release wrote the fields of a request before it took their hash. A repeated request must be known
 * again by whatever release meets it, so the order is said here and does not follow from code elsewhere. A new field that
 * is left out changes nothing; names that are not here keep the order in which they come.
 */
const REIS = ['meereizenden', 'hulpmiddelen', 'dieren', 'bagage', 'ritdoel'] as const
const TIJD = ['vertrektijd', 'vertrek', 'aankomst', 'retour'] as const
const BEGIN = ['pasnummer', 'van', 'naar'] as const
const ORDERS: readonly [readonly string[], ...(readonly string[])[]] = [
  // 0.2.0, and what is written today
  [...BEGIN, ...REIS, ...TIJD],
  // 0.1.0
  [...BEGIN, ...TIJD, ...REIS],
]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A moment as it was always written, whatever it may come to hold. */
const momentIn = ({ epochMs, datum, msVanDag }: Readonly<Record<string, unknown>>) => ({ epochMs, datum, msVanDag })

const inOrder = (value: unknown, order: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((part) => inOrder(part, order))
  if (!isObject(value)) return value
  if ('epochMs' in value) return momentIn(value)
  const known = order.filter((name) => name in value)
  const names = [...known, ...Object.keys(value).filter((name) => !known.includes(name))]
  return Object.fromEntries(names.map((name) => [name, inOrder(value[name], order)]))
}

export const hash = (...delen: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(delen)).digest('base64url')

/** What tells one request from another: the same request gives the same text, however it was written down. */
export const vingerafdrukVan = (verzoek: unknown): string => hash(JSON.stringify(inOrder(verzoek, ORDERS[0])))

/** Whether a fingerprint that some release wrote is that of this request. */
export const isVan = (vingerafdruk: string, verzoek: unknown): boolean =>
  ORDERS.some((order) => hash(JSON.stringify(inOrder(verzoek, order))) === vingerafdruk)
