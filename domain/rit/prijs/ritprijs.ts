import { vrijVanRitprijs, type Prijs, type Regeling, type Tariefperiode, type Toeslag } from '../../beleid/index.ts'
import type { Bron } from '../../kernel/citation.ts'
import { kilometerMicrocent, roundHalfUp } from '../../kernel/money.ts'
import type { Meereizende, Reizigersoort, Vervoertype } from '../../kernel/reis.ts'
import { geldt, type Omstandigheden } from '../oordeel/voorwaarde.ts'
import { bedragVanTarief, deelVan, GRATIS, PER_CENT, type Afwijkend, type Bedrag } from './bedrag.ts'
import { prijzenVoor } from './reizigers.ts'
import { trajectBinnen, trajectTot, type Overschrijding } from './traject.ts'

/**
 * What one traveller pays, in whole cents. `toeslagCent` is there only where something comes on top, `afrondingCent` only
 * where money is rounded to more than a cent.
 */
export interface Prijspost {
  readonly wie: Reizigersoort
  readonly opstapCent: number
  readonly kilometerCent: number
  readonly toeslagCent?: number
  readonly afrondingCent?: number
  readonly bedragCent: number
}

export interface Ritprijs {
  readonly totaalCent: number
  readonly posten: readonly Prijspost[]
  readonly status: Tariefperiode['status']
  readonly bron: Bron
  /** Where it says that the holder pays nothing, if so. */
  readonly vrijstelling?: Bron | undefined
}

/** What the price of a ride depends on. Distances in whole metres, the age in whole years on the day of the ride. */
export interface Prijsfeiten {
  readonly afstandMeter: number
  /** Only where a policy counts zones. */
  readonly zones?: number | undefined
  readonly buitenStraal: boolean
  /** How much of the ride does not fit in the budget. */
  readonly bovenBudget: Overschrijding
  readonly leeftijdPashouder: number
  readonly vervoertype: Vervoertype
  readonly meereizenden: readonly Meereizende[]
  /** What conditions look at; without them only what holds always is paid. */
  readonly omstandigheden?: Omstandigheden | undefined
}

const postVan = (wie: Prijspost['wie'], bedrag: Bedrag, toeslag: number, opCent: number): Prijspost => {
  const gewoon = bedrag.opstap + bedrag.kilometers
  const bedragCent = roundHalfUp(gewoon + toeslag, opCent * PER_CENT) * opCent
  const opstapCent = roundHalfUp(bedrag.opstap, PER_CENT)
  const gewoonCent = roundHalfUp(gewoon, PER_CENT)
  const kilometerCent = gewoonCent - opstapCent
  const toeslagCent = roundHalfUp(gewoon + toeslag, PER_CENT) - gewoonCent
  const afrondingCent = bedragCent - gewoonCent - toeslagCent
  return {
    wie,
    opstapCent,
    kilometerCent,
    ...(toeslagCent === 0 ? {} : { toeslagCent }),
    ...(afrondingCent === 0 ? {} : { afrondingCent }),
    bedragCent,
  }
}

/** What comes on top of an amount. A fellow traveller who pays nothing pays nothing extra. */
const toeslagOp = (bedrag: Bedrag, isPashouder: boolean, toeslagen: readonly Toeslag[], meter: number): number => {
  const gewoon = bedrag.opstap + bedrag.kilometers
  return toeslagen
    .filter(({ voor }) => isPashouder || (voor === 'iedereDieBetaalt' && gewoon > 0))
    .map(({ bedragCent = 0, millicentPerKm = 0, procent = 0 }) => {
      const perKilometer = kilometerMicrocent(millicentPerKm, meter) * 100
      return bedragCent * PER_CENT + perKilometer + Math.round((gewoon / 100) * procent)
    })
    .reduce((som, toeslag) => som + toeslag, 0)
}

/** How a ride differs from an ordinary one: for all who pay, and for the holder. */
const afwijkingenVan = (
  feiten: Prijsfeiten,
  tarief: Tariefperiode,
  { gebied, betaaldeAfstand }: Regeling,
): { readonly gewoon: Afwijkend; readonly pashouder: Afwijkend } => {
  const { buitenStraal, bovenBudget: beyond } = tarief
  const verder =
    feiten.buitenStraal && buitenStraal !== undefined && gebied !== undefined
      ? {
          vanafMeter: buitenStraal.over === 'heleRit' ? 0 : trajectTot(gebied.straalMeter, 0, betaaldeAfstand).meter,
          millicentPerKm: buitenStraal.millicentPerKm,
        }
      : undefined
  const bovenBudget =
    beyond === undefined || feiten.bovenBudget.boven <= 0
      ? undefined
      : {
          binnen: trajectBinnen(feiten.afstandMeter, feiten.zones ?? 0, feiten.bovenBudget, betaaldeAfstand),
          tarief: beyond,
        }
  return {
    gewoon: { verder: buitenStraal?.voor === 'iedereDieBetaalt' ? verder : undefined },
    pashouder: { verder, bovenBudget },
  }
}

/**
 * The price of one ride for everybody who pays, each traveller rounded once.
 * Sources: the articles in the tariff; for rounding ADR 4, for what is cut in parts ADR 35.
 */
export const computeRitprijs = (feiten: Prijsfeiten, tarief: Tariefperiode, beleid: Regeling): Ritprijs => {
  const { afstandMeter, zones = 0, leeftijdPashouder, vervoertype, omstandigheden } = feiten
  const betaald = (meter: number): number => trajectTot(meter, 0, beleid.betaaldeAfstand).meter
  const alles = trajectTot(afstandMeter, zones, beleid.betaaldeAfstand)
  const anders = afwijkingenVan(feiten, tarief, beleid)
  const zoeker = prijzenVoor(feiten, tarief, beleid)

  /** @param basis what the holder pays, of which a price can be a multiple */
  const bedragVan = (prijs: Prijs, afwijkend: Afwijkend, basis: Bedrag, alsPashouder: Bedrag): Bedrag => {
    switch (prijs.soort) {
      case 'gratis':
        return GRATIS
      case 'tarief':
        return bedragVanTarief(prijs, alles, afwijkend, betaald)
      case 'veelvoud':
        return deelVan(basis, prijs.procentVanPashouder)
      case 'alsPashouder':
        return alsPashouder
    }
  }
  const pashouder = (leeftijd: number, afwijkend: Afwijkend): Bedrag => {
    const gewoonlijk = bedragVan(zoeker.pashouder(leeftijd), afwijkend, GRATIS, GRATIS)
    const bijzonder = zoeker.bijzonderePashouder
    return bijzonder === undefined ? gewoonlijk : bedragVan(bijzonder, afwijkend, gewoonlijk, gewoonlijk)
  }
  // A multiple is of the ordinary price: that the holder is beyond the budget, or need not pay, is not the fellow
  // traveller's doing (ADR 4).
  const basis = pashouder(leeftijdPashouder, anders.gewoon)
  const meereizenden = zoeker.meereizenden.map(({ meereizende, prijs }) => {
    const { soort, leeftijd } = meereizende
    const alsPashouder = leeftijd === undefined ? basis : pashouder(leeftijd, anders.gewoon)
    return { wie: soort, bedrag: bedragVan(prijs, anders.gewoon, basis, alsPashouder) }
  })
  const vrijstelling = vrijVanRitprijs(beleid, { leeftijd: leeftijdPashouder, vervoertype })
  const toeslagen = (tarief.toeslagen ?? []).filter(
    ({ als }) => als === undefined || (omstandigheden !== undefined && geldt(als, omstandigheden)),
  )
  const posten = [
    {
      wie: 'pashouder' as const,
      bedrag: vrijstelling === undefined ? pashouder(leeftijdPashouder, anders.pashouder) : GRATIS,
    },
    ...meereizenden,
  ].map(({ wie, bedrag }) => {
    const toeslag = toeslagOp(bedrag, wie === 'pashouder' && vrijstelling === undefined, toeslagen, alles.meter)
    return postVan(wie, bedrag, toeslag, beleid.geldafronding.opCent)
  })
  const totaalCent = posten.reduce((som, { bedragCent }) => som + bedragCent, 0)
  return {
    totaalCent,
    posten,
    status: tarief.status,
    bron: tarief.bron,
    ...(vrijstelling === undefined ? {} : { vrijstelling }),
  }
}
