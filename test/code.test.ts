import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aanhaling } from '../domain/kernel/citation.ts'
import { regels } from '../domain/rit/index.ts'
import { arrowsUpIn, circlesIn, importsIn } from './support/imports.ts'

const root = new URL('..', import.meta.url).pathname
interface Source {
  readonly path: string
  readonly text: string
}
const sources = (folder: string): Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(root, folder, path), 'utf8') }))

const domain = sources('domain')
const functions = sources('functions')

/** `path: fault` of everything that a check finds in files. */
const offenders = (files: readonly Source[], faultsIn: (source: Source) => readonly string[]): string[] =>
  files.flatMap((source) => faultsIn(source).map((fault) => `${source.path}: ${fault}`))

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

/** Text without comments and string contents, so that a word in a sentence is no use of it. */
const codeOf = (text: string): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''")

const ALLOWED_IN_DOMAIN: Readonly<Record<string, readonly string[]>> = {
  zod: ['domain/beleid/', 'domain/kernel/citation.ts', 'domain/kernel/reis.ts', 'domain/kernel/plaats/vlak.ts'],
  geolib: ['domain/kernel/plaats/distance.ts'],
  leven: ['domain/beleid/document/nabij.ts'],
  'temporal-polyfill': ['domain/kernel/tijd/time.ts'],
}

const forbiddenImports = ({ path, text }: { path: string; text: string }): string[] =>
  importsOf(text).filter((name) => {
    if (!name.startsWith('.')) return !(ALLOWED_IN_DOMAIN[name] ?? []).some((place) => path.startsWith(place))
    const target = new URL(name, `file:///${path}`).pathname
    return !target.startsWith('/domain/')
  })

describe('arrows run one way: infra → functions → domain → nothing', () => {
  test('the domain imports only itself and what it may', () => {
    expect(offenders(domain, forbiddenImports)).toEqual([])
  })

  test('no function imports infra, test or bench', () => {
    const outside = ({ path, text }: Source): string[] =>
      importsOf(text)
        .filter((name) => name.startsWith('.'))
        .map((name) => new URL(name, `file:///${path}`).pathname)
        .filter((target) => !/^\/(domain|functions)\//.test(target))
    expect(offenders(functions, outside)).toEqual([])
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

/** Readers of a pass, a ride or a series by its number, whoever asks. */
const READERS = /\b(readPasdossier|readReiziger|readRitByNummer|readReeksByNummer|readRit)\b/
const WITHOUT_GUARD: Readonly<Record<string, string>> = {
  'functions/use-cases/toegang.ts': 'is the guard',
  'functions/use-cases/bijdrage/brief/zet-drukwerk-voort.ts': 'a job: nobody asks',
  'functions/use-cases/bijdrage/run/regel/bereken-regel.ts': 'a job: nobody asks',
  'functions/use-cases/bijdrage/ritbijdragen/lees-regel.ts': 'a job: nobody asks',
  'functions/use-cases/inzage/ruim-op.ts': 'a job: nobody asks',
  'functions/use-cases/onderhoud/controleer.ts': 'holds everything against everything else: nobody sees whose it is',
  'functions/use-cases/pas/nasleep/zoek-nasleep.ts':
    'rides in which the holder of a pass that the caller reached travels along',
  'functions/use-cases/pas/verplaats.ts': 'rides that name a pass that was replaced: nobody is shown them',
  'functions/use-cases/reeks/lees-reeksen.ts': 'rides of a series that the caller reached',
  'functions/use-cases/rit/bericht/leg-klaar.ts': 'a job without a caller',
  'functions/use-cases/rit/bericht/verstuur.ts': 'a job without a caller',
  'functions/use-cases/rit/boek-rit.ts': 'rides that a key names, of a pass that the caller reached',
  'functions/use-cases/rit/vervoerder/passen-van-ritten.ts': 'the carrier drives the holders of all passes',
  'functions/local/demo/demo.ts': 'makes the demo',
}

describe('whose data a caller reaches is decided in one place', () => {
  const above = sources('functions').filter(({ path }) => !path.startsWith('functions/stores/'))

  test('only use-cases/toegang.ts knows who reaches a pass, and nobody compares pass numbers', () => {
    const knows = above.filter(({ text }) => /\bmagBij\b|wie\.pasnummer ===|=== wie\.pasnummer/.test(text))
    expect(knows.map(({ path }) => path)).toEqual(['functions/use-cases/toegang.ts'])
  })

  test('a pass, a ride and a series are read by way of it', () => {
    const readers = above.filter(({ text }) => READERS.test(text)).map(({ path }) => path)
    expect(readers.toSorted()).toEqual(Object.keys(WITHOUT_GUARD).toSorted())
  })
})

/** A statement that writes and does nothing with what became of it: alone, behind a loop or a condition, or in a list of promises. */
const IGNORED =
  /(?:^|[;{}]|\belse|\bdo|\))\s*(?:await|void)\s+[\w.#?]*transact\(|(?:map|all|allSettled)\([^;]*=>\s*[\w.#?]*transact\(/m

describe('what became of a write is looked at', () => {
  test('nowhere is it thrown away', () => {
    expect(offenders(functions, ({ text }) => codeOf(text).match(IGNORED) ?? [])).toEqual([])
  })

  test.each([
    'await store.transact([order])',
    'for (const x of y) await deps.store.transact([x])',
    'if (a) await store.transact([x])',
    'await Promise.all(delen.map((deel) => store.transact(deel)))',
    'void store.transact([x])',
  ])('the check sees %s', (text) => {
    expect(text).toMatch(IGNORED)
  })

  test.each([
    "if ((await store.transact([order])) !== 'written') return LOST",
    'const outcome = await deps.store.transact([x])',
    'return await store.transact(writes)',
  ])('the check lets %s be', (text) => {
    expect(text).not.toMatch(IGNORED)
  })
})

const IMPURE = /\b(Date|process|fetch|globalThis|setTimeout|console)\b|Math\.random|\bperformance\b|Temporal\.Now/g

describe('the domain is pure', () => {
  test('no file has a clock, environment, chance or network', () => {
    expect(offenders(domain, ({ text }) => codeOf(text).match(IMPURE) ?? [])).toEqual([])
  })

  test('the check sees an impure line, and not a word in a sentence', () => {
    expect(codeOf('const nu = Date.now() // clock').match(IMPURE)).toEqual(['Date'])
    expect(codeOf("/* process */ const tekst = 'Date'").match(IMPURE)).toBeNull()
  })
})

describe('a subject shows only its index', () => {
  const SUBJECTS = ['beleid', 'pas', 'persoon', 'rit', 'reeks', 'bijdrage']
  /** `beleid` has a second one, of what only those load who read documents. */
  const INDEXES = ['index.ts', 'documenten.ts']
  const inside = ({ path, text }: Source): string[] =>
    importsOf(text).filter((name) => {
      const [, top, subject, ...rest] = new URL(name, `file:///${path}`).pathname.split('/')
      const foreign = top === 'domain' && SUBJECTS.includes(subject ?? '') && !path.startsWith(`domain/${subject}/`)
      const isData = subject === 'beleid' && rest[0] === 'regelingen'
      return name.startsWith('.') && foreign && !isData && !INDEXES.includes(rest.join('/'))
    })
  test('to every other folder', () => {
    expect(offenders([...domain, ...functions], inside)).toEqual([])
  })
})

describe('rules', () => {
  const files = sources('domain/rit/regels').filter(({ path }) => !path.endsWith('/index.ts'))

  test('each stands in a file named after its id, and each file is in the list', () => {
    const names = files.map(({ path }) => path.slice('domain/rit/regels/'.length, -'.ts'.length))
    expect(names.toSorted()).toEqual(regels.map((regel) => regel.id).toSorted())
  })

  test('each opens with its article and heading, and a link to the published text', () => {
    const wrong = regels.filter(({ id, wet }) => {
      const opening = [aanhaling(wet), wet.url].flatMap((line) => (line === undefined ? [] : `// ${line}\n`)).join('')
      return !files.some(({ path, text }) => path.endsWith(`/${id}.ts`) && text.startsWith(`${opening}import`))
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('what each asks stands in docs/verantwoording.md, word for word and in order', () => {
    const matrix = readFileSync(join(root, 'docs/verantwoording.md'), 'utf8')
    const rows = regels.map(({ id, vraagt, wet }) => `| \`${id}\` | ${vraagt} | ${aanhaling(wet)} |\n`).join('')
    expect(matrix).toContain(rows)
  })
})

/** Dutch words that the code is written with: parts of names in the domain. */
const wordsOf = (text: string): string[] =>
  [...codeOf(text).matchAll(/(?:interface|type) ([A-Z]\w+)|readonly (\w+)\??:/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )

describe('words of the law', () => {
  const begrippen = readFileSync(join(root, 'docs/begrippen.md'), 'utf8').toLowerCase()
  const files = domain.filter(({ path }) => !path.includes('/regelingen/'))
  test('all names in the domain stand in begrippen.md', () => {
    const unknown = ({ text }: Source): string[] =>
      wordsOf(text).filter((word) => !begrippen.includes(`\`${word.toLowerCase()}\``))
    expect(offenders(files, unknown)).toEqual([])
  })
})

describe('tests in the browser', () => {
  /** A title, what stands in a field and where the focus is follow what is seen by a moment: on a busy machine a later one. */
  const LATER = /expect\(await [^\n]*(?:document\.activeElement|\.inputValue\(\)|\.title\(\))[^\n]*\)\.to/g
  test('wait for what follows by a moment', () => {
    const tooSoon = ({ text }: Source): string[] => text.match(LATER) ?? []
    expect(offenders(sources('test/web'), tooSoon)).toEqual([])
  })
})
