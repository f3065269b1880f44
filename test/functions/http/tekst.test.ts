import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { routes } from '../../../functions/http/routes.ts'
import { EenRegel, VrijeTekst } from '../../../functions/http/tekst.schema.ts'
import { tekstenIn } from '../../support/schema.ts'
import { startOpstap, type Opstap } from '../../support/opstap.ts'
import {
  boek,
  geboekteRit,
  nieuwePas,
  NU,
  opgeslagen,
  pasaanvraag,
  PLAATSEN,
  ritaanvraag,
} from '../../support/voorbeelden.ts'

/** Texts in a body that are no text of people: each is looked up, or read in a form of its own. */
const GEEN_TEKST: Readonly<Record<string, string>> = {
  locatieId: 'must be a place that is there',
  pasnummer: 'must be a pass that is there, or is a number of a companion that a rule looks at',
  persoonsnummer: 'must be a pass that is there',
  iban: 'is kept in the form of an IBAN',
  kenmerk: 'is kept in the form of a reference of ISO 11649 or of a mandate',
  tekst: 'is a document: its own schema looks at every text in it',
  vervoerdersnummer: 'must be a carrier that is there',
  versie: 'must be a version that is there',
  besluitnummer: 'must be a decision that is there',
  herziet: 'must be a decision that is there',
  zoek: 'is not kept',
  csv: 'is a file: each row of it is looked at as a pass of its own',
  adressen: 'must be places that are there, by a number that a row has',
}
/** One of each kind: a nul, a turn of direction, nothing but zero width, half a character. */
const SLECHT = ['Jan\u0000Bos', 'Jan \u202EsoB', '\u200B\u200B', 'Jan\uD800']

describe('every text that people send and we keep', () => {
  test('is a line or a text: in one form, without what nobody sees', () => {
    const mis = routes.flatMap(({ operationId, body }) =>
      tekstenIn(body)
        .filter(({ pad }) => !Object.hasOwn(GEEN_TEKST, pad.split('.').at(-1) ?? ''))
        .filter(({ tekst }) => SLECHT.some((slecht) => z.safeParse(tekst, slecht).success))
        .map(({ pad }) => `${operationId}${pad}`),
    )
    expect(mis).toEqual([])
  })

  test('the check sees one that is not', () => {
    const slecht = z.strictObject({ a: z.array(z.union([z.int(), z.string().max(10)])), b: EenRegel(5).optional() })
    expect(tekstenIn(slecht).map(({ pad }) => pad)).toEqual(['.a', '.b'])
    expect(z.safeParse(tekstenIn(slecht)[0]!.tekst, SLECHT[0]).success).toBe(true)
  })

  test('has a last line', () => {
    expect(VrijeTekst(500).safeParse('a\n'.repeat(60)).success).toBe(true)
    expect(VrijeTekst(500).safeParse('a\n'.repeat(61)).success).toBe(false)
    expect(EenRegel(500).safeParse('a\nb').success).toBe(false)
  })
})

describe('over HTTP', () => {
  let opstap: Opstap
  beforeAll(async () => {
    opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  })
  afterAll(() => opstap.stop())
  const passen = async () => (await opgeslagen(opstap)).filter((item) => item.startsWith('PAS#'))

  test.each([
    ['a nul', 'Jan\u0000 (verzonnen)'],
    ['a mark of direction', 'Jan \u202E(nennozrev)'],
    ['an escape code', '\u001B[2JJan (verzonnen)'],
    ['half a character', 'Jan \uD800 (verzonnen)'],
    ['zero width only', '\u200B\u200C'],
    ['a hundred lines', `Jan${'\n'.repeat(50)}Bos${'\nx'.repeat(50)}`],
  ])('a name with %s is refused by name, and nothing is stored', async (_, naam) => {
    const before = await passen()
    const token = await opstap.token('gemeente')
    const { status, body } = await opstap.call('POST', '/passen', { token, body: pasaanvraag({ naam }) })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ in: 'body', location: 'naam', code: 'teken' }])
    expect(body.errors[0].detail).toMatch(/^Hier staat een .+ \(U\+[0-9A-F]{4,6}\)\. Haal dat weg\.$/)
    expect(await passen()).toEqual(before)
  })

  test('a name is kept in one form, whatever keyboard it came from', async () => {
    const pasnummer = await nieuwePas(opstap, { naam: ' Ju\u0308rgen\u00A0Voorbeeld (verzonnen) ' })
    const token = await opstap.token('gemeente')
    const { body } = await opstap.call('GET', `/passen/${pasnummer}`, { token })
    expect(body.naam).toBe('J\u00FCrgen Voorbeeld (verzonnen)')
  })

  test('a reason may have lines, and is told back with them', async () => {
    const pasnummer = await nieuwePas(opstap)
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
    const token = await opstap.token('centralist')
    const { status, body } = await opstap.call('PUT', `/ritten/${ritnummer}/annulering`, {
      token,
      body: { reden: 'ziek\r\nmorgen weer 👩‍🦽' },
    })
    expect(status).toBe(200)
    expect(JSON.stringify(body)).toContain(String.raw`ziek\nmorgen weer`)
  })

  test('a deviation with what nobody sees is refused', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await boek(
      opstap,
      ritaanvraag(pasnummer, { afwijking: { motivering: 'want\u202Enee' } }),
      { token: await opstap.token('gemeente') },
    )
    expect([status, body.errors?.[0]?.location]).toEqual([400, 'afwijking.motivering'])
  })
})
