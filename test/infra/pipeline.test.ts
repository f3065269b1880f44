import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { PROJECT } from '../support/proces.ts'

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8')

interface Step {
  readonly uses?: string
  readonly run?: string
}
interface Job {
  readonly needs?: string
  readonly environment?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

const source = read('infra/pipeline/uitrol.yaml')
const workflow = parse(source)
const jobs: Readonly<Record<string, Job>> = workflow.jobs
const commandsOf = ({ steps }: Job): string => steps.flatMap(({ run }) => run ?? []).join('\n')
const commands = Object.values(jobs).map(commandsOf).join('\n')
const { scripts, devDependencies } = JSON.parse(read('package.json'))

describe('the pipeline that a municipality takes over', () => {
  test('checks, shows what changes, and goes to acceptance before production', () => {
    expect(Object.entries(jobs).map(([name, { needs, environment }]) => [name, needs, environment])).toEqual([
      ['check', undefined, undefined],
      ['acceptance-diff', 'check', 'acceptance-diff'],
      ['acceptance', 'acceptance-diff', 'acceptance'],
      ['production-diff', 'acceptance', 'production-diff'],
      ['production', 'production-diff', 'production'],
    ])
    expect(workflow.concurrency['cancel-in-progress']).toBe(false)
  })

  test('keeps no key: whoever may do something takes on a role, and the others may not', () => {
    expect(source).not.toMatch(/secrets\.|AWS_SECRET|AKIA|access-key/i)
    expect(workflow.permissions).toEqual({ contents: 'read' })
    for (const { environment, permissions, steps } of Object.values(jobs)) {
      const takesRole = steps.some(({ uses }) => uses?.startsWith('aws-actions/configure-aws-credentials@') === true)
      expect([takesRole, permissions?.['id-token']]).toEqual(
        environment === undefined ? [false, undefined] : [true, 'write'],
      )
    }
  })

  test('only a job with an environment of its own deploys, and none that looks', () => {
    const deploying = Object.entries(jobs).filter(([, job]) => /cdk deploy|s3 cp/.test(commandsOf(job)))
    expect(deploying.map(([name]) => name)).toEqual(['acceptance', 'production'])
  })

  test('every script and program that it runs is there', () => {
    const named = [...commands.matchAll(/npm (?:run (?:-s )?)?([\w:-]+)/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(4)
    expect(named.filter((name = '') => name !== 'ci' && !(name in scripts))).toEqual([])
    const programs = new Set([...commands.matchAll(/npx (\w+)/g)].map(([, name]) => name))
    expect([...programs]).toEqual(['cdk'])
    expect(devDependencies).toHaveProperty('aws-cdk')
  })

  test('every action that it uses has a version', () => {
    const actions = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action))).toEqual([])
  })

  test('what it takes is in docs/deploy.md', () => {
    const page = read('docs/deploy.md')
    const variables = new Set([...source.matchAll(/vars\.(\w+)/g)].map(([, name = '']) => name))
    for (const word of [...variables, ...Object.keys(jobs).slice(1)]) expect(page).toContain(`\`${word}\``)
  })
})
