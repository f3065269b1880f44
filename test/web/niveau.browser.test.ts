import { describe, expect, test } from 'vitest'
import { LOKALE_INLOGCLAIMS } from '../../functions/local/inloggen/inlogclaims.ts'
import { hasChromium, openWeb, toegankelijk } from './support/browser.ts'

/** A municipality that asks for a safer sign-in; nobody of the local issuer has one. */
const inlogclaims = JSON.stringify({
  ...JSON.parse(LOKALE_INLOGCLAIMS),
  minimum: { leesGegevens: 'substantieel', gemeente: 'hoog' },
})

describe.skipIf(!hasChromium())('a sign-in that is not sure enough', () => {
  const web = openWeb({ env: () => ({ OPSTAP_INLOGCLAIMS: inlogclaims }) })

  test('for one thing: that says so, and the rest goes on', async () => {
    const scherm = await web.inloggen('lokaal-pashouder-HRL-000001', { pad: '/mijn/inzagen' })
    const { page } = scherm
    await page.getByRole('button', { name: 'Download mijn gegevens' }).click()
    await page.getByText('Hiervoor moet u veiliger inloggen.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('link', { name: 'Begin' }).click()
    await page.getByText('Nog 1.500 van 1.500 km').waitFor()
    expect(scherm.klachten).toEqual([])
    await page.context().close()
  })

  test('for a whole role: that is said at the door, and the issuer is asked for another', async () => {
    const scherm = await web.venster()
    const { page } = scherm
    await page.goto(`${web.origin}/`)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.locator('button[value="lokaal-gemeente-harlingen"]').click()
    await page.getByText('U moet veiliger inloggen.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.locator('button[value="lokaal-centralist-harlingen"]').click()
    await page.getByText('Ingelogd als centralist in Harlingen').waitFor()
    expect(scherm.klachten).toEqual([])
    await page.context().close()
  })
})
