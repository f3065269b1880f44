import { Annotations, App } from 'aws-cdk-lib'
import { build } from './build.ts'
import { examplesIn, settingsOf } from './settings.ts'

/** What `cdk` runs: `npx cdk deploy --all -c environment=acceptance`. Without an environment it is development. */
const app = new App()
const environment = String(app.node.tryGetContext('environment') ?? 'development')
const { data } = build(app, environment)
const examples = examplesIn(settingsOf(environment))
if (examples.length > 0)
  Annotations.of(data).addWarningV2(
    'opstap:example-settings',
    `infra/settings.ts still holds invented values for ${environment}: ${examples.join(', ')}`,
  )
app.synth()
