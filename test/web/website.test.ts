import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../support/opstap.ts'
import { PROJECT, voerUit } from '../support/proces.ts'
import { woordenIn, woordenInBestand } from './support/woorden.ts'

const WEB = join(PROJECT, 'web')
const DIST = join(WEB, 'dist')

let opstap: Opstap
let origin: string
beforeAll(async () => {
  const { code, stderr } = await voerUit('web/build.ts', [])
  if (code !== 0) throw new Error(stderr)
  opstap = await startOpstap({ nu: '2026-03-11T10:20:00+01:00' })
  origin = new URL(opstap.url).origin
})
afterAll(() => opstap.stop())

const page = { headers: { accept: 'text/html' } }

describe('what is served', () => {
  test('every page is the app', async () => {
    for (const path of ['/', '/balie', '/mijn/boeken', '/gemeente/wat-dan-ook']) {
      const answer = await fetch(`${origin}${path}`, page)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('<div id="app">')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
    }
    // Also for who does not say what they take, such as curl.
    expect(await (await fetch(origin)).text()).toContain('<div id="app">')
  })

  test('files with a hash in their name are kept for ever', async () => {
    const html = await (await fetch(origin, page)).text()
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? ''
    const answer = await fetch(`${origin}${script}`)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(html).not.toMatch(/<script>|style="|\son\w+="/)
  })

  test('what is no page and no file belongs to the API', async () => {
    for (const path of ['/assets/weg.js', '/../package.json', '/%2e%2e/package.json', '/.bron.map']) {
      const answer = await fetch(`${origin}${path}`)
      expect(answer.status).toBe(404)
    }
    expect((await fetch(`${origin}/v1/onbekend`, page)).headers.get('content-type')).toBe('application/problem+json')
  })

  test('the app is told where it stands', async () => {
    const config = await (await fetch(`${origin}/config.json`)).json()
    expect(config).toEqual({
      issuer: '/inloggen',
      clientId: 'opstap-web',
      scope: 'openid',
      nu: '2026-03-11T10:20:00+01:00',
    })
  })
})

describe('the local issuer', () => {
  const verifier = randomBytes(32).toString('base64url')
  const authorize = (more: Record<string, string> = {}): URL => {
    const url = new URL(`${origin}/inloggen/authorize`)
    const asked = {
      response_type: 'code',
      client_id: 'opstap-web',
      redirect_uri: `${origin}/terug`,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state: 'abc',
      ...more,
    }
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
    return url
  }
  const codeFor = async (wie: string): Promise<string> => {
    const body = new URLSearchParams({ ...Object.fromEntries(authorize().searchParams), wie })
    const answer = await fetch(authorize(), { method: 'POST', body, redirect: 'manual' })
    const back = new URL(answer.headers.get('location') ?? '')
    expect(back.searchParams.get('state')).toBe('abc')
    return back.searchParams.get('code') ?? ''
  }
  const redeem = (form: Record<string, string>): Promise<Response> =>
    fetch(`${origin}/inloggen/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        redirect_uri: `${origin}/terug`,
        code_verifier: verifier,
        ...form,
      }),
    })

  test('a code gives tokens that the API takes, once', async () => {
    const code = await codeFor('lokaal-centralist-harlingen')
    const tokens: any = await (await redeem({ code })).json()
    const { status } = await opstap.call('GET', '/passen/HRL-000001', { token: tokens.access_token })
    expect(status).toBe(200)
    // The other token is for the website: the API does not take it.
    expect((await opstap.call('GET', '/passen/HRL-000001', { token: tokens.id_token })).status).toBe(401)
    expect((await redeem({ code })).status).toBe(400)
  })

  test('a refresh token renews, once', async () => {
    const code = await codeFor('lokaal-pashouder-HRL-000001')
    const { refresh_token: first }: any = await (await redeem({ code })).json()
    const renew = { grant_type: 'refresh_token', refresh_token: first }
    expect((await redeem(renew)).status).toBe(200)
    expect((await redeem(renew)).status).toBe(400)
  })

  test.each([
    ['another verifier', { code_verifier: 'x'.repeat(43) }],
    ['another place to return to', { redirect_uri: 'http://127.0.0.1:1/terug' }],
    ['no code', { code: 'geen' }],
  ])('%s gets nothing', async (_, wrong) => {
    const code = await codeFor('lokaal-centralist-harlingen')
    expect((await redeem({ code, ...wrong })).status).toBe(400)
  })

  test.each([
    ['elsewhere', { redirect_uri: 'https://elders.example/terug' }],
    ['without PKCE', { code_challenge: '' }],
    ['with plain PKCE', { code_challenge_method: 'plain' }],
    ['for another client', { client_id: 'ander' }],
    ['for a token at once', { response_type: 'token' }],
  ])('sends nobody %s', async (_, wrong) => {
    const answer = await fetch(authorize(wrong), { redirect: 'manual' })
    expect(answer.status).toBe(400)
  })

  test('a page that asks in silence hears that nobody is signed in', async () => {
    const answer = await fetch(authorize({ prompt: 'none' }), { redirect: 'manual' })
    expect(answer.headers.get('location')).toBe(`${origin}/terug?error=login_required&state=abc`)
  })

  test('writes what it is sent as text, and never as a page', async () => {
    const html = await (await fetch(authorize({ state: '"><script>alert(1)</script>' }))).text()
    expect(html).not.toContain('<script>')
  })
})

describe('what was built', () => {
  interface Part {
    readonly file: string
    readonly isEntry?: boolean
    readonly css?: readonly string[]
    readonly imports?: readonly string[]
    readonly dynamicImports?: readonly string[]
  }
  const parts = (): Record<string, Part> =>
    JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8')) as Record<string, Part>
  const reached = (all: Record<string, Part>, key: string): string[] => [
    key,
    ...(all[key]?.imports ?? []).flatMap((imported) => reached(all, imported)),
  ]
  /** As they go over the line: packed where that is worth it. */
  const bytes = (files: readonly string[]): number =>
    files
      .map((file) => join(DIST, file))
      .reduce((sum, file) => sum + statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size, 0)
  /** What signing in needs, which nobody who sees the page of a role is without. */
  const SIGN_IN = /oidc/

  // The map is not among them: it is fetched by who looks at it, where one is set (ADR 29).
  test.each([
    ['mijn/Mijn', 120_000],
    ['balie/Balie', 150_000],
    ['gemeente/Gemeente', 150_000],
  ])('first load of each page of %s: at most %i bytes of script and style', (role, most) => {
    const all = parts()
    const signIn = Object.keys(all).filter((key) => SIGN_IN.test(key))
    expect(signIn).toHaveLength(1)
    const begin = ['index.html', ...signIn, `src/${role}.tsx`]
    for (const part of [`src/${role}.tsx`, ...(all[`src/${role}.tsx`]?.dynamicImports ?? [])]) {
      const keys = [...begin, part].flatMap((key) => reached(all, key))
      const files = new Set(keys.flatMap((key) => [all[key]?.file ?? '', ...(all[key]?.css ?? [])]))
      expect(files.size).toBeGreaterThan(2)
      expect([part, bytes([...files])]).toEqual([part, expect.toSatisfy((size: number) => size <= most)])
    }
  })

  test('letters are openly licensed and served by ourselves, and no picture is of somebody else', () => {
    const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    const letters = files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))
    expect(letters.filter((file) => !file.startsWith('assets/source-sans-3-'))).toEqual([])
    expect(files.filter((file) => /\.(png|jpe?g)$/.test(file))).toEqual([])
    const css = files.filter((file) => file.endsWith('.css')).map((file) => readFileSync(join(DIST, file), 'utf8'))
    const fetched = css.flatMap((text) =>
      [...text.matchAll(/url\("?(?!"?data:)([^)"]*)"?\)/g)].map(([, url = '']) => url),
    )
    expect(fetched.length).toBeGreaterThan(0)
    expect(fetched.filter((url) => !letters.includes(`assets/${url.replace(/^(\.\/|\/assets\/)/, '')}`))).toEqual([])
    expect(existsSync(join(DIST, 'icoon.svg'))).toBe(true)
  })

  test('no word stands in a page: all are in teksten/', () => {
    const source = join(WEB, 'src')
    const pages = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
    expect(pages.length).toBeGreaterThan(40)
    const words = pages.flatMap((file) => woordenInBestand(join(source, file)).map((word) => `${file}: ${word}`))
    expect(words).toEqual([])
  })

  test.each([
    ['<p>Boek een rit</p>', ['Boek een rit']],
    ['<p>{klaar ? "Geboekt" : t.boeken.knop}</p>', ['Geboekt']],
    ['<p>{t.rit.heen}, samen {`${aantal} ritten`}</p>', [', samen', ' ritten']],
    ['<p>{fout ?? "Onbekend"}{leeg && "niets"}</p>', ['Onbekend', 'niets']],
    ['<Tekstveld id="reden" label="reden" hint={"kort" + streep} />', ['reden', 'kort']],
    ['<button aria-label={`Sluit ${naam}`} />', ['Sluit ']],
    ['<Iets zegt="Dit kan niet" roept="Nee" />', ['Dit kan niet', 'Nee']],
    ['<p className="op-klein op-groot" lang="nl">{wie === "kind" ? t.kind : t.wie[soort]} → {x}&nbsp;</p>', []],
    ['<Knop variant="secondary" onClick={() => stuur("annuleren")}>{t.rit.annuleer}</Knop>', []],
  ])('and a word in one is found: %s', (source, words) => expect(woordenIn(source)).toEqual(words))
})
