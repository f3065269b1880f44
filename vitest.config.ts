import { defineConfig } from 'vitest/config'
import { hasJava } from './functions/local/dynamodb-local.ts'

const WEBSITE = 'test/web/**/*.test.ts'

const shared = {
  // Files share one thread's modules: tests keep no state in a module that another could see.
  pool: 'threads' as const,
  isolate: false,
  testTimeout: 60_000,
  maxConcurrency: 16,
  hookTimeout: 60_000,
  globalSetup: ['./test/support/dynamodb.setup.ts'],
}

/** The API must do the same on both engines: its tests run again on DynamoDB Local, where there is Java to run that. */
const onDynamodb = {
  test: { ...shared, name: 'dynamodb', include: ['test/functions/http/**/*.test.ts'], env: { TEST_STORE: 'dynamodb' } },
}

/** After the others and one file at a time: a browser that waits for its turn on a busy machine proves nothing of the website. */
const website = {
  test: {
    name: 'web',
    include: [WEBSITE],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // As long as Playwright itself waits for what is to appear.
    expect: { poll: { timeout: 30_000 } },
    fileParallelism: false,
    sequence: { groupOrder: 1 },
  },
}

export default defineConfig({
  test: {
    reporters: ['default', ['./test/support/closing-line.ts', {}]],
    projects: [
      { test: { ...shared, name: 'opstap', include: ['test/**/*.test.ts'], exclude: [WEBSITE] } },
      ...(hasJava() ? [onDynamodb] : []),
      website,
    ],
  },
})
