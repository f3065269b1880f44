import * as z from 'zod'
import type { Pasdossier } from '../../../domain/pas/index.ts'
import type { Lid, Persoon, Reisagenda } from '../../../domain/persoon/index.ts'
import { MS_PER_MINUUT } from '../../../domain/kernel/tijd/time.ts'
import type { Form, Stored } from '../form.ts'
import type { Condition, Item, Key, Store, Write } from '../store.ts'
import { PASDOSSIER, REISJAAR } from './pas-item.ts'
import { partitionOfPas, readPasdossier, SK_PAS } from './passen.ts'
import { PERSOON } from './persoon-item.ts'
import { wis } from '../wis.ts'

const SK_PERSOON = 'PERSOON'
const skOfJaar = (jaar: number): string => `JAAR#${jaar}`

/** A pass with the person whose it is: every pass of that person, and the years that all of them draw on. */
export interface Reiziger {
  readonly dossier: Stored<Pasdossier>
  readonly persoon: Persoon
  /** Every pass of the person as it was read, the first one first. */
  readonly passen: readonly Stored<Pasdossier>[]
  readonly reisjaren: readonly Stored<Reisagenda>[]
  /** Which passes were linked to the first one; absent while none was. */
  readonly leden: Stored<{ readonly leden: readonly Lid[] }> | undefined
}

const agendaVan = (item: Item): Stored<Reisagenda> => {
  const { value, version } = REISJAAR.read(item)
  const bezet = value.bezet.map(([ritnummer, seconds, minutes]) => ({
    ritnummer,
    vanEpochMs: seconds * 1000,
    totEpochMs: seconds * 1000 + minutes * MS_PER_MINUUT,
  }))
  return { value: { ...value, bezet }, version }
}

/** `JAAR#…` sorts before `PAS`, and that before `PERSOON`, so that one query reads the three and no ride. */
const leesThuis = async <T>(store: Store, gemeente: string, pasnummer: string, form: Form<T>) => {
  const { items } = await store.query({
    pk: partitionOfPas(gemeente, pasnummer),
    from: skOfJaar(0),
    to: SK_PERSOON,
    limit: 200,
  })
  const pas = items.find(({ sk }) => sk === SK_PAS)
  const persoon = items.find(({ sk }) => sk === SK_PERSOON)
  if (pas === undefined) return undefined
  return {
    dossier: form.read(pas),
    leden: persoon === undefined ? undefined : PERSOON.read(persoon),
    reisjaren: items.filter(({ sk }) => sk.startsWith('JAAR#')).map(agendaVan),
  }
}

/**
 * A pass and its person. A pass that is a person of its own takes one query; a linked one a second, of the first pass, and
 * one get for each further pass.
 * @throws Error on a pass whose person is gone: the first pass of a person is kept as long as any other
 */
export const readReiziger = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<Reiziger | undefined> => {
  const eigen = await leesThuis(store, gemeente, pasnummer, PASDOSSIER)
  if (eigen === undefined) return undefined
  const persoonsnummer = eigen.dossier.value.persoonsnummer ?? pasnummer
  const thuis = persoonsnummer === pasnummer ? eigen : await leesThuis(store, gemeente, persoonsnummer, PASDOSSIER)
  if (thuis === undefined) throw new Error('een pas zonder de persoon waarvan hij is')
  const leden = await Promise.all(
    (thuis.leden?.value.leden ?? []).map(async (lid) =>
      lid.pasnummer === pasnummer ? eigen.dossier : await readPasdossier(store, gemeente, lid.pasnummer),
    ),
  )
  const later = leden.flatMap((dossier) => dossier ?? [])
  return {
    dossier: eigen.dossier,
    persoon: { persoonsnummer, passen: [thuis.dossier.value, ...later.map(({ value }) => value)] },
    passen: [thuis.dossier, ...later],
    reisjaren: thuis.reisjaren,
    leden: thuis.leden,
  }
}

/** Whose first pass this is, with the later ones. @param dossier a pass that was linked to no earlier one */
export const readPersoonVan = async (store: Store, gemeente: string, dossier: Pasdossier): Promise<Persoon> => {
  const { pasnummer } = dossier.pas
  const item = await store.get({ pk: partitionOfPas(gemeente, pasnummer), sk: SK_PERSOON })
  const leden = item === undefined ? [] : PERSOON.read(item).value.leden
  const later = await Promise.all(
    leden.filter((lid) => lid.pasnummer !== pasnummer).map((lid) => readPasdossier(store, gemeente, lid.pasnummer)),
  )
  return { persoonsnummer: pasnummer, passen: [dossier, ...later.flatMap((een) => een?.value ?? [])] }
}

/** Only whose pass it is: a ride can be given back, whatever else of the pass cannot be read. */
const VAN_WIE = PASDOSSIER.partly(z.object({ persoonsnummer: z.string().optional() }))

/** The years that the rides of a pass stand in. @returns undefined when there is no such pass */
export const readReisjaren = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<{ persoonsnummer: string; reisjaren: readonly Stored<Reisagenda>[] } | undefined> => {
  const eigen = await leesThuis(store, gemeente, pasnummer, VAN_WIE)
  if (eigen === undefined) return undefined
  const persoonsnummer = eigen.dossier.value.persoonsnummer ?? pasnummer
  const thuis = persoonsnummer === pasnummer ? eigen : await leesThuis(store, gemeente, persoonsnummer, VAN_WIE)
  return { persoonsnummer, reisjaren: thuis?.reisjaren ?? [] }
}

/** The passes of the person whose pass it is, the first one first; of a pass that is gone only itself. */
export const readPasnummers = async (store: Store, gemeente: string, pasnummer: string): Promise<readonly string[]> => {
  const eigen = await leesThuis(store, gemeente, pasnummer, VAN_WIE)
  const persoonsnummer = eigen?.dossier.value.persoonsnummer ?? pasnummer
  const thuis = persoonsnummer === pasnummer ? eigen : await leesThuis(store, gemeente, persoonsnummer, VAN_WIE)
  return [persoonsnummer, ...(thuis?.leden?.value.leden ?? []).map((lid) => lid.pasnummer)]
}

export const writePersoon = (
  gemeente: string,
  persoonsnummer: string,
  leden: readonly Lid[],
  condition: Condition,
): Write => ({
  item: { pk: partitionOfPas(gemeente, persoonsnummer), sk: SK_PERSOON, data: PERSOON.data({ leden }) },
  condition,
})

/** That a person's passes are another's from now on: nothing is left of the list beside the first of them. */
export const wisPersoon = (
  gemeente: string,
  persoonsnummer: string,
  { version }: Stored<unknown>,
  nuEpochMs: number,
): Write => wis({ pk: partitionOfPas(gemeente, persoonsnummer), sk: SK_PERSOON, version }, nuEpochMs)

/** What is not 0 and not empty. */
const gevuld = (alles: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(alles).filter(([, waarde]) => waarde !== 0 && !(Array.isArray(waarde) && waarde.length === 0)),
  )

export const keyOfReisjaar = (gemeente: string, persoonsnummer: string, jaar: number): Key => ({
  pk: partitionOfPas(gemeente, persoonsnummer),
  sk: skOfJaar(jaar),
})

/** The year stands with the first pass of the person, whichever pass is booked on. */
export const writeReisjaar = (
  gemeente: string,
  persoonsnummer: string,
  { jaar, geboektMeter, geredenMeter, bezet, ...rest }: Reisagenda,
  condition: Condition,
): Write => {
  const tijden = bezet.map(({ ritnummer, vanEpochMs, totEpochMs }) => [
    ritnummer,
    vanEpochMs / 1000,
    (totEpochMs - vanEpochMs) / MS_PER_MINUUT,
  ])
  const data = { jaar, geboektMeter, geredenMeter, ...gevuld({ ...rest, bezet: tijden }) }
  return { item: { ...keyOfReisjaar(gemeente, persoonsnummer, jaar), data: REISJAAR.data(data) }, condition }
}
