import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signToken } from '../../../functions/local/inloggen/issuer.ts'
import { kindOf, KINDS } from '../../../functions/stores/onderhoud/kinds.ts'
import { rewriteAll } from '../../../functions/stores/onderhoud/rewrite.ts'
import type { WholeItem, WholeStore } from '../../../functions/stores/store.ts'
import { openRelease, RELEASES, type Geopend } from '../../releases/open.ts'
import { als, ALLES_MEE, type Beller } from '../../releases/stappen.ts'
import type { Answer } from '../../support/opstap.ts'

export const alleItems = async (store: WholeStore): Promise<WholeItem[]> => {
  const items: WholeItem[] = []
  let cursor: string | undefined
  do {
    const page = await store.scan({ limit: 100, cursor })
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined)
  return items
}

/** What the history of a pass says of its beginning: 0.1.0 kept nothing of it. */
const VERLENING = {
  '0.1.0': {
    op: '2025-12-31T23:00:00Z',
    wie: 'onbekend',
    rol: 'onbekend',
    reden: expect.stringContaining('niet bewaard'),
  },
  '0.2.0': { op: '2026-11-22T08:00:00Z', wie: 'demo', rol: 'gemeente' },
} as const

/** What earlier releases left is opened and used as if nothing had happened. */
export const releasesContract = (engine: 'sqlite' | 'dynamodb'): void => {
  describe.each(RELEASES)(`what %s left on ${engine}`, (release) => {
    let opstap: Geopend
    let items: WholeItem[]
    const vraag = async (
      method: string,
      pad: string,
      wie: Beller,
      more: { body?: unknown; sleutel?: string } = {},
    ): Promise<Answer> =>
      await opstap.call(method, pad, {
        token: await signToken(wie),
        ...(more.body === undefined ? {} : { body: more.body }),
        ...(more.sleutel === undefined ? {} : { headers: { 'idempotency-key': more.sleutel } }),
      })
    const ritten = async (pasnummer: string): Promise<any[]> =>
      (await vraag('GET', `/ritten?pasnummer=${pasnummer}`, als('centralist'))).body.ritten

    beforeAll(async () => {
      opstap = await openRelease(release, engine)
      await opstap.herschreven
      items = await alleItems(opstap.deps.store as WholeStore)
    })
    afterAll(() => opstap.stop())

    test('is read item by item, each by one form, and nothing is set apart', () => {
      const faults = items.flatMap((item) => {
        const key = `${item.pk} ${item.sk}`
        const forms = KINDS.filter(({ form }) => form.keys.test(key)).map(({ form }) => form.name)
        try {
          kindOf(item)?.form.read(item)
          return forms.length === 1 ? [] : [[key, forms]]
        } catch (error) {
          return [[key, String(error)]]
        }
      })
      expect(faults).toEqual([])
      expect(opstap.gelogd.filter(({ operation }) => operation === 'setApart')).toEqual([])
    })

    test('is rewritten once: a second walk finds nothing to do', async () => {
      expect(await opstap.herschreven).toMatchObject({ klaar: true, onleesbaar: 0 })
      const again = await rewriteAll(opstap.deps.store as WholeStore, 'again', () => true)
      expect(again).toMatchObject({ klaar: true, herschreven: 0, onleesbaar: 0 })
    })

    test('a repeated request gets its first answer', async () => {
      const { status, body } = await vraag('POST', '/ritten', als('centralist'), {
        body: ALLES_MEE,
        sleutel: 'alles-mee',
      })
      expect(status).toBe(201)
      const nummers = (await ritten('HRL-000001')).map((rit) => rit.ritnummer)
      expect(nummers).toEqual(expect.arrayContaining(body.ritten.map((rit: any) => rit.ritnummer)))
      expect(body.ritten).toHaveLength(2)
    })

    test('a pass is read, found and changed, and its history says what is known of it', async () => {
      const { body } = await vraag('GET', '/passen/HRL-000001', als('centralist'))
      expect(body).toMatchObject({ naam: 'Aaltje Voorbeeld (verzonnen)', geldigVanaf: '2026-01-01' })
      const zoek = { naam: 'Aaltje', geboortedatum: body.geboortedatum }
      const gevonden = await vraag('POST', '/paszoekvragen', als('centralist'), { body: zoek })
      expect(gevonden.body.passen.map((pas: any) => pas.pasnummer)).toEqual(['HRL-000001'])
      const verandering = { telefoon: '0600 000 009', reden: 'Nieuw nummer (verzonnen).' }
      const { status, body: na } = await vraag('PATCH', '/passen/HRL-000001', als('gemeente'), { body: verandering })
      expect([status, na.telefoon]).toEqual([200, '0600 000 009'])
      expect(na.geschiedenis).toHaveLength(body.geschiedenis.length + 1)
      expect(na.geschiedenis[0]).toMatchObject(VERLENING[release])
    })

    test('rides are read, and the budget of the year is their sum', async () => {
      const alle = (await ritten('HRL-000001')).filter((rit) => rit.vertrek < '2026-12-31T23:00:00Z')
      expect(new Set(alle.map((rit) => rit.status))).toEqual(new Set(['geboekt', 'gereden', 'geannuleerd']))
      const som = (status: string): number =>
        alle.filter((rit) => rit.status === status).reduce((meter, rit) => meter + rit.afstandMeter, 0)
      const { body } = await vraag('GET', '/passen/HRL-000001/reizigersbudgetten/2026', als('centralist'))
      expect(body).toMatchObject({ geboektMeter: som('geboekt'), geredenMeter: som('gereden') })
    })

    test('the carrier finds the rides of a day, and reports of them', async () => {
      const { body } = await vraag('GET', '/vervoersopdrachten?datum=2026-12-01', als('vervoerder'))
      const nummers = (await ritten('HRL-000001'))
        .filter((rit) => rit.vertrek.startsWith('2026-12-01'))
        .map((rit) => rit.ritnummer)
      expect(body.vervoersopdrachten.map((opdracht: any) => opdracht.ritnummer)).toEqual(
        expect.arrayContaining(nummers),
      )
      expect(nummers).toHaveLength(2)
    })

    test('a ride changes, is cancelled, and a new one is booked', async () => {
      const [heen] = (await ritten('HRL-000001')).filter((rit) => rit.vertrek.startsWith('2026-12-01'))
      const pad = `/ritten/${heen.ritnummer}`
      const later = { vertrek: '2026-12-01T11:00:00+01:00' }
      expect((await vraag('PATCH', pad, als('centralist'), { body: later })).status).toBe(200)
      const weg = { reden: 'Ik ben ziek.' }
      expect((await vraag('PUT', `${pad}/annulering`, als('centralist'), { body: weg })).status).toBe(200)
      const { status } = await vraag('POST', '/ritten', als('centralist'), {
        body: { ...ALLES_MEE, retour: undefined, vertrek: '2026-12-17T10:30:00+01:00' },
        sleutel: 'nieuw',
      })
      expect(status).toBe(201)
    })
  })
}
