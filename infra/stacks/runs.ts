import { Stack, type StackProps } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { IEventBus } from 'aws-cdk-lib/aws-events'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { QueuedWork } from '../constructs/queued-work.ts'
import { RUN_RIGHTS, SIMULATION_RIGHTS } from '../rights.ts'
import type { Settings } from '../settings/schema.ts'

export interface RunsStackProps extends StackProps {
  readonly settings: Settings
  readonly table: ITable
  readonly key: IKey
  readonly bus: IEventBus
  /** Of each function, a folder with `index.mjs`. */
  readonly folders: { readonly runs: string; readonly simulaties: string }
}

/** Work on all passes of a gemeente that somebody asked for: runs of contributions, and simulations of new rules. */
export class RunsStack extends Stack {
  readonly runs: QueuedWork
  readonly simulaties: QueuedWork

  constructor(scope: Construct, id: string, { settings, table, key, bus, folders, ...props }: RunsStackProps) {
    super(scope, id, props)
    const shared = { settings, table, key, bus }
    this.runs = new QueuedWork(this, 'Runs', {
      ...shared,
      folder: folders.runs,
      name: 'runs',
      failuresName: 'run-failures',
      description: 'Works on runs of contributions and their letters',
      events: ['nl.opstap.bijdragerun-gestart', 'nl.opstap.drukwerk-gestart'],
      rights: RUN_RIGHTS,
    })
    this.simulaties = new QueuedWork(this, 'Simulaties', {
      ...shared,
      folder: folders.simulaties,
      name: 'simulaties',
      failuresName: 'simulation-failures',
      description: 'Works out what new rules would have done',
      events: ['nl.opstap.simulatie-gestart'],
      rights: SIMULATION_RIGHTS,
    })
  }
}
