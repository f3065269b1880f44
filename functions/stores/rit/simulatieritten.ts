import * as z from 'zod'
import { momentOp, utcTekst } from '../../../domain/kernel/tijd/time.ts'
import { RITSTATUSSEN, type Simulatierit } from '../../../domain/rit/index.ts'
import { readEach } from '../form.ts'
import { partitionOfPas } from '../pas/passen.ts'
import type { Item, Store } from '../store.ts'
import { RIT, ritsleutelVan, RITVELDEN } from './rit-item.ts'
import { plaatsVan } from './rit-kort.ts'

/** Of what happened only what the ride became and when: the rest takes most of the time. */
const Gebeurtenis = z.tuple([z.enum(RITSTATUSSEN), z.string()], z.unknown())

const { richting, van, naar, afstand, zones, posten, akkoord, afwijking, afrekening } = RITVELDEN
const { meereizenden, hulpmiddelen, dieren, bagage, ritdoel } = RITVELDEN
/** The part of a ride that judging it again needs. A million of them are read in one simulation. */
const Velden = z.object({
  richting,
  van,
  naar,
  afstand,
  zones,
  posten,
  akkoord,
  afwijking,
  afrekening,
  meereizenden,
  hulpmiddelen,
  dieren,
  bagage,
  ritdoel,
  geschiedenis: z.tuple([Gebeurtenis], Gebeurtenis),
})
const SIMULATIERIT = RIT.partly(Velden)

/** What is left of a ride that was cancelled or not driven is at most that its metres were kept. */
const soortVan = (status: (typeof RITSTATUSSEN)[number], verbruikt: boolean): 'rijdt' | 'verbruik' | 'niets' => {
  if (status === 'geboekt' || status === 'gereden') return 'rijdt'
  return verbruikt ? 'verbruik' : 'niets'
}

const ritVan = (item: Item, begintEpochMs: number): Simulatierit | undefined => {
  const { pasnummer, vertrek } = ritsleutelVan(item)
  const { value } = SIMULATIERIT.read(item)
  const { geschiedenis, posten: delen, van: begin, naar: eind, afstand: lengte, zones: aantal, afrekening: na } = value
  const soort = soortVan((geschiedenis.at(-1) ?? geschiedenis[0])[0], na?.meter === 'inhouden')
  if (soort === 'niets') return undefined
  const geboekt = geschiedenis.findLast(([status]) => status === 'geboekt') ?? geschiedenis[0]
  const epochMs = Date.parse(vertrek)
  return {
    pasnummer,
    van: plaatsVan(begin),
    naar: plaatsVan(eind),
    ...(value.richting === 'retour' ? { richting: 'retour' } : {}),
    vertrek: momentOp(epochMs),
    besteld: momentOp(Date.parse(geboekt[1])),
    afstand: { meter: lengte[0], ...(aantal === undefined ? {} : { zones: aantal }), methode: lengte[1] },
    prijsCent: delen.flat().reduce((som, cent) => som + cent, 0),
    alleenVerbruik: soort === 'verbruik' || epochMs < begintEpochMs,
    meereizenden: value.meereizenden,
    hulpmiddelen: value.hulpmiddelen,
    dieren: value.dieren,
    bagage: value.bagage,
    ritdoel: value.ritdoel,
    akkoord: value.akkoord,
    afwijking: value.afwijking,
  }
}

const PER_KEER = 1000

/**
 * The rides of a pass by departure, for judging them again.
 * @param van from when their metres count
 * @param begint from when they are judged
 * @param tot up to and including
 */
export const querySimulatieritten = async (
  store: Store,
  { gemeente, pasnummer }: { readonly gemeente: string; readonly pasnummer: string },
  periode: { readonly vanEpochMs: number; readonly begintEpochMs: number; readonly totEpochMs: number },
): Promise<Simulatierit[]> => {
  const { vanEpochMs, begintEpochMs, totEpochMs } = periode
  const ritten: Simulatierit[] = []
  let cursor: string | undefined
  do {
    const page = await store.query({
      pk: partitionOfPas(gemeente, pasnummer),
      from: `RIT#${utcTekst(vanEpochMs)}`,
      to: `RIT#${utcTekst(totEpochMs)}#~`,
      limit: PER_KEER,
      cursor,
    })
    ritten.push(...readEach(store, page.items, (item) => ritVan(item, begintEpochMs)).flatMap((rit) => rit ?? []))
    cursor = page.next
  } while (cursor !== undefined)
  return ritten
}
