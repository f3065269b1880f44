import { verwerkMelding, type Eerder, type Rit, type Ritmelding } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { rondRitAf, type Stap } from '../rond-rit-af.ts'
import { daderVan, type Wie } from '../../wie.ts'

type Uitkomst = ReturnType<typeof verwerkMelding>

/** Takes in what the carrier reports. Driven metres stay used; of a rider who was not there the policy decides (ADR 10). */
export const meldUitvoering = async (
  deps: Deps,
  wie: Wie,
  { ritnummer, melding }: { readonly ritnummer: string; readonly melding: Ritmelding },
): Promise<Uitkomst | undefined> => {
  const versies = await deps.versies(wie.gemeente)
  const besluit = (rit: Rit, eerder?: Eerder): Stap<Uitkomst> => {
    const antwoord = verwerkMelding(rit, melding, daderVan(wie), versies, deps.nu(), eerder)
    return antwoord.soort === 'verwerkt'
      ? { antwoord, schrijf: antwoord.rit, afboeking: antwoord.afboeking }
      : { antwoord }
  }
  return await rondRitAf(deps, wie, { ritnummer, besluit })
}
