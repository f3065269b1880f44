import createClient from 'openapi-fetch'
import type { paths } from './api.d.ts'

const token = process.env['OPSTAP_TOKEN']
if (token === undefined) throw new Error('OPSTAP_TOKEN is not set; examples/README.md says how to get one')

/** Knows every path, body and answer of the API by the types made from its OpenAPI document. */
export const opstap = createClient<paths>({
  baseUrl: process.env['OPSTAP_URL'] ?? 'http://127.0.0.1:3000/v1',
  headers: { authorization: `Bearer ${token}` },
})

/** What went wrong, as the API says it (RFC 9457): one line, then a line for each field at fault. */
export const probleemTekst = ({ detail, errors = [] }: { detail: string; errors?: Veldfout[] }): string =>
  [detail, ...errors.map(({ location, detail: fout }) => `  ${location}: ${fout}`)].join('\n')

interface Veldfout {
  readonly location: string
  readonly detail: string
}

/** Where the next page begins; undefined on the last one. */
export const volgendeBladzijde = ({ _links: links }: { _links: { next?: { href: string } } }): string | undefined =>
  links.next === undefined
    ? undefined
    : (new URL(links.next.href, 'http://opstap.invalid').searchParams.get('na') ?? undefined)
