import { momentOp, MS_PER_DAG, utcTekst, type Datum } from '../../../domain/kernel/tijd/time.ts'
import { jarenVan, pasOp, toetsPas, type Pas, type PasFout, type Pasdossier } from '../../../domain/pas/index.ts'
import { leegReisjaar } from '../../../domain/persoon/index.ts'
import type { Deps } from '../../deps.ts'
import { writePasdossier } from '../../stores/pas/passen.ts'
import { writeReisjaar } from '../../stores/pas/reizigers.ts'
import { isZelfde, readSleutel, writeSleutel, type Sleutelgebruik } from '../../stores/sleutels.ts'
import { isNew, type Write } from '../../stores/store.ts'
import { nieuwPasnummer } from '../nummer.ts'
import { LOST, untilWritten } from '../race.ts'
import { pasVoor } from '../toegang.ts'
import { daderVan, type Wie } from '../wie.ts'

export type Verlening =
  /** `herhaald`: by an earlier request with the same key; the pass is as it is today. */
  | { readonly soort: 'verleend'; readonly pas: Pas; readonly dossier: Pasdossier; readonly herhaald: boolean }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }
  /** The key was used before for another request. */
  | { readonly soort: 'sleutelBezet' }

/** Who sends the same request later than this grants another pass. */
const DAGEN_BEWAREN = 30

/** The pass that the first request granted, as it is today. */
const herhaal = async (deps: Deps, wie: Wie, { pasnummer }: Sleutelgebruik): Promise<Verlening> => {
  if (pasnummer === undefined) return { soort: 'sleutelBezet' }
  const gelezen = await pasVoor(deps, wie, pasnummer)
  if (gelezen === undefined) throw new Error('een sleutel zonder pas')
  const dossier = gelezen.value
  return { soort: 'verleend', pas: pasOp(dossier, momentOp(deps.nu()).datum), dossier, herhaald: true }
}

interface Verleenopdracht {
  readonly gegevens: Omit<Pas, 'pasnummer'>
  /** Where one was sent: the same request with it grants no second pass. */
  readonly idempotencyKey?: string | undefined
  /** How the pass is numbered; a number that is taken is tried again. */
  readonly nummer?: () => string
}

/** A pass that is new, with a reisjaar for each year of its validity, so that every later booking finds the year it contends for. */
export const schrijfVerlening = (gemeente: string, dossier: Pasdossier): Write[] => [
  writePasdossier(gemeente, dossier, isNew),
  ...jarenVan(dossier.pas).map((jaar) => writeReisjaar(gemeente, dossier.pas.pasnummer, leegReisjaar(jaar), isNew)),
]

/** Grants a pass. */
export const verleenPas = async (
  deps: Deps,
  wie: Wie,
  { gegevens, idempotencyKey, nummer = nieuwPasnummer }: Verleenopdracht,
): Promise<Verlening> => {
  const { gemeente } = wie
  const fouten = toetsPas({ ...gegevens, pasnummer: '' }, await deps.versies(gemeente))
  if (fouten.length > 0) return { soort: 'fout', fouten }
  const sleutel = idempotencyKey === undefined ? undefined : { gemeente, wie: wie.sub, idempotencyKey }
  return await untilWritten<Verlening>(async () => {
    const gebruik = sleutel === undefined ? undefined : await readSleutel(deps.store, sleutel)
    if (gebruik !== undefined)
      return isZelfde(gebruik, gegevens) ? await herhaal(deps, wie, gebruik) : { soort: 'sleutelBezet' }
    const pas: Pas = { ...gegevens, pasnummer: nummer() }
    const dossier: Pasdossier = { pas, verlening: { op: utcTekst(deps.nu()), ...daderVan(wie) }, wijzigingen: [] }
    const expiresAt = Math.ceil((deps.nu() + DAGEN_BEWAREN * MS_PER_DAG) / 1000)
    const gemaakt = { ritten: [], pasnummer: pas.pasnummer }
    const outcome = await deps.store.transact([
      ...schrijfVerlening(gemeente, dossier),
      ...(sleutel === undefined ? [] : [writeSleutel(sleutel, gegevens, gemaakt, expiresAt)]),
    ])
    return outcome === 'written' ? { soort: 'verleend', pas, dossier, herhaald: false } : LOST
  })
}

/** The pass as it is on a day (today when left out), with all that was changed. */
export const leesPas = async (
  deps: Deps,
  wie: Wie,
  {
    pasnummer,
    peildatum = momentOp(deps.nu()).datum,
  }: { readonly pasnummer: string; readonly peildatum?: Datum | undefined },
): Promise<{ pas: Pas; dossier: Pasdossier } | undefined> => {
  const dossier = await pasVoor(deps, wie, pasnummer)
  return dossier === undefined ? undefined : { pas: pasOp(dossier.value, peildatum), dossier: dossier.value }
}
