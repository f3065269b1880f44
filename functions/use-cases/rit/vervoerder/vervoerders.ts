import { momentOp, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { dekkingsgaten, type Dekkingsgat } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { readVervoerders, writeVervoerders, type Vervoerdergegevens } from '../../../stores/rit/vervoerders.ts'
import { isNew, versionIs } from '../../../stores/store.ts'
import type { Wie } from '../../wie.ts'

export interface Vervoerdersoverzicht {
  readonly vervoerders: readonly Vervoerdergegevens[]
  /** One more at each change; 0 while nothing was ever said. */
  readonly bewerking: number
  readonly gaten: readonly Dekkingsgat[]
}

const overzicht = (
  deps: Deps,
  vervoerders: readonly Vervoerdergegevens[],
  bewerking: number,
): Vervoerdersoverzicht => ({
  vervoerders,
  bewerking,
  gaten: dekkingsgaten(vervoerders, momentOp(deps.nu()).datum),
})

/** Who drives for the gemeente; nobody in particular while it never said so. */
export const leesVervoerders = async (deps: Deps, { gemeente }: Wie): Promise<Vervoerdersoverzicht> => {
  const lijst = await readVervoerders(deps.store, gemeente)
  return overzicht(deps, lijst?.value.vervoerders ?? [], lijst?.version ?? 0)
}

export type Vervoerdersvastlegging =
  | { readonly soort: 'vastgelegd'; readonly overzicht: Vervoerdersoverzicht }
  /** Somebody else changed the list since it was read. */
  | { readonly soort: 'intussenAnders' }

/** Says who drives from now on, all carriers in one act, on condition of the list that was read. */
export const legVervoerdersVast = async (
  deps: Deps,
  { gemeente, sub: wie }: Wie,
  { vervoerders, bewerking }: { readonly vervoerders: readonly Vervoerdergegevens[]; readonly bewerking: number },
): Promise<Vervoerdersvastlegging> => {
  const condition = bewerking === 0 ? isNew : versionIs(bewerking)
  const lijst = { vervoerders: [...vervoerders], gewijzigd: { op: utcTekst(deps.nu()), wie } }
  const outcome = await deps.store.transact([writeVervoerders(gemeente, lijst, condition)])
  return outcome === 'written'
    ? { soort: 'vastgelegd', overzicht: overzicht(deps, vervoerders, bewerking + 1) }
    : { soort: 'intussenAnders' }
}
