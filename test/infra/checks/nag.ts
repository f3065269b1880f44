import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { afterEach, expect, test } from 'vitest'
import { build } from '../../../infra/build.ts'
import { ENVIRONMENTS } from '../../../infra/settings/schema.ts'
import { settingsOf } from '../../../infra/settings/settings.ts'
import { folderOf, newApp } from '../support/synth.ts'

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

test.each(ENVIRONMENTS)('cdk-nag has nothing to say of %s that has no reason', (environment) => {
  expect(findingsIn(folderOf(environment))).toEqual([])
})

test('the check bites: a bucket that anybody can read does not pass', () => {
  const app = newApp()
  const { data } = build(app, settingsOf('development'))
  const bucket = new Bucket(data, 'Open')
  expect(bucket).toBeDefined()
  expect(() => app.synth()).toThrow('AwsSolutions-S10')
  expect(findingsIn(app.outdir)).toContain('AwsSolutions-S10')
})
