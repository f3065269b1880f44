import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect } from 'vitest'
import { request } from '../../support/aws/functions.ts'
import type { World } from './world.ts'

/** What somebody on the internet was asked. */
export interface Asked {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Internet {
  readonly asked: readonly Asked[]
  /** Given to a function: whatever it asks over https, by whatever name, is asked here. */
  readonly env: Readonly<Record<string, string>>
  stop(): void
}

/** Stands in for every server on the internet. @param status that it answers */
export const startInternet = async (status: number): Promise<Internet> => {
  const asked: Asked[] = []
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    asked.push({ headers: incoming.headers, body: await text(incoming) })
    outgoing.writeHead(status).end()
  }
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const here = `(url,options,answer)=>http.request('http://127.0.0.1:${port}'+url.pathname,{...options,lookup:undefined},answer)`
  const preload = `import http from 'node:http';import https from 'node:https';import {syncBuiltinESMExports} from 'node:module';https.request=${here};syncBuiltinESMExports()`
  return {
    asked,
    env: { NODE_OPTIONS: `--import="data:text/javascript,${preload}"` },
    stop: () => void server.close(),
  }
}

const answered = async (world: World, name: string, asked: object): Promise<any> => {
  const { invoked } = await world.run(name, [asked])
  const { statusCode, body } = invoked[0]?.answer ?? {}
  expect([name, statusCode < 300, statusCode < 300 ? '' : body]).toEqual([name, true, ''])
  return JSON.parse(body)
}

/** A pass of somebody that wants its messages by mail. */
export const grantPass = async (world: World, adres: string): Promise<string> => {
  const body = {
    naam: 'Verteld Voorbeeld (verzonnen)',
    geboortedatum: '1950-01-01',
    woning: { locatieId: 'harlingen-voorstraat' },
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: '2030-12-31',
    vervoertype: 'regulier',
  }
  const headers = await world.as('gemeente')
  const { pasnummer } = await answered(
    world,
    'verlenen',
    request('POST', '/passen', {
      headers: { ...headers, 'idempotency-key': adres },
      body,
    }),
  )
  const wens = { kanaal: 'email', adres, soorten: ['bevestiging'] }
  await answered(
    world,
    'boeken',
    request('PUT', `/passen/${pasnummer}/berichtwens`, { headers: await world.as('centralist'), body: wens }),
  )
  return pasnummer
}

/** A ride of a pass a day ahead, whatever day it is: the functions have no other clock than that of the machine. */
export const bookRide = async (world: World, pasnummer: string, more: Record<string, string> = {}): Promise<string> => {
  const [van, naar] = [{ locatieId: 'harlingen-voorstraat' }, { locatieId: 'franeker-station' }]
  const vertrek = `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T12:00:00Z`
  const headers = { ...(await world.as('centralist')), 'idempotency-key': pasnummer, ...more }
  const { ritten } = await answered(
    world,
    'boeken',
    request('POST', '/ritten', {
      headers,
      body: { pasnummer, van, naar, vertrek },
    }),
  )
  return ritten[0].ritnummer
}

/** A carrier wants to be told of all rides. */
export const subscribe = async (world: World): Promise<void> => {
  const headers = await world.as('gemeente')
  await answered(
    world,
    'verlenen',
    request('POST', '/webhooks', { headers, body: { url: 'https://taxi.example/opstap' } }),
  )
}
