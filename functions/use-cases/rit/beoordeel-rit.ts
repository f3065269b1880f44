import { decideRit, metVoorstellen, type RitbesluitMetVoorstellen } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { aanvraagVan, leesAfstand, leesRitfeiten, type GevondenLocaties, type Ritverzoek } from './ritfeiten.ts'
import type { Wie } from '../wie.ts'

/** Judges a request and stores nothing. @returns undefined when there is no such pass for the caller */
export const beoordeelRit = async (
  deps: Deps,
  wie: Wie,
  { verzoek, locaties }: { readonly verzoek: Ritverzoek; readonly locaties: GevondenLocaties },
): Promise<RitbesluitMetVoorstellen | undefined> => {
  const aanvraag = aanvraagVan(verzoek, locaties)
  const { pasnummer } = verzoek
  const gelezen = await leesRitfeiten(deps, wie, { pasnummer, afstand: await leesAfstand(deps, aanvraag) })
  if (gelezen === undefined) return undefined
  const versies = await deps.versies(wie.gemeente)
  return metVoorstellen(decideRit(aanvraag, gelezen.feiten, versies), aanvraag, gelezen.feiten, versies)
}
