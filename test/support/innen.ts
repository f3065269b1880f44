import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { expect } from 'vitest'
import type { Answer, Opstap } from './opstap.ts'
import { PROJECT } from './proces.ts'
import { volgende } from './voorbeelden.ts'

/** Steps that tests of yearly contributions share: Berkelland asks one, of 60,00 (an example). */
export const GEMEENTE = 'berkelland'

export const gemeente = (opstap: Pick<Opstap, 'token'>): Promise<string> =>
  opstap.token('gemeente', { gemeente: GEMEENTE })

export const INCASSOGEGEVENS = {
  naam: 'Gemeente Voorbeeld (verzonnen)',
  iban: 'NL91ABNA0417164300',
  incassantId: 'DE98ZZZ09999999999',
  incassodatum: '2026-04-24',
  aanleverdagen: 2,
  adres: ['Postbus 1', '7270 AA Voorbeelddorp'],
  bezwaarAan: ['Gemeente Voorbeeld, afdeling bezwaar', 'Postbus 1', '7270 AA Voorbeelddorp'],
  contact: 'telefoon 14 0000 (verzonnen)',
}

/** Ledger accounts that nobody has. */
export const REKENINGSCHEMA = { debiteuren: 'D-1', opbrengst: 'O-1', tussenrekening: 'K-1', taakveld: 'T-1' }

/** Accounts that banks publish as examples. */
export const IBANS = ['NL91ABNA0417164300', 'DE89370400440532013000', 'BE68539007547034'] as const

export const machtig = async (opstap: Opstap, pasnummer: string, rest: Record<string, unknown> = {}): Promise<Answer> =>
  opstap.call('PUT', `/passen/${pasnummer}/machtiging`, {
    token: await gemeente(opstap),
    body: { ondertekendOp: '2026-01-15', iban: IBANS[0], rekeninghouder: 'T. Voorbeeld (verzonnen)', ...rest },
  })

/** Asks until a run is done. */
export const wachtOpRun = async (opstap: Pick<Opstap, 'call' | 'token'>, runnummer: string): Promise<any> => {
  for (let poging = 0; poging < 600; poging++) {
    const { body } = await opstap.call('GET', `/bijdrageruns/${runnummer}`, { token: await gemeente(opstap) })
    if (body.status !== 'bezig') return body
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('de run wordt niet klaar')
}

export const startRun = async (opstap: Opstap, body: Record<string, unknown> = { jaar: 2026 }): Promise<any> => {
  const answer = await opstap.call('POST', '/bijdrageruns', { token: await gemeente(opstap), body })
  expect([200, 201]).toContain(answer.status)
  return await wachtOpRun(opstap, answer.body.runnummer)
}

export const stelVast = async (opstap: Opstap, runnummer: string): Promise<Answer> =>
  opstap.call('PUT', `/bijdrageruns/${runnummer}/vaststelling`, { token: await gemeente(opstap) })

/** All lines of a run, over all pages, by pass. */
export const alleRegels = async (
  opstap: Pick<Opstap, 'call' | 'token'>,
  runnummer: string,
): Promise<Map<string, any>> => {
  const token = await gemeente(opstap)
  const regels = new Map<string, any>()
  let pad: string | undefined = `/v1/bijdrageruns/${runnummer}/regels`
  while (pad !== undefined) {
    const answer: Answer = await opstap.call('GET', pad, { token })
    for (const regel of answer.body.regels) {
      expect(regels.has(regel.pasnummer)).toBe(false)
      regels.set(regel.pasnummer, regel)
    }
    pad = volgende(answer)
  }
  return regels
}

/** A file as a client downloads it. */
export const download = async (
  opstap: Opstap,
  pad: string,
): Promise<{ status: number; type: string | null; tekst: string; bytes: Uint8Array }> => {
  const response = await fetch(`${opstap.url}${pad}`, {
    headers: { authorization: `Bearer ${await gemeente(opstap)}` },
  })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    tekst: new TextDecoder().decode(bytes),
    bytes,
  }
}

/** Of the customer, so not part of the project: where it is missing, files are not checked against it. */
const XSD = join(PROJECT, '../shared/standaarden/pain.008.001.08.xsd')
export const hasXsd = (): boolean => existsSync(XSD)

/** @throws on a direct debit file that is not as the standard says */
export const valideer = (xml: string): void => {
  using xsd = XmlDocument.fromString(readFileSync(XSD, 'utf8'))
  using validator = XsdValidator.fromDoc(xsd)
  using doc = XmlDocument.fromString(xml)
  validator.validate(doc)
}
