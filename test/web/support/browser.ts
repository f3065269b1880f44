import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import { buffer } from 'node:stream/consumers'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Download,
  type Page,
} from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { PROJECT, startProces, type Proces } from '../../support/proces.ts'

/** Wednesday morning: everything on the pages is dated from here. */
export const NU = '2026-03-11T10:20:00+01:00'

/** Everything WCAG 2.2 AA asks for that a program can see. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface Scherm {
  readonly page: Page
  /** What the page asked of other origins, and what it complained about. */
  readonly klachten: string[]
}

export interface Web {
  /** The origin of the website. */
  readonly origin: string
  readonly proces: Proces
  /** A window of its own, with nobody signed in. */
  venster(options?: BrowserContextOptions): Promise<Scherm>
  /** @param wie subject of one of the people of the test sign-in page */
  inloggen(wie: string, options?: BrowserContextOptions & { pad?: string }): Promise<Scherm>
  /** Goes on with the same data at another moment, and at another address: windows that were open are of no more use. */
  wordt(moment: string): Promise<void>
}

const listen = (context: BrowserContext, allowed: readonly string[]): string[] => {
  const klachten: string[] = []
  // Of the whole window, so also of the small one that opens to sign in again.
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (!allowed.includes(url.origin) && url.protocol !== 'data:') klachten.push(`request to ${url.origin}`)
  })
  context.on('weberror', (error) => klachten.push(error.error().message))
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) klachten.push(message.text())
  })
  return klachten
}

/** What was downloaded; the browser is another process and its files are its own. */
export const inhoudVan = async (bestand: Download): Promise<Buffer> => buffer(await bestand.createReadStream())

/** Without it the tests in a browser are skipped, and the closing line of the run says how many. */
export const hasChromium = (): boolean => inject('browser') !== ''

interface Anders {
  /** Settings of the server besides those of every test; asked when it starts. */
  readonly env?: () => Record<string, string>
  /** Lets the clock of the server be set. */
  readonly klok?: boolean
  /** Arguments of a browser of its own. */
  readonly args?: readonly string[]
  /** An origin that pages may ask something of, besides their own. */
  readonly ook?: () => string
}

/** A real browser on the server as `npm start` runs it, with its demo; for the tests of the describe around it. */
export const openWeb = ({ env, klok = false, args, ook }: Anders = {}): Web => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-web-'))
  let browser: Browser
  let proces: Proces
  const begin = (moment: string): Promise<Proces> =>
    startProces({ OPSTAP_DATA: folder, OPSTAP_NU: moment, ...env?.() }, { klok })
  /** Where somebody else signs people in, no demo is made: then it is there from before. */
  const maakDemo = async (): Promise<void> => {
    if (env?.()['ISSUER'] === undefined) return
    const demo = await startProces({ OPSTAP_DATA: folder, OPSTAP_NU: NU })
    await demo.stop('SIGTERM')
  }
  const web: Web = {
    get origin() {
      return new URL(proces.url).origin
    },
    get proces() {
      return proces
    },
    venster: async (options) => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, ...options })
      context.setDefaultTimeout(30_000)
      const klachten = listen(context, [web.origin, ...(ook === undefined ? [] : [ook()])])
      return { page: await context.newPage(), klachten }
    },
    inloggen: async (wie, { pad = '/', ...options } = {}) => {
      const scherm = await web.venster(options)
      await scherm.page.goto(`${web.origin}${pad}`)
      await scherm.page.getByRole('button', { name: 'Inloggen' }).click()
      await scherm.page.locator(`button[value="${wie}"]`).click()
      // On a narrow screen it waits behind the menu.
      await scherm.page.getByText('Uitloggen', { exact: true }).waitFor({ state: 'attached' })
      return scherm
    },
    wordt: async (moment) => {
      await proces.stop('SIGTERM')
      proces = await begin(moment)
    },
  }
  beforeAll(async () => {
    ;[browser, proces] = await Promise.all([
      args === undefined
        ? chromium.connect(inject('browser'))
        : chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox', ...args] }),
      maakDemo().then(() => begin(NU)),
    ])
  })
  afterAll(async () => {
    await browser.close()
    await proces.stop('SIGTERM')
    rmSync(folder, { recursive: true })
  })
  return web
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const violations = async (page: Page, colours = false): Promise<string[]> => {
  const runOnly: RunOptions['runOnly'] = colours
    ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
    : { type: 'tag', values: RULES }
  // Once a page is enough; and what passes need not be told.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(AXE)
  const options: RunOptions = { runOnly, resultTypes: ['violations'] }
  const { violations: found } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Letters that cannot be read, or links that cannot be told from text, in the colours of now. */
export const kleurfouten = async ({ page }: Scherm): Promise<string[]> => await violations(page, true)

/** No violation as it stands, at 400 % (a window of 1280 px becomes one of 320), and with forced colours. */
export const toegankelijk = async ({ page, klachten }: Scherm): Promise<void> => {
  // A page that is still being fetched has no heading yet.
  await page.locator('h1').first().waitFor({ state: 'attached' })
  expect(await violations(page)).toEqual([])
  // What tells more of a field is named by its id: with a space in it, nobody is told.
  expect(await page.locator('[id*=" "]').count()).toBe(0)
  // A form in a form is sent to nowhere.
  expect(await page.locator('form form').count()).toBe(0)
  const size = page.viewportSize() ?? { width: 1366, height: 900 }
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  await page.setViewportSize(size)
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await violations(page, true)).toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
  expect(klachten).toEqual([])
}

const LONGEST = 1600

/** Writes a picture of the page for the documentation, when asked to: `npm run schermen`. */
export const leg = async ({ page }: Scherm, naam: string): Promise<void> => {
  if (process.env['SCHERMEN'] === undefined) return
  const folder = join(PROJECT, 'docs', 'schermen')
  mkdirSync(folder, { recursive: true })
  const { width, height } = page.viewportSize() ?? { width: 1366, height: 900 }
  const long = Number(await page.evaluate('document.documentElement.scrollHeight'))
  // All of a short page, and the beginning of a long one: pictures are for looking at, and stay small.
  const hoogte = Math.min(Math.max(long, height), LONGEST)
  // As in a window of that height, so that what sticks to its edge stands there.
  await page.setViewportSize({ width, height: hoogte })
  await page.screenshot({ path: join(folder, `${naam}.png`), animations: 'disabled' })
  await page.setViewportSize({ width, height })
}
