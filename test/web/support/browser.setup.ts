import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser of all tests listens; empty when this machine has none. */
    browser: string
    /** The program itself, for a test that starts it in its own way. */
    chromium: string
  }
}

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** One browser for all tests of the website: a window of it knows nothing of the others. */
export default async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const executablePath = PLACES.find((path) => existsSync(path)) ?? ''
  project.provide('chromium', executablePath)
  project.provide('browser', '')
  if (executablePath === '') {
    process.stdout.write('No Chromium on this machine: the tests of the website in a browser do not run.\n')
    return undefined
  }
  const server = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] })
  project.provide('browser', server.wsEndpoint())
  return () => server.close()
}
