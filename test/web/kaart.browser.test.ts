import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hasChromium, openWeb, toegankelijk, type Scherm, type Web } from './support/browser.ts'

/** The demo's pass with destinations of its own. */
const PAD = '/gemeente/pas/BRK-000001'
const NAAM = 'Een cirkel van 20 kilometer rond de woning, en 2 bestemmingen'
const TEGEL = /^\/kaart\/\d+\/\d+\/\d+\.png$/
/** A picture of one point, which the map stretches to a tile. */
const BEELD = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGO4++4MAAVDAph9JwASAAAAAElFTkSuQmCC',
  'base64',
)

/** What serves the tiles: a server of somebody else, that can be out of order. */
const tegels = { status: 200, gevraagd: [] as string[], vertellen: [] as string[] }
const server = createServer((request, response) => {
  tegels.gevraagd.push(request.url ?? '')
  for (const header of ['referer', 'cookie', 'authorization'])
    if (header in request.headers) tegels.vertellen.push(header)
  response
    .writeHead(tegels.status, { 'content-type': 'image/png', 'access-control-allow-origin': '*' })
    .end(tegels.status === 200 ? BEELD : undefined)
})
const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})
beforeEach(() => Object.assign(tegels, { status: 200, gevraagd: [], vertellen: [] }))

const metKaart = {
  env: () => ({ KAART_URL: `${origin()}/kaart/{z}/{x}/{y}.png`, KAART_BRON: 'Voorbeeldmaker' }),
  ook: origin,
}

const bekijk = async (web: Web): Promise<Scherm & { gevraagd: string[] }> => {
  const scherm = await web.inloggen('lokaal-gemeente-berkelland')
  const gevraagd: string[] = []
  scherm.page.on('request', (request) => gevraagd.push(request.url()))
  await scherm.page.goto(`${web.origin}${PAD}`)
  await scherm.page.getByRole('heading', { name: 'Waar deze pas rijdt' }).waitFor()
  return { ...scherm, gevraagd }
}

const schets = (page: Page) => page.getByRole('img', { name: NAAM })
const kaart = (page: Page) => page.getByRole('region', { name: NAAM })

describe.skipIf(!hasChromium())('without a background map', () => {
  const web = openWeb()

  test('nothing of a map is fetched', async () => {
    const { page, gevraagd, klachten } = await bekijk(web)
    await schets(page).waitFor()
    await page.waitForLoadState('networkidle')
    expect(gevraagd.filter((url) => /tekenKaart|maplibre/.test(url))).toEqual([])
    expect(gevraagd.filter((url) => new URL(url).origin !== web.origin)).toEqual([])
    expect(klachten).toEqual([])
    await page.context().close()
  })
})

describe.skipIf(!hasChromium())('with a background map', () => {
  const web = openWeb({ ...metKaart, args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] })

  test('the area is drawn on it, and nobody but who serves the tiles is asked', async () => {
    const scherm = await bekijk(web)
    const { page, gevraagd } = scherm
    await kaart(page).waitFor()
    expect(await schets(page).count()).toBe(0)
    expect(await page.getByText('Kaart: Voorbeeldmaker.').count()).toBe(1)
    for (const name of ['De woning', 'Station Zutphen, Zutphen', 'Medisch Spectrum Twente (MST), Enschede'])
      expect(await page.getByRole('img', { name, exact: true }).count()).toBe(1)
    const elders = gevraagd.filter((url) => new URL(url).origin !== web.origin)
    expect(new Set(elders.map((url) => new URL(url).origin))).toEqual(new Set([origin()]))
    expect(tegels.gevraagd.every((path) => TEGEL.test(path))).toBe(true)
    expect(tegels.vertellen).toEqual([])
    await toegankelijk(scherm)
    await page.context().close()
  })

  test('asks by keyboard for nothing finer than a part of town', async () => {
    const { page } = await bekijk(web)
    await kaart(page).waitFor()
    const groter = page.getByRole('button', { name: 'Maak de kaart groter' })
    // The whole circle is seen at level 8 or so: ten steps would go far beyond the finest that may be asked for.
    for (let stap = 0; stap < 10 && (await groter.isEnabled()); stap++) {
      await groter.press('Enter')
      // A press while the map still moves would begin the step anew.
      await page.waitForTimeout(400)
    }
    const dieptes = (): number[] => tegels.gevraagd.map((path) => Number(path.split('/')[2]))
    await expect.poll(() => Math.max(...dieptes())).toBe(14)
    await page.context().close()
  })

  test('plain shapes stand in its place when no tile comes', async () => {
    tegels.status = 503
    const scherm = await bekijk(web)
    await expect.poll(() => tegels.gevraagd.length).toBeGreaterThan(0)
    await scherm.page.waitForLoadState('networkidle')
    expect(await schets(scherm.page).count()).toBe(1)
    expect(await kaart(scherm.page).count()).toBe(0)
    await toegankelijk(scherm)
    await scherm.page.context().close()
  })
})

describe.skipIf(!hasChromium())('in a browser without WebGL', () => {
  const web = openWeb({ ...metKaart, args: ['--disable-3d-apis'] })

  test('plain shapes stand in the place of the map, and no tile is asked for', async () => {
    const scherm = await bekijk(web)
    await scherm.page.waitForLoadState('networkidle')
    expect(await schets(scherm.page).count()).toBe(1)
    expect(tegels.gevraagd).toEqual([])
    await toegankelijk(scherm)
    await scherm.page.context().close()
  })
})
