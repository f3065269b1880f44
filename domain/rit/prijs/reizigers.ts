import type { Prijs, Regeling, Tariefperiode } from '../../beleid/index.ts'
import type { Meereizende } from '../../kernel/reis.ts'
import { deelIn } from '../oordeel/meereissoorten.ts'
import { geldt, type Omstandigheden } from '../oordeel/voorwaarde.ts'

/** Which price counts for whom, by the tariff and what it says in special. */
export interface Prijszoeker {
  readonly pashouder: (leeftijd: number) => Prijs
  /** What the holder pays instead. A multiple is one of the price above. */
  readonly bijzonderePashouder: Prijs | undefined
  readonly meereizenden: readonly { readonly meereizende: Meereizende; readonly prijs: Prijs }[]
}

interface Wie {
  readonly leeftijdPashouder: number
  readonly meereizenden: readonly Meereizende[]
  readonly omstandigheden?: Omstandigheden | undefined
}

const GRATIS: Prijs = { soort: 'gratis' }

const bandVan = <B extends { vanafLeeftijd: number; totEnMetLeeftijd?: number | undefined; prijs: Prijs }>(
  banden: readonly B[],
  leeftijd: number,
): B['prijs'] => {
  const band = banden.find(
    (b) => b.vanafLeeftijd <= leeftijd && (b.totEnMetLeeftijd === undefined || leeftijd <= b.totEnMetLeeftijd),
  )
  if (band === undefined) throw new Error(`geen tariefgroep voor leeftijd ${leeftijd}; de regeling is niet nagekeken`)
  return band.prijs
}

/** The price of somebody's place in a list; the last one holds for all that follow. */
const opRang = (prijzen: readonly Prijs[] | undefined, rang: number): Prijs | undefined =>
  prijzen?.[Math.min(rang, prijzen.length - 1)]

export const prijzenVoor = (
  { meereizenden, omstandigheden }: Wie,
  tarief: Tariefperiode,
  { meereizen }: Regeling,
): Prijszoeker => {
  const bijzonder = (tarief.bijzondereTarieven ?? []).filter(
    ({ als }) => omstandigheden !== undefined && geldt(als, omstandigheden),
  )
  /** The first special tariff that says something about a traveller; else the ordinary one. */
  const eerste = <T>(wat: (van: Partial<Tariefperiode>) => T | undefined): T | undefined => {
    for (const van of bijzonder) {
      const { pashouder: _, ...rest } = van
      const gevonden = wat(rest)
      if (gevonden !== undefined) return gevonden
    }
    return wat(tarief)
  }

  const naarSoort = (): Prijszoeker['meereizenden'] => {
    if (omstandigheden === undefined) throw new Error('soorten meereizenden vragen de omstandigheden van een rit')
    return deelIn(meereizenden, meereizen.soorten ?? [], omstandigheden).map(({ meereizende, soort, rang }) => {
      const prijzen = eerste((van) => van.meereizenden?.find((een) => een.soort === soort?.naam)?.prijzen)
      return { meereizende, prijs: opRang(prijzen, rang) ?? GRATIS }
    })
  }

  const naarRang = (): Prijszoeker['meereizenden'] => {
    let rang = 0
    return meereizenden.map((meereizende) => {
      if (meereizende.soort === 'medischBegeleider')
        return { meereizende, prijs: eerste((van) => van.medischBegeleider) ?? GRATIS }
      if (meereizende.soort === 'kind' && tarief.kinderen !== undefined)
        return { meereizende, prijs: bandVan(tarief.kinderen, meereizende.leeftijd) }
      if (meereizende.soort === 'medereiziger' && meereizende.pasnummer !== undefined)
        return { meereizende, prijs: { soort: 'alsPashouder' } }
      return {
        meereizende,
        prijs:
          opRang(
            eerste((van) => van.medereizigers),
            rang++,
          ) ?? GRATIS,
      }
    })
  }

  return {
    pashouder: (leeftijd) => bandVan(tarief.pashouder, leeftijd),
    bijzonderePashouder: bijzonder.find(({ pashouder }) => pashouder !== undefined)?.pashouder,
    meereizenden: meereizen.soorten === undefined ? naarRang() : naarSoort(),
  }
}
