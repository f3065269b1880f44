import { annuleer, type Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { readReisjaren } from '../../stores/pas/reizigers.ts'
import { naElkaar } from './rond-rit-af.ts'
import { ritVoor } from '../toegang.ts'
import { daderVan, type Wie } from '../wie.ts'

/** What would become of a ride, and as what it would stand. */
interface Annuleringsgevolg {
  readonly rit: Rit
  readonly na: Rit
}

/**
 * What cancelling would do at this moment: of the ride, and of the other one of its journey while that is booked. Stores
 * nothing.
 * @returns undefined when there is no such ride for the caller; none when it cannot be cancelled any more
 */
export const beoordeelAnnulering = async (
  deps: Deps,
  wie: Wie,
  ritnummer: string,
): Promise<readonly Annuleringsgevolg[] | undefined> => {
  const gevraagd = await ritVoor(deps, wie, ritnummer)
  if (gevraagd === undefined) return undefined
  const { retourrit } = gevraagd.value
  const ander = retourrit === undefined ? undefined : await ritVoor(deps, wie, retourrit)
  const versies = await deps.versies(wie.gemeente)
  const jaren = (await readReisjaren(deps.store, wie.gemeente, gevraagd.value.pasnummer))?.reisjaren ?? []
  const gevolgen = naElkaar(
    [gevraagd, ...(ander === undefined ? [] : [ander])],
    jaren.map(({ value }) => value),
    (rit, eerder) => {
      const afgerond = annuleer(rit, '', daderVan(wie), versies, deps.nu(), eerder)
      if (afgerond === undefined) return { antwoord: undefined }
      return { antwoord: afgerond.rit, schrijf: afgerond.rit, afboeking: afgerond.afboeking }
    },
  ).flatMap(({ value: rit, stap: { antwoord: na } }) => (na === undefined ? [] : [{ rit, na }]))
  return gevolgen[0]?.rit === gevraagd.value ? gevolgen : []
}
