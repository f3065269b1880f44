import type { Regeling } from '../../beleid/index.ts'
import { momentVan } from '../../kernel/tijd/time.ts'
import { leegReisjaar, telRit, type Reisjaar } from '../../persoon/index.ts'
import type { Ritaanvraag } from '../aanvraag.ts'
import { decideRit } from '../oordeel/besluit.ts'
import type { Ritfeiten } from '../oordeel/feiten.ts'
import type { Reden } from '../oordeel/reden.ts'
import { verbruikVan, type Rit } from '../rit.ts'
import type { Ritprijs } from '../prijs/ritprijs.ts'

/** A booked ride that the law no longer allows, and why. */
export interface GeraakteRit {
  readonly rit: Rit
  readonly redenen: readonly Reden[]
}

/** A booked ride as it would be judged now. */
export interface Herbeoordeling extends GeraakteRit {
  /** What it would cost now. */
  readonly ritprijs: Ritprijs | undefined
}

/** The request that would lead to this one ride. */
export const aanvraagVanRit = (rit: Rit): Ritaanvraag => ({
  pasnummer: rit.pasnummer,
  van: rit.van,
  naar: rit.naar,
  tijdstip: { soort: 'vertrek', moment: momentVan(rit.vertrek) },
  ...(rit.richting === 'retour' ? { richting: 'retour' } : {}),
  meereizenden: rit.meereizenden,
  hulpmiddelen: rit.hulpmiddelen,
  dieren: rit.dieren,
  bagage: rit.bagage,
  ritdoel: rit.ritdoel ?? undefined,
})

/** The years with a ride more, or less. */
const metRit = (reisjaren: readonly Reisjaar[], rit: Rit, maal: 1 | -1): Reisjaar[] => {
  const reisjaar = reisjaren.find((r) => r.jaar === rit.jaar) ?? leegReisjaar(rit.jaar)
  return [...reisjaren.filter((r) => r.jaar !== rit.jaar), telRit(reisjaar, verbruikVan(rit), maal)]
}

/** When a ride is booked and how long ahead is no question any more, and what was set aside stays so. */
const telt = (reden: Reden, rit: Rit): boolean =>
  reden.uitkomst === 'geweigerd' &&
  !reden.regel.startsWith('tijd.') &&
  rit.opzijgezet.every((opzij) => opzij.regel !== reden.regel)

/**
 * Booked rides by the pass and the law as they are now. They are judged in the order in which they depart, each after what
 * the earlier ones use of the budget, so that a lower budget touches the last ones.
 * @param ritten the booked rides still to come, their metres counted in `feiten.reisjaren`
 */
export const herbeoordeel = (
  ritten: readonly Rit[],
  feiten: Pick<Ritfeiten, 'nu' | 'dossier' | 'persoon' | 'reisjaren'>,
  versies: readonly Regeling[],
): Herbeoordeling[] => {
  let reisjaren = ritten.reduce<readonly Reisjaar[]>((jaren, rit) => metRit(jaren, rit, -1), feiten.reisjaren)
  return ritten
    .toSorted((a, b) => (a.vertrek < b.vertrek ? -1 : 1))
    .map((rit) => {
      const { beslissing, ritten: voorstellen } = decideRit(
        aanvraagVanRit(rit),
        { ...feiten, reisjaren, reistijden: [], passenMee: 'bekend', afstand: { heen: rit.afstand } },
        versies,
      )
      const redenen = beslissing.uitkomst === 'toegestaan' ? [] : beslissing.redenen.filter((reden) => telt(reden, rit))
      if (redenen.length === 0) reisjaren = metRit(reisjaren, rit, 1)
      return { rit, redenen, ritprijs: voorstellen[0]?.ritprijs }
    })
}

/** Which booked rides can no longer be made. */
export const geraakteRitten = (...gegevens: Parameters<typeof herbeoordeel>): GeraakteRit[] =>
  herbeoordeel(...gegevens).filter(({ redenen }) => redenen.length > 0)

/** A ride that would be refused now, or would cost something else; it stays as it was agreed until somebody changes it. */
export const wordtAnders = ({ rit, redenen, ritprijs }: Herbeoordeling): boolean =>
  redenen.length > 0 || ritprijs?.totaalCent !== rit.ritprijs.totaalCent
