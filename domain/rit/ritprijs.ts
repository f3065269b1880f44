import type { Prijs, Regeling, Tarief, Tariefperiode } from '../beleid/index.ts'
import type { Bron } from '../kernel/citation.ts'
import { kilometerMicrocent, MICROCENT_PER_CENT, roundHalfUp } from '../kernel/money.ts'
import type { Reizigersoort, Meereizende } from '../kernel/reis.ts'

/** What one traveller pays, in whole cents. `afrondingCent` is there only where money is rounded to more than a cent. */
export interface Prijspost {
  readonly wie: Reizigersoort
  readonly opstapCent: number
  readonly kilometerCent: number
  readonly afrondingCent?: number
  readonly bedragCent: number
}

export interface Ritprijs {
  readonly totaalCent: number
  readonly posten: readonly Prijspost[]
  readonly status: Tariefperiode['status']
  readonly bron: Bron
}

/** What the price of a ride depends on. Distances in whole metres, the age in whole years on the day of the ride. */
export interface Prijsfeiten {
  readonly afstandMeter: number
  readonly buitenStraal: boolean
  /** Metres of this ride that do not fit in the budget of the year. */
  readonly bovenBudgetMeter: number
  readonly leeftijdPashouder: number
  readonly meereizenden: readonly Meereizende[]
}

const METER_PER_KM = 1000

/** The metres that are paid for: as driven, or whole kilometres or other units in the direction that the policy says. */
const betaaldeMeter = (meter: number, wijze: Regeling['betaaldeAfstand']): number => {
  if (wijze.per === 'meter') return meter
  const eenheid = wijze.per === 'kilometer' ? METER_PER_KM : wijze.meter
  switch (wijze.afronding) {
    case 'omhoog':
      return Math.ceil(meter / eenheid) * eenheid
    case 'omlaag':
      return Math.floor(meter / eenheid) * eenheid
    case 'dichtstbij':
      return roundHalfUp(meter, eenheid) * eenheid
  }
}

/** An exact amount, in hundredths of a microcent, so that a percentage of it is a whole number too. */
interface Bedrag {
  readonly opstap: number
  readonly kilometers: number
}
const PER_CENT = 100 * MICROCENT_PER_CENT
const GRATIS: Bedrag = { opstap: 0, kilometers: 0 }

type Kilometers = (tarief: Tarief) => number

/** Boarding and kilometres, held between the least and the most that the ride may cost this traveller. */
const bedragVanTarief = (tarief: Tarief, kilometers: Kilometers): Bedrag => {
  const { opstapCent, minimumCent = 0, maximumCent = Infinity } = tarief
  const opstap = opstapCent * PER_CENT
  const exact = opstap + kilometers(tarief) * 100
  const gehouden = Math.min(Math.max(exact, minimumCent * PER_CENT), maximumCent * PER_CENT)
  return { opstap, kilometers: gehouden - opstap }
}

const bedragVan = (prijs: Prijs, kilometers: Kilometers, pashouder: Bedrag): Bedrag => {
  switch (prijs.soort) {
    case 'gratis':
      return GRATIS
    case 'tarief':
      return bedragVanTarief(prijs, kilometers)
    case 'veelvoud':
      return {
        opstap: (pashouder.opstap / 100) * prijs.procentVanPashouder,
        kilometers: (pashouder.kilometers / 100) * prijs.procentVanPashouder,
      }
  }
}

const postVan = (wie: Prijspost['wie'], bedrag: Bedrag, opCent: number): Prijspost => {
  const exact = bedrag.opstap + bedrag.kilometers
  const bedragCent = roundHalfUp(exact, opCent * PER_CENT) * opCent
  const opstapCent = roundHalfUp(bedrag.opstap, PER_CENT)
  const kilometerCent = roundHalfUp(exact, PER_CENT) - opstapCent
  const afrondingCent = bedragCent - opstapCent - kilometerCent
  return { wie, opstapCent, kilometerCent, ...(afrondingCent === 0 ? {} : { afrondingCent }), bedragCent }
}

/** The last metres of a ride, that have a tariff of their own. */
interface Staart {
  readonly meter: number
  readonly millicentPerKm: number
}

/** The price of the first metres of a ride: at the tariff per kilometre, and beyond a length at that of its staffel. */
const gewoonMicrocent = ({ millicentPerKm, staffels = [] }: Tarief, meter: number): number => {
  let som = 0
  let tot = meter
  for (const staffel of staffels.toReversed()) {
    const binnen = Math.max(0, tot - staffel.vanafMeter)
    som += kilometerMicrocent(staffel.millicentPerKm, binnen)
    tot -= binnen
  }
  return som + kilometerMicrocent(millicentPerKm, tot)
}

/** The price of all metres: those of a tail at its tariff, the highest where tails overlap, and the others at the ordinary one. */
const perTraject = (tarief: Tarief, meter: number, staarten: readonly Staart[]): number => {
  const vanKortNaarLang = staarten.toSorted((a, b) => a.meter - b.meter)
  let gerekend = 0
  let som = 0
  for (const [i, staart] of vanKortNaarLang.entries()) {
    const hoogste = Math.max(...vanKortNaarLang.slice(i).map((s) => s.millicentPerKm))
    som += kilometerMicrocent(hoogste, staart.meter - gerekend)
    gerekend = staart.meter
  }
  return som + gewoonMicrocent(tarief, meter - gerekend)
}

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

/**
 * The price of one ride: boarding tariff and kilometres for everybody who pays, each traveller rounded once.
 * Sources: the articles in the tariff; for rounding ADR 4.
 */
export const computeRitprijs = (feiten: Prijsfeiten, tarief: Tariefperiode, beleid: Regeling): Ritprijs => {
  const meter = betaaldeMeter(feiten.afstandMeter, beleid.betaaldeAfstand)
  const { opCent } = beleid.geldafronding
  const verder = feiten.buitenStraal ? tarief.buitenStraal : undefined
  const verderMeter = verder?.over === 'heleRit' ? meter : Math.max(0, meter - (beleid.gebied?.straalMeter ?? meter))
  const verderStaart = verder === undefined ? [] : [{ meter: verderMeter, millicentPerKm: verder.millicentPerKm }]
  const bovenStaart =
    tarief.bovenBudget === undefined ? [] : [{ meter: Math.min(meter, feiten.bovenBudgetMeter), ...tarief.bovenBudget }]

  const gewoneStaarten = verder?.voor === 'iedereDieBetaalt' ? verderStaart : []
  const gewoon: Kilometers = (t) => perTraject(t, meter, gewoneStaarten)
  const vanPashouder: Kilometers = (t) => perTraject(t, meter, [...verderStaart, ...bovenStaart])

  const prijsPashouder = bandVan(tarief.pashouder, feiten.leeftijdPashouder)
  // A multiple is of the ordinary price: that the holder is beyond the budget is not the fellow traveller's doing (ADR 4).
  const basis = bedragVan(prijsPashouder, gewoon, GRATIS)

  let rang = 0
  const prijsVan = (m: Meereizende): Prijs => {
    if (m.soort === 'medischBegeleider') return tarief.medischBegeleider
    if (m.soort === 'kind' && tarief.kinderen !== undefined) return bandVan(tarief.kinderen, m.leeftijd)
    const plaats = Math.min(rang++, tarief.medereizigers.length - 1)
    return tarief.medereizigers[plaats] ?? { soort: 'gratis' }
  }
  const posten = [
    postVan('pashouder', bedragVan(prijsPashouder, vanPashouder, GRATIS), opCent),
    ...feiten.meereizenden.map((m) => postVan(m.soort, bedragVan(prijsVan(m), gewoon, basis), opCent)),
  ]
  const totaalCent = posten.reduce((som, post) => som + post.bedragCent, 0)
  return { totaalCent, posten, status: tarief.status, bron: tarief.bron }
}
