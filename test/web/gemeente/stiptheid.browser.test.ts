import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Regeling } from '../../../domain/beleid/index.ts'
import type { Rit } from '../../../domain/rit/index.ts'
import { periodeVan } from '../../../web/src/gemeente/stiptheid/periode.ts'
import { stappenTot } from '../../../web/src/gemeente/stiptheid/schaal.ts'
import { gewijzigd, HARLINGEN } from '../../domain/support.ts'
import { bewaar, daarna, ritOp } from '../../support/opgeslagen-rit.ts'
import { regelingen as shipped } from '../../../functions/services/beleid/meegeleverd.ts'
import { startOpstap, type Opstap } from '../../support/opstap.ts'
import { hasChromium, leg, NU, openWeb, toegankelijk, type Scherm } from '../support/browser.ts'

describe('the usual periods', () => {
  test.each([
    // A Wednesday.
    ['dezeWeek', '2026-03-11', '2026-03-09', '2026-03-11'],
    ['vorigeWeek', '2026-03-11', '2026-03-02', '2026-03-08'],
    ['dezeMaand', '2026-03-11', '2026-03-01', '2026-03-11'],
    ['vorigeMaand', '2026-03-11', '2026-02-01', '2026-02-28'],
    // A Monday that is the first of a month, after one of 31 days.
    ['dezeWeek', '2026-06-01', '2026-06-01', '2026-06-01'],
    ['vorigeWeek', '2026-06-01', '2026-05-25', '2026-05-31'],
    ['vorigeMaand', '2026-06-01', '2026-05-01', '2026-05-31'],
    // Over the turn of a year, on a Sunday.
    ['dezeWeek', '2027-01-03', '2026-12-28', '2027-01-03'],
    ['vorigeMaand', '2027-01-03', '2026-12-01', '2026-12-31'],
  ] as const)('%s on %s', (keuze, vandaag, van, tot) => {
    expect(periodeVan(keuze, vandaag)).toEqual({ van, tot })
  })
})

test.each([
  [0, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 1, 2, 3, 4, 5]],
  [6, [0, 2, 4, 6]],
  [17, [0, 5, 10, 15, 20]],
  [101, [0, 50, 100, 150]],
  [20_000, [0, 5000, 10_000, 15_000, 20_000]],
])('an axis up to %i has round numbers', (hoogste, stappen) => {
  expect(stappenTot(hoogste)).toEqual(stappen)
})

const kies = async (page: Page, van: string, tot: string): Promise<void> => {
  await page.locator('#van').fill(van)
  await page.locator('#tot').fill(tot)
  await page.getByRole('button', { name: 'Toon de cijfers' }).click()
}
const rij = (page: Page, tabel: string, naam: string): Promise<string[]> =>
  page
    .getByRole('region', { name: `: ${tabel}` })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: naam, exact: true }) })
    .getByRole('cell')
    .allTextContents()

describe.skipIf(!hasChromium())('use and punctuality', () => {
  let beloofd: Opstap
  const web = openWeb({ ook: () => new URL(beloofd.url).origin })

  const bron = { regeling: 'Vervoerscontract (verzonnen)', artikel: 'artikel 1', kop: 'Ophaaltijd' }
  const stiptheid = { vroegMinuten: 5, laatMinuten: 15, bron }
  let nummers = 0
  const gereden = (vertrek: string, seconden: number, wie: string): Rit =>
    daarna(ritOp(`RBEELD${++nummers}`, vertrek), 'gereden', vertrek, {
      wie,
      ingestapt: new Date(Date.parse(vertrek) + seconden * 1000).toISOString().replace('.000Z', 'Z'),
    })

  beforeAll(async () => {
    // No policy that is shipped promises a time: here Harlingen does, and Berkelland from 15 January on.
    const geldig = (periode: Pick<Regeling, 'geldigVanaf' | 'geldigTotEnMet'>, meer: Partial<Regeling> = {}) => {
      const tarieven = HARLINGEN[0].tarieven.map((tarief) => ({ ...tarief, ...periode }))
      return gewijzigd(HARLINGEN, { ...periode, tarieven, ...meer })
    }
    // The demo gives a pass of Berkelland a place of its own.
    const eigen = { gebied: shipped.get('berkelland')?.[0]?.gebied }
    const [eerst] = geldig({ geldigVanaf: '2025-05-27', geldigTotEnMet: '2026-01-14' }, eigen)
    const [dan] = geldig({ geldigVanaf: '2026-01-15' }, { ...eigen, stiptheid })
    const regelingen = new Map([
      ...shipped,
      ['harlingen', gewijzigd(HARLINGEN, { stiptheid })] as const,
      ['berkelland', [eerst, dan]] as const,
    ])
    beloofd = await startOpstap({ nu: NU, regelingen })
    for (const gemeente of ['harlingen', 'berkelland'])
      for (const rit of [
        gereden('2026-01-14T09:00:00Z', 0, 'taxi-a'),
        gereden('2026-01-14T09:30:00Z', 900, 'taxi-a'),
        gereden('2026-01-14T10:00:00Z', 901, 'taxi-a'),
        gereden('2026-01-14T12:00:00Z', -301, 'taxi-b'),
        daarna(ritOp(`RBEELD${++nummers}`, '2026-01-14T11:00:00Z'), 'loosgemeld', '2026-01-14T11:10:00Z', {
          wie: 'taxi-a',
        }),
        ritOp(`RBEELD${++nummers}`, '2026-01-15T10:00:00Z'),
        gereden('2026-01-16T10:00:00Z', 60, 'taxi-b'),
      ])
        await bewaar(beloofd.deps.store, gemeente, rit)
  })
  afterAll(() => beloofd.stop())

  const bijBelofte = async (gemeente: string): Promise<Scherm> => {
    const scherm = await web.venster()
    const { page } = scherm
    await page.goto(`${new URL(beloofd.url).origin}/gemeente/stiptheid`)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.locator(`button[value="lokaal-gemeente-${gemeente}"]`).click()
    await page.getByRole('heading', { name: 'Gebruik en stiptheid' }).waitFor()
    await kies(page, '14-1-2026', '16-1-2026')
    await page.getByText('De cijfers van 14 januari 2026 tot en met 16 januari 2026.').waitFor()
    return scherm
  }

  test('a month in pictures, with the same numbers in a table under each', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/stiptheid' })
    const { page } = scherm
    // Last week first: from Monday to Sunday.
    await page.getByText('De cijfers van 2 maart 2026 tot en met 8 maart 2026.').waitFor()
    await page.getByRole('button', { name: 'Vorige maand' }).click()
    await page.getByText('De cijfers van 1 februari 2026 tot en met 28 februari 2026.').waitFor()
    expect(await page.getByRole('button', { name: 'Vorige maand' }).getAttribute('aria-pressed')).toBe('true')
    // Saturday 14 February: two return rides, of which one ride found nobody at home.
    expect(await rij(page, 'Gebruik', 'za 14 feb')).toEqual(['3', '1', '0', '0', '4'])
    const [gered, loos, , niet] = await rij(page, 'Gebruik', 'Hele periode')
    const zin = `Er zijn ${gered} ritten gereden. ${loos} keer was er niemand thuis. Van ${niet} ritten heeft de vervoerder niets gemeld.`
    expect(await page.getByText(zin).count()).toBe(1)
    expect(await page.getByRole('img').count()).toBe(3)
    await page
      .getByRole('img', { name: 'Staafdiagram: Gebruik. Op de drukste dagen was het aantal ritten 4.' })
      .waitFor()
    // No policy promises a time, and the page says so in words.
    await page.getByText('De regels beloven niet hoe stipt de taxi komt.').waitFor()
    expect(await page.getByText(/^Minstens 9 van de 10 ritten begonnen niet meer dan \d+ minuten later/).count()).toBe(
      1,
    )
    expect(await page.getByText('–', { exact: true }).count()).toBe(0)
    expect(await page.getByText('Op tijd', { exact: true }).count()).toBe(0)
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-stiptheid')
    await page.context().close()
  })

  test('with a promise: how many were on time, per day and per carrier, worked out by hand', async () => {
    const scherm = await bijBelofte('harlingen')
    const { page } = scherm
    await page.getByText('Op tijd is: van 5 minuten voor tot en met 15 minuten na de afgesproken tijd.').waitFor()
    await page.getByText('artikel 1, Ophaaltijd', { exact: true }).waitFor()
    // Minutes -6, 0, 1, 15 and 16.
    const zin =
      '60% van de ritten was op tijd: 3 op tijd, 1 te vroeg en 1 te laat. Minstens 9 van de 10 ritten begonnen niet meer dan 16 minuten later dan afgesproken. Minstens de helft begon niet meer dan 1 minuut later dan afgesproken.'
    await page.getByText(zin, { exact: true }).waitFor()
    await page.getByRole('img', { name: `Staafdiagram: Stiptheid per dag. ${zin}`, exact: true }).waitFor()
    expect(await rij(page, 'Gebruik', 'wo 14 jan')).toEqual(['4', '1', '0', '0', '5'])
    expect(await rij(page, 'Gebruik', 'do 15 jan')).toEqual(['0', '0', '0', '1', '1'])
    const perDag = 'Stiptheid per dag'
    expect(await rij(page, perDag, 'wo 14 jan')).toEqual([
      '4',
      '2',
      '1',
      '1',
      '50%',
      'niet later',
      'hoogstens 16 min. later',
    ])
    expect(await rij(page, perDag, 'do 15 jan')).toEqual(['0', '0', '0', '0', 'geen rit', 'geen rit', 'geen rit'])
    const perVervoerder = 'Stiptheid per vervoerder'
    // taxi-a: 0, 15 and 16; taxi-b: -6 and 1.
    expect(await rij(page, perVervoerder, 'taxi-a')).toEqual([
      '3',
      '2',
      '0',
      '1',
      '66%',
      'hoogstens 15 min. later',
      'hoogstens 16 min. later',
    ])
    expect(await rij(page, perVervoerder, 'taxi-b')).toEqual([
      '2',
      '1',
      '1',
      '0',
      '50%',
      'minstens 6 min. eerder',
      'hoogstens 1 min. later',
    ])
    // The bars are as long as their numbers: of 14 January four driven, one with nobody at home.
    const hoogte = async (vulling: string): Promise<number> =>
      (await page.locator(`.op-staaf__deel.op-vulling--${vulling}`).first().boundingBox())?.height ?? 0
    expect((await hoogte('gereden')) / (await hoogte('loosgemeld'))).toBeCloseTo(4, 1)
    expect((await hoogte('opTijd')) / (await hoogte('teLaat'))).toBeCloseTo(2, 1)
    await toegankelijk(scherm)
    await page.context().close()
  })

  test('days without a promise are named, and not judged', async () => {
    const { page } = await bijBelofte('berkelland')
    await page.getByText('Op 1 dag van deze periode beloven de regels niets. Die dag telt hier niet mee.').waitFor()
    await page.getByText(/^100% van de ritten was op tijd: 1 op tijd, 0 te vroeg en 0 te laat\./).waitFor()
    const [aantal, ...rest] = await rij(page, 'Stiptheid per dag', 'wo 14 jan')
    expect(aantal).toBe('4')
    expect(rest.slice(0, 4)).toEqual(Array(4).fill('niets beloofd'))
    await page.context().close()
  })

  test('a period that cannot be is named at its field, and what was typed stays', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/stiptheid' })
    const { page } = scherm
    await kies(page, '1-1-2026', '1-3-2026')
    const fout = page.getByRole('link', { name: 'Tot en met: Vraag ten hoogste 31 dagen tegelijk.' })
    await fout.waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert')
    expect(await page.locator('#tot').getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => page.locator('#tot').inputValue()).toBe('1-3-2026')
    await toegankelijk(scherm)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('tot')
    await kies(page, 'ergens in mei', 'straks')
    await page.getByRole('link', { name: /^Van: Dit is geen bestaande datum/ }).waitFor()
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(2)
    await expect.poll(() => page.locator('#van').inputValue()).toBe('ergens in mei')
    await page.getByRole('button', { name: 'Deze week' }).click()
    await page.getByText('De cijfers van 9 maart 2026 tot en met 11 maart 2026.').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.context().close()
  })

  test('a period without rides says so, and draws nothing', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/stiptheid' })
    await scherm.page.getByText('In deze periode was er nog geen rit.').waitFor()
    expect(await scherm.page.getByRole('img').count()).toBe(0)
    await toegankelijk(scherm)
    await scherm.page.context().close()
  })

  test('while there is still to count it asks again by itself, and in the end says so', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente' })
    const { page } = scherm
    let keren = 0
    await page.route('**/v1/stiptheid?**', (route) => {
      keren += 1
      const bezig = { type: 'urn:opstap:probleem:probeer-opnieuw', title: 'Er wordt nog geteld', status: 503 }
      return route.fulfill({ status: 503, contentType: 'application/problem+json', json: bezig })
    })
    await page.getByRole('link', { name: 'Stiptheid' }).click()
    await page.getByText('Er wordt nog geteld. Bij veel ritten duurt dat even.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('heading', { name: 'Het tellen is nog niet klaar' }).waitFor()
    expect(keren).toBeGreaterThan(5)
    await expect.poll(() => page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert')
    await toegankelijk(scherm)
    await page.unroute('**/v1/stiptheid?**')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByText('De cijfers van 2 maart 2026 tot en met 8 maart 2026.').waitFor()
    await page.context().close()
  })

  test('in English too', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/stiptheid' })
    const { page } = scherm
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('The numbers from 2 March 2026 up to and including 8 March 2026.').waitFor()
    await page.getByText(/^At least 9 in 10 rides began no more than \d+ minutes later than agreed\./).waitFor()
    expect(await rij(page, 'Use', 'Thu 5 Mar')).toEqual(['3', '1', '0', '0', '4'])
    await toegankelijk(scherm)
    await page.context().close()
  })
})
