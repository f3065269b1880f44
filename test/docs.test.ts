import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Regelingvelden } from '../domain/beleid/schema/regeling.ts'
import { lichtToe } from '../domain/rit/index.ts'
import { routes } from '../functions/http/routes.ts'
import { leesTekst } from '../functions/services/beleid/tekst.ts'
import { beproef } from '../functions/use-cases/beleid/proef.ts'
import { PROJECT } from './support/proces.ts'

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8')
const pages = [...globSync('*.md', { cwd: PROJECT }), ...globSync('{docs,examples}/**/*.md', { cwd: PROJECT })]
const texts = pages.map((page) => ({ page, text: read(page) }))
/** What a change was, a decision at its time, may name what has gone since. */
const ofToday = texts.filter(({ page }) => page !== 'CHANGELOG.md' && !page.startsWith('docs/adr/'))

const inBackticks = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name ?? '')

test('the README is short', () => {
  expect(statSync(join(PROJECT, 'README.md')).size).toBeLessThanOrEqual(6 * 1024)
})

test('the refusal in the README reads as it is given', () => {
  const readme = read('README.md')
  const { tekst, alternatief } = lichtToe({
    regel: 'gebied.buiten-straal',
    uitkomst: 'geweigerd',
    bron: { regeling: '', artikel: '', kop: '', url: '' },
    feiten: { afstandMeter: 125_993, maximumMeter: 25_000, adres: 'naar' },
    alternatief: 'valys',
  })
  expect(readme).toContain(`"tekst":"${tekst}"`)
  expect(readme).toContain(`"tekst":"${alternatief?.tekst.split('. ')[0]}. …","telefoon":"${alternatief?.telefoon}"`)
})

test('one version: of the package, for catalogues, and the newest in the changelog with its date', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string }
  const forCatalogues = read('publiccode.yml')
  const date = /^releaseDate: '(.+)'$/m.exec(forCatalogues)?.[1]
  expect(/^softwareVersion: '(.+)'$/m.exec(forCatalogues)?.[1]).toBe(version)
  expect(/^## \[(?!Unreleased)(.+)$/m.exec(read('CHANGELOG.md'))?.[1]).toBe(`${version}] - ${date}`)
})

test('every row of a table has a cell for each of its columns', () => {
  const cells = (row: string): number => row.split(/(?<!\\)\|/).length
  const wrong = texts.flatMap(({ page, text }) =>
    [...text.matchAll(/^\|.*\n\|[ :|-]+\|\n(?:\|.*\n)+/gm)].flatMap(([table]) => {
      const [header = '', ...rows] = table.trimEnd().split('\n')
      return rows.filter((row) => cells(row) !== cells(header)).map((row) => `${page}: ${row.slice(0, 60)}`)
    }),
  )
  expect(wrong).toEqual([])
})

describe('what docs name is there', () => {
  test('every page, picture and file that is linked', () => {
    const dead = texts.flatMap(({ page, text }) =>
      [...text.matchAll(/\]\((?!https?:|#|\/v1)([^)#\s]+)/g)]
        .map(([, target]) => target ?? '')
        .filter((target) => !existsSync(join(PROJECT, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    )
    expect(dead).toEqual([])
  })

  test('every file and folder', () => {
    const named = /^(?:domain|functions|web|infra|test|bench|examples|docs|\.ci)\/[\w./-]+$/
    const gone = ofToday.flatMap(({ page, text }) =>
      inBackticks(text)
        .filter((name) => !text.includes(`Make \`${name}\``))
        .filter(
          (name) => named.test(name) && !/(^|\/)(dist|schema\.d\.ts)/.test(name) && !existsSync(join(PROJECT, name)),
        )
        .map((name) => `${page}: ${name}`),
    )
    expect(gone).toEqual([])
  })

  test('every call of the API', () => {
    const known = new Set(routes.map(({ path }) => path.replaceAll(/\{\w+\}/g, '{}')))
    const ofWebsite = ['/v1', '/v1/', '/v1/docs']
    const unknown = ofToday.flatMap(({ page, text }) =>
      [...text.matchAll(/(?<![\w.])\/v1(?:\/[\w{}$.-]+)*\/?/g)]
        .map(([path]) => path)
        .filter((path) => !ofWebsite.includes(path) && !known.has(path.replaceAll(/\{\w+\}/g, '{}')))
        .filter(
          (path) => !routes.some((route) => new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)),
        )
        .map((path) => `${page}: ${path}`),
    )
    expect(unknown).toEqual([])
  })
})

test('the regeling of docs/gemeente-toevoegen.md is read as it stands, and its fares come out', async () => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(read('docs/gemeente-toevoegen.md')) ?? []
  const tekst = await leesTekst(yaml)
  const proef = beproef('waarde' in tekst ? tekst.waarde : undefined, [])
  expect([...proef.fouten, ...proef.waarschuwingen]).toEqual([])
  expect(proef.voorbeelden.map(({ klopt }) => klopt)).toEqual([true, true])
})

test('docs/eerste-regel.md adds to lines that are there', () => {
  const steps = [...read('docs/eerste-regel.md').matchAll(/In `([^`]+)`, below\n\n```ts\n([\s\S]*?)```/g)]
  expect(steps.length).toBeGreaterThan(8)
  expect(steps.filter(([, path = '', lines = '']) => !read(path).includes(lines)).map(([, path]) => path)).toEqual([])
})

describe('what is there is named', () => {
  test('every part of a policy, in docs/gemeente-toevoegen.md', () => {
    const named = inBackticks(read('docs/gemeente-toevoegen.md'))
    const ofTheFile = ['gemeente', 'naam', 'geldigVanaf', 'geldigTotEnMet', 'gecontroleerdOp', 'bron']
    const parts = Object.keys(Regelingvelden.shape).filter((part) => !ofTheFile.includes(part))
    expect(parts.filter((part) => !named.includes(part))).toEqual([])
  })

  test('every kind of key in the table, in docs/architecture.md', () => {
    const data = /## The data[\s\S]*?\n## /.exec(read('docs/architecture.md'))?.[0] ?? ''
    const kinds = globSync('functions/stores/**/*.ts', { cwd: PROJECT }).flatMap((path) =>
      [...read(path).matchAll(/[`']([A-Z]{3,}#)/g)].map(([, kind]) => kind ?? ''),
    )
    expect(kinds.length).toBeGreaterThan(20)
    expect([...new Set(kinds)].filter((kind) => !data.includes(kind))).toEqual([])
  })

  test('every operation, in docs/access-patterns.md', () => {
    const named = new Set(inBackticks(read('docs/access-patterns.md')))
    expect(routes.map(({ operationId }) => operationId).filter((id) => !named.has(id))).toEqual([])
  })

  test('every group of functions, and every command', () => {
    const architecture = inBackticks(read('docs/architecture.md'))
    expect([...new Set(routes.map(({ groep }) => groep))].filter((groep) => !architecture.includes(groep))).toEqual([])
    const contributing = read('CONTRIBUTING.md')
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const known = ['start', 'test']
    const commandOf = (name: string): string =>
      `npm ${known.includes(name) ? '' : 'run '}${name === 'token' ? '-s ' : ''}${name}`
    const byHand = Object.keys(scripts).filter((name) => !/^(pre|post)/.test(name))
    expect(byHand.filter((name) => !contributing.includes(commandOf(name)))).toEqual([])
  })

  test('every page of docs, in its table of contents', () => {
    const contents = read('docs/README.md')
    const own = globSync('*.md', { cwd: join(PROJECT, 'docs') }).filter((page) => page !== 'README.md')
    expect(own.filter((page) => !contents.includes(`](${page})`))).toEqual([])
    const decisions = read('docs/adr/README.md')
    const adrs = globSync('0*.md', { cwd: join(PROJECT, 'docs', 'adr') }).toSorted()
    expect([...decisions.matchAll(/^\| \[\d{4}\]\((.+?)\)/gm)].map(([, page]) => page)).toEqual(adrs)
  })

  test('every type of event, in docs/deploy.md', () => {
    const events = /## Events[\s\S]*?\n## /.exec(read('docs/deploy.md'))?.[0] ?? ''
    const types = globSync(['functions/lambda/events/*.ts', 'domain/rit/**/*.ts'], { cwd: PROJECT }).flatMap((path) =>
      [...read(path).matchAll(/'(nl\.opstap\.[a-z-]+)'/g)].map(([, type]) => type ?? ''),
    )
    expect(types.length).toBeGreaterThan(8)
    expect([...new Set(types)].filter((type) => !inBackticks(events).includes(type))).toEqual([])
  })
})
