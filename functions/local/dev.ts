import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { PROJECT } from './settings.ts'

/** `npm run dev`: what `npm start` does, and again after every change, with the website built anew. */
const SOURCES = ['domain', 'functions', 'web/src', 'web/docs', 'web/public', 'package-lock.json']
/** An editor writes a file in several steps, and a branch changes many files at once. */
const QUIET_MS = 150

const run = (script: string): ChildProcess =>
  spawn(process.execPath, [join(PROJECT, script), ...process.argv.slice(2)], { cwd: PROJECT, stdio: 'inherit' })

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

let changes = 0
let changed = Promise.withResolvers<void>()
for (const source of SOURCES)
  watch(join(PROJECT, source), { recursive: true }, () => {
    changes += 1
    changed.resolve()
  })

let server: ChildProcess | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server?.kill('SIGTERM')
    process.exit()
  })

for (;;) {
  changed = Promise.withResolvers<void>()
  for (const script of ['functions/local/maak-regelingen-index.ts', 'web/build.ts']) await ended(run(script))
  server = run('functions/local/start.ts')
  await changed.promise
  for (let seen = 0; seen !== changes; await setTimeout(QUIET_MS)) seen = changes
  server.kill('SIGTERM')
  await ended(server)
}
