import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { routes } from '../../../functions/http/routes.ts'
import { veldfouten } from '../../../functions/middleware/zod-fouten.ts'
import { isBurgerservicenummer, noemtBurgerservicenummer } from '../../../domain/kernel/burgerservicenummer.ts'
import { openGazetteer } from '../../../functions/services/locaties/gazetteer.ts'
import plaatsen from '../../../functions/services/locaties/plaatsen.json' with { type: 'json' }
import { zoalsHetAdres } from '../../../functions/services/locaties/woorden.ts'
import { zoekvragenIn } from '../../../functions/use-cases/pas/zoekwoorden.ts'
import { tekstenIn } from '../../support/schema.ts'

/** No input holds the thread that serves everybody for longer. */
const MEEST_MS = 50
/** The longest body that is read. */
const BODY = 64 * 1024

/** Time of this thread itself, in milliseconds: what other work on the machine takes does not count. */
const duur = (werk: () => unknown): number => {
  const begin = process.threadCpuUsage()
  werk()
  const { user, system } = process.threadCpuUsage(begin)
  return (user + system) / 1000
}
/** The least of some times: what is made ready the first time does not count either. */
const kost = (werk: () => unknown): number => {
  let minste = Infinity
  for (let keer = 0; keer < 4 && minste > MEEST_MS; keer++) minste = Math.min(minste, duur(werk))
  return minste
}

const vol = (stuk: string, lengte = BODY): string => stuk.repeat(Math.ceil(lengte / stuk.length)).slice(0, lengte)
/** Pieces of which text is made that costs much where something is written that goes back over it. */
const STUKKEN = [
  'a',
  ' ',
  '1',
  '-',
  '\n',
  ' \n',
  'e\u0301',
  '\u0301\u0316',
  '\u200B',
  '😀\u200D',
  '\uD800',
  'ij',
  '12-',
  "'s ",
  '1 mei ',
  'FREQ=',
  'BYDAY=MO,',
  '/',
  '//',
  ':',
  '%2',
  '==',
]
const TEKSTEN = STUKKEN.flatMap((stuk) => [vol(stuk), `x${vol(stuk, BODY - 2)}!`])

const diep = (niveaus: number): unknown => JSON.parse(`${'['.repeat(niveaus)}${']'.repeat(niveaus)}`)
const LICHAMEN: readonly (readonly [string, unknown])[] = [
  ['deep', diep(5000)],
  ['deep in a field', { pasnummer: diep(5000), van: diep(5000) }],
  ['of many unknown fields', Object.fromEntries(Array.from({ length: 8000 }, (_, i) => [`veld${i}`, 1]))],
  ['of one long list', Array.from({ length: 20_000 }, () => ({}))],
  [
    'with long lists',
    Object.fromEntries(
      [
        'meereizenden',
        'hulpmiddelen',
        'dieren',
        'kenmerken',
        'betalingen',
        'stornos',
        'ritten',
        'puntbestemmingen',
        'bezwaarAan',
      ].map((veld) => [veld, Array.from({ length: 2000 }, () => ({ a: 1 }))]),
    ),
  ],
]

describe('no input holds the thread for 50 ms', () => {
  const metBody = routes.flatMap(({ operationId, body }) => (body === undefined ? [] : [[operationId, body] as const]))

  test.each(metBody)('%s: a text in any field, of what costs most', (_, body) => {
    const teksten = [...new Set(tekstenIn(body).map(({ tekst }) => tekst))]
    const traag = teksten.flatMap((schema) => TEKSTEN.map((tekst) => kost(() => z.safeParse(schema, tekst))))
    expect(Math.max(0, ...traag)).toBeLessThan(MEEST_MS)
  })

  test.each(metBody)('%s: a body of any shape', (_, body) => {
    for (const [vorm, json] of LICHAMEN) {
      const ms = kost(() => {
        const gelezen = body.safeParse(json, { reportInput: true })
        return gelezen.success || veldfouten('body', gelezen.error.issues)
      })
      expect([vorm, ms < MEEST_MS ? 'in time' : ms]).toEqual([vorm, 'in time'])
    }
  })

  test('a search of passes or places, of what costs most', async () => {
    const gazetteer = openGazetteer(plaatsen)
    await gazetteer.zoek('station', 10)
    for (const stuk of [...STUKKEN, 'ab ', 'station ', 'zzzz ']) {
      const tekst = vol(stuk, 200)
      const ms = kost(() => [zoekvragenIn(tekst, '2026-03-11'), gazetteer.zoek(tekst, 10), zoalsHetAdres(tekst)])
      expect([stuk, ms < MEEST_MS ? 'in time' : ms]).toEqual([stuk, 'in time'])
    }
  })

  test('a name in a token, as long as a header can hold, and a note', () => {
    for (const stuk of [...STUKKEN, '1 ', '1-', '123 ', '1111 22222-']) {
      const ms = kost(() => [isBurgerservicenummer(vol(stuk, 16 * 1024)), noemtBurgerservicenummer(vol(stuk, 2048))])
      expect([stuk, ms < MEEST_MS ? 'in time' : ms]).toEqual([stuk, 'in time'])
    }
  })
})
