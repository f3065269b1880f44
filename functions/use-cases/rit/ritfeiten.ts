import type { Locatie } from '../../../domain/kernel/plaats/locatie.ts'
import { momentOp, type Moment } from '../../../domain/kernel/tijd/time.ts'
import type { Ritaanvraag, Ritfeiten } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { reisgenotenVoor, reizigerVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'
import { genootjarenVan, reisgenotenVan, type Genootjaren } from './mee/reisgenoten.ts'
import type { Reiziger } from '../../stores/pas/reizigers.ts'

/** A Ritaanvraag as it came in: places by id, times read. */
export interface Ritverzoek extends Omit<Ritaanvraag, 'van' | 'naar' | 'retour' | 'tijdstip'> {
  readonly van: { readonly locatieId: string }
  readonly naar: { readonly locatieId: string }
  readonly vertrek?: Moment | undefined
  readonly aankomst?: Moment | undefined
  readonly retour?: { readonly vertrek: Moment } | undefined
}

/** The places of a request, found before; an id that is missing here was refused as bad input. */
export type GevondenLocaties = ReadonlyMap<string, Locatie>

export const locatieVan = (locaties: GevondenLocaties, { locatieId }: { locatieId: string }): Locatie => {
  const locatie = locaties.get(locatieId)
  if (locatie === undefined) throw new Error('een locatie is niet vooraf opgezocht')
  return locatie
}

export const aanvraagVan = (verzoek: Ritverzoek, locaties: GevondenLocaties): Ritaanvraag => {
  const { vertrek, aankomst, retour, ...rest } = verzoek
  const moment = vertrek ?? aankomst
  if (moment === undefined) throw new Error('een verzoek zonder vertrek en aankomst is niet geweigerd')
  return {
    ...rest,
    van: locatieVan(locaties, verzoek.van),
    naar: locatieVan(locaties, verzoek.naar),
    tijdstip: { soort: vertrek === undefined ? 'aankomst' : 'vertrek', moment },
    retour: retour?.vertrek,
  }
}

/** The lengths of the rides do not change while others book: they are found once, also when a race is lost. */
export const leesAfstand = async (deps: Deps, aanvraag: Ritaanvraag): Promise<Ritfeiten['afstand']> => {
  const [heen, retour] = await Promise.all([
    deps.afstand(aanvraag.van.punt, aanvraag.naar.punt),
    aanvraag.retour === undefined ? undefined : deps.afstand(aanvraag.naar.punt, aanvraag.van.punt),
  ])
  return { heen, retour }
}

/** What the law needs to know, read at one moment. @returns undefined when there is no such pass for the caller */
export const leesRitfeiten = async (
  deps: Deps,
  wie: Wie,
  { aanvraag, afstand }: { readonly aanvraag: Ritaanvraag; readonly afstand: Ritfeiten['afstand'] },
): Promise<{ feiten: Ritfeiten; reiziger: Reiziger; genoten: readonly Genootjaren[] } | undefined> => {
  const [reiziger, genoten] = await Promise.all([
    reizigerVoor(deps, wie, aanvraag.pasnummer),
    reisgenotenVoor(deps, wie, aanvraag.meereizenden),
  ])
  if (reiziger === undefined) return undefined
  const reisjaren = reiziger.reisjaren.map((jaar) => jaar.value)
  const reistijden = reisjaren.flatMap((jaar) => jaar.bezet)
  const dossier = reiziger.dossier.value
  const { persoon } = reiziger
  const passenMee = reisgenotenVan(genoten)
  const feiten = { nu: momentOp(deps.nu()), dossier, persoon, reisjaren, reistijden, passenMee, afstand }
  return { feiten, reiziger, genoten: genoten.map(genootjarenVan) }
}
