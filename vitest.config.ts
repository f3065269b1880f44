import { defineConfig } from 'vitest/config'
import { hasJava } from './functions/local/dynamodb-local.ts'

const shared = {
  testTimeout: 60_000,
  maxConcurrency: 16,
  hookTimeout: 60_000,
  globalSetup: ['./test/support/dynamodb.setup.ts'],
}

/** The API must do the same on both engines: its tests run again on DynamoDB Local, where there is Java to run that. */
const onDynamodb = {
  test: { ...shared, name: 'dynamodb', include: ['test/functions/http/**/*.test.ts'], env: { TEST_STORE: 'dynamodb' } },
}

export default defineConfig({
  test: {
    reporters: ['default', ['./test/support/closing-line.ts', {}]],
    projects: [
      { test: { ...shared, name: 'opstap', include: ['test/**/*.test.ts'] } },
      ...(hasJava() ? [onDynamodb] : []),
    ],
  },
})
