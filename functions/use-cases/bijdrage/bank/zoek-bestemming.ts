import {
  gebeurtenisVan,
  geldendeMutaties,
  isStornocode,
  kenmerkenVan,
  runVanOpdracht,
  type Bankregel,
  type Bankvraag,
} from '../../../../domain/bijdrage/index.ts'
import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { readRegelByKenmerk, type Runregel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRun, writeRun, type Bijdragerun, type Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import { versionIs, type Write } from '../../../stores/store.ts'
import type { Wie } from '../../wie.ts'
import {
  betaalvenster,
  stornovenster,
  verwerkBetaling,
  verwerkStorno,
  type Geval,
  type Uitkomst,
} from '../rekening/verwerk-melding.ts'
import { kanAfgeschrevenZijn, metIncasso } from '../run/incassoverwerking.ts'
import { alleRegels } from '../run/runs.ts'
import { verwerkTerugbetaalmelding } from '../terugbetaling/bankmelding.ts'

/** Where a movement of money belongs: what is written with it, or why nobody can say. */
export type Bestemming =
  | { readonly kenmerk: string | undefined; readonly writes: readonly Write[] }
  | { readonly vraag: Bankvraag }

const BANKBETALING = /^bank:(?<merk>[0-9a-f]{24})(\.\d+)?$/

/**
 * The mark of a payment that a bank told, as it stands in the history of a claim.
 * @param keer how often it was taken from a claim before: booked again it counts again
 */
const betalingVan = (merk: string, keer: number): string => `bank:${merk}${keer === 0 ? '' : `.${keer}`}`

/** @returns undefined for a payment that somebody typed in */
export const merkVanBetaling = (betaling: string): string | undefined => BANKBETALING.exec(betaling)?.groups?.['merk']

interface Basis {
  readonly deps: Deps
  readonly wie: Wie
  readonly regel: Bankregel
}

/** What the bank collected of a file of debits: without those that it refused, or gave back on the same day. */
const teInnenCent = async ({ deps, wie, regel }: Basis, runnummer: string, stand: Bijdragerun): Promise<boolean> => {
  const { bedragCent } = stand.voortgang.value.totalen.inning.incasso
  if (bedragCent === regel.bedragCent) return true
  let zonder = 0
  for await (const { inning, bedragCent: vanRegel, mutaties } of alleRegels(deps, wie.gemeente, runnummer)) {
    const terug = geldendeMutaties(mutaties).some(({ soort, datum }) => soort === 'storno' && datum <= regel.datum)
    if (inning === 'incasso' && terug) zonder += vanRegel
  }
  return bedragCent - zonder === regel.bedragCent
}

const vanIncassobestand = async (basis: Basis): Promise<Bestemming> => {
  const { deps, wie, regel } = basis
  const runnummer = runVanOpdracht(regel.opdracht ?? '')
  const stand = runnummer === undefined ? undefined : await readRun(deps.store, wie.gemeente, runnummer)
  if (runnummer === undefined || stand === undefined) return { vraag: 'kenmerkOnbekend' }
  const { value: run, version } = stand.run
  if (run.vastgesteld === undefined) return { vraag: 'nietVastgesteld' }
  if (!kanAfgeschrevenZijn(run, regel.datum, momentOp(deps.nu()).datum)) return { vraag: 'datumOnjuist' }
  if (!(await teInnenCent(basis, runnummer, stand))) return { vraag: 'bedragAnders' }
  if (run.geincasseerdOp === undefined)
    return {
      kenmerk: undefined,
      writes: [writeRun(wie.gemeente, metIncasso(run, regel.datum, deps.nu()), versionIs(version))],
    }
  return run.geincasseerdOp === regel.datum ? { kenmerk: undefined, writes: [] } : { vraag: 'lijktDubbel' }
}

const VRAAG_BIJ: Readonly<Record<Exclude<Uitkomst, 'verwerkt' | 'alVerwerkt'>, Bankvraag>> = {
  onbekend: 'kenmerkOnbekend',
  geenIncasso: 'geenIncasso',
  nietTerugTeBetalen: 'nietTerugTeBetalen',
}

/** What somebody chose: on which payment reference, and how often it was taken from a claim before. */
interface Gekozen {
  readonly kenmerk: string
  readonly keer: number
}

interface Boeking {
  readonly regel: Bankregel
  readonly kenmerk: string
  readonly gekozen: Gekozen | undefined
}

const uit = (kenmerk: string, uitkomst: Uitkomst | readonly Write[]): Bestemming => {
  if (typeof uitkomst !== 'string') return { kenmerk, writes: uitkomst }
  return uitkomst === 'verwerkt' || uitkomst === 'alVerwerkt' ? { kenmerk, writes: [] } : { vraag: VRAAG_BIJ[uitkomst] }
}

const alsStorno = async (geval: Geval, run: Run, { regel, kenmerk }: Boeking): Promise<Bestemming> => {
  const { redencode: code = '', datum, bedragCent, merk } = regel
  if (!isStornocode(code)) return { vraag: 'codeOnbekend' }
  const { vanaf, totEnMet } = stornovenster(run, momentOp(geval.deps.nu()).datum)
  if (datum < vanaf || datum > totEnMet) return { vraag: 'datumOnjuist' }
  // A refusal need not tell the amount.
  const klopt =
    bedragCent === geval.runregel.regel.value.bedragCent || (bedragCent === 0 && regel.soort === 'geweigerd')
  return klopt
    ? uit(kenmerk, await verwerkStorno(geval, { kenmerk, code, datum, bankregel: merk }))
    : { vraag: 'bedragAnders' }
}

/** Somebody typed in a payment of this day and amount: it can be the same money. */
const isAlGemeld = ({ runregel }: Geval, { datum, bedragCent }: Bankregel): boolean =>
  geldendeMutaties(runregel.regel.value.mutaties).some(
    (een) =>
      'betaling' in een &&
      een.datum === datum &&
      een.bedragCent === bedragCent &&
      merkVanBetaling(een.betaling) === undefined,
  )

const alsBetaling = async (geval: Geval, run: Run, { regel, kenmerk, gekozen }: Boeking): Promise<Bestemming> => {
  const { datum, merk } = regel
  const { vanaf, totEnMet } = betaalvenster(run, momentOp(geval.deps.nu()).datum)
  if (datum < vanaf || datum > totEnMet) return { vraag: 'datumOnjuist' }
  if (gekozen === undefined && isAlGemeld(geval, regel)) return { vraag: 'lijktDubbel' }
  const bedragCent = regel.soort === 'af' ? -regel.bedragCent : regel.bedragCent
  return uit(
    kenmerk,
    await verwerkBetaling(geval, { kenmerk, betaling: betalingVan(merk, gekozen?.keer ?? 0), bedragCent, datum }),
  )
}

const vindRegel = async ({ deps, wie }: Basis, kenmerken: readonly string[]): Promise<Runregel | undefined> => {
  for (const kenmerk of kenmerken) {
    const gevonden = await readRegelByKenmerk(deps.store, wie.gemeente, kenmerk)
    if (gevonden !== undefined) return gevonden
  }
  return undefined
}

/**
 * Finds what a movement of money is for, by the reference that it names and its amount.
 * @param gekozen what an official chose for it
 */
export const zoekBestemming = async (basis: Basis, gekozen?: Gekozen): Promise<Bestemming> => {
  const { deps, wie, regel } = basis
  const gebeurtenis = gebeurtenisVan(regel)
  const terugbetaling = gekozen === undefined ? await verwerkTerugbetaalmelding(basis) : undefined
  if (terugbetaling !== undefined) return terugbetaling
  if (gekozen === undefined && gebeurtenis === 'anders') return { vraag: 'herboeking' }
  if (gekozen === undefined && gebeurtenis === 'incassobestand') return await vanIncassobestand(basis)
  const runregel = await vindRegel(basis, gekozen === undefined ? kenmerkenVan(regel) : [gekozen.kenmerk])
  const kenmerk = runregel?.regel.value.kenmerk
  if (runregel === undefined || kenmerk === undefined) return { vraag: 'kenmerkOnbekend' }
  const run = (await readRun(deps.store, wie.gemeente, runregel.runnummer))?.run.value
  if (run?.vastgesteld === undefined) return { vraag: 'nietVastgesteld' }
  const geval = { deps, wie, runregel }
  const boeking = { regel, kenmerk, gekozen }
  return gebeurtenis === 'storno' ? await alsStorno(geval, run, boeking) : await alsBetaling(geval, run, boeking)
}
