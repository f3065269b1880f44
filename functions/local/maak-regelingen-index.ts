import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Lists the policy files, so that adding a municipality is adding a file. Runs before start, test and check. */
const map = fileURLToPath(new URL('../../domain/beleid/regelingen/', import.meta.url))
const doel = `${map}index.ts`

const paden = readdirSync(map, { recursive: true, encoding: 'utf8' })
  .map((pad) => pad.replaceAll('\\', '/').replace(/\.ts$/, ''))
  .filter((pad) => /^[a-z-]+\/\d{4}-\d{2}-\d{2}$/.test(pad))
  .toSorted()
const naam = (pad: string): string => pad.replaceAll(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())

const inhoud = [
  '// Made by `npm run regelingen` from the files in this folder; do not edit.',
  ...paden.map((pad) => `import ${naam(pad)} from './${pad}.ts'`),
  '',
  '/** What each file says, not yet checked. */',
  'export const bestanden: Readonly<Record<string, unknown>> = {',
  ...paden.map((pad) => `  '${pad}': ${naam(pad)},`),
  '}',
  '',
].join('\n')
if (!readdirSync(map).includes('index.ts') || readFileSync(doel, 'utf8') !== inhoud) writeFileSync(doel, inhoud)
