import type { Ritbesluit } from '../oordeel/besluit.ts'
import type { RegelId } from '../oordeel/reden.ts'
import { afstandsbandVan, type Afstandsband } from '../stiptheid/statistiek.ts'
import { delenVan, type Deel } from './uitkomst.ts'

/** What is kept of a request that was refused: what stood in its way, how far it was and when; and not whose it was. */
export interface Weigering {
  readonly regel: RegelId
  readonly afstandsband: Afstandsband
  /** Local month of departure, `YYYY-MM`. */
  readonly maand: string
}

/** Each rule that refuses a request, once. What is only put to somebody was not refused. */
export const weigeringenVan = ({ beslissing, ritten: [rit] }: Ritbesluit): Weigering[] => {
  if (beslissing.uitkomst !== 'geweigerd' || rit === undefined) return []
  const regels = new Set(
    beslissing.redenen.filter(({ uitkomst }) => uitkomst === 'geweigerd').map(({ regel }) => regel),
  )
  const [maand, afstandsband] = [rit.vertrek.datum.slice(0, 7), afstandsbandVan(rit.afstand.meter)]
  return [...regels].map((regel) => ({ regel, afstandsband, maand }))
}

/** How often one thing was refused. A rule of an earlier release may be among them. */
export interface Geteldeweigering {
  readonly regel: string
  readonly afstandsband: string
  readonly maand: string
  readonly aantal: number
}

type Kenmerk = 'regel' | 'afstandsband' | 'maand'

/** Refusals by each of what is known of them, as a council may read it: nothing about fewer than ten. */
export const vatWeigeringenSamen = (
  geteld: readonly Geteldeweigering[],
): Readonly<Record<Kenmerk, readonly Deel<{ readonly mensen: number }>[]>> => {
  const per = (kenmerk: Kenmerk) => {
    const sommen: Record<string, { mensen: number }> = {}
    for (const { [kenmerk]: naam, aantal } of geteld) sommen[naam] = { mensen: (sommen[naam]?.mensen ?? 0) + aantal }
    return delenVan(sommen, true)
  }
  return { regel: per('regel'), afstandsband: per('afstandsband'), maand: per('maand') }
}
