import { utcTekst } from '../../../../domain/kernel/time.ts'
import type { Deps } from '../../../deps.ts'
import { readRegelByKenmerk, writeRegel, type Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRun } from '../../../stores/bijdrage/bijdrageruns.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'

/** A debit that the bank returned, with its own reason code. */
export interface Storno {
  readonly kenmerk: string
  readonly code: string
  readonly datum: string
}

/** `betaling` is the bank's or the municipality's own mark of one payment: the same mark counts once. */
export interface Betaling {
  readonly kenmerk: string
  readonly betaling: string
  readonly bedragCent: number
  readonly datum: string
}

type Uitkomst = 'verwerkt' | 'alVerwerkt' | 'onbekend' | 'geenIncasso'

/** What became of one report. */
export interface Verwerking {
  readonly kenmerk: string
  readonly uitkomst: Uitkomst
}

interface Verandering {
  readonly runnummer: string
  readonly kenmerk: string
  /** `alVerwerkt` or `geenIncasso` when nothing changes. */
  readonly verandering: (regel: Regel) => Regel | Exclude<Uitkomst, 'verwerkt' | 'onbekend'>
}

/** Changes what was paid of a line of a fixed run. */
const veranderRegel = (deps: Deps, wie: Wie, { runnummer, kenmerk, verandering }: Verandering): Promise<Uitkomst> =>
  untilWritten<Uitkomst>(async () => {
    const gevonden = await readRegelByKenmerk(deps.store, wie.gemeente, kenmerk)
    if (gevonden === undefined || gevonden.runnummer !== runnummer) return 'onbekend'
    const nieuw = verandering(gevonden.regel.value)
    if (typeof nieuw === 'string') return nieuw
    const write = writeRegel(wie.gemeente, runnummer, nieuw, versionIs(gevonden.regel.version))
    return (await deps.store.transact([write])) === 'written' ? 'verwerkt' : LOST
  })

interface Meldingen<T> {
  readonly runnummer: string
  readonly meldingen: readonly T[]
  /** What a report makes of its line. */
  readonly verandering: (melding: T) => Verandering['verandering']
}

/** @returns undefined when there is no such fixed run; else what became of each, in order */
const verwerk = async <T extends { readonly kenmerk: string }>(
  deps: Deps,
  wie: Wie,
  { runnummer, meldingen, verandering }: Meldingen<T>,
): Promise<Verwerking[] | undefined> => {
  const stand = await readRun(deps.store, wie.gemeente, runnummer)
  if (stand?.run.value.vastgesteld === undefined) return undefined
  const uitkomsten: Verwerking[] = []
  for (const melding of meldingen) {
    const { kenmerk } = melding
    const uitkomst = await veranderRegel(deps, wie, { runnummer, kenmerk, verandering: verandering(melding) })
    uitkomsten.push({ kenmerk, uitkomst })
  }
  return uitkomsten
}

/** A returned debit reopens its line. The same return again changes nothing. */
export const meldStornos = (
  deps: Deps,
  wie: Wie,
  { runnummer, stornos }: { readonly runnummer: string; readonly stornos: readonly Storno[] },
): Promise<Verwerking[] | undefined> =>
  verwerk(deps, wie, {
    runnummer,
    meldingen: stornos,
    verandering:
      ({ code, datum }) =>
      (regel) => {
        if (regel.inning !== 'incasso') return 'geenIncasso'
        if (regel.stornos.length > 0) return 'alVerwerkt'
        return { ...regel, stornos: [{ code, datum, gemeldOp: utcTekst(deps.nu()) }] }
      },
  })

/** A payment counts once, by its own mark. Money that was paid back has a negative amount. */
export const meldBetalingen = (
  deps: Deps,
  wie: Wie,
  { runnummer, betalingen }: { readonly runnummer: string; readonly betalingen: readonly Betaling[] },
): Promise<Verwerking[] | undefined> =>
  verwerk(deps, wie, {
    runnummer,
    meldingen: betalingen,
    verandering:
      ({ betaling, bedragCent, datum }) =>
      (regel) =>
        regel.betalingen.some((gezien) => gezien.betaling === betaling)
          ? 'alVerwerkt'
          : { ...regel, betalingen: [...regel.betalingen, { betaling, bedragCent, datum }] },
  })
