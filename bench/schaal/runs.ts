import { plusDagen } from '../../domain/kernel/tijd/time.ts'
import { writeMachtiging } from '../../functions/stores/bijdrage/machtigingen.ts'
import { isNew } from '../../functions/stores/store.ts'
import { startRun } from '../../functions/use-cases/bijdrage/run/start-run.ts'
import { zetRunVoort } from '../../functions/use-cases/bijdrage/run/zet-run-voort.ts'
import { schrijfVerlening } from '../../functions/use-cases/pas/passen.ts'
import { dossierVan } from '../rides.ts'
import { CALL_MS, gemeenteShares, RIDES_PER_PASS, RIDES_PER_YEAR } from './assumptions.ts'
import { installationOf } from './installation.ts'
import { keysOf, totalsOf } from './ledger.ts'

const GEMEENTE = 'g001'
const NOW = Date.UTC(2026, 1, 1)
const MANDATE = {
  ondertekendOp: '2026-01-15',
  iban: 'NL91ABNA0417164300',
  rekeninghouder: 'Bench Voorbeeld (verzonnen)',
}

/** What a run asked for. */
interface Asked {
  readonly passen: number
  /** Calls after one another. */
  readonly waves: number
  readonly tableUnits: number
  readonly hottest: { readonly name: string; readonly units: number }
  readonly largestTransaction: number
}

/** A run of contributions of so many passes, every one with a mandate. */
const runOf = async (passen: number): Promise<Asked> => {
  const { deps, store, ledger, setNow } = await installationOf([GEMEENTE], 'berkelland')
  setNow(NOW)
  for (let i = 0; i < passen; i++) {
    const pasnummer = `B${String(i).padStart(9, '0')}`
    const { pas, ...dossier } = dossierVan(pasnummer)
    const geboortedatum = plusDagen('1930-01-01', (i * 7919) % 20_000)
    await store.transact([
      ...schrijfVerlening(GEMEENTE, { ...dossier, pas: { ...pas, geboortedatum } }),
      writeMachtiging(GEMEENTE, pasnummer, { machtiging: { ...MANDATE, kenmerk: `M${i}` } }, isNew),
    ])
  }
  const wie = { sub: 'bench', rollen: ['gemeente'], gemeente: GEMEENTE } as const
  const started = await startRun(deps, wie, { jaar: 2026, aanvullend: false })
  if (started.soort !== 'gestart') throw new Error(started.soort)
  ledger.turn(true, NOW)
  store.waves = 0
  await zetRunVoort(deps, { gemeente: GEMEENTE, runnummer: '2026-01' }, () => true)
  const tableUnits = totalsOf(ledger.writes).get('table')?.units ?? 0
  const most = keysOf(ledger.writes).toSorted((a, b) => b.hottestUnits - a.hottestUnits)[0]
  return {
    passen,
    waves: store.waves,
    tableUnits,
    hottest: { name: most?.name ?? '', units: most?.hottestUnits ?? 0 },
    largestTransaction: ledger.largestTransaction,
  }
}

export interface Runs {
  readonly passen: { readonly all: number; readonly largest: number; readonly middle: number }
  /** Calls after one another of a run of which a birthday is one step, and for each further step of each birthday. */
  readonly waves: { readonly first: number; readonly further: number }
  readonly unitsPerPass: number
  readonly seconds: { readonly largest: number; readonly middle: number }
  /** Write units of the table a second: of the largest run, of all of them side by side, and of all in the course of an hour. */
  readonly perSecond: { readonly largest: number; readonly all: number; readonly inHour: number }
  readonly hottest: { readonly name: string; readonly perSecond: number }
  readonly largestTransaction: number
}

/** Passes of one birthday that make one step of a run, and two; both below are worked through. */
const PER_STEP = 40
const DAYS = 366
export const ONE_STEP = 3 * DAYS
export const TWO_STEPS = 50 * DAYS

/** The runs of all gemeenten at the same time, by what two of them asked for. */
export const measureRuns = async (
  gemeenten: number,
  [one, two]: readonly [number, number] = [ONE_STEP, TWO_STEPS],
): Promise<Runs> => {
  const [small, large] = [await runOf(one), await runOf(two)]
  const further = (large.waves - small.waves) / DAYS
  const unitsPerPass = (large.tableUnits - small.tableUnits) / (large.passen - small.passen)
  const fixedUnits = small.tableUnits - unitsPerPass * small.passen
  const all = RIDES_PER_YEAR / RIDES_PER_PASS
  const runs = gemeenteShares(gemeenten).map((share) => {
    const passen = Math.round(share * all)
    const steps = Math.max(1, Math.ceil(passen / DAYS / PER_STEP))
    const seconds = ((small.waves + further * DAYS * (steps - 1)) * CALL_MS) / 1000
    const units = fixedUnits + unitsPerPass * passen
    return { passen, seconds, units }
  })
  const [largest, middle] = [runs[0], runs[runs.length >> 1]]
  if (largest === undefined || middle === undefined) throw new Error('no gemeenten')
  return {
    passen: { all, largest: largest.passen, middle: middle.passen },
    waves: { first: small.waves, further },
    unitsPerPass,
    seconds: { largest: largest.seconds, middle: middle.seconds },
    perSecond: {
      largest: largest.units / largest.seconds,
      all: runs.reduce((sum, { units, seconds }) => sum + units / seconds, 0),
      inHour: runs.reduce((sum, { units }) => sum + units, 0) / 3600,
    },
    hottest: { name: large.hottest.name, perSecond: (large.hottest.units / large.waves) * (1000 / CALL_MS) },
    largestTransaction: Math.max(small.largestTransaction, large.largestTransaction),
  }
}
