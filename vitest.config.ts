import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    maxConcurrency: 16,
    globalSetup: ['./test/support/dynamodb.setup.ts'],
    reporters: ['default', ['./test/support/closing-line.ts', {}]],
  },
})
