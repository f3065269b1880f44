import { join } from 'node:path'
import { Tags, Validations, type App, type Environment as AwsEnvironment } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { bundle } from './bundle.ts'
import type { Settings } from './settings/schema.ts'
import { ApiStack } from './stacks/api.ts'
import { DataStack } from './stacks/data.ts'
import { EdgeStack } from './stacks/edge.ts'
import { EventsStack } from './stacks/events.ts'
import { FirewallStack } from './stacks/firewall.ts'
import { JobsStack } from './stacks/jobs.ts'
import { ObservationStack } from './stacks/observation.ts'
import { RunsStack } from './stacks/runs.ts'

export interface Stacks {
  readonly data: DataStack
  readonly api: ApiStack
  readonly events: EventsStack
  readonly jobs: JobsStack
  readonly runs: RunsStack
  readonly firewall: FirewallStack
  readonly edge: EdgeStack
  readonly observation: ObservationStack
}

/** Of each function that is in a bundle of its own, the file that it starts from. */
const ENTRIES = {
  lezen: 'functions/lambda/api/lezen.ts',
  boeken: 'functions/lambda/api/boeken.ts',
  verlenen: 'functions/lambda/api/verlenen.ts',
  innen: 'functions/lambda/api/innen.ts',
  openbaar: 'functions/lambda/api/openbaar.ts',
  events: 'functions/lambda/events.ts',
  reeksen: 'functions/lambda/reeksen.ts',
  retention: 'functions/lambda/ruim-op.ts',
  rewrite: 'functions/lambda/rewrite.ts',
  runs: 'functions/lambda/runs.ts',
  simulaties: 'functions/lambda/simulaties.ts',
  webhooks: 'functions/lambda/rondes/webhooks.ts',
  berichten: 'functions/lambda/rondes/berichten.ts',
} as const
export type Folders = Readonly<Record<keyof typeof ENTRIES, string>>

/** Every bundle, the same for each environment. @param outdir a folder of each will stand in it */
export const bundleAll = (outdir: string): Folders =>
  Object.fromEntries(
    Object.entries(ENTRIES).map(([name, entry]) => [name, bundle(entry, join(outdir, name)).folder]),
  ) as Folders

/** Every stack of one environment. Synthesis fails on a finding of cdk-nag that nobody gave a reason for. */
export const build = (
  app: App,
  settings: Settings,
  folders: Folders = bundleAll(join(app.outdir, 'bundles')),
): Stacks => {
  const { environment } = settings
  const account = process.env['CDK_DEFAULT_ACCOUNT']
  const env: AwsEnvironment = { region: settings.region, ...(account === undefined ? {} : { account }) }
  const common = { settings, env }
  const named = (name: string): string => `opstap-${environment}-${name}`

  const data = new DataStack(app, 'Data', { ...common, stackName: named('data') })
  const { table, key } = data
  const api = new ApiStack(app, 'Api', {
    ...common,
    stackName: named('api'),
    table,
    key,
    folders,
  })
  const events = new EventsStack(app, 'Events', {
    ...common,
    stackName: named('events'),
    table,
    key,
    folder: folders.events,
  })
  const jobs = new JobsStack(app, 'Jobs', {
    ...common,
    stackName: named('jobs'),
    table,
    key,
    folders,
  })
  const runs = new RunsStack(app, 'Runs', {
    ...common,
    stackName: named('runs'),
    table,
    key,
    bus: events.bus,
    folders,
  })
  const firewall = new FirewallStack(app, 'Firewall', {
    settings,
    env: { ...env, region: 'us-east-1' },
    stackName: named('firewall'),
  })
  const edge = new EdgeStack(app, 'Edge', {
    ...common,
    stackName: named('edge'),
    api: api.api,
    webAclArn: firewall.webAclArn,
    files: api.files.bucket,
  })
  const observation = new ObservationStack(app, 'Observation', {
    env,
    stackName: named('observation'),
    watched: {
      settings,
      api: api.api,
      functions: api.functions,
      table,
      publisher: events.publisher,
      failures: events.failures,
      runs: runs.runs,
      simulaties: runs.simulaties,
      reeksen: jobs.reeksen,
      retention: jobs.retention,
      rewrite: jobs.rewrite,
      webhooks: jobs.webhooks,
      berichten: jobs.berichten,
    },
  })
  const stacks = { data, api, events, jobs, runs, firewall, edge, observation }
  for (const stack of Object.values(stacks)) Tags.of(stack).add('opstap', environment)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  return stacks
}
