import type { Datumuitkomst, Reeks } from '../../../domain/reeks/index.ts'
import type { Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { queryDatumuitkomsten, queryReeksen, readReeks } from '../../stores/reeks/reeksen.ts'
import { readRit, readRitByNummer } from '../../stores/rit/ritten.ts'
import { pasVoor, reeksVoor } from '../toegang.ts'
import type { Pasverwijzing, Wie } from '../wie.ts'

const PER_BLADZIJDE = 50

/** The rides of a date as they are now. A ride whose departure was changed stands elsewhere, and is found by its number. */
export const rittenVan = async (
  deps: Deps,
  { gemeente, pasnummer }: Pasverwijzing,
  uitkomst: Datumuitkomst,
): Promise<Rit[]> => {
  if (!('ritten' in uitkomst)) return []
  const gelezen = await Promise.all(
    uitkomst.ritten.map(
      async ({ vertrek, ritnummer }) =>
        (await readRit(deps.store, gemeente, { pasnummer, vertrek, ritnummer })) ??
        (await readRitByNummer(deps.store, gemeente, ritnummer)),
    ),
  )
  return gelezen.flatMap((rit) => (rit === undefined ? [] : [rit.value]))
}

/** A date of a series with its rides as they are now, none where it was refused. */
export interface Reeksdatum {
  readonly uitkomst: Datumuitkomst
  readonly ritten: readonly Rit[]
}

export interface Reeksoverzicht {
  readonly reeks: Reeks
  readonly datums: readonly Reeksdatum[]
  readonly next?: string | undefined
}

/** Dates, both included, and where the page begins. */
export interface Reeksvraag {
  readonly van?: string | undefined
  readonly tot?: string | undefined
  readonly cursor?: string | undefined
  readonly limit?: number
}

const leesDatums = async (
  deps: Deps,
  { gemeente, reeks }: { readonly gemeente: string; readonly reeks: Reeks },
  vraag: Reeksvraag,
): Promise<Reeksoverzicht> => {
  const { gevonden, next } = await queryDatumuitkomsten(deps.store, gemeente, reeks, { limit: PER_BLADZIJDE, ...vraag })
  const datums = gevonden.map(async (uitkomst) => ({
    uitkomst,
    ritten: await rittenVan(deps, { gemeente, pasnummer: reeks.pasnummer }, uitkomst),
  }))
  return { reeks, datums: await Promise.all(datums), next }
}

/** A series with a page of its dates, read past the index: what was written a moment ago is there. */
export const leesGeschrevenReeks = async (
  deps: Deps,
  { gemeente, ...sleutel }: Pick<Reeks, 'pasnummer' | 'reeksnummer'> & { readonly gemeente: string },
  vraag: Reeksvraag = {},
): Promise<Reeksoverzicht> => {
  const reeks = await readReeks(deps.store, gemeente, sleutel)
  if (reeks === undefined) throw new Error('een reeks is er niet meer')
  return await leesDatums(deps, { gemeente, reeks: reeks.value }, vraag)
}

/** @returns undefined when there is no such series for the caller @throws BadCursor */
export const leesReeks = async (
  deps: Deps,
  wie: Wie,
  { reeksnummer, ...vraag }: Reeksvraag & { readonly reeksnummer: string },
): Promise<Reeksoverzicht | undefined> => {
  const reeks = await reeksVoor(deps, wie, reeksnummer)
  return reeks === undefined ? undefined : await leesDatums(deps, { gemeente: wie.gemeente, reeks: reeks.value }, vraag)
}

/** A page of the series of a pass, ended ones too. @returns undefined when there is no such pass for the caller @throws BadCursor */
export const leesReeksen = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, cursor }: { readonly pasnummer: string; readonly cursor?: string | undefined },
): Promise<{ readonly reeksen: readonly Reeks[]; readonly next?: string | undefined } | undefined> => {
  if ((await pasVoor(deps, wie, pasnummer)) === undefined) return undefined
  const { gevonden, next } = await queryReeksen(deps.store, wie.gemeente, pasnummer, { limit: PER_BLADZIJDE, cursor })
  return { reeksen: gevonden, next }
}
