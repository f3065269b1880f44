import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The least that a booking server could do: read JSON, write two rows in one durable transaction, answer JSON. */
const db = new DatabaseSync(join(process.argv[2] ?? '.', 'bare.sqlite'))
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
db.exec('CREATE TABLE items (pk TEXT, sk TEXT, data TEXT NOT NULL, PRIMARY KEY (pk, sk)) WITHOUT ROWID')
const insert = db.prepare('INSERT INTO items (pk, sk, data) VALUES (?, ?, ?)')

const server = createServer((request, response) => {
  let text = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => (text += chunk))
  request.on('end', () => {
    const { pasnummer } = JSON.parse(text) as { pasnummer: string }
    const ritnummer = randomUUID()
    db.exec('BEGIN IMMEDIATE')
    insert.run(pasnummer, `RIT#${ritnummer}`, text)
    insert.run(pasnummer, `SLEUTEL#${ritnummer}`, ritnummer)
    db.exec('COMMIT')
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ ritnummer }))
  })
})
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
)
