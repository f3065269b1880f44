import { sourceFrame } from './source-place.ts'

/** What may be told of an error: never its words, as those can hold what a person typed. */
export interface Fault {
  /** The name of its class. */
  readonly error: string
  /** What the system or a service calls it, such as `ECONNREFUSED` or `SQLITE_FULL`. */
  readonly code?: string
  /** The places in the source that it came from, innermost first. */
  readonly frames?: readonly string[]
  readonly cause?: Fault
}

const FRAMES = 8
/** A cause has a cause; after so many nothing new is said. */
const DEEPEST = 4

/** Names and codes are words of programs: anything else could be a word of a person. */
const WORD = /^[\w.-]{1,60}$/

const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' && WORD.test(value) ? value : undefined

const field = (error: Error, name: string): unknown => (name in error ? Reflect.get(error, name) : undefined)

/** SQLite numbers its errors (https://sqlite.org/rescode.html); the low byte is the kind. */
const codeOf = (error: Error): string | undefined => {
  const number = field(error, 'errcode')
  if (typeof number === 'number') return `SQLITE_${number % 256}`
  return wordOf(field(error, 'code'))
}

/** Stack frames without the message. */
const framesOf = ({ stack = '', message }: Error): string[] =>
  // After the message: lines of that can look like frames.
  stack
    .slice(Math.max(0, stack.indexOf(message)) + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => sourceFrame(line.trim()))

/** An error for the log: its name, its code, where it came from, and the same of what caused it. */
export const faultOf = (error: unknown, depth = 0): Fault => {
  if (!(error instanceof Error)) return { error: 'unknown' }
  const code = codeOf(error)
  const name = wordOf(error.name) ?? 'Error'
  const frames = framesOf(error)
  return {
    error: name === 'Error' ? (wordOf(error.constructor.name) ?? name) : name,
    ...(code === undefined ? {} : { code }),
    ...(frames.length === 0 ? {} : { frames }),
    ...(error.cause === undefined || depth === DEEPEST ? {} : { cause: faultOf(error.cause, depth + 1) }),
  }
}
