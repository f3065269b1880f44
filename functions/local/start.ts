import { startServer } from './server.ts'
import { readSettings } from './settings.ts'
import { welkom } from './welkom.ts'

/** `npm start` runs a shell in between that dies of a signal without passing it on: then stop as well. */
const stopWithShell = (stop: () => void): void => {
  if (process.env['npm_lifecycle_event'] !== 'start') return
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    stop()
  }, 200)
  watch.unref()
}

try {
  const server = await startServer(readSettings(process.env, process.argv.slice(2)), (entry) =>
    process.stdout.write(`${JSON.stringify(entry)}\n`),
  )
  process.stdout.write(`${welkom(server.url, server.deps.nu(), server.gevuld)}\n`)
  const stop = (): void => void server.stop()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
  stopWithShell(stop)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
