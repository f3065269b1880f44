import { describe, expect, test } from 'vitest'
import { hasChromium, leg, openWeb, toegankelijk } from './support/browser.ts'

describe.skipIf(!hasChromium())('signing in and out in a browser', () => {
  const web = openWeb()

  test('the first page and the test sign-in page', async () => {
    const scherm = await web.venster()
    await scherm.page.goto(web.origin)
    await scherm.page.getByRole('button', { name: 'Inloggen' }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'begin')
    await scherm.page.getByRole('button', { name: 'Inloggen' }).click()
    await scherm.page.getByText('Dit is een test.').waitFor()
    expect(await scherm.page.getByRole('button').count()).toBeGreaterThan(5)
    await toegankelijk(scherm)
    await leg(scherm, 'test-inloggen')
    await scherm.page.context().close()
  })

  test('no token is left where another script or person finds it; a reload goes on as the same person', async () => {
    const { page } = await web.inloggen('lokaal-centralist-harlingen')
    const kept = String(
      await page.evaluate('JSON.stringify([localStorage, sessionStorage]) + document.cookie + location.href'),
    )
    expect(kept).not.toMatch(/eyJ|access_token|refresh_token|id_token/)
    await page.reload()
    await page.getByText('Ingelogd als centralist in Harlingen').waitFor()
    await page.context().close()
  })

  test('after signing out the next one must choose again', async () => {
    const { page } = await web.inloggen('lokaal-pashouder-HRL-000001')
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByText('Dit is een test.').waitFor()
    expect(page.url()).not.toContain('id_token')
    await page.context().close()
  })

  test('an expired token: signing in again in a small window goes on where it was, with all that was typed', async () => {
    const scherm = await web.inloggen('lokaal-centralist-harlingen', { pad: '/balie/pas/HRL-000002' })
    const { page } = scherm
    await page.locator('#naar').fill('franeker stat')
    await page.getByRole('option', { name: 'Station Franeker' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('#wanneer').fill('morgen 11 uur')
    await page.getByText('Deze rit kan.', { exact: true }).waitFor()
    // From here on the API believes no token of this page any more, and the issuer renews none.
    let verlopen = true
    await page.route('**/v1/ritten', (route) =>
      verlopen && route.request().method() === 'POST'
        ? route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{}' })
        : route.continue(),
    )
    await page.route('**/inloggen/token', (route) =>
      verlopen
        ? route.fulfill({ status: 400, contentType: 'application/json', body: '{"error":"invalid_grant"}' })
        : route.continue(),
    )
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Log opnieuw in' }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'opnieuw-inloggen')
    verlopen = false
    const [klein] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Opnieuw inloggen' }).click(),
    ])
    await klein.locator('button[value="lokaal-centralist-harlingen"]').click()
    // The booking that waited was sent.
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    expect(scherm.klachten).toEqual([])
    await page.context().close()
  })

  test('a token that can be renewed is renewed without a word', async () => {
    const { page } = await web.inloggen('lokaal-centralist-harlingen', { pad: '/balie/pas/HRL-000003' })
    await page.locator('#naar').waitFor()
    let geweigerd = 0
    await page.route('**/v1/locaties?**', (route) =>
      geweigerd++ === 0
        ? route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{}' })
        : route.continue(),
    )
    await page.locator('#naar').fill('franeker stat')
    await page.getByRole('option', { name: 'Station Franeker' }).waitFor()
    expect(geweigerd).toBeGreaterThan(1)
    await page.context().close()
  })

  test('an unknown page, and a carrier for whom there is nothing here', async () => {
    const scherm = await web.inloggen('lokaal-vervoerder-harlingen')
    await scherm.page.getByText('Vervoerders halen hun opdrachten op met hun eigen systeem.').waitFor()
    await toegankelijk(scherm)
    await scherm.page.context().close()
    const ander = await web.inloggen('lokaal-pashouder-HRL-000001', { pad: '/bestaat-niet' })
    await ander.page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor()
    expect(await ander.page.getByRole('link', { name: 'Naar het begin' }).getAttribute('href')).toBe('/')
    await toegankelijk(ander)
    await ander.page.context().close()
  })
})
