import { laatMachtigingVervallen, stornoTotEnMet, type Mutatie } from '../../../../domain/bijdrage/index.ts'
import { momentVan, utcTekst, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { writeRegel, type Regel, type Runregel } from '../../../stores/bijdrage/bijdrageregels.ts'
import type { Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import { readIncasso, readMachtiging, writeMachtiging } from '../../../stores/bijdrage/machtigingen.ts'
import { versionIs, type Write } from '../../../stores/store.ts'
import type { Wie } from '../../wie.ts'
import { leesRekeningVan, leesVasteRuns, vanZelfdeGrond } from './lees-rekening.ts'

/** A debit that the bank returned, with its own reason code. */
export interface Stornomelding {
  readonly kenmerk: string
  readonly code: string
  readonly datum: Datum
  /** The movement of money in a file of the bank that told it. */
  readonly bankregel?: string
}

/** `betaling` is the bank's or the municipality's own mark of one payment: the same mark counts once. */
export interface Betaling {
  readonly kenmerk: string
  readonly betaling: string
  /** Less than 0 was paid back. */
  readonly bedragCent: number
  readonly datum: Datum
}

/** What can come of what a bank tells, or somebody of it. */
export type Uitkomst = 'verwerkt' | 'alVerwerkt' | 'onbekend' | 'geenIncasso' | 'nietTerugTeBetalen'

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

export interface Geval {
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

/** A returned debit reopens its line, and ends a mandate of no more use. */
export const verwerkStorno = async (geval: Geval, melding: Stornomelding): Promise<Uitkomst | readonly Write[]> => {
  const { value: regel } = geval.runregel.regel
  if (regel.inning !== 'incasso') return 'geenIncasso'
  const { code, datum, bankregel } = melding
  const terug = regel.mutaties.findLast(({ soort }) => soort === 'storno')
  const herroepen = regel.mutaties.some((mutatie) => mutatie.soort === 'herroeping' && mutatie.van === terug?.nummer)
  if (terug !== undefined && !herroepen) return 'alVerwerkt'
  const nieuw = metMutatie(
    regel,
    { soort: 'storno', code, datum, ...(bankregel === undefined ? {} : { bankregel }) },
    geval,
  )
  return [schrijf(geval, nieuw), ...(await beeindigMachtiging(geval, melding))]
}

/** A line of an account with what became of it, and every other as it is: so that no two change the account at once. */
export const schrijfRekening = (
  gemeente: string,
  regels: readonly Runregel[],
  { runnummer, regel: nieuw }: { readonly runnummer: string; readonly regel: Regel },
): readonly Write[] =>
  regels.map((een) => {
    const isDeze = een.runnummer === runnummer && een.regel.value.pasnummer === nieuw.pasnummer
    return writeRegel(gemeente, een.runnummer, isDeze ? nieuw : een.regel.value, versionIs(een.regel.version))
  })

/** More goes back than came in: no. Every other line of the account is written with it, so that no two do so at once. */
export const verwerkBetaling = async (geval: Geval, melding: Betaling): Promise<Uitkomst | readonly Write[]> => {
  const { deps, wie, runregel } = geval
  const { value: regel } = runregel.regel
  const { betaling, bedragCent, datum } = melding
  if (regel.mutaties.some((mutatie) => 'betaling' in mutatie && mutatie.betaling === betaling)) return 'alVerwerkt'
  if (bedragCent > 0)
    return [schrijf(geval, metMutatie(regel, { soort: 'ontvangst', betaling, bedragCent, datum }, geval))]
  const jaar = Number(runregel.runnummer.slice(0, 'yyyy'.length))
  const runs = await leesVasteRuns(deps, wie.gemeente, jaar)
  const { pasnummer } = regel
  const eigen = vanZelfdeGrond(runs, runregel.runnummer)
  const rekening = await leesRekeningVan(deps, wie.gemeente, { pasnummer, jaar, runs: eigen })
  if (-bedragCent > rekening.rekening.terugTeBetalenCent) return 'nietTerugTeBetalen'
  const terug = metMutatie(regel, { soort: 'terugbetaling', betaling, bedragCent: -bedragCent, datum }, geval)
  return schrijfRekening(wie.gemeente, rekening.regels, { runnummer: runregel.runnummer, regel: terug })
}

const vastgesteldOp = ({ vastgesteld }: Run): Datum => momentVan(vastgesteld?.op ?? '9999-01-01T00:00:00Z').datum
const vroegste = (een: Datum, ander: Datum): Datum => (een < ander ? een : ander)

/** The days on which something can have happened to a line of a run. */
export interface Venster {
  readonly vanaf: Datum
  readonly totEnMet: Datum
}

/** A bank can refuse a debit before the day of collection, and give it back for thirteen months after. */
export const stornovenster = (run: Run, vandaag: Datum): Venster => ({
  vanaf: vastgesteldOp(run),
  totEnMet: vroegste(
    vandaag,
    stornoTotEnMet(run.geincasseerdOp ?? run.vastgesteld?.incassogegevens?.incassodatum ?? vandaag),
  ),
})

export const betaalvenster = (run: Run, vandaag: Datum): Venster => ({ vanaf: vastgesteldOp(run), totEnMet: vandaag })
