import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openNotify } from '../../../../functions/services/bericht/notifynl.ts'

const DIENST = '11111111-2222-4333-8444-555555555555'
const GEHEIM = '99999999-8888-4777-8666-555555555555'
const SJABLOON = '12345678-1234-4234-8234-123456789012'
const BERICHT = {
  kenmerk: 'RTEST-1',
  adres: 'tonnie@voorbeeld.invalid',
  onderwerp: 'Uw taxi is geboekt',
  tekst: 'De taxi komt om 10.30 uur.',
}

interface Gevraagd {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly body: unknown
  readonly token: string
}
const gevraagd: Gevraagd[] = []
/** What is answered: the notifications that are there, and the status of a new one. */
let stand = { bekend: [] as string[], status: 201 }

const tokenIn = ({ headers }: IncomingMessage): string => headers.authorization?.replace('Bearer ', '') ?? ''

/** The documented behaviour of `/v2/notifications`, on this machine. */
const server = createServer((request, response) => {
  void (async () => {
    const { method, url } = request
    const body = method === 'POST' ? await json(request) : undefined
    gevraagd.push({ method, url, body, token: tokenIn(request) })
    const kenmerk = new URL(url ?? '', 'http://x').searchParams.get('reference') ?? ''
    response.writeHead(method === 'POST' ? stand.status : 200, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify({ notifications: stand.bekend.includes(kenmerk) ? [{ reference: kenmerk }] : [], links: {} }),
    )
  })()
})
let adres: URL
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  adres = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
afterAll(() => void server.close())
beforeEach(() => {
  gevraagd.length = 0
  stand = { bekend: [], status: 201 }
})

const open = (kanaal: 'sms' | 'email') =>
  openNotify(kanaal, { url: adres, sleutel: `opstap-${DIENST}-${GEHEIM}`, sjabloon: SJABLOON, nu: () => Date.now() })

test.each([
  ['email', '/v2/notifications/email', 'email_address'],
  ['sms', '/v2/notifications/sms', 'phone_number'],
] as const)('%s goes as the API asks it, with a token that the service signed', async (kanaal, path, veld) => {
  expect(await open(kanaal)(BERICHT)).toBe('bezorgd')
  const [vooraf, gestuurd] = gevraagd
  expect(vooraf).toMatchObject({ method: 'GET', url: '/v2/notifications?reference=RTEST-1' })
  expect(gestuurd).toMatchObject({
    method: 'POST',
    url: path,
    body: {
      [veld]: BERICHT.adres,
      template_id: SJABLOON,
      personalisation: { onderwerp: BERICHT.onderwerp, tekst: BERICHT.tekst },
      reference: 'RTEST-1',
    },
  })
  const { payload, protectedHeader } = await jwtVerify(gestuurd?.token ?? '', new TextEncoder().encode(GEHEIM))
  expect([payload['iss'], protectedHeader.alg, typeof payload.iat]).toEqual([DIENST, 'HS256', 'number'])
})

test('what it has already is not sent again', async () => {
  stand.bekend = ['RTEST-1']
  expect(await open('sms')(BERICHT)).toBe('bezorgd')
  expect(gevraagd.map(({ method }) => method)).toEqual(['GET'])
})

test.each([
  [400, 'onmogelijk'],
  [403, 'later'],
  [429, 'later'],
  [500, 'later'],
])('%i is %s', async (status, uitkomst) => {
  stand.status = status
  const poging = await open('email')(BERICHT).catch(() => 'later')
  expect(poging).toBe(uitkomst)
})

test('an error says nothing of whom it was for', async () => {
  stand.status = 500
  const fout = await open('email')(BERICHT).catch((error: unknown) => error)
  expect(String(fout)).not.toContain('tonnie')
})
