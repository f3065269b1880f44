import { laatMachtigingVervallen, stornoTotEnMet, type Mutatie } from '../../../../domain/bijdrage/index.ts'
import { momentOp, momentVan, utcTekst, type Datum } from '../../../../domain/kernel/time.ts'
import type { Deps } from '../../../deps.ts'
import { readRegelByKenmerk, writeRegel, type Regel, type Runregel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRun, type Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import { readIncasso, readMachtiging, writeMachtiging } from '../../../stores/bijdrage/machtigingen.ts'
import { versionIs, type Write } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'
import { leesRekeningVan, leesVasteRuns } from './lees-rekening.ts'

/** A debit that the bank returned, with its own reason code. */
export interface Stornomelding {
  readonly kenmerk: string
  readonly code: string
  readonly datum: Datum
}

/** `betaling` is the bank's or the municipality's own mark of one payment: the same mark counts once. */
export interface Betaling {
  readonly kenmerk: string
  readonly betaling: string
  /** Less than 0 was paid back. */
  readonly bedragCent: number
  readonly datum: Datum
}

type Uitkomst = 'verwerkt' | 'alVerwerkt' | 'onbekend' | 'geenIncasso' | 'nietTerugTeBetalen'

/** What became of one report. */
export interface Verwerking {
  readonly kenmerk: string
  readonly uitkomst: Uitkomst
}

/** What became of all of them, or which have a day on which that cannot have happened: then nothing was done. */
export type Meldinguitkomst =
  | { readonly soort: 'verwerkt'; readonly verwerkt: readonly Verwerking[] }
  | { readonly soort: 'datumOnjuist'; readonly plaatsen: readonly number[] }
  | { readonly soort: 'nogNietVastgesteld' }

/** A change as it is noted: its number, moment and noter are added. */
export type Nieuw<M = Mutatie> = M extends Mutatie ? Omit<M, 'nummer' | 'op' | 'wie'> : never

/** A line with one thing more that happened to it. */
export const metMutatie = (
  regel: Regel,
  nieuw: Nieuw,
  { deps, wie }: { readonly deps: Pick<Deps, 'nu'>; readonly wie: Wie },
): Regel => ({
  ...regel,
  mutaties: [...regel.mutaties, { ...nieuw, nummer: regel.mutaties.length + 1, op: utcTekst(deps.nu()), wie: wie.sub }],
})

interface Geval {
  readonly deps: Deps
  readonly wie: Wie
  readonly runregel: Runregel
}

const schrijf = ({ wie, runregel }: Geval, regel: Regel): Write =>
  writeRegel(wie.gemeente, runregel.runnummer, regel, versionIs(runregel.regel.version))

/** A mandate with which nothing can be collected any more goes out of use, unless it was replaced meanwhile. */
const beeindigMachtiging = async (
  { deps, wie, runregel }: Geval,
  { code, datum }: Stornomelding,
): Promise<readonly Write[]> => {
  if (!laatMachtigingVervallen(code)) return []
  const { runnummer, regel } = runregel
  const { pasnummer, mutaties } = regel.value
  const [incasso, machtiging] = await Promise.all([
    readIncasso(deps.store, wie.gemeente, runnummer, pasnummer),
    readMachtiging(deps.store, wie.gemeente, pasnummer),
  ])
  if (incasso === undefined || machtiging === undefined || !('machtiging' in machtiging.value)) return []
  const { machtiging: nu } = machtiging.value
  const gebruikt = incasso.value.machtiging
  if (nu.kenmerk !== gebruikt.kenmerk || nu.iban !== gebruikt.iban) return []
  const vervallen = { runnummer, mutatie: mutaties.length + 1, code, datum }
  return [writeMachtiging(wie.gemeente, pasnummer, { machtiging: nu, vervallen }, versionIs(machtiging.version))]
}

const verwerkStorno = async (geval: Geval, melding: Stornomelding): Promise<Uitkomst | readonly Write[]> => {
  const { value: regel } = geval.runregel.regel
  if (regel.inning !== 'incasso') return 'geenIncasso'
  const { code, datum } = melding
  const terug = regel.mutaties.findLast(({ soort }) => soort === 'storno')
  const herroepen = regel.mutaties.some((mutatie) => mutatie.soort === 'herroeping' && mutatie.van === terug?.nummer)
  if (terug !== undefined && !herroepen) return 'alVerwerkt'
  const nieuw = metMutatie(regel, { soort: 'storno', code, datum }, geval)
  return [schrijf(geval, nieuw), ...(await beeindigMachtiging(geval, melding))]
}

/** More goes back than came in: no. Every other line of the account is written with it, so that no two do so at once. */
const verwerkBetaling = async (geval: Geval, melding: Betaling): Promise<Uitkomst | readonly Write[]> => {
  const { deps, wie, runregel } = geval
  const { value: regel } = runregel.regel
  const { betaling, bedragCent, datum } = melding
  if (regel.mutaties.some((mutatie) => 'betaling' in mutatie && mutatie.betaling === betaling)) return 'alVerwerkt'
  if (bedragCent > 0)
    return [schrijf(geval, metMutatie(regel, { soort: 'ontvangst', betaling, bedragCent, datum }, geval))]
  const jaar = Number(runregel.runnummer.slice(0, 'yyyy'.length))
  const runs = await leesVasteRuns(deps, wie.gemeente, jaar)
  const { pasnummer } = regel
  const rekening = await leesRekeningVan(deps, wie.gemeente, { pasnummer, jaar, runs })
  if (-bedragCent > rekening.rekening.terugTeBetalenCent) return 'nietTerugTeBetalen'
  const terug = metMutatie(regel, { soort: 'terugbetaling', betaling, bedragCent: -bedragCent, datum }, geval)
  return rekening.regels.map((ander) =>
    ander.runnummer === runregel.runnummer && ander.regel.value.pasnummer === pasnummer
      ? schrijf(geval, terug)
      : writeRegel(wie.gemeente, ander.runnummer, ander.regel.value, versionIs(ander.regel.version)),
  )
}

interface Meldingen<T> {
  readonly runnummer: string
  readonly meldingen: readonly T[]
}

/** The days on which something can have happened to a line of a run. */
interface Venster {
  readonly vanaf: Datum
  readonly totEnMet: Datum
}

interface Soort<T> {
  readonly venster: (run: Run, vandaag: Datum) => Venster
  readonly verwerk: (geval: Geval, melding: T) => Promise<Uitkomst | readonly Write[]>
}

const verwerk = async <T extends { readonly kenmerk: string; readonly datum: Datum }>(
  deps: Deps,
  wie: Wie,
  { runnummer, meldingen, venster, verwerk: verwerkEen }: Meldingen<T> & Soort<T>,
): Promise<Meldinguitkomst> => {
  const run = (await readRun(deps.store, wie.gemeente, runnummer))?.run.value
  if (run?.vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
  const { vanaf, totEnMet } = venster(run, momentOp(deps.nu()).datum)
  const plaatsen = meldingen.flatMap(({ datum }, i) => (datum < vanaf || datum > totEnMet ? [i] : []))
  if (plaatsen.length > 0) return { soort: 'datumOnjuist', plaatsen }
  const verwerkt: Verwerking[] = []
  for (const melding of meldingen) {
    const { kenmerk } = melding
    const uitkomst = await untilWritten<Uitkomst>(async () => {
      const runregel = await readRegelByKenmerk(deps.store, wie.gemeente, kenmerk)
      if (runregel === undefined || runregel.runnummer !== runnummer) return 'onbekend'
      const nieuw = await verwerkEen({ deps, wie, runregel }, melding)
      if (typeof nieuw === 'string') return nieuw
      return (await deps.store.transact(nieuw)) === 'written' ? 'verwerkt' : LOST
    })
    verwerkt.push({ kenmerk, uitkomst })
  }
  return { soort: 'verwerkt', verwerkt }
}

const vastgesteldOp = ({ vastgesteld }: Run): Datum => momentVan(vastgesteld?.op ?? '9999-01-01T00:00:00Z').datum
const vroegste = (een: Datum, ander: Datum): Datum => (een < ander ? een : ander)

/** A returned debit reopens its line, and ends a mandate of no more use. The same return again changes nothing. */
export const meldStornos = (deps: Deps, wie: Wie, meldingen: Meldingen<Stornomelding>): Promise<Meldinguitkomst> =>
  verwerk(deps, wie, {
    ...meldingen,
    // A bank can refuse a debit before the day of collection.
    venster: (run, vandaag) => ({
      vanaf: vastgesteldOp(run),
      totEnMet: vroegste(
        vandaag,
        stornoTotEnMet(run.geincasseerdOp ?? run.vastgesteld?.incassogegevens?.incassodatum ?? vandaag),
      ),
    }),
    verwerk: verwerkStorno,
  })

/** A payment counts once, by its own mark. Money that was paid back has a negative amount. */
export const meldBetalingen = (deps: Deps, wie: Wie, meldingen: Meldingen<Betaling>): Promise<Meldinguitkomst> =>
  verwerk(deps, wie, {
    ...meldingen,
    venster: (run, vandaag) => ({ vanaf: vastgesteldOp(run), totEnMet: vandaag }),
    verwerk: verwerkBetaling,
  })
