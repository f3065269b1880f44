import { describe, expect, test } from 'vitest'
import { DOCS } from '../../functions/website/docs.ts'
import { hasChromium, leg, openWeb } from './support/browser.ts'

describe.skipIf(!hasChromium())('the page that describes the API', () => {
  const web = openWeb()

  test('shows every operation, and calls one, with nothing from elsewhere', async () => {
    const scherm = await web.venster()
    const { page, klachten } = scherm
    await page.goto(`${web.origin}${DOCS.path}`)
    await page.locator('.opblock').first().waitFor()
    const { paths } = (await (await fetch(`${web.origin}/v1/openapi.json`)).json()) as { paths: Record<string, object> }
    const operations = Object.values(paths).flatMap((path) => Object.keys(path))
    await leg(scherm, 'docs')
    // Of a long list only what is in sight stands on the page.
    const gezien = new Set<string>()
    const omlaag = async (): Promise<number> => {
      const ids = await page.evaluate<string[]>("[...document.querySelectorAll('.opblock')].map(({ id }) => id)")
      for (const id of ids) gezien.add(id)
      await page.mouse.wheel(0, 500)
      return gezien.size
    }
    await expect.poll(omlaag, { interval: 20 }).toBe(operations.length)
    await page.locator('#operations-Systeem-leesGezondheid button').first().click()
    await page.getByText('Voor iedereen, zonder token.').first().waitFor()
    await page.getByRole('button', { name: 'Try it out' }).click()
    await page.getByRole('button', { name: 'Execute' }).click()
    await page.locator('.live-responses-table').getByText('"ok"').first().waitFor()
    expect(klachten).toEqual([])
    await page.context().close()
  })
})
