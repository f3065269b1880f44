import { momentOp, utcTekst, type Datum } from '../../../domain/kernel/tijd/time.ts'
import {
  alsBesluit,
  handelBezwaarAf,
  noteerBezwaar,
  toetsAfwijzing,
  verzend,
  type Aanvrager,
  type Afwijzing,
  type Afwijzingsinhoud,
  type Besluit,
  type Bezwaarbesluit,
  type Bezwaarwens,
  type PasFout,
  type Uitkomst,
  type Verzending,
} from '../../../domain/pas/index.ts'
import type { Deps } from '../../deps.ts'
import { queryAfwijzingen, readAfwijzing, writeAfwijzing, type Besluitperiode } from '../../stores/pas/afwijzingen.ts'
import { isNew, versionIs } from '../../stores/store.ts'
import { besluitnummerVan } from '../nummer.ts'
import { LOST, untilWritten } from '../race.ts'
import type { Wie } from '../wie.ts'

const PER_BLADZIJDE = 50

export type Afwijzingsvastlegging =
  | { readonly soort: 'vastgelegd'; readonly afwijzing: Afwijzing }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }

const vandaagVan = (deps: Deps): Datum => momentOp(deps.nu()).datum

/** Lays down that somebody without a pass gets none. The same again, also twice at once, is the one that there is. */
export const legAfwijzingVast = (
  deps: Deps,
  { gemeente, sub }: Wie,
  { aanvrager, inhoud }: { readonly aanvrager: Aanvrager; readonly inhoud: Afwijzingsinhoud },
): Promise<Afwijzingsvastlegging> => {
  const besluitnummer = besluitnummerVan({ gemeente, aanvrager, inhoud })
  return untilWritten<Afwijzingsvastlegging>(async () => {
    const eerder = await readAfwijzing(deps.store, gemeente, besluitnummer)
    if (eerder !== undefined) return { soort: 'vastgelegd', afwijzing: eerder.value }
    const fouten = toetsAfwijzing(aanvrager, inhoud, vandaagVan(deps))
    if (fouten.length > 0) return { soort: 'fout', fouten }
    const besluit = { ...alsBesluit(inhoud), besluitnummer, op: utcTekst(deps.nu()), wie: sub, bezwaren: [] }
    const afwijzing = { aanvrager, besluit }
    const outcome = await deps.store.transact([writeAfwijzing(gemeente, afwijzing, isNew)])
    return outcome === 'written' ? { soort: 'vastgelegd', afwijzing } : LOST
  })
}

export const leesAfwijzing = async (
  deps: Deps,
  { gemeente }: Wie,
  besluitnummer: string,
): Promise<Afwijzing | undefined> => (await readAfwijzing(deps.store, gemeente, besluitnummer))?.value

/** Those that were decided on some days, the oldest first. @throws BadCursor */
export const lijstAfwijzingen = async (
  deps: Deps,
  { gemeente }: Wie,
  { na, ...periode }: Besluitperiode & { readonly na?: string | undefined },
): Promise<{ readonly afwijzingen: readonly Afwijzing[]; readonly next?: string | undefined }> => {
  const vraag = { ...periode, limit: PER_BLADZIJDE, cursor: na }
  const { afwijzingen, next } = await queryAfwijzingen(deps.store, gemeente, vraag)
  return { afwijzingen: afwijzingen.map(({ value }) => value), next }
}

export type Afwijzingsgevolg =
  | { readonly soort: 'veranderd'; readonly afwijzing: Afwijzing }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }
  | { readonly soort: 'alAnders' }

type Stap = (besluit: Besluit) => Verzending | Bezwaarbesluit<Besluit> | undefined

/** What becomes of its decision. @returns undefined when the gemeente of the caller has no such refusal */
const verander = (
  deps: Deps,
  { gemeente }: Wie,
  { besluitnummer, stap }: { readonly besluitnummer: string; readonly stap: Stap },
): Promise<Afwijzingsgevolg | undefined> =>
  untilWritten<Afwijzingsgevolg | undefined>(async () => {
    const gelezen = await readAfwijzing(deps.store, gemeente, besluitnummer)
    const uitkomst = gelezen && stap(gelezen.value.besluit)
    if (gelezen === undefined || uitkomst === undefined) return undefined
    if (!('besluit' in uitkomst)) return uitkomst
    const { aanvrager, besluit: was } = gelezen.value
    const afwijzing = { aanvrager, besluit: uitkomst.besluit }
    if (uitkomst.besluit === was) return { soort: 'veranderd', afwijzing }
    const outcome = await deps.store.transact([writeAfwijzing(gemeente, afwijzing, versionIs(gelezen.version))])
    return outcome === 'written' ? { soort: 'veranderd', afwijzing } : LOST
  })

export const meldAfwijzingsverzending = (
  deps: Deps,
  wie: Wie,
  { besluitnummer, datum }: { readonly besluitnummer: string; readonly datum: Datum },
): Promise<Afwijzingsgevolg | undefined> =>
  verander(deps, wie, { besluitnummer, stap: (besluit) => verzend(besluit, datum, vandaagVan(deps)) })

export const noteerAfwijzingsbezwaar = (
  deps: Deps,
  wie: Wie,
  { besluitnummer, wens }: { readonly besluitnummer: string; readonly wens: Bezwaarwens },
): Promise<Afwijzingsgevolg | undefined> => {
  const noteer = { op: utcTekst(deps.nu()), wie: wie.sub, vandaag: vandaagVan(deps) }
  return verander(deps, wie, { besluitnummer, stap: (besluit) => noteerBezwaar(besluit, wens, noteer) })
}

export const handelAfwijzingsbezwaarAf = (
  deps: Deps,
  wie: Wie,
  { besluitnummer, ...over }: { readonly besluitnummer: string; readonly nummer: number; readonly uitkomst: Uitkomst },
): Promise<Afwijzingsgevolg | undefined> => {
  const vandaag = vandaagVan(deps)
  return verander(deps, wie, { besluitnummer, stap: (besluit) => handelBezwaarAf(besluit, { ...over, vandaag }) })
}
