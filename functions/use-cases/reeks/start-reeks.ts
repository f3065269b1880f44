import { MS_PER_DAG, utcTekst } from '../../../domain/kernel/tijd/time.ts'
import { isLopend, MEESTE_LOPENDE_REEKSEN, type Reeks, type Reeksrit } from '../../../domain/reeks/index.ts'
import type { Deps } from '../../deps.ts'
import { queryReeksen, writeReeks } from '../../stores/reeks/reeksen.ts'
import { readSleutel, isZelfde, writeSleutel } from '../../stores/sleutels.ts'
import { isNew } from '../../stores/store.ts'
import { zitVol } from '../plafond.ts'
import { nieuwReeksnummer } from '../nummer.ts'
import { LOST, untilWritten } from '../race.ts'
import { locatieVan, type GevondenLocaties } from '../rit/ritfeiten.ts'
import { pasVoor } from '../toegang.ts'
import { daderVan, type Wie } from '../wie.ts'
import { werkReeksBij } from './werk-reeks-bij.ts'

/** A series as it was asked for: places by id. */
export interface Reeksverzoek
  extends
    Pick<Reeks, 'pasnummer' | 'vertrektijd' | 'retour' | 'vanaf' | 'totEnMet' | 'herhaling' | 'uitzonderingen'>,
    Omit<Reeksrit, 'van' | 'naar'> {
  readonly van: { readonly locatieId: string }
  readonly naar: { readonly locatieId: string }
}

interface Begonnen {
  readonly soort: 'begonnen'
  readonly pasnummer: string
  readonly reeksnummer: string
  /** By an earlier request with the same key. */
  readonly herhaald: boolean
}
export type Reeksbegin =
  | Begonnen
  | { readonly soort: 'pasOnbekend' }
  /** The key was used before for another request. */
  | { readonly soort: 'sleutelBezet' }
  /** Not one date is left of it from today on. */
  | { readonly soort: 'geenDatums' }
  /** So many run on this pass that one must end first. */
  | { readonly soort: 'teVeelReeksen' }

/** A key of a series is kept this long; who sends the same request later makes another series. */
const DAGEN_BEWAREN = 30

const reeksVan = (verzoek: Reeksverzoek, locaties: GevondenLocaties, gemaakt: Reeks['gemaakt']): Reeks => {
  const { pasnummer, vertrektijd, retour, vanaf, totEnMet, herhaling, uitzonderingen, ...rit } = verzoek
  return {
    reeksnummer: nieuwReeksnummer(),
    pasnummer,
    rit: { ...rit, van: locatieVan(locaties, rit.van), naar: locatieVan(locaties, rit.naar) },
    vertrektijd,
    retour,
    vanaf,
    totEnMet,
    herhaling,
    uitzonderingen,
    gemaakt,
  }
}

const PER_BLADZIJDE = 50

const heeftTeVeelReeksen = (deps: Deps, gemeente: string, pasnummer: string): Promise<boolean> =>
  zitVol(
    (cursor) => queryReeksen(deps.store, gemeente, pasnummer, { limit: PER_BLADZIJDE, cursor }),
    isLopend,
    MEESTE_LOPENDE_REEKSEN,
  )

interface Reeksopdracht {
  readonly wie: Wie
  readonly verzoek: Reeksverzoek
  readonly locaties: GevondenLocaties
  readonly idempotencyKey: string
}

const bewaar = async (deps: Deps, { wie, verzoek, locaties, idempotencyKey }: Reeksopdracht): Promise<Reeksbegin> => {
  const { gemeente } = wie
  const sleutel = { gemeente, wie: wie.sub, idempotencyKey }
  return await untilWritten<Reeksbegin>(async () => {
    const [gebruik, pas] = await Promise.all([readSleutel(deps.store, sleutel), pasVoor(deps, wie, verzoek.pasnummer)])
    // Before the key: an account that reached another pass yesterday hears nothing of it today.
    if (pas === undefined) return { soort: 'pasOnbekend' }
    if (gebruik !== undefined)
      return gebruik.reeks === undefined || !isZelfde(gebruik, verzoek)
        ? { soort: 'sleutelBezet' }
        : { soort: 'begonnen', ...gebruik.reeks, herhaald: true }
    const nu = deps.nu()
    const reeks = reeksVan(verzoek, locaties, { op: utcTekst(nu), ...daderVan(wie) })
    if (!isLopend(reeks)) return { soort: 'geenDatums' }
    if (await heeftTeVeelReeksen(deps, gemeente, reeks.pasnummer)) return { soort: 'teVeelReeksen' }
    const { pasnummer, reeksnummer } = reeks
    const expiresAt = Math.ceil((nu + DAGEN_BEWAREN * MS_PER_DAG) / 1000)
    const gemaakt = { ritten: [], reeks: { pasnummer, reeksnummer } }
    const outcome = await deps.store.transact([
      writeReeks(gemeente, reeks, isNew),
      writeSleutel(sleutel, verzoek, gemaakt, expiresAt),
    ])
    return outcome === 'written' ? { soort: 'begonnen', pasnummer, reeksnummer, herhaald: false } : LOST
  })
}

/**
 * Makes a series and books the dates that are near enough. The same key and request find the series that was made, and
 * book what a crash left undone.
 * @throws TooManyRaces, StoreUnavailable: the same request with the same key goes on where this one stopped
 */
export const startReeks = async (deps: Deps, opdracht: Reeksopdracht): Promise<Reeksbegin> => {
  const begin = await bewaar(deps, opdracht)
  if (begin.soort === 'begonnen') await werkReeksBij(deps, opdracht.wie.gemeente, begin)
  return begin
}
