import type { Meereissoort } from '../../beleid/index.ts'
import type { Meereizende } from '../../kernel/reis.ts'
import { geldt, type Omstandigheden } from './voorwaarde.ts'
import { moetBegeleidReizen } from '../../pas/index.ts'
import type { Ritaanvraag } from '../aanvraag.ts'
import type { RitInAanvraag } from './geval.ts'

/** A fellow traveller, as which kind, and how many of that kind came before. Without a kind nobody can travel along. */
export interface Ingedeeld {
  readonly meereizende: Meereizende
  readonly soort: Meereissoort | undefined
  readonly rang: number
}

const heeftNodig = (soort: Meereissoort, meereizende: Meereizende): boolean => {
  const { pasnummer, partner } = meereizende.soort === 'medereiziger' ? meereizende : {}
  return (soort.nodig ?? []).every((eis) => (eis === 'eigenPas' ? pasnummer !== undefined : partner === true))
}

/** An age that was not given is not judged (ADR 10). */
const past = (soort: Meereissoort, meereizende: Meereizende): boolean => {
  const { leeftijd } = meereizende
  return (
    soort.wie.includes(meereizende.soort) &&
    (leeftijd === undefined || leeftijd >= (soort.vanafLeeftijd ?? 0)) &&
    (leeftijd === undefined || leeftijd <= (soort.totEnMetLeeftijd ?? Infinity)) &&
    heeftNodig(soort, meereizende)
  )
}

/** Everybody takes the first kind that fits and has room left, in the order in which they were named. */
export const deelIn = (
  meereizenden: readonly Meereizende[],
  soorten: readonly Meereissoort[],
  omstandigheden: Omstandigheden,
): Ingedeeld[] => {
  const open = soorten.filter(({ als }) => geldt(als, omstandigheden))
  const bezet = new Map<Meereissoort, number>()
  return meereizenden.map((meereizende) => {
    const soort = open.find((een) => past(een, meereizende) && (bezet.get(een) ?? 0) < (een.maximum ?? Infinity))
    const rang = soort === undefined ? 0 : (bezet.get(soort) ?? 0)
    if (soort !== undefined) bezet.set(soort, rang + 1)
    return { meereizende, soort, rang }
  })
}

/** Somebody who must travel with a companion does not: by the pass, or by a kind that is obliged. */
export const mistBegeleider = (
  { meereizenden }: Ritaanvraag,
  { beleid, pas, omstandigheden }: RitInAanvraag,
): boolean => {
  const { soorten, begeleiding } = beleid?.meereizen ?? {}
  if (soorten === undefined)
    return (
      begeleiding !== undefined &&
      moetBegeleidReizen(pas) &&
      meereizenden.every(({ soort }) => soort !== 'medischBegeleider')
    )
  const ingedeeld = deelIn(meereizenden, soorten, omstandigheden)
  return soorten.some(
    (soort) => soort.verplicht && geldt(soort.als, omstandigheden) && ingedeeld.every((een) => een.soort !== soort),
  )
}
