import { bewarenOp, laatsteJaarDatWegMag } from '../../../domain/beleid/index.ts'
import { momentOp, MS_PER_DAG } from '../../../domain/kernel/tijd/time.ts'
import { controleerReisjaren, noemtPas, type Jaarverschil, type Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { isOfToday } from '../../stores/onderhoud/rewrite.ts'
import { readReiziger } from '../../stores/pas/reizigers.ts'
import { queryMeereizen } from '../../stores/rit/meereizen.ts'
import { queryRitten, readRitByNummer } from '../../stores/rit/ritten.ts'
import { Unreadable, type WholeItem, type WholeStore } from '../../stores/store.ts'
import type { Pasverwijzing } from '../wie.ts'

/** Something that is not as it must be. */
export type Gevonden =
  | { readonly soort: 'onleesbaar'; readonly waar: string; readonly fout: Unreadable }
  /** A pass that is not one of its own person's. */
  | { readonly soort: 'zonderPersoon'; readonly waar: string }
  /** Rides or years of a pass that is not there. */
  | { readonly soort: 'zonderPas'; readonly waar: string }
  | { readonly soort: 'jaar'; readonly waar: string; readonly verschil: Jaarverschil }

export interface Gecontroleerd {
  readonly gegevens: number
  readonly passen: number
  readonly ritten: number
  /** Written by an earlier release, and not rewritten yet: no fault. */
  readonly oudeVorm: number
  readonly fouten: number
}

type Geopend = Pick<Deps, 'versies' | 'nu'> & { readonly store: WholeStore }

const PER_KEER = 200
const waarVan = ({ pk, sk }: WholeItem): string => `${pk} ${sk}`

const leesAlleRitten = async ({ store }: Geopend, { gemeente, pasnummer }: Pasverwijzing): Promise<Rit[]> => {
  const ritten: Rit[] = []
  let cursor: string | undefined
  do {
    const page = await queryRitten(store, gemeente, pasnummer, { limit: PER_KEER, cursor })
    ritten.push(...page.opgeslagen.map(({ value }) => value))
    cursor = page.next
  } while (cursor !== undefined)
  return ritten
}

/** Rides of others in which the holder travels along, still to come. */
const leesMee = async ({ store, nu }: Geopend, { gemeente, pasnummer }: Pasverwijzing): Promise<Rit[]> => {
  const ritten: Rit[] = []
  let cursor: string | undefined
  do {
    const page = await queryMeereizen(store, gemeente, pasnummer, {
      vanEpochMs: nu() - MS_PER_DAG,
      limit: PER_KEER,
      cursor,
    })
    for (const { ritnummer } of page.meereizen) {
      const rit = await readRitByNummer(store, gemeente, ritnummer)
      if (rit !== undefined && noemtPas(rit.value, pasnummer)) ritten.push(rit.value)
    }
    cursor = page.next
  } while (cursor !== undefined)
  return ritten
}

/** The first year of which a night's deletion leaves everything. */
const eersteJaar = async ({ versies, nu }: Geopend, gemeente: string): Promise<number> => {
  const vandaag = momentOp(nu()).datum
  return laatsteJaarDatWegMag(vandaag, bewarenOp(await versies(gemeente), vandaag)) + 1
}

/** A pass belongs to a person, and with the pass that the person begins with stand the years. */
const controleerPas = async (deps: Geopend, item: WholeItem): Promise<Gevonden[]> => {
  const [, gemeente = '', pasnummer = ''] = item.pk.split('#')
  const waar = waarVan(item)
  const reiziger = await readReiziger(deps.store, gemeente, pasnummer).catch((error: unknown) => {
    if (error instanceof Unreadable) throw error
    return undefined
  })
  const passen = (reiziger?.persoon.passen ?? []).map(({ pas }) => pas.pasnummer)
  if (reiziger === undefined || !passen.includes(pasnummer)) return [{ soort: 'zonderPersoon', waar }]
  if (reiziger.persoon.persoonsnummer !== pasnummer) return []
  const perPas = await Promise.all(passen.map((nummer) => leesAlleRitten(deps, { gemeente, pasnummer: nummer })))
  const meePerPas = await Promise.all(passen.map((nummer) => leesMee(deps, { gemeente, pasnummer: nummer })))
  const reisjaren = reiziger.reisjaren.map(({ value }) => value)
  const vanaf = await eersteJaar(deps, gemeente)
  const verschillen = controleerReisjaren(reisjaren, { eigen: perPas.flat(), mee: meePerPas.flat() }, vanaf, deps.nu())
  return verschillen.map((verschil) => ({ soort: 'jaar', waar, verschil }))
}

const controleerItem = async (deps: Geopend, item: WholeItem): Promise<{ oud: boolean; gevonden: Gevonden[] }> => {
  const waar = waarVan(item)
  try {
    const oud = !isOfToday(item)
    if (item.sk === 'PAS') return { oud, gevonden: await controleerPas(deps, item) }
    const hoortBijPas = /^PAS#\S+ (AANTEKENINGEN(#|$)|(JAAR|RIT|RITMEE)#)/.test(waar)
    const pas = hoortBijPas ? await deps.store.get({ pk: item.pk, sk: 'PAS' }) : undefined
    return { oud, gevonden: hoortBijPas && pas === undefined ? [{ soort: 'zonderPas', waar }] : [] }
  } catch (fout) {
    if (!(fout instanceof Unreadable)) throw fout
    return { oud: false, gevonden: [{ soort: 'onleesbaar', waar, fout }] }
  }
}

/**
 * Walks through everything that is kept: each item can be read, each pass has its person, and what years count is what
 * their rides are. Changes nothing, and leaves no line in the logboek: nobody sees whose data they are.
 * @param deps with a store that does not change meanwhile
 */
export const controleer = async (deps: Geopend, meld: (gevonden: Gevonden) => void): Promise<Gecontroleerd> => {
  let [gegevens, passen, ritten, oudeVorm, fouten] = [0, 0, 0, 0, 0]
  let cursor: string | undefined
  do {
    const { items, next } = await deps.store.scan({ limit: PER_KEER, cursor })
    for (const item of items) {
      const { oud, gevonden } = await controleerItem(deps, item)
      gegevens += 1
      if (item.sk === 'PAS') passen += 1
      if (item.sk.startsWith('RIT#')) ritten += 1
      if (oud) oudeVorm += 1
      fouten += gevonden.length
      for (const een of gevonden) meld(een)
    }
    cursor = next
  } while (cursor !== undefined)
  return { gegevens, passen, ritten, oudeVorm, fouten }
}
