import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plusDagen, utcTekst } from '../domain/kernel/tijd/time.ts'
import { beleidUit } from '../functions/services/beleid/beleid.ts'
import { regelingen } from '../functions/services/beleid/meegeleverd.ts'
import { writePasdossier } from '../functions/stores/pas/passen.ts'
import { writeRit } from '../functions/stores/rit/ritten.ts'
import { openSqlite } from '../functions/stores/sqlite/open.ts'
import { isNew } from '../functions/stores/store.ts'
import { leesSimulatie, startSimulatie } from '../functions/use-cases/beleid/simulatie/simulaties.ts'
import { zetSimulatieVoort } from '../functions/use-cases/beleid/simulatie/zet-simulatie-voort.ts'
import { metGeheim } from '../functions/services/pseudoniem.ts'
import type { Wie } from '../functions/use-cases/wie.ts'
import { dossierVan, ritVan } from './rides.ts'

/** All rides of a year judged again, in a process of its own: `node simulation-run.ts 1000000`. Tells a line of JSON. */
const rides = Number(process.argv[2])
const GEMEENTE = 'harlingen'
const RIDES_OF_A_PASS = 50
const wie: Wie = { sub: 'bench', rollen: ['gemeente'], gemeente: GEMEENTE }
const nu = (): number => Date.UTC(2027, 1, 1)

const folder = mkdtempSync(join(tmpdir(), 'opstap-bench-'))
const store = openSqlite(folder, nu)
const DAY_MS = 86_400_000

const rideOf = (pass: number, i: number) => {
  const departure = utcTekst(Date.UTC(2026, 0, 2, 9) + ((i * 7 + pass) % 360) * DAY_MS + i * 60_000)
  return writeRit(GEMEENTE, ritVan(pass * RIDES_OF_A_PASS + i, passOf(pass), departure), isNew)
}
const passOf = (pass: number): string => `B${String(pass).padStart(10, '0')}`
const grant = (pass: number) => {
  const { pas, ...rest } = dossierVan(passOf(pass))
  const geboortedatum = plusDagen('1930-01-01', (pass * 7919) % 20_000)
  return writePasdossier(GEMEENTE, { ...rest, pas: { ...pas, geboortedatum } }, isNew)
}

try {
  for (let pass = 0; pass < rides / RIDES_OF_A_PASS; pass++)
    await store.transact([grant(pass), ...Array.from({ length: RIDES_OF_A_PASS }, (_, i) => rideOf(pass, i))])
  const deps = { store, nu, pseudoniem: metGeheim('a-key-for-the-bench-and-nothing-else'), ...beleidUit(regelingen) }
  const gestart = await startSimulatie(deps, wie, { versie: '2025-05-27', van: '2026-01-01', tot: '2026-12-31' })
  if (gestart === undefined) throw new Error('no such version')
  const { nummer } = gestart
  let most = 0
  const begin = performance.now()
  const cpu = process.cpuUsage()
  await zetSimulatieVoort(deps, { gemeente: GEMEENTE, nummer }, () => {
    most = Math.max(most, process.memoryUsage.rss())
    return true
  })
  const seconds = (performance.now() - begin) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const coreSeconds = (user + system) / 1e6
  const outcome = await leesSimulatie(deps, wie, nummer)
  if (outcome?.uitkomst?.ritten.totaal !== rides) throw new Error('not every ride was judged once')
  process.stdout.write(
    JSON.stringify({
      perSecond: rides / seconds,
      perCoreSecond: rides / coreSeconds,
      memory: Math.round(most / 1024 / 1024),
    }),
  )
} finally {
  store.close()
  rmSync(folder, { recursive: true })
}
