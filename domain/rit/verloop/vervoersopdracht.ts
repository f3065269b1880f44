import type { Regeling } from '../../beleid/index.ts'
import { vervoertypeVan, type Pas } from '../../pas/index.ts'
import { opdrachtVan, pasvereistenVan } from '../opdracht.ts'
import type { Rit, Voortgang } from '../rit.ts'
import { voortgangVan } from './voortgang.ts'
import type { Reizigersoort } from '../../kernel/reis.ts'

/** Where somebody sits. Children need the age that decides which child seat; nobody else's age matters to a driver. */
export interface Reiziger {
  readonly soort: Reizigersoort
  readonly plaats: 'stoel' | 'rolstoel'
  readonly leeftijd?: number
}

/** What the vehicle must have room for. */
export interface Plaatsen {
  readonly stoelen: number
  /** Places for a wheelchair in which somebody stays seated. */
  readonly rolstoelplaatsen: number
  /** Places for a scootmobiel; its rider sits on a chair (Harlingen § 9.5, Scootmobiel). */
  readonly scootmobielplaatsen: number
}

/** What a carrier needs to drive a ride, and nothing else. */
export interface Vervoersopdracht
  extends
    Pick<Rit, 'ritnummer' | 'status' | 'richting' | 'vertrek' | 'verwachteAankomst' | 'van' | 'naar'>,
    Pick<Rit, 'vervoertype' | 'hulpmiddelen' | 'dieren' | 'bagage'> {
  readonly reizigers: readonly Reiziger[]
  readonly plaatsen: Plaatsen
  /** CROW codes, unchanged. */
  readonly kenmerken: readonly string[]
  readonly opdracht: readonly string[]
  /** What the carrier told of it so far, while it is to be driven. */
  readonly voortgang?: Voortgang | undefined
  readonly telefoon?: string | undefined
  /** Only where the policy lets the carrier collect, and there is something to drive or driven. */
  readonly teInnen?: Rit['ritprijs'] | undefined
  /** `versie` rises with each change; of two answers about a ride the higher one holds. */
  readonly wijziging: { readonly op: string; readonly versie: number }
}

const ROLSTOEL = 'rolstoel'

const reizigersVan = (rit: Rit, pasvereisten: readonly string[]): Reiziger[] => {
  const inRolstoel = pasvereisten.includes(ROLSTOEL) || rit.hulpmiddelen.includes(ROLSTOEL)
  return [
    { soort: 'pashouder', plaats: inRolstoel ? 'rolstoel' : 'stoel' },
    ...rit.meereizenden.map((m): Reiziger =>
      m.soort === 'kind'
        ? { soort: m.soort, plaats: 'stoel', leeftijd: m.leeftijd }
        : { soort: m.soort, plaats: 'stoel' },
    ),
  ]
}

const plaatsenVan = (reizigers: readonly Reiziger[], { hulpmiddelen }: Rit): Plaatsen => ({
  stoelen: reizigers.filter(({ plaats }) => plaats === 'stoel').length,
  rolstoelplaatsen: reizigers.filter(({ plaats }) => plaats === 'rolstoel').length,
  scootmobielplaatsen: hulpmiddelen.filter((h) => typeof h === 'object').length,
})

/** What the pass asks of a ride. Of one that is still to be driven: as the pass is now, so that no wheelchair gets lost. */
const vanPas = (rit: Rit, pas: Pas | undefined): Pick<Rit, 'vervoertype' | 'pasvereisten'> & { telefoon?: string } =>
  rit.status !== 'geboekt' || pas === undefined
    ? rit
    : {
        vervoertype: vervoertypeVan(pas),
        pasvereisten: pasvereistenVan(pas),
        ...(pas.telefoon === undefined ? {} : { telefoon: pas.telefoon }),
      }

const teInnenVan = ({ status, ritprijs }: Rit, beleid: Regeling | undefined): Rit['ritprijs'] | undefined =>
  beleid?.bijdrage?.ritbijdrageVoor === 'vervoerder' && (status === 'geboekt' || status === 'gereden')
    ? ritprijs
    : undefined

/**
 * The order that a carrier gets of a ride.
 * @param pas as it holds on the day of the ride; without one what was known at booking
 * @param beleid the version that the ride was booked under
 */
export const vervoersopdrachtVan = (rit: Rit, pas: Pas | undefined, beleid: Regeling | undefined): Vervoersopdracht => {
  const { vervoertype, pasvereisten, telefoon } = vanPas(rit, pas)
  const reizigers = reizigersVan(rit, pasvereisten)
  const { op } = rit.geschiedenis.at(-1) ?? rit.geschiedenis[0]
  return {
    ritnummer: rit.ritnummer,
    status: rit.status,
    richting: rit.richting,
    vertrek: rit.vertrek,
    verwachteAankomst: rit.verwachteAankomst,
    van: rit.van,
    naar: rit.naar,
    vervoertype,
    reizigers,
    plaatsen: plaatsenVan(reizigers, rit),
    hulpmiddelen: rit.hulpmiddelen,
    dieren: rit.dieren,
    bagage: rit.bagage,
    kenmerken: pasvereisten.filter((vereiste) => vereiste !== ROLSTOEL),
    opdracht: opdrachtVan(rit, pasvereisten),
    voortgang: rit.status === 'geboekt' ? voortgangVan(rit) : undefined,
    telefoon,
    teInnen: teInnenVan(rit, beleid),
    wijziging: { op, versie: rit.geschiedenis.length },
  }
}
