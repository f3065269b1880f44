import { bewarenOp, pasMagWeg } from '../../../domain/beleid/index.ts'
import { momentOp } from '../../../domain/kernel/tijd/time.ts'
import { queryAfwijzingen, wisAfwijzing } from '../../stores/pas/afwijzingen.ts'
import { LOST, untilWritten } from '../race.ts'
import { houdBij, type Bijhouder, type Handeling } from './houd-bij.ts'

/** With the line of the logboek of each of them it fits in one transaction. */
const PER_KEER = 40
const OOIT = '0000-01-01'

/**
 * Throws away the refusals that may no longer be kept: as long after the decision as a pass is after its last day
 * (ADR 121). The list of days that passed is not recorded: nobody sees it. @returns how many
 */
export const ruimAfwijzingenOp = async (deps: Bijhouder, handeling: Handeling): Promise<number> => {
  const { gemeente } = handeling
  const vandaag = momentOp(deps.nu()).datum
  const bewaren = bewarenOp(await deps.versies(gemeente), vandaag)
  let gewist = 0
  let cursor: string | undefined
  do {
    const vraag = { van: OOIT, tot: vandaag, limit: PER_KEER, cursor }
    const stuk = await untilWritten(async () => {
      const { afwijzingen, next } = await queryAfwijzingen(deps.store, gemeente, vraag)
      const oud = afwijzingen.filter(({ value }) => pasMagWeg(value.besluit.besluitdatum, vandaag, bewaren))
      // They stand by day: behind one that is kept all are. One that cannot be read stays, and those behind it are looked at.
      const uitkomst = { aantal: oud.length, next: oud.length < afwijzingen.length ? undefined : next }
      if (oud.length === 0) return uitkomst
      const werk = (metWaarnemer: Bijhouder) =>
        metWaarnemer.store.transact(oud.map((een) => wisAfwijzing(gemeente, een, deps.nu())))
      return (await houdBij(deps, handeling, { werk })) === 'written' ? uitkomst : LOST
    })
    gewist += stuk.aantal
    cursor = stuk.next
  } while (cursor !== undefined)
  return gewist
}
