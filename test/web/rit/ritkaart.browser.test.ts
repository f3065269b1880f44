import { describe, expect, test } from 'vitest'
import { hasChromium, openWeb, toegankelijk } from '../support/browser.ts'

describe.skipIf(!hasChromium())('a ride on a map', () => {
  const web = openWeb()

  test.each([
    ['the desk', 'lokaal-centralist-harlingen', '/balie/pas/HRL-000006'],
    ['the holder', 'lokaal-pashouder-HRL-000007', '/mijn/ritten'],
  ])('%s sees from where to where, the circle of the rules, and all of it in words', async (_, wie, pad) => {
    const scherm = await web.inloggen(wie, { pad })
    const { page } = scherm
    const rit = page.locator('.op-rit').first()
    await rit.getByText('Prijs en bijzonderheden').click()
    await rit.getByRole('img', { name: 'De rit op een kaart.' }).waitFor()
    await rit.getByText(/^A: ophalen bij ./).waitFor()
    await rit.getByText(/^B: brengen naar ./).waitFor()
    await rit.getByText('Cirkel: tot 25 kilometer van de woning').waitFor()
    // Every mark stands on the drawing.
    expect(await rit.locator('svg rect').count()).toBe(2)
    const buiten = `[...document.querySelectorAll('.op-rit svg g')].filter((g) => {
      const [a, b] = [g.getBoundingClientRect(), g.ownerSVGElement.getBoundingClientRect()]
      return a.left < b.left || a.right > b.right || a.top < b.top || a.bottom > b.bottom
    }).length`
    expect(await page.evaluate(buiten)).toBe(0)
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'English' }).click()
    await rit.getByText('Circle: up to 25 kilometres from the home').waitFor()
    await page.context().close()
  })
})
