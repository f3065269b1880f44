import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { leesCsv } from '../../../functions/http/rit/import/csv.ts'
import { leesTabel, zelf } from '../../../functions/http/pas/import/tabel.ts'
import { leesRijen, TeVeelRijen } from '../../../functions/services/csv.ts'
import { leesFactuur } from '../../../functions/services/factuur/lees-factuur.ts'

const KOLOMMEN = { naam: { pad: ['naam'], lees: zelf } }
const soortenIn = async (tekst: string): Promise<string[]> => {
  const { rijen, fouten } = await leesTabel(tekst, KOLOMMEN)
  return [`${rijen.length} rijen`, ...fouten.map(({ rij, code }) => `${rij} ${code}`)]
}

describe('a file of rows', () => {
  test('with empty rows between is read to its end', async () => {
    expect(await soortenIn(`naam\nA\n${'\n'.repeat(20_000)}B\n`)).toEqual(['2 rijen'])
  })

  test('of more rows than anything has, empty or not, is told so and not read further', async () => {
    const teVeel = `naam\n${'\n'.repeat(100_000)}B\n`
    await expect(leesRijen(teVeel)).rejects.toThrow(TeVeelRijen)
    expect(await soortenIn(teVeel)).toEqual(['0 rijen', '100001 te-veel-rijen'])
    expect(await leesFactuur(teVeel)).toMatchObject({ soort: 'fout', fouten: [{ rij: 5002 }] })
  })

  test.each([
    ['a heading', `${'x;'.repeat(50_000)}\nA\n`],
    ['a row', `naam\n${'x;'.repeat(50_000)}\n`],
    ['a text', `naam\n${'x'.repeat(50_000)}\n`],
    ['a quote that is not closed', `naam\n"${'x\n'.repeat(50_000)}`],
  ])('with %s without an end is no good CSV', async (_, tekst) => {
    expect(await soortenIn(tekst)).toEqual(['0 rijen', '1 csv'])
  })

  test.each([
    ['14-3-2026 10.30', '2026-03-14T09:30:00Z'],
    ['31-12-2026 23:59', '2026-12-31T22:59:00Z'],
    ['1/7/2026 9:05', '2026-07-01T07:05:00Z'],
    ['2026-03-14T10:30', '2026-03-14T09:30:00Z'],
    ['2026-03-14 10:30:00', '2026-03-14T09:30:00Z'],
    ['14.03.2026 10.30 uur', '2026-03-14T09:30:00Z'],
    // With an offset of its own, without a time, and of no day: read or refused by its field.
    ...['2026-03-14T10:30:00+01:00', '31-12-2026', '31-2-2026 10:30'].map((tekst) => [tekst, tekst]),
  ])('has a time %s', async (tekst, verwacht) => {
    const { rijen } = await leesCsv(`vertrek\n${tekst}\n`)
    expect(rijen).toEqual([{ rij: 2, velden: { vertrek: verwacht } }])
  })
})

describe('no file holds the thread for 50 ms', () => {
  const MEEST_MS = 50
  /** The longest time, in milliseconds of this thread itself, without a turn for others; the least of some times. */
  const langsteBeurt = async (werk: () => Promise<unknown>): Promise<number> => {
    let minste = Infinity
    for (let keer = 0; keer < 4 && minste > MEEST_MS; keer++) {
      let langste = 0
      const klaar = new AbortController()
      const wacht = (async () => {
        for (let begin = process.threadCpuUsage(); !klaar.signal.aborted; begin = process.threadCpuUsage()) {
          await setImmediate()
          const { user, system } = process.threadCpuUsage(begin)
          langste = Math.max(langste, (user + system) / 1000)
        }
      })()
      await werk()
      klaar.abort()
      await wacht
      minste = Math.min(minste, langste)
    }
    return minste
  }

  test.each([
    ['of times that are none', `vertrek\n${`${'T'.repeat(30_000)}\n`.repeat(5)}`],
    ['of five thousand times', `vertrek\n${'14-3-2026 10.30\n'.repeat(5000)}`],
    ['of rows with nothing in them', `vertrek\n${';\n'.repeat(5000)}`],
    ['of a heading only', 'x;'.repeat(2_000_000)],
  ])('%s', async (_, tekst) => {
    await leesCsv('vertrek\n14-3-2026 10.30\n')
    expect(await langsteBeurt(() => leesCsv(tekst))).toBeLessThan(MEEST_MS)
  })
})
