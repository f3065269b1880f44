import { startServer } from './server.ts'
import { readSettings } from './settings.ts'
import { welkom } from './welkom.ts'

try {
  const server = await startServer(readSettings(process.env), (entry) =>
    process.stdout.write(`${JSON.stringify(entry)}\n`),
  )
  process.stdout.write(`${welkom(server.url, server.deps.nu(), server.gevuld)}\n`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.stop())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
