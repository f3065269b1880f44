import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** `severity rule place` of everything that a ruleset says of a document. */
const findings = (ruleset: string, document: string): string[] => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [SPECTRAL, 'lint', '-q', '-f', 'json', '-r', ruleset, document],
    {
      encoding: 'utf8',
    },
  )
  try {
    return JSON.parse(stdout).map(
      ({ severity, code, path }: any) => `${SEVERITIES[severity]} ${code} ${path.join('.')}`,
    )
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
    let document: any
    beforeAll(async () => {
      document = JSON.parse(JSON.stringify(await openapi(routes)))
    })

    test.each(VERSIONS)('%s finds nothing but that the address of the server is relative', (version) => {
      // Every installation has its own address, which it does not know itself.
      const name = version === '2.1' ? 'servers-use-https' : 'nlgov:servers-use-https'
      expect(findings(rulesetOf(version), file('goed.json', document))).toEqual([`warning ${name} servers.0.url`])
    })

    test.each(VERSIONS)('%s would have found a fault', (version) => {
      const { '/openapi.json': _, ...paths } = document.paths
      const wrong = { ...document, info: { ...document.info, contact: {} }, paths: { ...paths, '/fout_pad/': {} } }
      expect(findings(rulesetOf(version), file('fout.json', wrong)).join('\n')).toMatch(/^error .*info-contact/m)
    })
  },
)
