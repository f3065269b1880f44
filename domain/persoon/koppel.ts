import type { Daad, Pasdossier } from '../pas/index.ts'
import { BUDGETGRENZEN, leegReisjaar, type Reisagenda } from './reisjaar.ts'
import type { Lid, Persoon } from './persoon.ts'
import { voegTellersSamen } from './tellers.ts'

const vroegste = (...momenten: readonly string[]): string | undefined => momenten.toSorted()[0]

/** One year of two that were counted apart and turn out to be one person's. */
export const voegJarenSamen = (een: Reisagenda, ander: Reisagenda): Reisagenda => ({
  jaar: een.jaar,
  geboektMeter: een.geboektMeter + ander.geboektMeter,
  geredenMeter: een.geredenMeter + ander.geredenMeter,
  ingehoudenMeter: een.ingehoudenMeter + ander.ingehoudenMeter,
  vrijgegevenMeter: een.vrijgegevenMeter + ander.vrijgegevenMeter,
  teLaatGeannuleerd: een.teLaatGeannuleerd + ander.teLaatGeannuleerd,
  loosgemeld: een.loosgemeld + ander.loosgemeld,
  bereikt: BUDGETGRENZEN.flatMap((percentage) => {
    const keren = [...een.bereikt, ...ander.bereikt].filter((bereikt) => bereikt.percentage === percentage)
    const op = vroegste(...keren.map((bereikt) => bereikt.op))
    return op === undefined ? [] : [{ percentage, op }]
  }),
  ...(een.tellers === undefined && ander.tellers === undefined
    ? {}
    : { tellers: voegTellersSamen(een.tellers, ander.tellers) }),
  bezet: [...een.bezet, ...ander.bezet].toSorted((a, b) => a.vanEpochMs - b.vanEpochMs),
})

/** Two people who turn out to be one: whose passes they are now, and what became of the years. */
export interface Samengevoegd {
  /** Passes that name another person than before. */
  readonly verhuisd: readonly Pasdossier[]
  readonly leden: readonly Lid[]
  readonly jaren: readonly Reisagenda[]
}

/** What is to be joined of a person. */
interface Samenvoegdeel {
  readonly persoon: Persoon
  readonly leden: readonly Lid[]
  readonly jaren: readonly Reisagenda[]
}

const jaarIn = (jaren: readonly Reisagenda[], jaar: number): Reisagenda =>
  jaren.find((agenda) => agenda.jaar === jaar) ?? leegReisjaar(jaar)

/**
 * The passes of one person become those of another.
 * @param blijft whose number stays
 * @param jaren those of both, each list with a year once
 */
export const voegSamen = (blijft: Samenvoegdeel, gaatOp: Samenvoegdeel, daad: Daad): Samengevoegd => {
  const { persoonsnummer } = blijft.persoon
  const alle = [...new Set([...blijft.jaren, ...gaatOp.jaren].map(({ jaar }) => jaar))].toSorted((a, b) => a - b)
  return {
    verhuisd: gaatOp.persoon.passen.map((dossier) => ({ ...dossier, persoonsnummer })),
    leden: [
      ...blijft.leden,
      { ...daad, pasnummer: gaatOp.persoon.persoonsnummer, grond: 'koppeling' },
      ...gaatOp.leden,
    ],
    jaren: alle.map((jaar) => voegJarenSamen(jaarIn(blijft.jaren, jaar), jaarIn(gaatOp.jaren, jaar))),
  }
}
