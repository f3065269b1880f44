import type { Datum } from '../../kernel/tijd/time.ts'
import type { Prestatie } from './contract.ts'

/** One line of a carrier's invoice: what it says it did on a ride, and what it asks for that. */
export interface Factuurregel {
  /** Its place in the file, counted from 1. */
  readonly regelnummer: number
  readonly ritnummer: string
  readonly datum: Datum
  readonly prestatie: Prestatie
  readonly bedragCent: number
}

/** Why a line is not paid, or not at once. In this order they are told. */
export const FACTUURCODES = [
  'ritOnbekend',
  'andereVervoerder',
  'geenPrijs',
  'dubbel',
  'buitenPeriode',
  'andereDatum',
  'geannuleerd',
  'nietGereden',
  'andersGemeld',
  'nietGemeld',
  'vervoertypeNietGevraagd',
  'meterBovenMarge',
  'minutenBovenMarge',
  'bedragTeHoog',
] as const
export type Factuurcode = (typeof FACTUURCODES)[number]

/** Codes about which somebody must decide; any other rejects the line. */
const VOOR_TE_LEGGEN: readonly Factuurcode[] = ['buitenPeriode', 'nietGemeld']

export const FACTUURUITKOMSTEN = ['goedgekeurd', 'afgekeurd', 'voorleggen'] as const

export interface Regeloordeel {
  readonly regel: Factuurregel
  readonly uitkomst: (typeof FACTUURUITKOMSTEN)[number]
  /** Empty of a line that is paid. */
  readonly codes: readonly Factuurcode[]
  /** What the contract gives for what the line says was done; not known without a ride or a price. */
  readonly verwachtCent?: number | undefined
}

export const oordeelMet = (
  regel: Factuurregel,
  gevonden: ReadonlySet<Factuurcode>,
  verwachtCent: number | undefined,
): Regeloordeel => {
  const codes = FACTUURCODES.filter((code) => gevonden.has(code))
  if (codes.length === 0) return { regel, uitkomst: 'goedgekeurd', codes, verwachtCent }
  const isAfgekeurd = codes.some((code) => !VOOR_TE_LEGGEN.includes(code))
  return { regel, uitkomst: isAfgekeurd ? 'afgekeurd' : 'voorleggen', codes, verwachtCent }
}

/** What was asked, and what became of it: the parts add up to the whole. */
export interface Factuurtotalen {
  readonly gevraagdCent: number
  readonly goedgekeurdCent: number
  readonly afgekeurdCent: number
  readonly voorgelegdCent: number
}

export const totalenVan = (oordelen: readonly Regeloordeel[]): Factuurtotalen => {
  const som = (wil: (oordeel: Regeloordeel) => boolean): number =>
    oordelen.reduce((totaal, oordeel) => (wil(oordeel) ? totaal + oordeel.regel.bedragCent : totaal), 0)
  return {
    gevraagdCent: som(() => true),
    goedgekeurdCent: som(({ uitkomst }) => uitkomst === 'goedgekeurd'),
    afgekeurdCent: som(({ uitkomst }) => uitkomst === 'afgekeurd'),
    voorgelegdCent: som(({ uitkomst }) => uitkomst === 'voorleggen'),
  }
}
