import { lookup, type LookupAllOptions, type LookupAddress } from 'node:dns'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest, type RequestOptions } from 'node:https'
import type { LookupFunction } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { isDezeMachine, isOpenbaar, waaromGeenAdres } from './adres.ts'

/** What is brought to the server of a carrier. */
export interface Zending {
  readonly url: string
  /** As it was shown once: `whsec_…`. */
  readonly geheim: string
  /** The same each time that the same thing is told. */
  readonly kenmerk: string
  /** Milliseconds since 1970: when it is sent, which the signature covers. */
  readonly opEpochMs: number
  readonly inhoud: string
}

/** Brings something. @returns the status that was answered @throws Error for no answer, or an address that may not be called */
export type Bezorg = (zending: Zending) => Promise<number>

const WITHIN_MS = 5000
/** Nothing of an answer is used but its status. */
const MOST_BYTES = 16 * 1024
const MOST_HEADER_BYTES = 8 * 1024

/** Finds the addresses that a name leads to. */
type ZoekOp = (
  naam: string,
  options: LookupAllOptions,
  klaar: (fout: NodeJS.ErrnoException | null, adressen: LookupAddress[]) => void,
) => void

/** Not an address of ours: what a name leads to is looked at when it is connected to, so that it cannot change in between. */
const openbaarAlleen =
  (lokaal: boolean, zoekOp: ZoekOp): LookupFunction =>
  (hostname, options, klaar) => {
    zoekOp(hostname, { ...options, all: true }, (fout, adressen) => {
      if (fout !== null) return klaar(fout, '', 0)
      const [eerste] = adressen
      if (
        eerste === undefined ||
        !adressen.every(({ address }) => isOpenbaar(address) || (lokaal && isDezeMachine(address)))
      )
        return klaar(new Error('not on the public internet'), '', 0)
      return options.all === true ? klaar(null, adressen) : klaar(null, eerste.address, eerste.family)
    })
  }

const koppenVan = ({ geheim, kenmerk, opEpochMs, inhoud }: Zending): Record<string, string> => {
  const op = new Date(opEpochMs)
  return {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(inhoud)),
    'user-agent': 'Opstap',
    'webhook-id': kenmerk,
    'webhook-timestamp': String(Math.floor(opEpochMs / 1000)),
    'webhook-signature': new Webhook(geheim).sign(kenmerk, op, inhoud),
  }
}

/**
 * Brings it by POST, signed by Standard Webhooks: https only, to the public internet only, no redirect, five seconds in all.
 * @param lokaal also http to this machine: only where everything is tried out
 */
export const openBezorg =
  (lokaal: boolean, zoekOp: ZoekOp = lookup): Bezorg =>
  async (zending) => {
    if (waaromGeenAdres(zending.url, lokaal) !== undefined) throw new Error('not an address to call')
    const url = new URL(zending.url)
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      headers: koppenVan(zending),
      lookup: openbaarAlleen(lokaal, zoekOp),
      maxHeaderSize: MOST_HEADER_BYTES,
      signal: AbortSignal.timeout(WITHIN_MS),
    }
    const { promise, resolve, reject } = Promise.withResolvers<number>()
    const gevraagd = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, (antwoord) => {
      let bytes = 0
      const klaar = (): void => resolve(antwoord.statusCode ?? 0)
      antwoord.on('data', (deel: Buffer) => {
        bytes += deel.byteLength
        if (bytes <= MOST_BYTES) return
        klaar()
        gevraagd.destroy()
      })
      antwoord.on('end', klaar)
      antwoord.on('error', reject)
    })
    gevraagd.on('error', reject)
    gevraagd.end(zending.inhoud)
    return await promise
  }
