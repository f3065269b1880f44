import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { hasJava } from './functions/local/dynamodb-local.ts'

/**
 * What a test needs stands in its name: `x.test.ts` needs Node only, `x.dynamodb.test.ts` Java 17 as well, and
 * `x.browser.test.ts` Chromium. `npm test` runs the first kind, `npm run test:all` everything.
 */
const DYNAMODB = 'test/**/*dynamodb.test.ts'
const BROWSER = 'test/**/*.browser.test.ts'
const INFRA = 'test/infra/**/*.test.ts'
const FUZZ = 'test/fuzz/**/*.test.ts'

/**
 * Tests of the API that run a second time on DynamoDB: one walk through each word, every operation once, and all that an
 * engine could do otherwise, such as races, pages, indexes and expiry. Rules and messages do not depend on an engine.
 */
const ON_BOTH_ENGINES = [
  'beschrijving',
  'beleid/{beleid,regelingen,simulaties}',
  'bijdrage/{bijdragen,bank/bankbestanden,brief/{brieven,drukwerk},run/{overdrachten,ritbijdragen},terugbetaling/terugbetalingen}',
  'inzage/{exporten,inzagen,koppelingen,ruim-op}',
  'pas/{afwijzingen,beeindigingen,importen,kilometerverzoeken,levensloop,maandoverzichten,nasleep,notities,paszoekvragen,passen-wijzigen,vervanging}',
  'reeks/ritreeksen',
  'rit/{agenda,berichten,budgetten,idempotentie,meereisritten,ritimporten,ritten,ritten-lijst,wedloop}',
  'rit/vervoerder/{uitvoering,vervoersopdrachten}',
  'rit/jaarcijfers/jaarcijfers',
  'rit/webhook/webhooks',
].map((name) => `test/functions/http/${name}.test.ts`)

/** One more than two cores: tests on DynamoDB Local wait half of their time. */
const WORKERS = Math.max(3, availableParallelism())

const shared = {
  // Files share one thread's modules: tests keep no state in a module that another could see.
  pool: 'threads' as const,
  isolate: false,
  // Long: a test that is slow on a busy machine is not wrong.
  testTimeout: 180_000,
  hookTimeout: 180_000,
  maxConcurrency: 16,
  setupFiles: ['./test/support/runs.ts'],
}

export default defineConfig({
  test: {
    reporters: ['default', ['./test/support/closing-line.ts', {}]],
    globalSetup: ['./test/support/dynamodb.setup.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'opstap',
          maxWorkers: WORKERS,
          include: ['test/**/*.test.ts'],
          exclude: [DYNAMODB, BROWSER, INFRA, FUZZ],
        },
      },
      {
        test: {
          ...shared,
          name: 'dynamodb',
          maxWorkers: WORKERS,
          // Without Java the first kind says that it is skipped.
          include: [DYNAMODB, ...(hasJava() ? ON_BOTH_ENGINES : [])],
          exclude: [INFRA],
          env: { TEST_STORE: 'dynamodb' },
        },
      },
      { test: { ...shared, name: 'infra', maxWorkers: WORKERS, include: [INFRA] } },
      // After the others, as its tester is given a minute.
      { test: { ...shared, name: 'fuzz', include: [FUZZ], sequence: { groupOrder: 1 } } },
      {
        // At the end: a browser that waits for its turn on a busy machine proves nothing of the website.
        test: {
          ...shared,
          name: 'web',
          include: [BROWSER],
          globalSetup: ['./test/web/support/browser.setup.ts'],
          // As long as Playwright itself waits for what is to appear.
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
