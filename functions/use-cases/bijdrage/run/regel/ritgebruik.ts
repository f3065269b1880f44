import type { Bijdragepas, Ritgebruik } from '../../../../../domain/bijdrage/index.ts'
import { beginVanDag, plusDagen } from '../../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../../deps.ts'
import { queryRitten } from '../../../../stores/rit/ritten.ts'
import type { Pasverwijzing } from '../../../wie.ts'

/** All that a run needs of its surroundings. */
export type Opslag = Pick<Deps, 'store' | 'versies'>

const GEEN: Ritgebruik = { ritten: 0, meter: 0, bijdrageCent: 0 }

/** Rides driven in a local year, what they measured and what the holder paid for them: not what others paid along. */
const telRitten = async (deps: Opslag, { gemeente, pasnummer }: Pasverwijzing, jaar: number): Promise<Ritgebruik> => {
  let gebruik = GEEN
  let cursor: string | undefined
  do {
    const bladzijde = await queryRitten(deps.store, gemeente, pasnummer, {
      vanEpochMs: beginVanDag(`${jaar}-01-01`),
      totEpochMs: beginVanDag(plusDagen(`${jaar}-12-31`, 1)) - 1000,
      limit: 200,
      cursor,
    })
    for (const { value: rit } of bladzijde.opgeslagen) {
      const gereden = rit.status === 'gereden'
      // Of a ride that was cancelled late or missed the fare can be due too; it drove nothing.
      if (!gereden && rit.afrekening?.ritprijs !== 'verschuldigd') continue
      const eigen = rit.ritprijs.posten.filter(({ wie }) => wie === 'pashouder')
      gebruik = {
        ritten: gebruik.ritten + (gereden ? 1 : 0),
        meter: gebruik.meter + (gereden ? rit.afstand.meter : 0),
        bijdrageCent: eigen.reduce((som, { bedragCent }) => som + bedragCent, gebruik.bijdrageCent),
      }
    }
    cursor = bladzijde.next
  } while (cursor !== undefined)
  return gebruik
}

/** The rides of all passes of a person. */
export const telRittenVan = async (
  deps: Opslag,
  gemeente: string,
  { pasnummers, jaar }: { readonly pasnummers: readonly string[]; readonly jaar: number },
): Promise<Ritgebruik> => {
  const perPas = await Promise.all(pasnummers.map((pasnummer) => telRitten(deps, { gemeente, pasnummer }, jaar)))
  return perPas.reduce(
    (som, een) => ({
      ritten: som.ritten + een.ritten,
      meter: som.meter + een.meter,
      bijdrageCent: som.bijdrageCent + een.bijdrageCent,
    }),
    GEEN,
  )
}

/** The rides of a person, read only where the policy knows a cost price to hold the contributions against. */
export const leesRitgebruik = async (
  deps: Opslag,
  gemeente: string,
  { passen, jaar }: { readonly passen: readonly Bijdragepas[]; readonly jaar: number },
): Promise<Ritgebruik> => {
  const versies = await deps.versies(gemeente)
  if (versies.every(({ bijdrage }) => bijdrage?.kostprijs === undefined)) return GEEN
  return await telRittenVan(deps, gemeente, { pasnummers: passen.map(({ pasnummer }) => pasnummer), jaar })
}
