import type { TestProject } from 'vitest/node'
import { hasJava, startDynamodbLocal } from '../../functions/local/dynamodb-local.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where DynamoDB Local listens; empty when this machine has no Java. */
    dynamodb: string
  }
}

/** Projects of which tests ask something of DynamoDB. */
const NEED_IT = ['dynamodb', 'infra']

/** One real DynamoDB Local for all tests of a run, if they need one. */
export default async (root: TestProject): Promise<(() => void) | undefined> => {
  root.provide('dynamodb', '')
  if (!root.vitest.projects.some(({ name }) => NEED_IT.includes(name))) return undefined
  if (!hasJava()) {
    if (process.env['CI'] === 'true')
      throw new Error('CI must have Java 17: the tests on DynamoDB Local may not be left out')
    process.stdout.write('No Java on this machine: the tests on DynamoDB Local do not run (they need Java 17).\n')
    return undefined
  }
  const { endpoint, stop } = await startDynamodbLocal()
  root.provide('dynamodb', endpoint)
  return stop
}
