import { momentOp, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { readRegelByKenmerk } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRun, type Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import type { Write } from '../../../stores/store.ts'
import { verwerkOverdracht, type Overdrachtmelding, type Overdrachtuitkomst } from './overdracht.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'
import {
  betaalvenster,
  stornovenster,
  verwerkBetaling,
  verwerkStorno,
  type Betaling,
  type Geval,
  type Stornomelding,
  type Uitkomst,
  type Venster,
} from './verwerk-melding.ts'

/** What became of one report. */
export interface Verwerking {
  readonly kenmerk: string
  readonly uitkomst: Uitkomst | Overdrachtuitkomst
}

/** What became of all of them, or which have a day on which that cannot have happened: then nothing was done. */
export type Meldinguitkomst =
  | { readonly soort: 'verwerkt'; readonly verwerkt: readonly Verwerking[] }
  | { readonly soort: 'datumOnjuist'; readonly plaatsen: readonly number[] }
  | { readonly soort: 'nogNietVastgesteld' }

interface Meldingen<T> {
  readonly runnummer: string
  readonly meldingen: readonly T[]
}

interface Soort<T> {
  readonly venster: (run: Run, vandaag: Datum) => Venster
  readonly verwerk: (geval: Geval, melding: T, run: Run) => Promise<Verwerking['uitkomst'] | readonly Write[]>
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
    const uitkomst = await untilWritten<Verwerking['uitkomst']>(async () => {
      const runregel = await readRegelByKenmerk(deps.store, wie.gemeente, kenmerk)
      if (runregel === undefined || runregel.runnummer !== runnummer) return 'onbekend'
      const nieuw = await verwerkEen({ deps, wie, runregel }, melding, run)
      if (typeof nieuw === 'string') return nieuw
      return (await deps.store.transact(nieuw)) === 'written' ? 'verwerkt' : LOST
    })
    verwerkt.push({ kenmerk, uitkomst })
  }
  return { soort: 'verwerkt', verwerkt }
}

/** A returned debit reopens its line, and ends a mandate of no more use. The same return again changes nothing. */
export const meldStornos = (deps: Deps, wie: Wie, meldingen: Meldingen<Stornomelding>): Promise<Meldinguitkomst> =>
  verwerk(deps, wie, {
    ...meldingen,
    venster: stornovenster,
    verwerk: verwerkStorno,
  })

/** A payment counts once, by its own mark. Money that was paid back has a negative amount. */
export const meldBetalingen = (deps: Deps, wie: Wie, meldingen: Meldingen<Betaling>): Promise<Meldinguitkomst> =>
  verwerk(deps, wie, {
    ...meldingen,
    venster: betaalvenster,
    verwerk: verwerkBetaling,
  })

/** A claim is taken over once. What was paid, set off or objected to since the list was made is not. It moves no money. */
export const meldOverdrachten = (
  deps: Deps,
  wie: Wie,
  meldingen: Meldingen<Overdrachtmelding>,
): Promise<Meldinguitkomst> => verwerk(deps, wie, { ...meldingen, venster: betaalvenster, verwerk: verwerkOverdracht })
