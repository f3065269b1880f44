import { delenVan, MINSTE_MENSEN, type Deel } from '../simulatie/uitkomst.ts'
import { AFLOPEN, GEBRUIKSKLASSEN, type Afloop, type Maandtelling } from './maandtelling.ts'

/** What a council reads of a month or a year. Amounts are whole cents. */
export interface Cijfers {
  readonly ritten: number
  readonly meter: number
  readonly reizigersCent: number
  readonly gemeenteCent: number
  readonly vervoerdersCent: number
  readonly zonderPrijs: number
  readonly beoordeeld: number
  readonly opTijd: number
}

interface MetMensen {
  readonly mensen: number
}

/** A month that was counted. */
export interface Geteldemaand {
  /** `YYYY-MM` */
  readonly maand: string
  readonly telling: Maandtelling
}

type Aantal = MetMensen & { readonly ritten: number }

interface Nietgereden {
  readonly afloop: Exclude<Afloop, 'gereden'>
  /** In all; absent where too few people may be behind it. */
  readonly ritten: number | undefined
  readonly maanden: readonly Deel<Aantal>[]
}

export interface Jaarcijfers {
  /** Of the whole year; absent where no month has enough people. */
  readonly totaal: Cijfers | undefined
  readonly maanden: readonly Deel<MetMensen & { readonly cijfers: Cijfers }>[]
  /** What became of rides that were not driven. */
  readonly nietGereden: readonly Nietgereden[]
  /** How many people drive how often in a month, on average over the months in which anybody drove; to one decimal. */
  readonly gebruik: readonly Deel<MetMensen & { readonly gemiddeld: number }>[]
  readonly isVoorbeeld: boolean
}

const som = (getallen: readonly number[]): number => getallen.reduce((tot, getal) => tot + getal, 0)

/**
 * At least so many different people are in all months together. They are not known across months: so it is those of the
 * busiest one, and never those of several months added up, which may be the same few.
 */
const ten = (mensen: readonly number[]): number => Math.max(0, ...mensen)
const isGenoeg = (mensen: readonly number[]): boolean => som(mensen) === 0 || ten(mensen) >= MINSTE_MENSEN

/**
 * How many people the numbers of a month are of, at least. Where nobody drove there can be amounts for not travelling: they
 * may be of one.
 */
const mensenIn = ({ aflopen: { gereden }, reizigersCent, vervoerdersCent, zonderPrijs }: Maandtelling): number =>
  gereden.mensen === 0 && reizigersCent + vervoerdersCent + zonderPrijs > 0 ? 1 : gereden.mensen

const cijfersVan = (tellingen: readonly Maandtelling[]): Cijfers => {
  const van = (lees: (telling: Maandtelling) => number): number => som(tellingen.map(lees))
  return {
    ritten: van(({ aflopen }) => aflopen.gereden.ritten),
    meter: van(({ meter }) => meter),
    reizigersCent: van(({ reizigersCent }) => reizigersCent),
    gemeenteCent: van(({ gemeenteCent }) => gemeenteCent),
    vervoerdersCent: van(({ vervoerdersCent }) => vervoerdersCent),
    zonderPrijs: van(({ zonderPrijs }) => zonderPrijs),
    beoordeeld: van(({ beoordeeld }) => beoordeeld),
    opTijd: van(({ opTijd }) => opTijd),
  }
}

const perMaand = <T extends MetMensen>(
  maanden: readonly Geteldemaand[],
  lees: (telling: Maandtelling) => T,
): Deel<T>[] => delenVan(Object.fromEntries(maanden.map(({ maand, telling }) => [maand, lees(telling)])), 'overlappend')

const afloopVan = (maanden: readonly Geteldemaand[], afloop: Nietgereden['afloop']): Nietgereden => {
  const aantallen = maanden.map(({ telling }) => telling.aflopen[afloop])
  return {
    afloop,
    ritten: isGenoeg(aantallen.map(({ mensen }) => mensen)) ? som(aantallen.map(({ ritten }) => ritten)) : undefined,
    maanden: perMaand(maanden, ({ aflopen }) => aflopen[afloop]),
  }
}

const plaats = (klasse: string): number => GEBRUIKSKLASSEN.indexOf(klasse)

const gebruikVan = (tellingen: readonly Maandtelling[]): Jaarcijfers['gebruik'] => {
  const gereden = tellingen.filter(({ aflopen }) => aflopen.gereden.mensen > 0)
  const perKlasse = Object.fromEntries(
    GEBRUIKSKLASSEN.map((klasse) => {
      const mensen = gereden.map(({ gebruik }) => gebruik[klasse] ?? 0)
      const gemiddeld = gereden.length === 0 ? 0 : Math.round((10 * som(mensen)) / gereden.length) / 10
      return [klasse, { mensen: ten(mensen), gemiddeld }]
    }),
  )
  return delenVan(perKlasse, 'overlappend', (a, b) => plaats(a) - plaats(b))
}

/** A year as a council may read it, out of its months: nothing is told about fewer than ten people. */
export const jaarcijfersVan = (maanden: readonly Geteldemaand[]): Jaarcijfers => {
  const tellingen = maanden.map(({ telling }) => telling)
  const [, ...nietGereden] = AFLOPEN
  return {
    totaal: isGenoeg(tellingen.map(mensenIn)) ? cijfersVan(tellingen) : undefined,
    maanden: perMaand(maanden, (telling) => ({
      mensen: mensenIn(telling),
      cijfers: cijfersVan([telling]),
    })),
    nietGereden: nietGereden.map((afloop) => afloopVan(maanden, afloop)),
    gebruik: gebruikVan(tellingen),
    isVoorbeeld: tellingen.some(({ isVoorbeeld }) => isVoorbeeld),
  }
}
