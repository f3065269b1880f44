import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { afterEach, expect, test } from 'vitest'
import { build } from '../../../infra/build.ts'
import { settingsOf } from '../../../infra/settings/settings.ts'
import { bundles, newApp, productionFolder } from '../support/synth.ts'

const { exitCode } = process
afterEach(() => {
  process.exitCode = exitCode
})

const findingsIn = (folder: string): string[] => {
  const file = join(folder, 'validation-report.json')
  if (!existsSync(file)) return []
  const { pluginReports } = JSON.parse(readFileSync(file, 'utf8'))
  return pluginReports.flatMap(({ violations }: any) => violations.map(({ ruleName }: any) => ruleName))
}

test('cdk-nag has nothing to say of production that has no reason', () => {
  expect(findingsIn(productionFolder())).toEqual([])
})

test('nor of development, until there is a bucket that anybody can read', () => {
  const app = newApp()
  const { data } = build(app, settingsOf('development'), bundles())
  expect(new Bucket(data, 'Open')).toBeDefined()
  expect(() => app.synth()).toThrow('AwsSolutions-S10')
  expect(new Set(findingsIn(app.outdir))).toEqual(new Set(['AwsSolutions-S1', 'AwsSolutions-S10']))
})
