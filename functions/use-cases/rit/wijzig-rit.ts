import type { Locatie } from '../../../domain/kernel/plaats/locatie.ts'
import { haalUit } from '../../../domain/persoon/index.ts'
import {
  aanvraagVanRit,
  afspraakVan,
  decideRit,
  houdOpzij,
  isTeVaakGewijzigd,
  metAfspraak,
  metVoorstellen,
  verbruikVan,
  verschilVan,
  type Rit,
  type Ritaanvraag,
  type Ritafspraak,
  type RitbesluitMetOpzij,
  type RitbesluitMetVoorstellen,
  type Ritfeiten,
} from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import type { Reiziger } from '../../stores/pas/reizigers.ts'
import { moveRit } from '../../stores/rit/ritten.ts'
import { momentOp, type Moment } from '../../../domain/kernel/tijd/time.ts'
import type { Stored } from '../../stores/form.ts'
import { LOST, untilWritten } from '../race.ts'
import {
  genootjarenVan,
  reisgenotenVan,
  schrijfGenootjaren,
  verzetMeereizen,
  type Genootjaren,
} from './mee/reisgenoten.ts'
import { schrijfReisjaren } from './reisjaren.ts'
import { metCodes } from './plaatsen.ts'
import { locatieVan, type GevondenLocaties } from './ritfeiten.ts'
import { reisgenotenVoor, reizigerVoor, ritVoor } from '../toegang.ts'
import { daderVan, type Wie } from '../wie.ts'

/** What is to be different of a ride; what is left out stays as it is. */
export interface Ritwijziging extends Partial<
  Pick<Ritaanvraag, 'meereizenden' | 'hulpmiddelen' | 'dieren' | 'bagage' | 'ritdoel'>
> {
  readonly van?: { readonly locatieId: string } | undefined
  readonly naar?: { readonly locatieId: string } | undefined
  readonly vertrek?: Moment | undefined
  readonly aankomst?: Moment | undefined
  readonly reden?: string | undefined
}

/** Which ride is to be changed and how, with the places that the change names. */
export interface Wijzigopdracht {
  readonly ritnummer: string
  readonly wijziging: Ritwijziging
  readonly locaties: GevondenLocaties
}

/** A change that cannot be judged at all. */
export type Onwijzigbaar =
  /** Both ends of the ride would be the same place. */
  | { readonly soort: 'zelfdePlaats' }
  /** The ride departed already. */
  | { readonly soort: 'vertrokken' }
  | { readonly soort: 'teVaak' }
  /** The ride was driven, cancelled or reported absent. */
  | { readonly soort: 'kanNietMeer'; readonly rit: Rit }

export type Wijziguitkomst =
  | { readonly soort: 'gewijzigd'; readonly rit: Rit }
  | { readonly soort: 'geweigerd'; readonly besluit: RitbesluitMetVoorstellen }
  | Onwijzigbaar

const tijdstipVan = ({ vertrek, aankomst }: Ritwijziging): Ritaanvraag['tijdstip'] | undefined => {
  if (vertrek !== undefined) return { soort: 'vertrek', moment: vertrek }
  return aankomst === undefined ? undefined : { soort: 'aankomst', moment: aankomst }
}

/** The ride as it is, its places as they are known now, with what is to be different. */
const gewenst = async (deps: Deps, rit: Rit, { wijziging, locaties }: Wijzigopdracht): Promise<Ritaanvraag> => {
  const plaats = async (adres: 'van' | 'naar'): Promise<Locatie> => {
    const nieuw = wijziging[adres]
    return nieuw === undefined ? await metCodes(deps, rit[adres]) : locatieVan(locaties, nieuw)
  }
  const [van, naar] = await Promise.all([plaats('van'), plaats('naar')])
  const nu = aanvraagVanRit(rit)
  const { meereizenden, hulpmiddelen, dieren, bagage, ritdoel } = { ...nu, ...wijziging }
  const tijdstip = tijdstipVan(wijziging) ?? nu.tijdstip
  return { ...nu, van, naar, tijdstip, meereizenden, hulpmiddelen, dieren, bagage, ritdoel }
}

/** The distance that was agreed stays, unless one of the places changes. */
const afstandVan = async (deps: Deps, rit: Rit, { van, naar }: Ritaanvraag): Promise<Ritfeiten['afstand']> => ({
  heen: van.id === rit.van.id && naar.id === rit.naar.id ? rit.afstand : await deps.afstand(van.punt, naar.punt),
})

/** What would be agreed, also where that is refused. @returns undefined where no price is known */
const nieuweAfspraak = ({ ritten: [rit], opzijgezet }: RitbesluitMetOpzij, aanvraag: Ritaanvraag) =>
  rit?.ritprijs === undefined || rit.beleid === undefined ? undefined : afspraakVan(rit, aanvraag, opzijgezet)

/** A change as the law judges it, with what was read for it. */
interface Oordeel {
  readonly soort: 'geoordeeld'
  readonly nuEpochMs: number
  readonly gelezen: Stored<Rit>
  readonly reiziger: Reiziger
  /** Those who travel along, and those who would no longer. */
  readonly genoten: readonly Genootjaren[]
  readonly aanvraag: Ritaanvraag
  readonly besluit: RitbesluitMetOpzij & RitbesluitMetVoorstellen
  /** What would be agreed; absent where no price is known. */
  readonly afspraak: Ritafspraak | undefined
  /** Nothing about the ride would be different. */
  readonly isAlZo: boolean
}

/**
 * Judges a ride as it is to be, as if it were not there yet: it stands in its own way in nothing.
 * @returns undefined when there is no such ride for the caller; `LOST` when what was read does not belong together
 */
const oordeelOver = async (
  deps: Deps,
  wie: Wie,
  opdracht: Wijzigopdracht,
): Promise<Oordeel | Onwijzigbaar | typeof LOST | undefined> => {
  const gelezen = await ritVoor(deps, wie, opdracht.ritnummer)
  if (gelezen === undefined) return undefined
  const rit = gelezen.value
  if (rit.status !== 'geboekt') return { soort: 'kanNietMeer', rit }
  const reiziger = await reizigerVoor(deps, wie, rit.pasnummer)
  if (reiziger === undefined) throw new Error('rit zonder pas')
  const jaren = reiziger.reisjaren.map(({ value }) => value)
  // The years were read after the ride: when they do not hold it any more, it was changed or ended in between.
  if (jaren.every(({ jaar, geboektMeter }) => jaar !== rit.jaar || geboektMeter < rit.afstand.meter)) return LOST

  const aanvraag = await gewenst(deps, rit, opdracht)
  if (aanvraag.van.id === aanvraag.naar.id) return { soort: 'zelfdePlaats' }
  // Also those who would travel along no longer.
  const mee = await reisgenotenVoor(deps, wie, [...rit.meereizenden, ...aanvraag.meereizenden])
  const feiten: Ritfeiten = {
    nu: momentOp(deps.nu()),
    dossier: reiziger.dossier.value,
    persoon: reiziger.persoon,
    reisjaren: jaren.map((jaar) => (jaar.jaar === rit.jaar ? haalUit(jaar, verbruikVan(rit), rit.ritnummer) : jaar)),
    reistijden: jaren.flatMap(({ bezet }) => bezet).filter((tijd) => tijd.ritnummer !== rit.ritnummer),
    passenMee: reisgenotenVan(mee, rit.ritnummer),
    afstand: await afstandVan(deps, rit, aanvraag),
  }
  const versies = await deps.versies(wie.gemeente)
  const besluit = houdOpzij(decideRit(aanvraag, feiten, versies), rit.opzijgezet)
  const afspraak = nieuweAfspraak(besluit, aanvraag)
  const isAlZo = afspraak !== undefined && Object.keys(verschilVan(rit, afspraak)).length === 0
  if (!isAlZo && feiten.nu.epochMs >= Date.parse(rit.vertrek)) return { soort: 'vertrokken' }
  if (!isAlZo && isTeVaakGewijzigd(rit)) return { soort: 'teVaak' }
  return {
    soort: 'geoordeeld',
    nuEpochMs: feiten.nu.epochMs,
    gelezen,
    reiziger,
    genoten: mee.map(genootjarenVan),
    aanvraag,
    besluit: { ...besluit, ...metVoorstellen(besluit, aanvraag, feiten, versies) },
    afspraak,
    isAlZo,
  }
}

export type Wijzigingsoordeel =
  | { readonly soort: 'geoordeeld'; readonly besluit: RitbesluitMetVoorstellen; readonly aanvraag: Ritaanvraag }
  | Onwijzigbaar

/** Judges a change and stores nothing. @returns undefined when there is no such ride for the caller */
export const beoordeelWijziging = (
  deps: Deps,
  wie: Wie,
  opdracht: Wijzigopdracht,
): Promise<Wijzigingsoordeel | undefined> => untilWritten(() => oordeelOver(deps, wie, opdracht))

/**
 * Changes a booked ride, judged and priced anew: it succeeds whole, or the ride stays as it was. Asking again for what is
 * so already changes nothing, also when the law refuses it by now: a repetition that comes late asks for nothing.
 * @returns undefined when there is no such ride for the caller
 * @throws TooManyRaces, StoreUnavailable: the same request may be sent again
 */
export const wijzigRit = (deps: Deps, wie: Wie, opdracht: Wijzigopdracht): Promise<Wijziguitkomst | undefined> =>
  untilWritten<Wijziguitkomst | undefined>(async () => {
    const oordeel = await oordeelOver(deps, wie, opdracht)
    if (oordeel === undefined || oordeel === LOST || oordeel.soort !== 'geoordeeld') return oordeel
    const { nuEpochMs, gelezen, reiziger, genoten, besluit, afspraak } = oordeel
    const rit = gelezen.value
    if (oordeel.isAlZo) return { soort: 'gewijzigd', rit }
    if (besluit.beslissing.uitkomst !== 'toegestaan') return { soort: 'geweigerd', besluit }
    const [voorstel] = besluit.beslissing.waarde
    if (voorstel === undefined || afspraak === undefined) throw new Error('een besluit zonder rit of prijs')
    const nieuw = metAfspraak(rit, afspraak, daderVan(wie), opdracht.wijziging.reden, nuEpochMs)
    const weg = [{ rit, afboeking: haalUit }]
    const bij = [{ rit: nieuw, voorstel }]
    const van = { gemeente: wie.gemeente, persoonsnummer: reiziger.persoon.persoonsnummer }
    const outcome = await deps.store.transact([
      ...schrijfReisjaren(van, reiziger.reisjaren, { weg, bij, nuEpochMs }),
      ...schrijfGenootjaren(van, genoten, { weg: [rit], bij: [nieuw], nuEpochMs }),
      ...(await verzetMeereizen(deps, wie.gemeente, { was: rit, wordt: nieuw, nuEpochMs })),
      ...moveRit(wie.gemeente, gelezen, nieuw, nuEpochMs),
    ])
    return outcome === 'written' ? { soort: 'gewijzigd', rit: nieuw } : LOST
  })
