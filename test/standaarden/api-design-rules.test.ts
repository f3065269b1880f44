import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openapi } from '../../functions/http/openapi.ts'
import { routes } from '../../functions/http/routes.ts'
import { PROJECT } from '../support/proces.ts'

/** The rulesets of the government stand next to the project, not in it: they are published under a licence of their own. */
const RULESETS = join(PROJECT, '../shared/standaarden')
const VERSIONS = ['2.1', '2.2']
const rulesetOf = (version: string): string => join(RULESETS, `adr-${version}.yaml`)
const there = VERSIONS.every((version) => existsSync(rulesetOf(version)))
if (!there) process.stdout.write(`No rulesets in ${RULESETS}: the OpenAPI document is not held against them.\n`)

const SPECTRAL = join(PROJECT, 'node_modules/@stoplight/spectral-cli/dist/index.js')
const SEVERITIES = ['error', 'warning', 'info', 'hint']

/** What a ruleset says of each document, as `severity rule place`, by the name of its file. */
const findings = (ruleset: string, documents: readonly string[]): Record<string, string[]> => {
  const args = [SPECTRAL, 'lint', '-q', '-f', 'json', '-r', ruleset, ...documents]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const found: Record<string, string[]> = Object.fromEntries(documents.map((path) => [basename(path), []]))
  try {
    for (const { severity, code, path, source } of JSON.parse(stdout))
      found[basename(source)]?.push(`${SEVERITIES[severity]} ${code} ${path.join('.')}`)
    return found
  } catch (error) {
    throw new Error(`Spectral did not run: ${stdout}${stderr}`, { cause: error })
  }
}

describe.skipIf(!there)(
  'the rulesets of the NL API Design Rules (skipped where ../shared/standaarden is missing)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'opstap-adr-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    const file = (name: string, content: unknown): string => {
      const path = join(folder, name)
      writeFileSync(path, JSON.stringify(content))
      return path
    }
    let good: string
    let bad: string
    beforeAll(async () => {
      const document = JSON.parse(JSON.stringify(await openapi(routes)))
      good = file('goed.json', document)
      // A small one: each operation takes the rulesets a while.
      bad = file('fout.json', { ...document, info: { ...document.info, contact: {} }, paths: { '/fout_pad/': {} } })
    })

    test.each(VERSIONS)(
      '%s finds nothing but that the address of the server is relative, and would find more',
      (version) => {
        const found = findings(rulesetOf(version), [good, bad])
        // Every installation has its own address, which it does not know itself.
        const name = version === '2.1' ? 'servers-use-https' : 'nlgov:servers-use-https'
        expect(found['goed.json']).toEqual([`warning ${name} servers.0.url`])
        expect(found['fout.json']?.join('\n')).toMatch(/^error .*info-contact/m)
      },
    )
  },
)
