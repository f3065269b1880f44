import type { Tarief, Tariefperiode } from '../../beleid/index.ts'
import { kilometerMicrocent, MICROCENT_PER_CENT } from '../../kernel/money.ts'
import type { Traject } from './traject.ts'

/** An exact amount, in hundredths of a microcent, so that a percentage of it is a whole number too. */
export interface Bedrag {
  readonly opstap: number
  readonly kilometers: number
}
export const PER_CENT = 100 * MICROCENT_PER_CENT
export const GRATIS: Bedrag = { opstap: 0, kilometers: 0 }
const PER_MILLICENT = PER_CENT / 1000

/** What a ride costs otherwise than a tariff says: beyond the radius, and beyond the budget of the holder. */
export interface Afwijkend {
  /** From which paid metre a kilometre costs something else. */
  readonly verder?: { readonly vanafMeter: number; readonly millicentPerKm: number } | undefined
  readonly bovenBudget?:
    | {
        /** The part within the budget; without one all of the ride is beyond it. */
        readonly binnen: Traject | undefined
        readonly tarief: NonNullable<Tariefperiode['bovenBudget']>
      }
    | undefined
}

/** The last metres of a ride, that have a tariff of their own. */
interface Staart {
  readonly meter: number
  readonly millicentPerKm: number
}

/** The price of the first metres of a ride: at the tariff per kilometre, and beyond a length at that of its staffel. */
const gewoonMicrocent = (
  { millicentPerKm, staffels = [] }: Tarief,
  meter: number,
  betaald: (meter: number) => number,
): number => {
  let som = 0
  let tot = meter
  for (const staffel of staffels.toReversed()) {
    const binnen = Math.max(0, tot - betaald(staffel.vanafMeter))
    som += kilometerMicrocent(staffel.millicentPerKm, binnen)
    tot -= binnen
  }
  return som + kilometerMicrocent(millicentPerKm, tot)
}

/** The price of all metres: those of a tail at its tariff, the highest where tails overlap, and the others at the ordinary one. */
const perTraject = (
  tarief: Tarief,
  meter: number,
  staarten: readonly Staart[],
  betaald: (meter: number) => number,
): number => {
  const vanKortNaarLang = staarten.toSorted((a, b) => a.meter - b.meter)
  let gerekend = 0
  let som = 0
  for (const [i, staart] of vanKortNaarLang.entries()) {
    const hoogste = Math.max(...vanKortNaarLang.slice(i).map((s) => s.millicentPerKm))
    som += kilometerMicrocent(hoogste, staart.meter - gerekend)
    gerekend = staart.meter
  }
  return som + gewoonMicrocent(tarief, meter - gerekend, betaald)
}

const staartenVan = (meter: number, { verder, bovenBudget }: Afwijkend): Staart[] => [
  ...(verder === undefined
    ? []
    : [{ meter: Math.max(0, meter - verder.vanafMeter), millicentPerKm: verder.millicentPerKm }]),
  ...(bovenBudget?.tarief.millicentPerKm === undefined
    ? []
    : [{ meter: meter - (bovenBudget.binnen?.meter ?? 0), millicentPerKm: bovenBudget.tarief.millicentPerKm }]),
]

/** Units or zones: with those for boarding, no more than the most of a ride, those beyond the budget at their own price. */
const geteldMillicent = (
  { opstapEenheden = 0, maximumEenheden = Infinity }: Tarief,
  deel: 'eenheden' | 'zones',
  prijzen: { readonly gewoon: number | undefined; readonly boven: number | undefined },
  alles: Traject,
  bovenBudget: Afwijkend['bovenBudget'],
): number => {
  if (prijzen.gewoon === undefined && prijzen.boven === undefined) return 0
  const { gewoon = 0, boven = gewoon } = prijzen
  const betaald = (traject: Traject): number => Math.min(traject[deel] + opstapEenheden, maximumEenheden)
  const totaal = betaald(alles)
  if (bovenBudget === undefined) return totaal * gewoon
  const binnen = bovenBudget.binnen === undefined ? 0 : Math.min(betaald(bovenBudget.binnen), totaal)
  return binnen * gewoon + (totaal - binnen) * boven
}

/**
 * What a tariff makes of a ride: boarding, kilometres, units and zones, held between its least and its most.
 * @param betaald metres as they are paid for
 */
export const bedragVanTarief = (
  tarief: Tarief,
  alles: Traject,
  afwijkend: Afwijkend,
  betaald: (meter: number) => number,
): Bedrag => {
  const { minimumCent = 0, maximumCent = Infinity, millicentPerEenheid, millicentPerZone } = tarief
  const { bovenBudget } = afwijkend
  const anders = bovenBudget?.tarief
  const heeftNiets = bovenBudget !== undefined && bovenBudget.binnen === undefined
  const opstap = ((heeftNiets ? anders?.opstapCent : undefined) ?? tarief.opstapCent) * PER_CENT
  const perKilometer = perTraject(tarief, alles.meter, staartenVan(alles.meter, afwijkend), betaald)
  const perEenheid = { gewoon: millicentPerEenheid, boven: anders?.millicentPerEenheid }
  const perZone = { gewoon: millicentPerZone, boven: anders?.millicentPerZone }
  const millicent =
    geteldMillicent(tarief, 'eenheden', perEenheid, alles, bovenBudget) +
    geteldMillicent(tarief, 'zones', perZone, alles, bovenBudget)
  const exact = opstap + perKilometer * 100 + Math.round(millicent * PER_MILLICENT)
  const gehouden = Math.min(Math.max(exact, minimumCent * PER_CENT), maximumCent * PER_CENT)
  return { opstap: Math.min(opstap, gehouden), kilometers: gehouden - Math.min(opstap, gehouden) }
}

/** A percentage of an amount. */
export const deelVan = ({ opstap, kilometers }: Bedrag, procent: number): Bedrag => ({
  opstap: Math.round((opstap / 100) * procent),
  kilometers: Math.round((kilometers / 100) * procent),
})
