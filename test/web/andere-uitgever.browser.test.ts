import type { Request } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hasChromium, openWeb, toegankelijk, type Scherm } from './support/browser.ts'
import { startUitgever, type Uitgever } from './support/uitgever.ts'

describe.skipIf(!hasChromium())('with the issuer of somebody else', () => {
  let uitgever: Uitgever
  // Before those of `openWeb`: the server is told where the issuer is.
  beforeAll(async () => {
    uitgever = await startUitgever(() => web.origin)
  })
  const web = openWeb({ klok: true, env: () => uitgever.instellingen, ook: () => uitgever.url })
  afterAll(() => uitgever.stop())
  beforeEach(() => uitgever.geeft({ seconden: 300, vernieuwt: true }))

  const meldAan = async (page: Scherm['page'], naam: string): Promise<void> => {
    await page.getByLabel('Gebruikersnaam').fill(naam)
    await page.getByRole('button', { name: 'Meld aan' }).click()
  }
  /** Signs in on the page of the issuer; keeps what was asked of it. */
  const logIn = async (naam: string, pad = '/'): Promise<Scherm & { gevraagd: Request[] }> => {
    const scherm = await web.venster()
    const { page } = scherm
    const gevraagd: Request[] = []
    page.context().on('request', (request) => {
      if (new URL(request.url()).origin === uitgever.url) gevraagd.push(request)
    })
    await page.goto(`${web.origin}${pad}`)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByRole('heading', { name: 'Aanmelden bij Voorbeeld' }).waitFor()
    expect(new URL(page.url()).origin).toBe(uitgever.url)
    await meldAan(page, naam)
    await page.getByRole('button', { name: 'Uitloggen' }).waitFor()
    return { ...scherm, gevraagd }
  }
  const vulRitIn = async (page: Scherm['page'], wanneer: string): Promise<void> => {
    await page.locator('#naar').fill('franeker stat')
    await page.getByRole('option', { name: 'Station Franeker' }).click()
    await page.locator('#wanneer').fill(wanneer)
    await page.getByText('Deze rit kan.', { exact: true }).waitFor()
  }
  const vormVan = (request: Request | undefined): URLSearchParams => new URLSearchParams(request?.postData() ?? '')

  test('signs in with code and PKCE, books a ride, and signs out there', async () => {
    const { page, klachten, gevraagd } = await logIn('balie-7', '/balie/pas/HRL-000002')
    await page.getByText('Ingelogd als Bo Voorbeeld (verzonnen)').waitFor()
    const [gestuurd] = gevraagd.filter((request) => request.isNavigationRequest())
    const verzoek = new URL(gestuurd?.url() ?? '').searchParams
    expect(Object.fromEntries(verzoek)).toMatchObject({
      client_id: 'vervoer-website',
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: `${web.origin}/terug`,
      code_challenge_method: 'S256',
    })
    const ingewisseld = vormVan(
      gevraagd.find((request) => request.method() === 'POST' && request.url().endsWith('/token')),
    )
    expect(ingewisseld.get('grant_type')).toBe('authorization_code')
    expect(ingewisseld.get('code_verifier')).toMatch(/^[\w.~-]{43,128}$/)
    expect(ingewisseld.has('client_secret')).toBe(false)
    const bewaard = await page.evaluate(
      'JSON.stringify([localStorage, sessionStorage]) + document.cookie + location.href',
    )
    expect(bewaard).not.toMatch(/eyJ|access_token|refresh_token|id_token|code=/)

    await vulRitIn(page, 'morgen 11 uur')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()

    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.waitForURL(`${uitgever.url}/session/end?**`)
    expect(page.url()).not.toContain('id_token')
    await page.getByRole('button', { name: 'Meld af' }).click()
    await page.waitForURL(`${web.origin}/`)
    // The issuer knows nobody any more: it asks again.
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByRole('heading', { name: 'Aanmelden bij Voorbeeld' }).waitFor()
    expect(klachten).toEqual([])
    await page.context().close()
  })

  test('a token that really expired: asked again in the small window, and nothing that was typed is lost', async () => {
    uitgever.geeft({ seconden: 300, vernieuwt: false })
    const { page, klachten } = await logIn('balie-7', '/balie/pas/HRL-000003')
    const token = page.waitForRequest('**/v1/ritbeoordelingen')
    await vulRitIn(page, 'morgen 13 uur')
    const authorization = (await token).headers()['authorization'] ?? ''
    const vraag = (): Promise<Response> => fetch(`${web.origin}/v1/inlog`, { headers: { authorization } })
    expect((await vraag()).status).toBe(200)
    web.proces.verzetKlok()
    await expect.poll(async () => (await vraag()).status).toBe(401)

    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Log opnieuw in' }).waitFor()
    web.proces.verzetKlok()
    const [klein] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Opnieuw inloggen' }).click(),
    ])
    const gesloten = klein.waitForEvent('close')
    await meldAan(klein, 'balie-7')
    await gesloten
    // The booking that waited was sent, as it was typed.
    await page.getByText('De taxi komt donderdag 12 maart om 13.00 uur').waitFor()
    expect(klachten).toEqual([])
    await page.context().close()
  })

  test('somebody else in the small window does not get to see the page', async () => {
    const { page } = await logIn('balie-7', '/balie/pas/HRL-000003')
    await page.locator('#naar').waitFor()
    await page.route('**/v1/locaties?**', (route) => route.fulfill({ status: 401, body: '{}' }))
    await page.route(`${uitgever.url}/token`, (route) => route.fulfill({ status: 400, body: '{}' }), { times: 1 })
    await page.locator('#naar').fill('franeker stat')
    await page.getByRole('heading', { name: 'Log opnieuw in' }).waitFor()
    const [klein] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Opnieuw inloggen' }).click(),
    ])
    await meldAan(klein, 'reiziger-3')
    // That page lives no longer than who signed in on it: they come to their own.
    await page.getByText('Ingelogd als Cor Voorbeeld (verzonnen)').waitFor()
    expect(new URL(page.url()).pathname).toBe('/mijn')
    await page.context().close()
  })

  test('a token that can be renewed is renewed without a word', async () => {
    const { page, klachten, gevraagd } = await logIn('balie-7', '/balie/pas/HRL-000005')
    await page.locator('#naar').waitFor()
    await page.route('**/v1/locaties?**', (route) => route.fulfill({ status: 401, body: '{}' }), { times: 1 })
    await page.locator('#naar').fill('franeker stat')
    await page.getByRole('option', { name: 'Station Franeker' }).waitFor()
    expect(vormVan(gevraagd.at(-1)).get('grant_type')).toBe('refresh_token')
    expect(klachten).toEqual([])
    await page.context().close()
  })

  test('a holder reaches the pass that the token names in the words of that issuer', async () => {
    const { page, klachten } = await logIn('reiziger-3')
    await page.getByRole('heading', { name: 'Uw volgende rit' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/mijn')
    expect(klachten).toEqual([])
    await page.context().close()
  })

  test('a holder whose account was linked to no pass links one with the code of the letter', async () => {
    const scherm = await logIn('nieuw-9')
    await scherm.page.getByRole('heading', { name: 'Koppel uw vervoerspas' }).waitFor()
    await toegankelijk(scherm)
    expect(scherm.klachten).toEqual([])
    await scherm.page.context().close()
  })
})
