import { momentVan, utcTekst } from '../../kernel/tijd/time.ts'
import { pasOp, vervoertypeVan, type Daad, type Pasdossier } from '../../pas/index.ts'
import { pasvereistenVan } from '../opdracht.ts'
import type { Dader, Rit, Ritafspraak } from '../rit.ts'
import { isGelijk } from '../../kernel/gelijk.ts'

const VELDEN = [
  'vertrek',
  'verwachteAankomst',
  'jaar',
  'van',
  'naar',
  'afstand',
  'ritprijs',
  'vervoertype',
  'pasvereisten',
  'meereizenden',
  'hulpmiddelen',
  'dieren',
  'bagage',
  'ritdoel',
  'beleid',
  'opzijgezet',
] as const satisfies readonly (keyof Ritafspraak)[]

/** More than any ride needs; without an end a ride could grow until it fits in no item. */
const MEESTE_WIJZIGINGEN = 50

export const isTeVaakGewijzigd = ({ geschiedenis }: Rit): boolean =>
  geschiedenis.filter(({ was }) => was !== undefined).length >= MEESTE_WIJZIGINGEN

/** What is not the same in two agreements, as it is in the first. What was not there is `null`. */
export const verschilVan = (oud: Ritafspraak, nieuw: Ritafspraak): Partial<Ritafspraak> =>
  Object.fromEntries(
    VELDEN.filter((veld) => !isGelijk(oud[veld] ?? null, nieuw[veld] ?? null)).map((veld) => [veld, oud[veld] ?? null]),
  )

/** The same ride under another agreement; its history keeps what was agreed before. */
export const metAfspraak = (
  rit: Rit,
  afspraak: Ritafspraak,
  dader: Dader,
  reden: string | undefined,
  nuEpochMs: number,
): Rit => ({
  ...rit,
  ...afspraak,
  geschiedenis: [
    ...rit.geschiedenis,
    {
      status: 'geboekt',
      op: utcTekst(nuEpochMs),
      ...dader,
      ...(reden === undefined ? {} : { reden }),
      was: verschilVan(rit, afspraak),
    },
  ],
})

/**
 * A booked ride after its pass changed, as far as the carrier must know: other transport, other codes, another telephone.
 * Price and distance stay as agreed.
 * @returns undefined when nothing about this ride is different
 */
export const metPas = (
  rit: Rit,
  oud: Pasdossier,
  nieuw: Pasdossier,
  daad: Pick<Daad, 'op' | 'wie' | 'rol'>,
): Rit | undefined => {
  const { datum } = momentVan(rit.vertrek)
  const pas = pasOp(nieuw, datum)
  const afspraak: Ritafspraak = { ...rit, vervoertype: vervoertypeVan(pas), pasvereisten: pasvereistenVan(pas) }
  const was = verschilVan(rit, afspraak)
  if (Object.keys(was).length === 0 && pas.telefoon === pasOp(oud, datum).telefoon) return undefined
  const { vervoertype, pasvereisten } = afspraak
  const gebeurtenis = { status: rit.status, ...daad, reden: 'De pas is gewijzigd.', was }
  return { ...rit, vervoertype, pasvereisten, geschiedenis: [...rit.geschiedenis, gebeurtenis] }
}
