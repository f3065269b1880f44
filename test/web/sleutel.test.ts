import { expect, test } from 'vitest'
import { ApiFout, type Foutsoort } from '../../web/src/api/fout.ts'
import { metSleutel } from '../../web/src/api/sleutel.ts'

/** Sends and answers, or fails; tells the key it was sent with. */
const stuur = async (verzoek: unknown, fout?: Foutsoort | 'kapot', wat = 'rit'): Promise<string> => {
  let gebruikt = ''
  const gestuurd = metSleutel(wat, verzoek, async (sleutel) => {
    gebruikt = sleutel
    if (fout === 'kapot') throw new TypeError('no answer that can be read')
    if (fout !== undefined) throw new ApiFout(fout)
    return 'ja'
  })
  await gestuurd.catch(() => {})
  return gebruikt
}

test('the very same after an answer is a new wish', async () => {
  const verzoek = { naar: 'a' }
  expect(await stuur(verzoek)).not.toBe(await stuur(verzoek))
})

test.each<[Foutsoort | 'kapot', boolean]>([
  ['verbinding', true],
  ['bijOns', true],
  ['kapot', true],
  ['druk', true],
  ['geweigerd', false],
  ['invoer', false],
  ['magNiet', false],
  ['niveau', false],
  ['nietGevonden', false],
])('sent again after "%s": the same key is %s, and a new one once it is done', async (fout, zelfde) => {
  const verzoek = { naar: fout }
  const eerst = await stuur(verzoek, fout)
  const nogmaals = await stuur(verzoek)
  expect(nogmaals === eerst).toBe(zelfde)
  expect(await stuur(verzoek)).not.toBe(nogmaals)
})

test('two at once share a key; another request, or the same to another operation, has its own', async () => {
  const [een, twee, anders, reeks] = await Promise.all([
    stuur({ naar: 'b' }),
    stuur({ naar: 'b' }),
    stuur({ naar: 'c' }),
    stuur({ naar: 'b' }, undefined, 'reeks'),
  ])
  expect(een).toBe(twee)
  expect(new Set([een, anders, reeks]).size).toBe(3)
})

test('what was not known about one request is not forgotten while another is sent', async () => {
  const eerst = await stuur({ naar: 'd' }, 'verbinding')
  await stuur({ naar: 'e' })
  expect(await stuur({ naar: 'd' })).toBe(eerst)
})
