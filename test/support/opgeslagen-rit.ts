import type { Rit, Ritstatus } from '../../domain/rit/index.ts'
import { writeRit } from '../../functions/stores/rit/ritten.ts'
import { isNew, versionIs, type Store } from '../../functions/stores/store.ts'
import { rit as VOORBEELD } from '../functions/lambda/events/changes.ts'

/** Rides that are put in the store past the system: of days long ago, or at moments that a test chooses. */
export const ritOp = (ritnummer: string, vertrek: string, geboektOp = '2026-01-02T08:00:00Z'): Rit => ({
  ...VOORBEELD,
  ritnummer,
  vertrek,
  verwachteAankomst: new Date(Date.parse(vertrek) + 15 * 60_000).toISOString().replace('.000Z', 'Z'),
  geschiedenis: [{ status: 'geboekt', op: geboektOp, wie: 'sub', rol: 'centralist' }],
})

/** The ride after something happened to it. */
export const daarna = (
  rit: Rit,
  status: Ritstatus,
  op: string,
  { wie = 'taxi', ingestapt }: { wie?: string; ingestapt?: string } = {},
): Rit => ({
  ...rit,
  status,
  ...(ingestapt === undefined ? {} : { uitvoering: { ingestapt, uitgestapt: ingestapt } }),
  geschiedenis: [...rit.geschiedenis, { status, op, wie, rol: 'vervoerder' }],
})

/** Writes a ride on top of what it was before. */
export const bewaar = async (store: Store, gemeente: string, rit: Rit, versie = 0): Promise<void> => {
  const condition = versie === 0 ? isNew : versionIs(versie)
  const outcome = await store.transact([writeRit(gemeente, rit, condition)])
  if (outcome !== 'written') throw new Error(`${rit.ritnummer} is not written`)
}
