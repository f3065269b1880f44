import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { afterAll } from 'vitest'
import { build, bundleAll, type Folders, type Stacks } from '../../../infra/build.ts'
import type { Settings } from '../../../infra/settings/schema.ts'
import { settingsOf } from '../../../infra/settings/settings.ts'

export type StackName = keyof Stacks
/** A synthesized template: JSON of unknown shape, tests say what they expect of it. */
export type Template = {
  readonly Resources: Record<string, { Type: string; Properties: any; [key: string]: any }>
  readonly Outputs?: Record<string, { readonly Value: any }>
}

const { context } = JSON.parse(readFileSync(new URL('../../../cdk.json', import.meta.url), 'utf8'))

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-synth-'))
  folders.push(folder)
  return folder
}

/** An app as `cdk` makes it, with the flags of cdk.json, in a folder of its own. */
export const newApp = (): App => new App({ context, outdir: newFolder() })

let bundled: Folders | undefined
/** The bundles, made once: they are the same for each environment. */
export const bundles = (): Folders => (bundled ??= bundleAll(newFolder()))

/** What an installation can set and `production` as it is shipped does not: all of it at once, as each synthesis takes seconds. */
export const CHANGED = {
  edgeKeys: [2, 1],
  restored: {
    tableName: 'herstel',
    streamArn: 'arn:aws:dynamodb:eu-central-1:111122223333:table/herstel/stream/2026-11-01T00:00:00.000',
  },
  backupVaultArn: 'arn:aws:backup:eu-central-1:444455556666:backup-vault:opstap-elders',
  firstDeployment: true,
  berichten: {
    notifynl: { sms: '00000000-0000-4000-8000-000000000000' },
    smtp: { afzender: 'geen-antwoord@gemeente.example' },
  },
  corsOrigins: ['https://mijn.voorbeeld.example'],
  kaart: { url: 'https://kaart.voorbeeld.example/{z}/{x}/{y}.png', bron: 'Voorbeeldmaker' },
} satisfies Partial<Settings>

interface Synthesized {
  readonly templates: Record<StackName, Template>
  /** Where `cdk synth` wrote them. */
  readonly folder: string
}
const made = new Map<string, Synthesized>()

/** Every template of an environment, as `cdk synth` writes it, made once. Fails on a finding of cdk-nag without a reason. */
const synthesizeOnce = (environment: string, change: Partial<Settings>): Synthesized => {
  const key = JSON.stringify([environment, change])
  const found = made.get(key)
  if (found !== undefined) return found
  const app = newApp()
  const stacks = build(app, settingsOf(environment, change), bundles())
  const assembly = app.synth()
  const templates = Object.fromEntries(
    Object.entries(stacks).map(([name, stack]) => [name, assembly.getStackArtifact(stack.artifactId).template]),
  ) as Record<StackName, Template>
  const synthesized = { templates, folder: app.outdir }
  made.set(key, synthesized)
  return synthesized
}

export const synthesize = (environment: string): Record<StackName, Template> =>
  synthesizeOnce(environment, {}).templates

/** `production` with everything set that can be. */
export const synthesizeChanged = (): Record<StackName, Template> => synthesizeOnce('production', CHANGED).templates

/** The folder that `cdk synth` wrote `production` to. */
export const productionFolder = (): string => synthesizeOnce('production', {}).folder

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
