import { foutregel } from '../../domain/beleid/documenten.ts'
import { fouten } from '../services/beleid/meegeleverd.ts'
import { factuurbestandIn } from './demo/kantoor/factuur.ts'
import { startServer } from './server.ts'
import { readSettings } from './settings.ts'
import { welkom, welkomElders } from './poort/welkom.ts'

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

/** A policy that cannot be read stops nobody who books under another one, and is not passed over in silence. */
if (fouten.length > 0)
  process.stderr.write(
    `Er staan fouten in de regelingen. Deze bestanden doen niet mee:\n${fouten.map(foutregel).join('\n')}\n`,
  )

try {
  const settings = readSettings(process.env, process.argv.slice(2))
  const server = await startServer(settings, (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`))
  const { gevuld } = server
  const factuur = gevuld && settings.jaar ? factuurbestandIn(settings.OPSTAP_DATA) : undefined
  const gezegd =
    settings.ISSUER === undefined
      ? welkom(server.url, server.deps.nu(), { gevuld, factuur })
      : welkomElders(server.url, settings.ISSUER)
  process.stdout.write(`${gezegd}\n`)
  const stop = (): void => void server.stop()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
  stopWithShell(stop)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
