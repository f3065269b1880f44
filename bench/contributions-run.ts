import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { plusDagen } from '../domain/kernel/tijd/time.ts'
import { meegeleverdBeleid } from '../functions/services/beleid/meegeleverd.ts'
import { metGeheim } from '../functions/services/pseudoniem.ts'
import { metOmwegfactor } from '../functions/services/afstand/omwegfactor.ts'
import { openGazetteer } from '../functions/services/locaties/gazetteer.ts'
import { writeMachtiging } from '../functions/stores/bijdrage/machtigingen.ts'
import { writePasdossier } from '../functions/stores/pas/passen.ts'
import { openSqlite } from '../functions/stores/sqlite/open.ts'
import { isNew } from '../functions/stores/store.ts'
import { legIncassogegevensVast } from '../functions/use-cases/bijdrage/bank/incassogegevens.ts'
import { maakIncassobestand } from '../functions/use-cases/bijdrage/run/bestanden.ts'
import { stelRunVast } from '../functions/use-cases/bijdrage/run/vaststellen.ts'
import { startRun } from '../functions/use-cases/bijdrage/run/start-run.ts'
import { zetRunVoort } from '../functions/use-cases/bijdrage/run/zet-run-voort.ts'
import type { Wie } from '../functions/use-cases/wie.ts'

/** One year's contributions of so many passes, in a process of its own: `node contributions-run.ts 100000`. */
const passen = Number(process.argv[2])
const GEMEENTE = 'berkelland'
const wie: Wie = { sub: 'bench', rollen: ['gemeente'], gemeente: GEMEENTE }
const nu = (): number => Date.UTC(2026, 1, 1)
const woning = {
  id: 'bench',
  weergavenaam: 'Benchstraat 1',
  woonplaats: 'Borculo',
  gemeente: 'Berkelland',
  punt: { lat: 52.1, lon: 6.5 },
}
const MANDATE = {
  ondertekendOp: '2026-01-15',
  iban: 'NL91ABNA0417164300',
  rekeninghouder: 'Bench Voorbeeld (verzonnen)',
}
const PER_TRANSACTION = 40

const grant = (i: number) => {
  const pasnummer = `B${String(i).padStart(10, '0')}`
  const dossier = {
    pas: {
      pasnummer,
      naam: `Bench ${i} Voorbeeld (verzonnen)`,
      geboortedatum: plusDagen('1930-01-01', (i * 7919) % 20_000),
      woning,
      geldigVanaf: '2026-01-01',
      geldigTotEnMet: '2030-12-31',
      vervoertype: 'regulier' as const,
      begeleiding: 'geen' as const,
      scootmobiel: false,
      puntbestemmingen: [],
      kenmerken: [],
    },
    verlening: { op: '2026-01-01T00:00:00Z', wie: 'bench', rol: 'gemeente' },
    wijzigingen: [],
  }
  const machtiging = { ...MANDATE, kenmerk: `M${i}` }
  return [writePasdossier(GEMEENTE, dossier, isNew), writeMachtiging(GEMEENTE, pasnummer, { machtiging }, isNew)]
}

/** @returns seconds */
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

const folder = mkdtempSync(join(tmpdir(), 'opstap-bench-'))
const store = openSqlite(folder, nu)
const deps = {
  store,
  ...meegeleverdBeleid,
  locaties: openGazetteer([]),
  afstand: metOmwegfactor(1),
  pseudoniem: metGeheim('een-sleutel-voor-de-meting-en-niets-anders'),
  nu,
  proef: true,
}
const granting = await timed(async () => {
  for (let i = 0; i < passen; i += PER_TRANSACTION)
    await store.transact(Array.from({ length: Math.min(PER_TRANSACTION, passen - i) }, (_, j) => grant(i + j)).flat())
})
const incassogegevens = {
  naam: 'Gemeente Bench (verzonnen)',
  iban: MANDATE.iban,
  incassantId: 'DE98ZZZ09999999999',
  incassodatum: '2026-04-24',
  painVersie: 'pain.008.001.08' as const,
  aanleverdagen: 2,
  betaaltermijnDagen: 42,
  adres: ['Postbus 1'],
  bezwaarAan: ['Postbus 1'],
  contact: 'telefoon (verzonnen)',
}
await legIncassogegevensVast(deps, wie, incassogegevens)
await startRun(deps, wie, { jaar: 2026, aanvullend: false })
const run = await timed(() => zetRunVoort(deps, { gemeente: GEMEENTE, runnummer: '2026-01' }, () => true))
let vast = await stelRunVast(deps, wie, '2026-01')
while (vast?.soort === 'nogNiet') vast = await stelRunVast(deps, wie, '2026-01')
const file = join(folder, 'incasso.xml')
const writing = await timed(async () => {
  const made = await maakIncassobestand(deps, wie, '2026-01')
  if (made?.soort !== 'gemaakt') throw new Error('no file')
  await pipeline(made.inhoud, createWriteStream(file))
})
const bare = await timed(() => pipeline(createReadStream(file), createWriteStream(join(folder, 'bare.xml'))))
const { maxRSS } = process.resourceUsage()
process.stdout.write(
  JSON.stringify({
    passen,
    granting,
    run,
    writing,
    bare,
    bytes: statSync(file).size,
    memory: Math.round(maxRSS / 1024),
    file,
  }),
)
store.close()
if (process.argv[3] !== 'keep') rmSync(folder, { recursive: true })
