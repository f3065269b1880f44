import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { regels } from '../domain/rit/index.ts'
import { arrowsUpIn, circlesIn, importsIn } from './support/imports.ts'

const root = new URL('..', import.meta.url).pathname
const sources = (folder: string): { path: string; text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(root, folder, path), 'utf8') }))

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

/** Text without comments and string contents, so that a word in a sentence is no use of it. */
const codeOf = (text: string): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''")

const ALLOWED_IN_DOMAIN: Readonly<Record<string, readonly string[]>> = {
  zod: ['domain/beleid/', 'domain/kernel/citation.ts', 'domain/kernel/reis.ts'],
  geolib: ['domain/kernel/distance.ts'],
  'temporal-polyfill': ['domain/kernel/time.ts'],
  'rrule-temporal': ['domain/kernel/herhaling.ts'],
}

const forbiddenImports = ({ path, text }: { path: string; text: string }): string[] =>
  importsOf(text).filter((name) => {
    if (!name.startsWith('.')) return !(ALLOWED_IN_DOMAIN[name] ?? []).some((place) => path.startsWith(place))
    const target = new URL(name, `file:///${path}`).pathname
    return !target.startsWith('/domain/')
  })

describe('arrows run one way: infra → functions → domain → nothing', () => {
  test.each(sources('domain'))('$path imports only the domain and what it may', (source) => {
    expect(forbiddenImports(source)).toEqual([])
  })

  test.each(sources('functions'))('$path does not import infra, test or bench', ({ path, text }) => {
    const targets = importsOf(text)
      .filter((name) => name.startsWith('.'))
      .map((name) => new URL(name, `file:///${path}`).pathname)
    expect(targets.filter((target) => !/^\/(domain|functions)\//.test(target))).toEqual([])
  })

  test('the check sees a forbidden import', () => {
    const path = 'domain/rit/regels/x.ts'
    expect(forbiddenImports({ path, text: "import { readFileSync } from 'node:fs'" })).toEqual(['node:fs'])
    expect(forbiddenImports({ path, text: "import { x } from '../../../functions/deps.ts'" })).toHaveLength(1)
    expect(forbiddenImports({ path, text: "import { getPreciseDistance } from 'geolib'" })).toEqual(['geolib'])
  })
})

describe('no circle and no arrow up, in the whole tree', () => {
  const imports = importsIn(['domain', 'functions', 'infra', 'web/src'])

  test('no file reaches itself by its imports', () => {
    expect(circlesIn(imports)).toEqual([])
  })

  test('no floor imports one above it, and no page another', () => {
    expect(arrowsUpIn(imports)).toEqual([])
  })

  test('the checks see what they forbid', () => {
    const bad = new Map([
      ['domain/kernel/a.ts', ['domain/rit/b.ts']],
      ['domain/rit/b.ts', ['domain/rit/c.ts']],
      ['domain/rit/c.ts', ['domain/kernel/a.ts']],
      ['web/src/mijn/d.tsx', ['web/src/balie/e.tsx', 'web/src/vragen/f.ts']],
    ])
    expect(circlesIn(bad)).toEqual([['domain/kernel/a.ts', 'domain/rit/b.ts', 'domain/rit/c.ts']])
    expect(arrowsUpIn(bad)).toEqual([
      'domain/kernel/a.ts → domain/rit/b.ts',
      'web/src/mijn/d.tsx → web/src/balie/e.tsx',
    ])
  })
})

const IMPURE = /\b(Date|process|fetch|globalThis|setTimeout|console)\b|Math\.random|\bperformance\b|Temporal\.Now/g

describe('the domain is pure', () => {
  test.each(sources('domain'))('$path has no clock, environment, chance or network', ({ text }) => {
    expect(codeOf(text).match(IMPURE)).toBeNull()
  })

  test('the check sees an impure line, and not a word in a sentence', () => {
    expect(codeOf('const nu = Date.now() // clock').match(IMPURE)).toEqual(['Date'])
    expect(codeOf("/* process */ const tekst = 'Date'").match(IMPURE)).toBeNull()
  })
})

describe('a subject shows only its index', () => {
  const SUBJECTS = ['beleid', 'pas', 'persoon', 'rit', 'reeks', 'bijdrage']
  test.each([...sources('domain'), ...sources('functions')])('$path', ({ path, text }) => {
    const inside = importsOf(text).filter((name) => {
      const [, top, subject, ...rest] = new URL(name, `file:///${path}`).pathname.split('/')
      const foreign = top === 'domain' && SUBJECTS.includes(subject ?? '') && !path.startsWith(`domain/${subject}/`)
      const isData = subject === 'beleid' && rest[0] === 'regelingen'
      return name.startsWith('.') && foreign && !isData && rest.join('/') !== 'index.ts'
    })
    expect(inside).toEqual([])
  })
})

describe('rules', () => {
  const files = sources('domain/rit/regels').filter(({ path }) => !path.endsWith('/index.ts'))

  test('each stands in a file named after its id, and each file is in the list', () => {
    const names = files.map(({ path }) => path.slice('domain/rit/regels/'.length, -'.ts'.length))
    expect(names.toSorted()).toEqual(regels.map((regel) => regel.id).toSorted())
  })

  test.each(files)('$path cites its source', ({ text }) => {
    expect(codeOf(text)).toMatch(/\bbron\b/)
  })

  test('each stands in docs/verantwoording.md', () => {
    const matrix = readFileSync(join(root, 'docs/verantwoording.md'), 'utf8')
    expect(regels.map((regel) => regel.id).filter((id) => !matrix.includes(`\`${id}\``))).toEqual([])
  })
})

/** Dutch words that the code is written with: parts of names in the domain. */
const wordsOf = (text: string): string[] =>
  [...codeOf(text).matchAll(/(?:interface|type) ([A-Z]\w+)|readonly (\w+)\??:/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )

describe('words of the law', () => {
  const begrippen = readFileSync(join(root, 'docs/begrippen.md'), 'utf8').toLowerCase()
  test.each(sources('domain').filter(({ path }) => !path.includes('/regelingen/')))(
    '$path uses only words of begrippen.md',
    ({ text }) => {
      expect(wordsOf(text).filter((word) => !begrippen.includes(`\`${word.toLowerCase()}\``))).toEqual([])
    },
  )
})
