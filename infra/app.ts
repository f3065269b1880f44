import { Annotations, App } from 'aws-cdk-lib'
import { build } from './build.ts'
import { examplesIn, readSettingsFile, settingsOf } from './settings/settings.ts'

/** What `cdk` runs: `npx cdk deploy --all -c environment=acceptance -c settings=../acceptance.json`. Without an environment it is development. */
const app = new App()
const environment = String(app.node.tryGetContext('environment') ?? 'development')
const file = app.node.tryGetContext('settings') as string | undefined
const settings = settingsOf(environment, file === undefined ? {} : readSettingsFile(file))
const { data } = build(app, settings)
const examples = examplesIn(settings)
if (examples.length > 0)
  Annotations.of(data).addWarningV2(
    'opstap:example-settings',
    `invented values for ${environment}, to be said in a file of settings (docs/deploy.md): ${examples.join(', ')}`,
  )
app.synth()
