import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { productionFolder } from '../support/synth.ts'

const there = spawnSync('cfn-lint', ['--version'], { stdio: 'ignore' }).status === 0
if (!there)
  process.stdout.write('No cfn-lint on this machine: the templates are not held against it (pip install cfn-lint).\n')

/** What it says that does not matter, and why. */
const EXPECTED: readonly { readonly id: string; readonly about: RegExp; readonly because: string }[] = [
  { id: 'W3005', about: /./, because: 'CDK names dependencies that follow from references too' },
  {
    id: 'E3002',
    about: /Observation\.template\.json: Resources\/Dashboard\w*: .*'Tags' was unexpected/,
    because: 'its list does not know yet that a dashboard has tags',
  },
]

interface Finding {
  readonly Filename: string
  readonly Location: { readonly Path: readonly (string | number)[] | null }
  readonly Message: string
  readonly Rule: { readonly Id: string }
}

const findingsIn = (folder: string): string[] => {
  const templates = readdirSync(folder).filter((name) => name.endsWith('.template.json'))
  const args = ['--format', 'json', ...templates.map((name) => join(folder, name))]
  const { stdout, stderr } = spawnSync('cfn-lint', args, { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return (JSON.parse(stdout) as Finding[])
    .map(({ Filename, Location, Message, Rule }) => ({
      id: Rule.Id,
      text: `${Filename.split('/').at(-1)}: ${(Location.Path ?? []).slice(0, 2).join('/')}: ${Message}`,
    }))
    .filter(({ id, text }) => !EXPECTED.some((expected) => expected.id === id && expected.about.test(text)))
    .map(({ id, text }) => `${id} ${text}`)
}

describe.skipIf(!there)('the templates as cfn-lint reads them', () => {
  test('nothing but what is named here', () => {
    expect(findingsIn(productionFolder())).toEqual([])
  })
})
