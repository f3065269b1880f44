import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'
import { faultOf } from '../../functions/fault.ts'
import { sourceFrame } from '../../functions/source-place.ts'

test('a fault in a bundle is told by the file and line of its source', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  const source = join(folder, 'thrower.ts')
  writeFileSync(source, '\n\nexport const thrower = (): never => {\n  throw new TypeError("x")\n}\n')
  const outfile = join(folder, 'out', 'index.mjs')
  buildSync({ entryPoints: [source], outfile, bundle: true, minify: true, format: 'esm', sourcemap: 'external' })
  const { thrower } = await import(/* @vite-ignore */ pathToFileURL(outfile).href)
  let fault
  try {
    thrower()
  } catch (error) {
    fault = faultOf(error)
  }
  expect(fault?.frames?.[0]).toMatch(/thrower\.ts:4:\d+/)
  rmSync(folder, { recursive: true })
})

test('a frame of anything else is as it was', () => {
  for (const frame of ['at f (file:///nergens/index.mjs:1:2)', 'at f (/a/b.ts:3:4)', 'at async Promise.all (index 0)'])
    expect(sourceFrame(frame)).toBe(frame)
})
