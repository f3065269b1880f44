import { expect, test } from 'vitest'
import { behindEdge, EDGE_HEADER } from '../../../functions/lambda/behind-edge.ts'

const inside = behindEdge(() => Promise.resolve({ statusCode: 200 }), ['new', 'old'])
const call = (headers: Record<string, string>): Promise<any> => inside({ headers } as any, {} as any) as Promise<any>

test.each(['new', 'old'])('a request with the %s key is answered', async (key) => {
  expect((await call({ [EDGE_HEADER]: key })).statusCode).toBe(200)
})

test.each([
  ['no key', {}],
  ['an empty key', { [EDGE_HEADER]: '' }],
  ['another key', { [EDGE_HEADER]: 'new,old' }],
])('a request with %s did not come through CloudFront: 403', async (_, headers) => {
  const answer = await call(headers)
  expect(answer.statusCode).toBe(403)
  expect(answer.headers['content-type']).toBe('application/problem+json')
  expect(JSON.parse(answer.body)).toMatchObject({ status: 403, type: 'urn:opstap:probleem:mag-niet' })
})
