import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Builds the website into `web/dist`, unless what is there was built from just this. Runs before `npm start` and `npm test`. */
const WEB = fileURLToPath(new URL('.', import.meta.url))
const PROJECT = join(WEB, '..')
const STAMP = join(WEB, 'dist', '.bron')

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** A digest of everything that the bundle is made of. */
const sourceDigest = (): string => {
  const sources = [
    ...filesIn(join(WEB, 'src')),
    ...filesIn(join(WEB, 'docs')),
    ...filesIn(join(WEB, 'public')),
    ...['index.html', 'vite.config.ts', 'package.json', 'build.ts'].map((name) => join(WEB, name)),
    ...filesIn(join(PROJECT, 'domain', 'kernel')),
    join(PROJECT, 'package-lock.json'),
  ]
  const digest = createHash('sha256')
  for (const path of sources.toSorted()) digest.update(path.slice(PROJECT.length)).update(readFileSync(path))
  return digest.digest('hex')
}

/** What is worth it: pictures and letters are compressed as they are. */
const PACKED = ['.html', '.js', '.css', '.json', '.svg']
/** Smaller than a packet of the network anyway. */
const LEAST_BYTES = 1400
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** Beside each file a smaller one for browsers that take it, as CloudFront makes on AWS. */
const pack = (path: string): void => {
  const text = readFileSync(path)
  if (!PACKED.includes(extname(path)) || text.length < LEAST_BYTES) return
  writeFileSync(`${path}.br`, brotliCompressSync(text, QUALITY))
  writeFileSync(`${path}.gz`, gzipSync(text))
}

const digest = sourceDigest()
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== digest) {
  const { build } = await import('vite')
  await build({ configFile: join(WEB, 'vite.config.ts'), logLevel: 'error' })
  filesIn(join(WEB, 'dist')).forEach(pack)
  writeFileSync(STAMP, digest)
}
