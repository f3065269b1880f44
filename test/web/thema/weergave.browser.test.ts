import { describe, expect, test } from 'vitest'
import { hasChromium, kleurfouten, openWeb, toegankelijk, type Scherm, type Web } from '../support/browser.ts'

const CENTRALIST = 'lokaal-centralist-harlingen'
const PASHOUDER = 'lokaal-pashouder-HRL-000007'

/** The main pages of each user, with who may open them. */
const PAGINAS = [
  [CENTRALIST, ['/balie', '/balie/dag', '/balie/openstaand', '/balie/pas/HRL-000001']],
  [PASHOUDER, ['/mijn', '/mijn/boeken', '/mijn/ritten', '/mijn/kosten', '/mijn/inzagen']],
  [
    'lokaal-gemeente-harlingen',
    ['/gemeente', '/gemeente/pas/HRL-000001', '/gemeente/regels', '/gemeente/bijdragen', '/gemeente/jaarcijfers'],
  ],
] as const

/** How much of a table is out of sight beside it. */
const TE_BREED = `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.op-schuif'))`

const ga = async (web: Web, { page }: Scherm, pad: string): Promise<void> => {
  await page.goto(`${web.origin}${pad}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await expect.poll(() => page.getByText('Bezig met laden…').count()).toBe(0)
}

describe.skipIf(!hasChromium())('however somebody looks at it', () => {
  const web = openWeb()

  test.each(PAGINAS)('in the dark, and in colours of the system, every letter can be read: %s', async (wie, paden) => {
    const scherm = await web.inloggen(wie, { colorScheme: 'dark' })
    for (const pad of paden) {
      await ga(web, scherm, pad)
      for (const forcedColors of ['none', 'active'] as const) {
        await scherm.page.emulateMedia({ colorScheme: 'dark', forcedColors })
        expect([pad, forcedColors, await kleurfouten(scherm)]).toEqual([pad, forcedColors, []])
      }
    }
    await scherm.page.context().close()
  })

  test.each([
    [CENTRALIST, '/balie/dag'],
    [PASHOUDER, '/mijn/kosten'],
  ])('on a phone rows are cards that fit: %s %s', async (wie, pad) => {
    const scherm = await web.inloggen(wie, { viewport: { width: 360, height: 740 } })
    const { page } = scherm
    await ga(web, scherm, pad)
    const tabel = page.locator('.op-schuif')
    await tabel.waitFor()
    expect(await page.evaluate(TE_BREED)).toBe(0)
    // What a cell is, is said beside it.
    expect(await tabel.locator('td').first().getAttribute('data-kop')).toMatch(/^(Pashouder|Naar|Brengen naar)$/)
    await toegankelijk(scherm)
    await page.context().close()
  })

  test.each([
    [CENTRALIST, '/balie/pas/HRL-000001'],
    [PASHOUDER, '/mijn'],
  ])('on paper nothing stands that can only be pressed: %s %s', async (wie, pad) => {
    const scherm = await web.inloggen(wie)
    const { page } = scherm
    await ga(web, scherm, pad)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('main button:visible, nav:visible, #zoek:visible').count()).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    await page.context().close()
  })
})
