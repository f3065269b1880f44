import type { TestProject } from 'vitest/node'
import { hasJava, startDynamodbLocal } from '../../functions/local/dynamodb-local.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where DynamoDB Local listens; empty when this machine has no Java. */
    dynamodb: string
  }
}

/** One real DynamoDB Local for all tests of a run. */
export default async (project: TestProject): Promise<(() => void) | undefined> => {
  if (!hasJava()) {
    if (process.env['CI'] === 'true')
      throw new Error('CI must have Java 17: the tests on DynamoDB Local may not be left out')
    process.stdout.write('No Java on this machine: the tests on DynamoDB Local do not run (they need Java 17).\n')
    project.provide('dynamodb', '')
    return undefined
  }
  const { endpoint, stop } = await startDynamodbLocal()
  project.provide('dynamodb', endpoint)
  return stop
}
