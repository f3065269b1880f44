import { cpSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync, type Metafile } from 'esbuild'
import { foutregel } from '../domain/beleid/documenten.ts'
import { fouten, regelingen } from '../functions/services/beleid/meegeleverd.ts'

/** Node's ESM has no `require`, and some of the packages in a bundle call it. */
const WITH_REQUIRE = "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);"

/** Letters hold their fonts, which no import brings along. */
const LETTERS = 'functions/services/innen/lettertype.ts'
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf']

/** A function gets its credentials as variables, always: the ways to find them on other machines are half of the client. */
const ON_LAMBDA = {
  '@aws-sdk/credential-provider-node': fileURLToPath(new URL('../functions/lambda/credentials.ts', import.meta.url)),
}

export interface Bundle {
  /** A folder with `index.mjs` and the parts that it loads. */
  readonly folder: string
  readonly metafile: Metafile
}

/**
 * Makes one folder of a Lambda function out of its entry. Split, so that what a function seldom needs, such as the
 * OpenAPI document, is only read when it is asked for; CDK's own NodejsFunction cannot do that.
 * @param entry file of this project
 * @param alias what stands in for a package
 * @throws Error on a policy with a fault: what goes to AWS was read whole
 * @param folder is emptied first: names of parts change with their content, and old ones would change the asset
 */
export const bundle = (entry: string, folder: string, alias: Readonly<Record<string, string>> = ON_LAMBDA): Bundle => {
  if (fouten.length > 0) throw new Error(`Er staan fouten in de regelingen:\n${fouten.map(foutregel).join('\n')}`)
  rmSync(folder, { recursive: true, force: true })
  const { metafile } = buildSync({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: { index: entry },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node24',
    minify: true,
    // The log tells an error by its name, which each of ours says itself, and its place by the line of the source: `functions/source-place.ts`.
    sourcemap: 'external',
    sourcesContent: false,
    alias: { ...alias },
    mainFields: ['module', 'main'],
    banner: { js: WITH_REQUIRE },
    define: {
      'process.env.OPSTAP_BUNDLED': '"yes"',
      BUNDLED_REGELINGEN: JSON.stringify([...regelingen]),
    },
    metafile: true,
    logLevel: 'warning',
  })
  if (LETTERS in metafile.inputs)
    for (const font of FONTS)
      cpSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${font}`), join(folder, font))
  return { folder, metafile }
}

type Output = Metafile['outputs'][string]

/** What is loaded at the start: the entry and what it imports, without what it imports later. */
const loadedAtStart = ({ outputs }: Metafile): Output[] => {
  const entry = Object.keys(outputs).find((path) => path.endsWith('/index.mjs'))
  const reached = new Set<string>()
  const visit = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    for (const imported of outputs[path]?.imports ?? [])
      if (imported.kind === 'import-statement' && imported.external !== true) visit(imported.path)
  }
  if (entry !== undefined) visit(entry)
  return [...reached].flatMap((path) => outputs[path] ?? [])
}

export const bytesAtStart = (metafile: Metafile): number =>
  loadedAtStart(metafile).reduce((sum, { bytes }) => sum + bytes, 0)

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/

/** Of which package a file is, or of which folder of ours. */
const ownerOf = (path: string): string => PACKAGE.exec(path)?.[1] ?? path.split('/').slice(0, 2).join('/')

/** How many bytes of what is loaded at the start each package or folder of ours is, most first. */
export const ownersAtStart = (metafile: Metafile): readonly (readonly [owner: string, bytes: number])[] => {
  const bytes = new Map<string, number>()
  for (const { inputs } of loadedAtStart(metafile))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      bytes.set(ownerOf(path), (bytes.get(ownerOf(path)) ?? 0) + bytesInOutput)
  return [...bytes].toSorted(([, a], [, b]) => b - a)
}

/** Every package of which a bundle holds something, also what is loaded later, by name. */
export const packagesIn = ({ outputs }: Metafile): readonly string[] => {
  const held = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
  return [...new Set(held.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []))].toSorted()
}
