import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { startProces } from '../test/support/proces.ts'
import { median } from './pairs.ts'

/** A cheap telephone on a slow network: 1.6 Mbit/s down, 750 kbit/s up, 150 ms to the server and back, a processor four times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const SLOWER = 4
const PHONE = { width: 360, height: 740 }
const VISITS = 7
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Milliseconds, as one visit of somebody who was never here before had them. */
interface Visit {
  /** Until the first words stand there: the first contentful paint. */
  readonly first: number
  /** Until the start page is all there, with its button. */
  readonly start: number
  /** From the press that signs in until the holder reads what their next ride is. */
  readonly signedIn: number
  /** What both fetched, in bytes as they went over the line. */
  readonly bytes: number
}

const FIRST_PAINT = `new Promise((klaar) => new PerformanceObserver((lijst, zelf) => {
  const [eerste] = lijst.getEntriesByName('first-contentful-paint')
  if (eerste === undefined) return
  zelf.disconnect()
  klaar(eerste.startTime)
}).observe({ type: 'paint', buffered: true }))`

const slowDown = async (page: Page, count: (bytes: number) => void): Promise<void> => {
  const tools = await page.context().newCDPSession(page)
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => count(encodedDataLength))
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', NETWORK)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}

const visit = async (browser: Browser, origin: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: PHONE, isMobile: true, hasTouch: true })
  const page = await context.newPage()
  let bytes = 0
  await slowDown(page, (more) => (bytes += more))
  await page.goto(origin)
  const first = await page.evaluate<number>(FIRST_PAINT)
  await page.getByRole('button', { name: 'Inloggen' }).waitFor()
  const start = await page.evaluate<number>('performance.now()')
  await page.getByRole('button', { name: 'Inloggen' }).click()
  const press = page.locator('button[value="lokaal-pashouder-HRL-000001"]')
  await press.waitFor()
  const from = performance.now()
  await press.click()
  await page.locator('#volgende ~ :not([role="status"])').first().waitFor()
  const signedIn = performance.now() - from
  await context.close()
  return { first, start, signedIn, bytes }
}

/** Over all visits, in milliseconds. */
interface Spread {
  readonly median: number
  readonly from: number
  readonly to: number
}

/** What a telephone on a slow network had to wait. */
export interface FirstPaint {
  readonly first: Spread
  readonly start: Spread
  readonly signedIn: Spread
  readonly bytes: number
  readonly visits: number
}

const spread = (values: readonly number[]): Spread => ({
  median: median(values),
  from: Math.min(...values),
  to: Math.max(...values),
})

/**
 * The website as `npm start` serves it, on a telephone as Chromium's devtools make one.
 * @throws Error on a machine without Chromium
 */
export const measureFirstPaint = async (): Promise<FirstPaint> => {
  const executablePath = PLACES.find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error(`no Chromium in ${PLACES.join(', ')}`)
  const folder = mkdtempSync(join(tmpdir(), 'opstap-first-paint-'))
  const server = await startProces({ OPSTAP_DATA: folder, OPSTAP_NU: '2026-03-11T10:20:00+01:00' })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const visits: Visit[] = []
  try {
    for (let i = 0; i < VISITS; i++) visits.push(await visit(browser, new URL(server.url).origin))
  } finally {
    await browser.close()
    await server.stop('SIGTERM')
    rmSync(folder, { recursive: true })
  }
  return {
    first: spread(visits.map(({ first }) => first)),
    start: spread(visits.map(({ start }) => start)),
    signedIn: spread(visits.map(({ signedIn }) => signedIn)),
    bytes: median(visits.map(({ bytes }) => bytes)),
    visits: VISITS,
  }
}
