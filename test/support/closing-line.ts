import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with which files did not run all their tests, and one plain line that counts, for who reads it by machine. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    const notRun = new Set<string>()
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state] += 1
        if (state === 'skipped') notRun.add(relative(process.cwd(), module.moduleId))
      }
      count.failed += module.errors().length
    }
    for (const file of notRun) process.stdout.write(`not run, or not all of it: ${file}\n`)
    const skipped = count.skipped === 0 ? '' : `, ${count.skipped} skipped`
    process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`)
  }
}
