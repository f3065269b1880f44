import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { faultOf, type Fault } from '../../functions/fault.ts'
import { StoreUnavailable } from '../../functions/stores/store.ts'

const GEHEIM = 'Wubbigje Voorbeeld (verzonnen)'

/** The names and codes, from the error to what it began with. */
const chainOf = ({ error, code, cause }: Fault): string[] => [
  code === undefined ? error : `${error} ${code}`,
  ...(cause === undefined ? [] : chainOf(cause)),
]

describe('what the log tells of an error', () => {
  test('is its name, its code and where it came from, and the same of every cause', () => {
    const refused = Object.assign(new Error(`connect ${GEHEIM}`), { code: 'ECONNREFUSED' })
    const timeout = Object.assign(new Error(GEHEIM, { cause: refused }), { name: 'TimeoutError' })
    const fault = faultOf(new StoreUnavailable(GEHEIM, { cause: timeout }))
    expect(chainOf(fault)).toEqual(['StoreUnavailable', 'TimeoutError', 'Error ECONNREFUSED'])
    expect(fault.frames?.[0]).toMatch(/^at .*fault\.test\.ts:\d+:\d+/)
  })

  test('is what SQLite calls it', () => {
    const db = new DatabaseSync(':memory:')
    db.exec('CREATE TABLE t (a BLOB); PRAGMA max_page_count = 4')
    const fill = (): void => db.exec('INSERT INTO t VALUES (zeroblob(1000000))')
    let fault: Fault | undefined
    try {
      fill()
    } catch (error) {
      fault = faultOf(error)
    }
    expect(fault?.code).toBe('SQLITE_13')
    db.close()
  })

  test('is never a word of the error, nor a name or code that is no word of a program', () => {
    const odd = Object.assign(new Error(GEHEIM), { name: GEHEIM, code: GEHEIM })
    expect(JSON.stringify(faultOf(odd))).not.toContain('Wubbigje')
    expect(JSON.stringify(faultOf(new Error(`x\n    at ${GEHEIM} (a.ts:1:1)`)))).not.toContain('Wubbigje')
    expect(faultOf(GEHEIM)).toEqual({ error: 'unknown' })
  })

  test('ends, also where a cause causes itself', () => {
    const error = new Error('a')
    error.cause = error
    expect(chainOf(faultOf(error)).length).toBeLessThan(10)
  })
})
