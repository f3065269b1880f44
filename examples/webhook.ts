import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import type { components } from './api.d.ts'
import { opstap, probleemTekst } from './client.ts'

/**
 * A carrier that is told of changes: listens, subscribes, checks each signature, and reads the order that it is about.
 * docs/vervoerder.md says what is promised. Usage: `node webhook.ts [PORT [once]]`.
 */
const [poort = '4080', once] = process.argv.slice(2)
type Gebeurtenis = components['schemas']['Ritgebeurtenis']

/** Only set once we are subscribed: what comes before it cannot be ours. */
let vervoerder: Webhook | undefined

/** Throws where the signature is not ours, or was made more than five minutes ago. */
const lees = async (verzoek: IncomingMessage): Promise<Gebeurtenis> => {
  const inhoud = await text(verzoek)
  if (vervoerder === undefined) throw new Error('not subscribed yet')
  return vervoerder.verify(inhoud, verzoek.headers as Record<string, string>) as Gebeurtenis
}

/** The same event can come twice. Keep these ids for some days in your own system. */
const gezien = new Set<string>()

const verwerk = async ({ id, type, subject: ritnummer }: Gebeurtenis): Promise<void> => {
  if (gezien.has(id)) return
  gezien.add(id)
  const { data, error } = await opstap.GET('/vervoersopdrachten/{ritnummer}', { params: { path: { ritnummer } } })
  console.log(`${type}: ${error === undefined ? `${ritnummer} ${data.status}, ${data.vertrek}` : probleemTekst(error)}`)
}

const ontvang = async (verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> => {
  const gebeurtenis = await lees(verzoek).catch(() => undefined)
  // Answer first, within five seconds: what you do with it may take longer.
  antwoord.writeHead(gebeurtenis === undefined ? 401 : 204).end()
  if (gebeurtenis === undefined) return
  await verwerk(gebeurtenis)
  if (once !== undefined) await stop()
}

const server = createServer((verzoek, antwoord) => void ontvang(verzoek, antwoord))

server.listen(Number(poort), '127.0.0.1')
await new Promise((klaar) => server.once('listening', klaar))
const { port } = server.address() as AddressInfo
// An address on the internet must be https; http to this machine is for trying only.
const aangemeld = await opstap.POST('/webhooks', { body: { url: `http://127.0.0.1:${port}/` } })
if (aangemeld.error !== undefined) throw new Error(probleemTekst(aangemeld.error))
const { webhooknummer, geheim } = aangemeld.data
// Keep the secret: it is shown this once.
vervoerder = new Webhook(geheim)
console.log(`${webhooknummer} listens at ${port}`)

const stop = async (): Promise<void> => {
  await opstap.PUT('/webhooks/{webhooknummer}/stand', {
    params: { path: { webhooknummer } },
    body: { stand: 'ingetrokken' },
  })
  server.close()
}
