import { decideRit, metVoorstellen, type RitbesluitMetVoorstellen } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { aanvraagVan, leesAfstand, leesRitfeiten, type GevondenLocaties, type Ritverzoek } from './ritfeiten.ts'
import { telWeigering } from './weigeringen.ts'
import type { Wie } from '../wie.ts'

/** Judges a request and stores nothing of it; that something was refused is counted, without whom. @returns undefined when there is no such pass for the caller */
export const beoordeelRit = async (
  deps: Deps,
  wie: Wie,
  { verzoek, locaties }: { readonly verzoek: Ritverzoek; readonly locaties: GevondenLocaties },
): Promise<RitbesluitMetVoorstellen | undefined> => {
  const aanvraag = aanvraagVan(verzoek, locaties)
  const gelezen = await leesRitfeiten(deps, wie, { aanvraag, afstand: await leesAfstand(deps, aanvraag) })
  if (gelezen === undefined) return undefined
  const versies = await deps.versies(wie.gemeente)
  const besluit = decideRit(aanvraag, gelezen.feiten, versies)
  await telWeigering(deps, { besluit, aanvraag }, wie.gemeente)
  return metVoorstellen(besluit, aanvraag, gelezen.feiten, versies)
}
