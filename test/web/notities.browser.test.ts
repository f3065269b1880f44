import { describe, expect, test } from 'vitest'
import { hasChromium, openWeb, toegankelijk } from './support/browser.ts'
import { nederlandsOp } from './support/engels.ts'

describe.skipIf(!hasChromium())('notes', () => {
  const web = openWeb()

  test('are written at the desk by keyboard, read by the municipality and the holder, and thrown away', async () => {
    const scherm = await web.inloggen('lokaal-centralist-harlingen', { pad: '/balie/pas/HRL-000001' })
    const { page } = scherm
    const kaart = page.locator('[aria-labelledby="pashouder"]')
    const schrijf = kaart.getByText('Schrijf een notitie')
    await schrijf.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Zijn nummer is 111222333 (verzonnen).')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await kaart
      .getByText(/Dit lijkt een burgerservicenummer/)
      .first()
      .waitFor()
    await toegankelijk(scherm)
    await kaart
      .getByLabel('Notitie: pas HRL-000001', { exact: true })
      .fill('Belt altijd namens zijn moeder (verzonnen).')
    await kaart.getByRole('button', { name: 'Bewaar de notitie: pas HRL-000001', exact: true }).press('Enter')
    await kaart.getByText('De notitie is bewaard').waitFor()
    await kaart.getByText('Belt altijd namens zijn moeder (verzonnen).').waitFor()
    await kaart.getByText(/^11 maart 2026, .* door de centrale$/).waitFor()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await page.getByText('Write a note').first().waitFor()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.getByRole('button', { name: 'Nederlands', exact: true }).click()

    const mijn = await web.inloggen('lokaal-pashouder-HRL-000001', { pad: '/mijn/inzagen' })
    await mijn.page.getByText('Belt altijd namens zijn moeder (verzonnen).').waitFor()
    expect(await mijn.page.getByText('Schrijf een notitie').count()).toBe(0)
    await toegankelijk(mijn)
    await mijn.page.context().close()

    await kaart
      .getByRole('button', { name: /^Haal weg: notitie 1, van 11 maart 2026.*, pas HRL-000001$/ })
      .press('Enter')
    await page.getByRole('button', { name: 'Ja, haal weg' }).press('Enter')
    await kaart.getByText('De notitie is weg', { exact: true }).waitFor()
    expect(await kaart.getByText('Belt altijd namens zijn moeder (verzonnen).').count()).toBe(0)
    // What was said before is not said any more.
    expect(await kaart.getByText('De notitie is bewaard').count()).toBe(0)
    await kaart.getByLabel('Notitie: pas HRL-000001', { exact: true }).fill('Komt met een hulphond (verzonnen).')
    await kaart.getByRole('button', { name: 'Bewaar de notitie: pas HRL-000001', exact: true }).press('Enter')
    await kaart.getByText('De notitie is bewaard').waitFor()
    expect(await kaart.getByText('De notitie is weg', { exact: true }).count()).toBe(0)
    await toegankelijk(scherm)
    await page.context().close()
  })
})
