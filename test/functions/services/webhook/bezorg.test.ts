import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBezorg } from '../../../../functions/services/webhook/bezorg.ts'

const SLEUTEL = Buffer.from('een sleutel om mee te proberen..')
const geheim = `whsec_${SLEUTEL.toString('base64')}`
let antwoord: (verzoek: IncomingMessage, res: ServerResponse) => void
const gekregen: { koppen: IncomingMessage['headers']; inhoud: string; pad: string | undefined }[] = []
const neemAan = async (verzoek: IncomingMessage, res: ServerResponse): Promise<void> => {
  const inhoud = await text(verzoek)
  gekregen.push({ koppen: verzoek.headers, inhoud, pad: verzoek.url })
  antwoord(verzoek, res)
}
const server = createServer((verzoek, res) => void neemAan(verzoek, res))
let basis: string
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const zending = (url = `${basis}/opstap?a=b`) => ({
  url,
  geheim,
  kenmerk: 'R1.2',
  opEpochMs: 1_772_352_000_999,
  inhoud: '{"é":1}',
})

describe('a delivery', () => {
  test('is signed by Standard Webhooks: HMAC-SHA256 over id, timestamp in seconds and body', async () => {
    antwoord = (_, res) => void res.writeHead(204).end()
    expect(await openBezorg(true)(zending())).toBe(204)
    const { koppen, inhoud, pad } = gekregen.at(-1) as (typeof gekregen)[0]
    expect([pad, inhoud, koppen['content-type']]).toEqual([
      '/opstap?a=b',
      '{"é":1}',
      'application/cloudevents+json; charset=utf-8',
    ])
    const hmac = createHmac('sha256', SLEUTEL).update(`R1.2.1772352000.${inhoud}`).digest('base64')
    expect([koppen['webhook-id'], koppen['webhook-timestamp'], koppen['webhook-signature']]).toEqual([
      'R1.2',
      '1772352000',
      `v1,${hmac}`,
    ])
  })

  test('follows no redirect', async () => {
    antwoord = (_, res) => void res.writeHead(302, { location: `${basis}/elders` }).end()
    expect(await openBezorg(true)(zending())).toBe(302)
    expect(gekregen.at(-1)?.pad).toBe('/opstap?a=b')
  })

  test('reads no long answer to its end', async () => {
    antwoord = (_, res) => {
      res.writeHead(200)
      const meer = (): void => {
        if (!res.destroyed) res.write('x'.repeat(65_536), () => setImmediate(meer))
      }
      meer()
    }
    expect(await openBezorg(true)(zending())).toBe(200)
  })

  test('fails when the connection breaks', async () => {
    antwoord = (verzoek) => void verzoek.socket.destroy()
    await expect(openBezorg(true)(zending())).rejects.toThrow(/hang up|reset/)
  })

  test.each([
    ['http://127.0.0.1', false],
    ['https://127.0.0.1', false],
    ['https://169.254.169.254', true],
    ['https://localhost', false],
  ])('%s is not called at all (local: %s)', async (host, lokaal) => {
    const eerder = gekregen.length
    const { port } = new URL(basis)
    await expect(openBezorg(lokaal)(zending(`${host}:${port}/`))).rejects.toThrow('not an address')
    expect(gekregen).toHaveLength(eerder)
  })

  test.each([['127.0.0.1'], ['10.0.0.1'], ['::1'], ['93.184.215.14', '127.0.0.1']])(
    'a name that leads to %s (%s) is not called: that is looked at when it is connected to',
    async (...adressen) => {
      const eerder = gekregen.length
      const naarBinnen = openBezorg(false, (_, __, klaar) =>
        klaar(
          null,
          adressen.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        ),
      )
      const { port } = new URL(basis)
      await expect(naarBinnen(zending(`https://taxi.example:${port}/`))).rejects.toThrow('public internet')
      expect(gekregen).toHaveLength(eerder)
    },
  )
})
