import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { afterAll } from 'vitest'
import { build, type Stacks } from '../../../infra/build.ts'
import type { Settings } from '../../../infra/settings.ts'

export type StackName = keyof Stacks
/** A synthesized template: JSON of unknown shape, tests say what they expect of it. */
export type Template = { readonly Resources: Record<string, { Type: string; Properties: any; [key: string]: any }> }

const { context } = JSON.parse(readFileSync(new URL('../../../cdk.json', import.meta.url), 'utf8'))

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An app as `cdk` makes it, with the flags of cdk.json, in a folder of its own. */
export const newApp = (): App => {
  const outdir = mkdtempSync(join(tmpdir(), 'opstap-synth-'))
  folders.push(outdir)
  return new App({ context, outdir })
}

const made = new Map<string, Record<StackName, Template>>()

/** Every template of an environment, as `cdk synth` writes it. Fails on a finding of cdk-nag without a reason. */
export const synthesize = (environment: string, change: Partial<Settings> = {}): Record<StackName, Template> => {
  const key = JSON.stringify([environment, change])
  const found = made.get(key)
  if (found !== undefined) return found
  const app = newApp()
  const stacks = build(app, environment, change)
  const assembly = app.synth()
  const templates = Object.fromEntries(
    Object.entries(stacks).map(([name, stack]) => [name, assembly.getStackArtifact(stack.artifactId).template]),
  ) as Record<StackName, Template>
  made.set(key, templates)
  return templates
}

export const resourcesOf = (
  { Resources }: Template,
  type: string,
): { id: string; Properties: any; [key: string]: any }[] =>
  Object.entries(Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, resource]) => ({ id, ...resource }))

export const onlyOne = (template: Template, type: string): { id: string; Properties: any; [key: string]: any } => {
  const [found, ...others] = resourcesOf(template, type)
  if (found === undefined || others.length > 0) throw new Error(`not exactly one ${type}`)
  return found
}
