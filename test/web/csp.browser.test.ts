import { afterEach, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../support/opstap.ts'
import { hasChromium, openWeb } from './support/browser.ts'

const KAART = { KAART_URL: 'https://kaart.voorbeeld.example/{z}/{x}/{y}.png', KAART_BRON: 'Voorbeeldmaker' }
const UITGEVER = { ISSUER: 'https://inloggen.voorbeeld.example/realms/opstap' }

/** Everything that a page may do, word for word: what is not here falls under `default-src`, so under nothing. */
const policyWith = (connect: string, map: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src ${connect}`,
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    map,
  ].join('; ')
const NO_MAP = "trusted-types 'none'"
const MAP = "worker-src 'self'; trusted-types opstap-kaart"

describe('the policy of every page and file', () => {
  let opstap: Opstap | undefined
  afterEach(() => opstap?.stop())

  test.each([
    ['with nothing set', {}, policyWith("'self'", NO_MAP)],
    ['with a map', KAART, policyWith("'self' https://kaart.voorbeeld.example", MAP)],
    ['with another issuer', UITGEVER, policyWith("'self' https://inloggen.voorbeeld.example", NO_MAP)],
    [
      'with both',
      { ...KAART, ...UITGEVER },
      policyWith("'self' https://inloggen.voorbeeld.example https://kaart.voorbeeld.example", MAP),
    ],
  ])('%s', async (_, env, policy) => {
    opstap = await startOpstap({ env })
    const { origin } = new URL(opstap.url)
    const page = { headers: { accept: 'text/html' } }
    const html = await (await fetch(origin, page)).text()
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(files.length).toBeGreaterThan(2)
    for (const path of ['/', '/balie', '/gemeente/wat-dan-ook', '/config.json', ...files]) {
      const answer = await fetch(`${origin}${path}`, page)
      const { status, headers } = answer
      // Read to its end, so that the server need not wait for it when it stops.
      await answer.arrayBuffer()
      expect([path, status, headers.get('content-security-policy')]).toEqual([path, 200, policy])
      expect([path, headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual([
        path,
        'nosniff',
        'DENY',
      ])
    }
  })
})

describe.skipIf(!hasChromium())('a browser', () => {
  const web = openWeb()

  test('refuses what somebody would have written into a page, and what a script would fetch from elsewhere', async () => {
    const { page, klachten } = await web.venster()
    await page.route(`${web.origin}/`, async (route) => {
      const response = await route.fetch()
      const html = (await response.text()).replace(
        '</body>',
        '<style>#proef { position: fixed }</style><p id="proef" style="color: red" onclick="window.kwaad = 2">Proef</p><script>window.kwaad = 1</script></body>',
      )
      await route.fulfill({ response, body: html })
    })
    await page.goto(web.origin)
    await page.getByRole('button', { name: 'Inloggen' }).waitFor()
    await page.locator('#proef').click()
    expect(
      await page.evaluate(
        'const { position, color } = getComputedStyle(document.querySelector("#proef")); [position, color === "rgb(255, 0, 0)", window.kwaad]',
      ),
    ).toEqual(['static', false, undefined])
    const geweigerd = (wat: RegExp): number => klachten.filter((klacht) => wat.test(klacht)).length
    // The style sheet and the attribute; the script and the handler.
    await expect.poll(() => geweigerd(/inline style/)).toBe(2)
    await expect.poll(() => geweigerd(/inline (script|event handler)/)).toBe(2)

    const poging = (code: string): Promise<unknown> => page.evaluate(code)
    await expect(poging('document.querySelector("#proef").innerHTML = "<b>kwaad</b>"')).rejects.toThrow(/TrustedHTML/)
    await expect(poging('trustedTypes.createPolicy("eigen", { createHTML: String })')).rejects.toThrow(/disallowed/)
    await expect(poging('fetch("https://elders.voorbeeld.example/")')).rejects.toThrow(/Failed to fetch/)
    await expect.poll(() => geweigerd(/Refused to connect|connect-src/)).toBeGreaterThan(0)
    // A form that would send itself, without the app.
    await poging(
      'const form = document.createElement("form"); form.id = "formulier"; document.body.append(form); form.submit()',
    )
    await expect.poll(() => geweigerd(/form-action/)).toBe(1)
    expect(new URL(page.url()).search).toBe('')
    await page.context().close()
  })
})
