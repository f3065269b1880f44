import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { dynamodbClient } from '../../functions/stores/dynamodb/client.ts'
import { openDynamodb } from '../../functions/stores/dynamodb/open.ts'
import { JOB } from '../../functions/stores/patience.ts'
import { carryOver, differences, type Tables } from './compare.ts'

/** After a restore on AWS: what happened since, and carrying part of that over. `docs/beheer.md` says when. */
const USAGE = `npm run -s herstel -- verschil OLD NEW [--sleutels FILE]   what differs, by kind; the keys go to FILE, and tell whose
npm run -s herstel -- neem OLD NEW KIND...                 makes these kinds in NEW as they are in OLD
`

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sleutels: { type: 'string' } } })
const [command, old, restored, ...kinds] = positionals

const open = (table: string): Tables['old'] =>
  openDynamodb(dynamodbClient(JOB), table, { now: Date.now, patience: JOB })

const showDifferences = async (tables: Tables, file: string | undefined): Promise<void> => {
  const counts: Record<string, { added: number; changed: number; removed: number }> = {}
  const keys = file === undefined ? undefined : createWriteStream(file, { mode: 0o600 })
  for await (const { kind, since, pk, sk } of differences(tables)) {
    const count = (counts[kind] ??= { added: 0, changed: 0, removed: 0 })
    count[since] += 1
    keys?.write(`${kind}\t${since}\t${pk}\t${sk}\n`)
  }
  if (keys !== undefined) await finished(keys.end())
  const rows = Object.entries(counts).map(([kind, { added, changed, removed }]) => [kind, added, changed, removed])
  process.stdout.write([['kind', 'added', 'changed', 'removed'], ...rows].map((row) => `${row.join('\t')}\n`).join(''))
}

if (
  old === undefined ||
  restored === undefined ||
  !(command === 'verschil' || (command === 'neem' && kinds.length > 0))
) {
  process.stderr.write(USAGE)
  process.exitCode = 1
} else {
  const tables: Tables = { old: open(old), restored: open(restored) }
  if (command === 'verschil') await showDifferences(tables, values.sleutels)
  else process.stdout.write(`${await carryOver(tables, kinds, Date.now())} carried over\n`)
}
