import {
  rekeningVan,
  teltMee,
  verloopVan,
  type Grond,
  type Journaalboeking,
  type Postsaldo,
  type Rekening,
  type Rekeningpost,
  type Verloopstap,
} from '../../../../domain/bijdrage/index.ts'
import { momentVan, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { readBijdragejaar, type Regel, type Runregel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRuns, runnummerVan, type Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import { readPasnummers } from '../../../stores/pas/reizigers.ts'
import { pasVoor, reizigerVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { boekingenVan, noteerderVan } from '../journaal/boekingen.ts'
import { anderePassenVan } from '../persoon.ts'

/** A line of a fixed run, with its run and how it stands in the account. */
export interface Rekeningregel extends Runregel {
  readonly run: Run
  readonly saldo: Postsaldo
}

/** An entry of the account: of which line it is, and who noted it where that is kept. */
export type Rekeningstap = Journaalboeking &
  Verloopstap & { readonly runnummer: string; readonly pasnummer: string; readonly wie: string | undefined }

/** What a person owes for a year: the lines of all passes and runs, oldest first, and what they come to. */
export interface Jaarrekening {
  readonly jaar: number
  readonly rekening: Rekening
  readonly regels: readonly Rekeningregel[]
  /** As a statement: every entry of every line, with the balance after it. */
  readonly verloop: readonly Rekeningstap[]
}

/** Fixed runs by number: of a year, or of all. */
export type VasteRuns = ReadonlyMap<string, Run>

export const leesVasteRuns = async (deps: Pick<Deps, 'store'>, gemeente: string, jaar?: number): Promise<VasteRuns> => {
  const runs = await readRuns(deps.store, gemeente, jaar)
  return new Map(
    runs.flatMap(({ run: { value } }) => (value.vastgesteld === undefined ? [] : [[runnummerVan(value), value]])),
  )
}

/** For what a run asks. */
export const grondVan = ({ maand }: Pick<Run, 'maand'>): Grond =>
  maand === undefined ? 'jaarbijdrage' : 'ritbijdragen'

/** Fixed runs that ask for the same as another does. */
export const metGrond = (runs: VasteRuns, grond: Grond): VasteRuns =>
  new Map([...runs].filter(([, run]) => grondVan(run) === grond))

/** Fixed runs that ask for the same as this one. */
export const vanZelfdeGrond = (runs: VasteRuns, runnummer: string): VasteRuns => {
  const run = runs.get(runnummer)
  return run === undefined ? runs : metGrond(runs, grondVan(run))
}

/** When a fixed run was made known. @throws Error of a run that is not fixed */
export const besluitdatumVan = ({ vastgesteld }: Run): Datum => {
  if (vastgesteld === undefined) throw new Error('een rekening van een run die niet is vastgesteld')
  return momentVan(vastgesteld.op).datum
}

const postVan = ({ bedragCent, inning, mutaties, bezwaren = [] }: Regel, run: Run): Rekeningpost => ({
  grond: grondVan(run),
  besluitdatum: besluitdatumVan(run),
  bezwaren,
  bedragCent,
  inning,
  geincasseerd: run.geincasseerdOp !== undefined,
  mutaties,
})

type Vast = Runregel & { readonly run: Run }

const tel = (jaar: number, regels: readonly Vast[]): Jaarrekening => {
  const rekening = rekeningVan(regels.map(({ regel, run }) => postVan(regel.value, run)))
  return {
    jaar,
    rekening,
    regels: regels.flatMap((regel, i) => {
      const saldo = rekening.posten[i]
      return saldo === undefined ? [] : [{ ...regel, saldo }]
    }),
    verloop: verloopVan(
      regels.flatMap(({ regel: { value }, run, runnummer }) =>
        boekingenVan(value, run).map((boeking) => ({
          ...boeking,
          runnummer,
          pasnummer: value.pasnummer,
          wie: noteerderVan(boeking, value, run),
        })),
      ),
    ),
  }
}

/** Of one line that no other belongs to. */
const rekeningVanRegel = (regel: Vast): Jaarrekening => tel(regel.run.jaar, [regel])

interface Rekeningvraag {
  readonly pasnummer: string
  readonly jaar: number
  readonly runs: VasteRuns
  /** Passes that are the same person's; left out: those that were linked. */
  readonly samenMet?: readonly string[]
  /** Which other passes that a line names count; left out: all. */
  readonly telt?: (pasnummer: string) => Promise<boolean>
}

const plaats = ({ runnummer, regel }: Runregel): string => `${runnummer} ${regel.value.pasnummer}`

/** The account of the person that holds a pass: of all passes that were linked, or that a line of it names. */
export const leesRekeningVan = async (
  { store }: Pick<Deps, 'store'>,
  gemeente: string,
  { pasnummer, jaar, runs, telt = () => Promise.resolve(true), ...vraag }: Rekeningvraag,
): Promise<Jaarrekening> => {
  const [eigen, samenMet] = await Promise.all([
    readBijdragejaar(store, gemeente, pasnummer, jaar),
    // A line names the passes that were known then: a later pass names an earlier one, and not the other way round.
    vraag.samenMet ?? readPasnummers(store, gemeente, pasnummer),
  ])
  const genoemd = eigen.regels.flatMap(({ regel }) => anderePassenVan(regel.value))
  const anderen = new Set([...samenMet, ...genoemd].filter((nummer) => nummer !== pasnummer))
  const vanAnderen = await Promise.all(
    [...anderen].map(async (nummer) =>
      samenMet.includes(nummer) || (await telt(nummer))
        ? (await readBijdragejaar(store, gemeente, nummer, jaar)).regels
        : [],
    ),
  )
  return tel(
    jaar,
    [...eigen.regels, ...vanAnderen.flat()]
      .flatMap((regel) => {
        const run = runs.get(regel.runnummer)
        return run === undefined || !teltMee(regel.regel.value) ? [] : [{ ...regel, run }]
      })
      .toSorted((a, b) => (plaats(a) < plaats(b) ? -1 : 1)),
  )
}

/**
 * A pashouder sees the lines of the passes that were linked, and not of those that only look alike: two people can share
 * a name and a date of birth.
 * @param grond only what is asked for that; left out: everything
 * @returns undefined when there is no such pass for the caller
 */
export const leesRekening = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, jaar, grond }: { readonly pasnummer: string; readonly jaar: number; readonly grond?: Grond },
): Promise<Jaarrekening | undefined> => {
  const reiziger = await reizigerVoor(deps, wie, pasnummer)
  if (reiziger === undefined) return undefined
  const alle = await leesVasteRuns(deps, wie.gemeente, jaar)
  const runs = grond === undefined ? alle : metGrond(alle, grond)
  const samenMet = reiziger.persoon.passen.map(({ pas }) => pas.pasnummer)
  const telt = async (nummer: string): Promise<boolean> => (await pasVoor(deps, wie, nummer)) !== undefined
  return await leesRekeningVan(deps, wie.gemeente, { pasnummer, jaar, runs, samenMet, telt })
}

/** How lines of one run stand, in their order. Where the year has one fixed run, no other line belongs to any of them. */
export const leesSaldi = async (
  deps: Pick<Deps, 'store'>,
  gemeente: string,
  {
    runnummer,
    regels,
    runs,
  }: { readonly runnummer: string; readonly regels: readonly Regel[]; readonly runs: VasteRuns },
): Promise<readonly (Postsaldo | undefined)[]> => {
  const run = runs.get(runnummer)
  if (run === undefined) return regels.map(() => undefined)
  return await Promise.all(
    regels.map(async (regel) => {
      if (!teltMee(regel)) return undefined
      const rekening =
        runs.size === 1
          ? rekeningVanRegel({ runnummer, regel: { value: regel, version: 0 }, run })
          : await leesRekeningVan(deps, gemeente, { pasnummer: regel.pasnummer, jaar: run.jaar, runs })
      return rekening.regels.find(
        (ander) => ander.runnummer === runnummer && ander.regel.value.pasnummer === regel.pasnummer,
      )?.saldo
    }),
  )
}
