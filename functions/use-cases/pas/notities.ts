import { magNotitieWissen, metNotitie, type Notitie } from '../../../domain/kernel/notitie.ts'
import { momentOp, utcTekst } from '../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../deps.ts'
import { readNotities, writeNotities, type Notitieplek } from '../../stores/pas/notities.ts'
import { notitienummerVan } from '../nummer.ts'
import { LOST, untilWritten } from '../race.ts'
import { reizigerVoor, ritVoor } from '../toegang.ts'
import { daderVan, type Wie } from '../wie.ts'

/** What notes are about. */
export type Notitieonderwerp = { readonly pasnummer: string } | { readonly ritnummer: string }

/**
 * Where notes about it can stand. They are written with the first pass of the person, that outlives one that is lost; what
 * was written before passes turned out to be of one person stands with another of them.
 */
const plekkenVoor = async (
  deps: Deps,
  wie: Wie,
  onderwerp: Notitieonderwerp,
): Promise<readonly [Notitieplek, ...Notitieplek[]] | undefined> => {
  const rit = 'ritnummer' in onderwerp ? await ritVoor(deps, wie, onderwerp.ritnummer) : undefined
  const pasnummer = 'ritnummer' in onderwerp ? rit?.value.pasnummer : onderwerp.pasnummer
  const reiziger = pasnummer === undefined ? undefined : await reizigerVoor(deps, wie, pasnummer)
  if (reiziger === undefined) return undefined
  const { persoonsnummer, passen } = reiziger.persoon
  const plek = (nummer: string): Notitieplek => ({
    gemeente: wie.gemeente,
    pasnummer: nummer,
    ritnummer: rit?.value.ritnummer,
  })
  const later = passen.map(({ pas }) => pas.pasnummer).filter((nummer) => nummer !== persoonsnummer)
  return [plek(persoonsnummer), ...later.map(plek)]
}

const leesVan = async (deps: Deps, plekken: readonly Notitieplek[]): Promise<readonly Notitie[]> => {
  const gelezen = await Promise.all(plekken.map((plek) => readNotities(deps.store, plek)))
  return gelezen.flatMap((een) => een?.value ?? []).toSorted((a, b) => Date.parse(b.op) - Date.parse(a.op))
}

/** @returns the newest first; undefined when there is no such pass or ride for the caller */
export const leesNotities = async (
  deps: Deps,
  wie: Wie,
  onderwerp: Notitieonderwerp,
): Promise<readonly Notitie[] | undefined> => {
  const plekken = await plekkenVoor(deps, wie, onderwerp)
  return plekken && (await leesVan(deps, plekken))
}

export type Notitieuitkomst =
  | { readonly soort: 'geschreven'; readonly notitie: Notitie }
  /** No more fit: an old one must go first. */
  | { readonly soort: 'vol' }

/**
 * Writes a note. The same words of the same writer on the same day are the same note, also at once.
 * @returns undefined when there is no such pass or ride for the caller
 */
export const schrijfNotitie = (
  deps: Deps,
  wie: Wie,
  { onderwerp, tekst }: { readonly onderwerp: Notitieonderwerp; readonly tekst: string },
): Promise<Notitieuitkomst | undefined> =>
  untilWritten<Notitieuitkomst | undefined>(async () => {
    const [plek] = (await plekkenVoor(deps, wie, onderwerp)) ?? []
    if (plek === undefined) return undefined
    const { sub, rol } = { ...wie, rol: daderVan(wie).rol }
    const notitienummer = notitienummerVan({ plek, tekst, wie: sub, datum: momentOp(deps.nu()).datum })
    const nieuw: Notitie = { notitienummer, tekst, op: utcTekst(deps.nu()), wie: sub, rol }
    const gelezen = await readNotities(deps.store, plek)
    const was = gelezen?.value ?? []
    const notities = metNotitie(was, nieuw)
    if (notities === undefined) return { soort: 'vol' }
    const eerder = was.find((een) => een.notitienummer === notitienummer)
    if (eerder !== undefined) return { soort: 'geschreven', notitie: eerder }
    const outcome = await deps.store.transact([writeNotities(plek, notities, gelezen, deps.nu())])
    return outcome === 'written' ? { soort: 'geschreven', notitie: nieuw } : LOST
  })

/**
 * Throws a note away: nothing of it is left. One that is gone already stays gone.
 * @returns what is left there, or that the caller may not throw it away; undefined when there is no such pass or ride for the caller
 */
export const wisNotitie = (
  deps: Deps,
  wie: Wie,
  { onderwerp, notitienummer }: { readonly onderwerp: Notitieonderwerp; readonly notitienummer: string },
): Promise<readonly Notitie[] | 'magNiet' | undefined> =>
  untilWritten<readonly Notitie[] | 'magNiet' | undefined>(async () => {
    const plekken = await plekkenVoor(deps, wie, onderwerp)
    if (plekken === undefined) return undefined
    for (const plek of plekken) {
      const gelezen = await readNotities(deps.store, plek)
      const notitie = gelezen?.value.find((een) => een.notitienummer === notitienummer)
      if (gelezen === undefined || notitie === undefined) continue
      if (!magNotitieWissen(notitie, daderVan(wie).rol)) return 'magNiet'
      const over = gelezen.value.filter((een) => een !== notitie)
      const outcome = await deps.store.transact([writeNotities(plek, over, gelezen, deps.nu())])
      if (outcome !== 'written') return LOST
    }
    return await leesVan(deps, plekken)
  })
