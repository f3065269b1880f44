import { momentOp, utcTekst, type Datum } from '../../../domain/kernel/tijd/time.ts'
import {
  geadresseerdeVan,
  handelBezwaarAf,
  koppelVeranderingen,
  noteerBezwaar,
  toetsBesluit,
  verzend,
  zonderBesluit,
  type Besluit,
  type Besluitinhoud,
  type Bezwaarbesluit,
  type Bezwaarwens,
  type Geadresseerde,
  type Koppelbesluit,
  type Pasdossier,
  type PasFout,
  type Rechtsverandering,
  type Uitkomst,
  type Verzending,
} from '../../../domain/pas/index.ts'
import type { Deps } from '../../deps.ts'
import { queryBesluiten, readBesluit, writeBesluit } from '../../stores/pas/besluiten.ts'
import { isNew, versionIs } from '../../stores/store.ts'
import { besluitnummerVan } from '../nummer.ts'
import { LOST, untilWritten } from '../race.ts'
import { pasVoor, reizigerVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'

export interface Besluitverwijzing {
  readonly pasnummer: string
  readonly besluitnummer: string
}

export type Vastlegging =
  | { readonly soort: 'vastgelegd'; readonly besluit: Besluit }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }

const onbekendBesluit = (veld: string): PasFout => ({
  veld: [veld],
  code: 'besluit.onbekend',
  tekst: 'Dit besluit kennen wij niet.',
})

const vandaagVan = (deps: Deps): Datum => momentOp(deps.nu()).datum

/**
 * Lays a decision about a pass down. Its number is made of what it says: the same one again, also a double click at once,
 * is the one that there is.
 * @returns undefined when there is no such pass for the caller
 */
export const legBesluitVast = (
  deps: Deps,
  wie: Wie,
  { pasnummer, inhoud }: { readonly pasnummer: string; readonly inhoud: Besluitinhoud },
): Promise<Vastlegging | undefined> => {
  const { gemeente } = wie
  const besluitnummer = besluitnummerVan({ pasnummer, inhoud })
  return untilWritten<Vastlegging | undefined>(async () => {
    if ((await pasVoor(deps, wie, pasnummer)) === undefined) return undefined
    const eerder = await readBesluit(deps.store, gemeente, pasnummer, besluitnummer)
    if (eerder !== undefined) return { soort: 'vastgelegd', besluit: eerder.value }
    const { herziet } = inhoud
    const herzien = herziet === undefined ? undefined : await readBesluit(deps.store, gemeente, pasnummer, herziet)
    const fouten = [
      ...toetsBesluit(inhoud, vandaagVan(deps)),
      ...(herziet === undefined || herzien !== undefined ? [] : [onbekendBesluit('herziet')]),
    ]
    if (fouten.length > 0) return { soort: 'fout', fouten }
    const besluit: Besluit = { ...inhoud, besluitnummer, op: utcTekst(deps.nu()), wie: wie.sub, bezwaren: [] }
    const outcome = await deps.store.transact([writeBesluit(gemeente, pasnummer, besluit, isNew)])
    return outcome === 'written' ? { soort: 'vastgelegd', besluit } : LOST
  })
}

export interface Besluitenstand {
  readonly besluiten: readonly Besluit[]
  /** Changes of what the pass allows that rest on none of them. */
  readonly zonderBesluit: readonly Rechtsverandering[]
}

/** @returns undefined when there is no such pass for the caller */
export const leesBesluiten = async (deps: Deps, wie: Wie, pasnummer: string): Promise<Besluitenstand | undefined> => {
  const reiziger = await reizigerVoor(deps, wie, pasnummer)
  if (reiziger === undefined) return undefined
  // A pass that came in the place of another has what was decided about that one.
  const passen = reiziger.persoon.passen.map(({ pas }) => pas.pasnummer)
  const perPas = await Promise.all(passen.map((nummer) => queryBesluiten(deps.store, wie.gemeente, nummer)))
  return {
    besluiten: perPas[passen.indexOf(pasnummer)] ?? [],
    zonderBesluit: zonderBesluit(reiziger.dossier.value, perPas.flat()),
  }
}

/** A decision, and to whom its letter goes today: to the heirs of somebody who died. */
export const leesBesluit = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, besluitnummer }: Besluitverwijzing,
): Promise<{ readonly besluit: Besluit; readonly aan: Geadresseerde } | undefined> => {
  const dossier = await pasVoor(deps, wie, pasnummer)
  const besluit = await readBesluit(deps.store, wie.gemeente, pasnummer, besluitnummer)
  if (dossier === undefined || besluit === undefined) return undefined
  return { besluit: besluit.value, aan: geadresseerdeVan(dossier.value, vandaagVan(deps)) }
}

type Stap<T> = (besluit: Besluit, dossier: Pasdossier) => (T & { readonly besluit?: Besluit }) | undefined

/** What becomes of a decision. @returns undefined when there is no such decision for the caller */
const verander = <T extends { readonly soort: string }>(
  deps: Deps,
  wie: Wie,
  { pasnummer, besluitnummer, stap }: Besluitverwijzing & { readonly stap: Stap<T> },
): Promise<T | undefined> =>
  untilWritten<T | undefined>(async () => {
    const dossier = await pasVoor(deps, wie, pasnummer)
    if (dossier === undefined) return undefined
    const gelezen = await readBesluit(deps.store, wie.gemeente, pasnummer, besluitnummer)
    const uitkomst = gelezen === undefined ? undefined : stap(gelezen.value, dossier.value)
    if (gelezen === undefined || uitkomst?.besluit === undefined || uitkomst.besluit === gelezen.value) return uitkomst
    const write = writeBesluit(wie.gemeente, pasnummer, uitkomst.besluit, versionIs(gelezen.version))
    return (await deps.store.transact([write])) === 'written' ? uitkomst : LOST
  })

export const meldVerzending = (
  deps: Deps,
  wie: Wie,
  { datum, ...over }: Besluitverwijzing & { readonly datum: Datum },
): Promise<Verzending | undefined> =>
  verander<Verzending>(deps, wie, { ...over, stap: (besluit) => verzend(besluit, datum, vandaagVan(deps)) })

/** Says which changes of the pass rest on a decision. */
export const koppelAanBesluit = (
  deps: Deps,
  wie: Wie,
  { veranderingen, ...over }: Besluitverwijzing & { readonly veranderingen: readonly string[] },
): Promise<Koppelbesluit | undefined> =>
  verander<Koppelbesluit>(deps, wie, {
    ...over,
    stap: (besluit, dossier) => koppelVeranderingen(besluit, dossier, veranderingen),
  })

export const meldBezwaar = (
  deps: Deps,
  wie: Wie,
  { wens, ...over }: Besluitverwijzing & { readonly wens: Bezwaarwens },
): Promise<Bezwaarbesluit<Besluit> | undefined> => {
  const noteer = { op: utcTekst(deps.nu()), wie: wie.sub, vandaag: vandaagVan(deps) }
  return verander<Bezwaarbesluit<Besluit>>(deps, wie, {
    ...over,
    stap: (besluit) => noteerBezwaar(besluit, wens, noteer),
  })
}

export const meldUitkomst = async (
  deps: Deps,
  wie: Wie,
  { nummer, uitkomst, ...over }: Besluitverwijzing & { readonly nummer: number; readonly uitkomst: Uitkomst },
): Promise<Bezwaarbesluit<Besluit> | undefined> => {
  const { besluitnummer: gevolg } = uitkomst
  if (gevolg !== undefined && (await leesBesluit(deps, wie, { ...over, besluitnummer: gevolg })) === undefined)
    return { soort: 'fout', fouten: [onbekendBesluit('besluitnummer')] }
  const vandaag = vandaagVan(deps)
  return await verander<Bezwaarbesluit<Besluit>>(deps, wie, {
    ...over,
    stap: (besluit) => handelBezwaarAf(besluit, { nummer, uitkomst, vandaag }),
  })
}
