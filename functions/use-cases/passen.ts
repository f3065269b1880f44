import { momentOp, utcTekst, type Datum } from '../../domain/kernel/time.ts'
import {
  jarenVan,
  leegReisjaar,
  pasOp,
  toetsPas,
  type Pas,
  type PasFout,
  type Pasdossier,
} from '../../domain/pas/index.ts'
import type { Deps } from '../deps.ts'
import { readPasdossier, writePasdossier, writeReisjaar } from '../stores/passen.ts'
import { isNew } from '../stores/store.ts'
import { nieuwPasnummer } from './nummer.ts'
import { LOST, untilWritten } from './race.ts'
import { daderVan, magBij, type Wie } from './wie.ts'

export type Verlening =
  | { readonly soort: 'verleend'; readonly pas: Pas; readonly dossier: Pasdossier }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }

/**
 * Grants a pass, with a reisjaar for each year of its validity, so that every later booking finds the year it contends for.
 * @param nummer how the pass is numbered; a number that is taken is tried again
 */
export const verleenPas = async (
  deps: Deps,
  wie: Wie,
  gegevens: Omit<Pas, 'pasnummer'>,
  nummer: () => string = nieuwPasnummer,
): Promise<Verlening> => {
  const { gemeente } = wie
  const fouten = toetsPas({ ...gegevens, pasnummer: '' }, deps.regelingen.get(gemeente) ?? [])
  if (fouten.length > 0) return { soort: 'fout', fouten }
  return await untilWritten<Verlening>(async () => {
    const pas: Pas = { ...gegevens, pasnummer: nummer() }
    const dossier: Pasdossier = { pas, verlening: { op: utcTekst(deps.nu()), ...daderVan(wie) }, wijzigingen: [] }
    const outcome = await deps.store.transact([
      writePasdossier(gemeente, dossier, isNew),
      ...jarenVan(pas).map((jaar) => writeReisjaar(gemeente, pas.pasnummer, leegReisjaar(jaar), isNew)),
    ])
    return outcome === 'written' ? { soort: 'verleend', pas, dossier } : LOST
  })
}

/** The pass as it is on a day (today when left out), with all that was changed. */
export const leesPas = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
  peildatum: Datum = momentOp(deps.nu()).datum,
): Promise<{ pas: Pas; dossier: Pasdossier } | undefined> => {
  const dossier = magBij(wie, pasnummer) ? await readPasdossier(deps.store, wie.gemeente, pasnummer) : undefined
  return dossier === undefined ? undefined : { pas: pasOp(dossier.value, peildatum), dossier: dossier.value }
}
