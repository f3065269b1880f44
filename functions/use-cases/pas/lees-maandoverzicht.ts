import { beleidOp, beleidVanJaar, bewarenOp, laatsteJaarDatWegMag } from '../../../domain/beleid/index.ts'
import { betaaldInMaand } from '../../../domain/bijdrage/index.ts'
import { jaarVan, momentOp } from '../../../domain/kernel/tijd/time.ts'
import { pasOp, type Pas } from '../../../domain/pas/index.ts'
import {
  budgetstandenOp,
  dagenVan,
  heeftMaandoverzicht,
  maandoverzichtVan,
  peildagIn,
  type Budgetstand,
  type Maandoverzicht,
} from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import type { Regel } from '../../stores/bijdrage/bijdrageregels.ts'
import type { Reiziger } from '../../stores/pas/reizigers.ts'
import { grondVan, leesRekeningVan, leesVasteRuns } from '../bijdrage/rekening/lees-rekening.ts'
import { leesRittenVanPersoon } from '../rit/lees-ritten.ts'
import { reizigerVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'

export type Maandantwoord =
  | ({
      readonly soort: 'gevonden'
      /** As it is today: where a letter goes. */
      readonly pas: Pas
      /** How the municipality is called. */
      readonly gemeentenaam: string
      readonly overzicht: Maandoverzicht
      /** The counters of the policy at the end of the month, where it has these. */
      readonly budgetten: readonly Budgetstand[]
    } & Betaald)
  /** The month has not begun, nobody had a pass in it, or its rides may be thrown away by now. */
  | { readonly soort: 'geen' }
  | { readonly soort: 'beleidOnbekend' }

interface Maandvraag {
  readonly pasnummer: string
  readonly maand: string
}

/** What the municipality asked for the rides of a month, and what came in in it for rides of whichever month. */
interface RitbijdragenAanGemeente {
  /** Left out as long as nothing was asked for the month. */
  readonly gevraagdCent?: number | undefined
  readonly betaaldCent: number
}

/** What was asked and paid, each left out where none was ever asked. */
interface Betaald {
  /** What came in for yearly contributions in the month, less what went back. */
  readonly jaarbijdrageCent: number | undefined
  readonly ritbijdragenAanGemeente: RitbijdragenAanGemeente | undefined
}

const NIETS: Betaald = { jaarbijdrageCent: undefined, ritbijdragenAanGemeente: undefined }

const gevraagdVoor = (maand: string, posten: readonly Regel[]): number | undefined => {
  const vanMaand = posten.flatMap(({ maanden = [] }) => maanden.filter((post) => post.maand === maand))
  return vanMaand.length === 0
    ? undefined
    : vanMaand.reduce((som, { bedragCent, eerderCent }) => som + bedragCent - eerderCent, 0)
}

/** What was paid in a month for contributions of whichever year, as people pay late. */
const leesBetaald = async (
  deps: Deps,
  gemeente: string,
  { persoon, maand }: Pick<Reiziger, 'persoon'> & { readonly maand: string },
): Promise<Betaald> => {
  const runs = await leesVasteRuns(deps, gemeente)
  const jaren = [...new Set([...runs.values()].map(({ jaar }) => jaar))]
  const pasnummers = persoon.passen.map(({ pas }) => pas.pasnummer)
  const [pasnummer, ...samenMet] = pasnummers
  if (pasnummer === undefined) return NIETS
  const rekeningen = await Promise.all(
    jaren.map((jaar) =>
      leesRekeningVan(deps, gemeente, {
        pasnummer,
        jaar,
        runs,
        samenMet,
        // A pass that only looks alike can be somebody else's.
        telt: (nummer) => Promise.resolve(pasnummers.includes(nummer)),
      }),
    ),
  )
  const posten = rekeningen.flatMap(({ regels }) =>
    regels.map(({ regel: { value }, run }) => ({ ...value, grond: grondVan(run), geincasseerdOp: run.geincasseerdOp })),
  )
  const { jaarbijdrage = [], ritbijdragen } = Object.groupBy(posten, ({ grond }) => grond)
  return {
    jaarbijdrageCent: jaarbijdrage.length === 0 ? undefined : betaaldInMaand(jaarbijdrage, maand),
    ritbijdragenAanGemeente: ritbijdragen && {
      gevraagdCent: gevraagdVoor(maand, ritbijdragen),
      betaaldCent: betaaldInMaand(ritbijdragen, maand),
    },
  }
}

/**
 * What a month was for the person of a pass: rides, kilometres, what was left of the budget at its end, what was paid and
 * to whom. Of all passes of the person.
 * @returns undefined when there is no such pass for the caller
 */
export const leesMaandoverzicht = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, maand }: Maandvraag,
): Promise<Maandantwoord | undefined> => {
  const reiziger = await reizigerVoor(deps, wie, pasnummer)
  if (reiziger === undefined) return undefined
  const { persoon } = reiziger
  const vandaag = momentOp(deps.nu()).datum
  const versies = await deps.versies(wie.gemeente)
  const { eerste } = dagenVan(maand)
  const jaar = jaarVan(eerste)
  if (!heeftMaandoverzicht(persoon, maand, vandaag)) return { soort: 'geen' }
  if (jaar <= laatsteJaarDatWegMag(vandaag, bewarenOp(versies, vandaag))) return { soort: 'geen' }
  const datum = peildagIn(persoon, maand)
  const beleid = beleidOp(versies, datum) ?? beleidVanJaar(versies, jaar)
  if (beleid === undefined) return { soort: 'beleidOnbekend' }
  const ritten = await leesRittenVanPersoon(deps, wie, { persoon, van: eerste, tot: `${jaar}-12-31` })
  const jaren = reiziger.reisjaren.map(({ value }) => value)
  const reisjaar = jaren.find((een) => een.jaar === jaar)
  const overzicht = maandoverzichtVan({ persoon, maand, vandaag, ritten, reisjaar, versies, beleid })
  return {
    soort: 'gevonden',
    pas: pasOp(reiziger.dossier.value, vandaag),
    gemeentenaam: beleid.naam,
    overzicht,
    budgetten: budgetstandenOp({
      pas: pasOp(reiziger.dossier.value, datum),
      persoon,
      datum,
      beleid,
      reisjaren: jaren.map((een) => (een.jaar === jaar ? overzicht.reisjaar : een)),
    }),
    ...(await leesBetaald(deps, wie.gemeente, { persoon, maand })),
  }
}
