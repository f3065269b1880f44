import { describe, expect, test } from 'vitest'
import { leesBladzijde } from '../../../functions/http/bladzijde.ts'
import { routes } from '../../../functions/http/routes.ts'
import { metGeheim } from '../../../functions/services/pseudoniem.ts'
import { zegelVan } from '../../../functions/services/zegel.ts'
import { BadCursor } from '../../../functions/stores/cursor.ts'
import type { Wie } from '../../../functions/use-cases/wie.ts'
import { leesOperaties, stel, vraagVan } from '../../support/operaties.ts'
import { startOpstap } from '../../support/opstap.ts'

const zegel = zegelVan(metGeheim('een-geheim-voor-tests-en-niets-anders'))
const ander = zegelVan(metGeheim('een-ander-geheim-voor-tests-en-niets-anders'))

const wie: Wie = { sub: 'test-1', rollen: ['centralist'], gemeente: 'harlingen', uitgever: 'https://inlog.invalid' }
const pad = '/v1/ritten?pasnummer=P1&status=geboekt'
const vraag = { wie, pad, body: '', na: undefined }
/** Where only one of two may be asked. */
const OOK: Readonly<Record<string, string>> = { leesVervoersopdrachten: 'datum=2026-04-01&' }

const plaatsIn = (href = ''): string => new URL(href, 'http://opstap.invalid').searchParams.get('na') ?? ''
const plaats = plaatsIn(leesBladzijde(zegel, vraag).links('rit 50').next?.href)

describe('where a page begins', () => {
  test('is read by whoever was told it, of the same question, whatever the order of the query', () => {
    expect(leesBladzijde(zegel, { ...vraag, na: plaats }).na).toBe('rit 50')
    const anders = `/v1/ritten?status=geboekt&na=${plaats}&pasnummer=P1`
    expect(leesBladzijde(zegel, { ...vraag, pad: anders, na: plaats }).na).toBe('rit 50')
  })

  test('is the same for the same question, so that a page can be kept', () => {
    expect(plaatsIn(leesBladzijde(zegel, vraag).links('rit 50').next?.href)).toBe(plaats)
  })

  test('tells nothing of what stands there', () => {
    expect(Buffer.from(plaats, 'base64url').toString('latin1')).not.toContain('rit')
  })

  test('of another list opens there and not here', () => {
    const elders = '/v1/ritreeksen/S1'
    const href = leesBladzijde(zegel, vraag).links('rit 3', elders).next?.href ?? ''
    expect(href.startsWith(`${elders}?na=`)).toBe(true)
    expect(leesBladzijde(zegel, { ...vraag, pad: href, na: plaatsIn(href) }).na).toBe('rit 3')
    expect(() => leesBladzijde(zegel, { ...vraag, na: plaatsIn(href) })).toThrow(BadCursor)
  })

  test.each<[string, Partial<typeof vraag>]>([
    ['somebody else', { wie: { ...wie, sub: 'test-2' } }],
    ['the same name of another issuer', { wie: { ...wie, uitgever: 'https://elders.invalid' } }],
    ['another gemeente', { wie: { ...wie, gemeente: 'berkelland' } }],
    ['another role', { wie: { ...wie, rollen: ['gemeente'] } }],
    ['another pass', { wie: { ...wie, pasnummer: 'P1' } }],
    ['another operation', { pad: '/v1/passen?pasnummer=P1&status=geboekt' }],
    ['another question', { pad: '/v1/ritten?pasnummer=P2&status=geboekt' }],
    ['less of the question', { pad: '/v1/ritten?pasnummer=P1' }],
    ['a question that was posted', { body: '{"pasnummer":"P1"}' }],
  ])('holds not for %s', (_, anders) => {
    expect(() => leesBladzijde(zegel, { ...vraag, ...anders, na: plaats })).toThrow(BadCursor)
  })

  const bytes = Buffer.from(plaats, 'base64url')
  const omgeklapt = bytes.map((byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte))
  test.each([
    ['nothing', ''],
    ['a word', 'onzin'],
    ['one bit changed', Buffer.from(omgeklapt).toString('base64url')],
    ['cut short', plaats.slice(0, -2)],
    ['made longer', `${plaats}AA`],
    ['the same bytes in another spelling', `${plaats}=`],
    ['as the store itself says it', Buffer.from(JSON.stringify(['PAS#harlingen#P1', 'RIT#1'])).toString('base64url')],
    ['of another system', plaatsIn(leesBladzijde(ander, vraag).links('rit 50').next?.href)],
  ])('is not %s', (_, na) => {
    expect(() => leesBladzijde(zegel, { ...vraag, na })).toThrow(BadCursor)
  })
})

test('every operation that has pages refuses a place that this system did not tell', async () => {
  const opstap = await startOpstap()
  const metNa = (await leesOperaties(opstap)).filter(({ parameters }) => parameters.some(({ name }) => name === 'na'))
  expect(metNa.length).toBeGreaterThan(8)
  for (const operatie of metNa) {
    const { method, pad: begin, ...rest } = vraagVan(operatie, {})
    const rollen = routes.find(({ operationId }) => operationId === operatie.id)?.rollen ?? []
    const token = await opstap.token(rollen === 'iedereen' ? 'gemeente' : (rollen[0] ?? 'gemeente'), {
      pasnummer: 'P1',
    })
    const met = `${begin}${begin.includes('?') ? '&' : '?'}${OOK[operatie.id] ?? ''}na=${plaats}`
    const { status, body } = await stel(opstap, { method, pad: met, ...rest }, token)
    const fout = body.errors?.find(({ location }: { location: string }) => location === 'na')
    expect({ id: operatie.id, status, fout }).toMatchObject({ status: 400, fout: { in: 'query', code: 'onjuist' } })
  }
  await opstap.stop()
})
