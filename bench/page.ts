import type { Bookings } from './bookings.ts'
import type { Decisions } from './decisions.ts'
import { ratioText } from './pairs.ts'
import type { Schaal } from './schaal/schaal.ts'
import type { Startup } from './startup.ts'

/** On what something was measured: a busy machine tells little but ratios. */
export interface Machine {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly node: string
  readonly cores: number
  /** How many programs wanted a core when it began. */
  readonly load: number
}

/** What the page tells of each bench, as it was measured last. */
export interface Outcomes {
  readonly start?: Machine & { readonly measured: Startup }
  readonly decisions?: Machine & { readonly measured: readonly Decisions[] }
  readonly bookings?: Machine & { readonly measured: Bookings }
  readonly schaal?: Machine & { readonly measured: Schaal }
}

const rounded = (value: number): string => Math.round(value).toLocaleString('en')
const kib = (bytes: number): string => rounded(bytes / 1024)
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const on = ({ date, node, cores, load }: Machine, pairs: number): string =>
  `Measured on ${date} with Node ${node} on ${cores} cores, with a load of ${load.toFixed(1)} when it began: ${pairs} pairs, medians, and in brackets the lowest and highest ratio.`

const startTable = ({ milliseconds, bareMilliseconds, bytes, bareBytes, ratio, owners }: Startup): string =>
  [
    table(
      ['what', 'ms', 'KiB loaded at start', 'ratio'],
      [
        ['booking function', milliseconds.toFixed(0), kib(bytes), ratioText(ratio)],
        ['DynamoDB client alone', bareMilliseconds.toFixed(0), kib(bareBytes), '1'],
      ],
    ),
    `Where those are, in KiB: ${owners.map(([owner, size]) => `\`${owner}\` ${kib(size)}`).join(', ')}.`,
  ].join('\n\n')

const decisionsTable = (measured: readonly Decisions[]): string =>
  table(
    ['what', 'per second of processor time', 'as long as so many times the formula'],
    measured.map(({ name, perSecond, formulas }) => [name, rounded(perSecond), ratioText(formulas)]),
  )

const bookingsTable = ({ perSecond, barePerSecond, memory, bareMemory, ratio }: Bookings): string =>
  table(
    ['what', 'per second', 'resident memory', 'ratio'],
    [
      ['Opstap', rounded(perSecond), `${memory} MiB`, ratioText(ratio)],
      ['the bare handler', rounded(barePerSecond), `${bareMemory} MiB`, '1'],
    ],
  )

const partOf = ({ start, decisions, bookings }: Outcomes, name: string): string | undefined => {
  if (name === 'start' && start !== undefined)
    return `${on(start, start.measured.ratio.pairs)}\n\n${startTable(start.measured)}`
  if (name === 'decisions' && decisions !== undefined)
    return `${on(decisions, decisions.measured[0]?.formulas.pairs ?? 0)}\n\n${decisionsTable(decisions.measured)}`
  if (name === 'bookings' && bookings !== undefined)
    return `${on(bookings, bookings.measured.ratio.pairs)}\n\n${bookingsTable(bookings.measured)}`
  return undefined
}

const MEASURED = /(<!-- measured: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g

/** A page with every part that there is in its place; the others stay. */
export const fillParts = (page: string, part: (name: string) => string | undefined): string =>
  page.replaceAll(MEASURED, (whole, begin: string, name: string, end: string) => {
    const text = part(name)
    return text === undefined ? whole : `${begin}\n${text}\n${end}`
  })

/** The page with every part that was measured as it came out last; what nobody measured stays. */
export const fillPage = (page: string, outcomes: Outcomes): string => fillParts(page, (name) => partOf(outcomes, name))
