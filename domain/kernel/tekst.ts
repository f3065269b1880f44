import { MS_PER_MINUUT } from './tijd/time.ts'
/** How Dutch people write kilometres, money, dates and times. */
const tweeCijfers = (getal: number): string => String(getal).padStart(2, '0')

const duizendtallen = (geheel: number): string => String(geheel).replaceAll(/\B(?=(\d{3})+$)/g, '.')

/**
 * `41225` → `41,2 kilometer`; whole kilometres without decimals. What somebody has left is rounded down and what is
 * too much is rounded up, so that a sentence never says "25 kilometer" of something that is more than 25 kilometres.
 */
export const kilometerTekst = (meter: number, afronding: 'omlaag' | 'omhoog' = 'omlaag'): string => {
  const hectometer = afronding === 'omlaag' ? Math.floor(meter / 100) : Math.ceil(meter / 100)
  const geheel = duizendtallen(Math.floor(hectometer / 10))
  return `${hectometer % 10 === 0 ? geheel : `${geheel},${hectometer % 10}`} kilometer`
}

/** `1 kind`, `2 kinderen`. */
export const aantalTekst = (aantal: number, enkelvoud: string, meervoud: string): string =>
  `${aantal} ${aantal === 1 ? enkelvoud : meervoud}`

/** Whole cents → `€ 1.234,50`; what is paid back has a minus. */
export const euroTekst = (cent: number): string => {
  const bedrag = Math.abs(cent)
  const euro = duizendtallen(Math.floor(bedrag / 100))
  return `€ ${cent < 0 ? '-' : ''}${euro},${tweeCijfers(bedrag % 100)}`
}

/** Monday first, as ISO counts them. */
export const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** `2026-03` → `maart 2026`. */
export const maandTekst = (maand: string): string => `${MAANDEN[Number(maand.slice(5, 7)) - 1]} ${maand.slice(0, 4)}`

/** `2026-03-14` → `14 maart 2026`. */
export const datumTekst = (datum: string): string => `${Number(datum.slice(8, 10))} ${maandTekst(datum)}`

/** Milliseconds since midnight → `07.00 uur`; rounds down to the minute. After 24.00 the clock begins anew: `01.00 uur ’s nachts`. */
export const klokTekst = (msVanDag: number): string => {
  const minuten = Math.floor(msVanDag / MS_PER_MINUUT)
  const naMiddernacht = minuten > 24 * 60
  const uren = Math.floor(minuten / 60) - (naMiddernacht ? 24 : 0)
  return `${tweeCijfers(uren)}.${tweeCijfers(minuten % 60)} uur${naMiddernacht ? ' ’s nachts' : ''}`
}

/** 240 → `4 uur`, 90 → `90 minuten`. */
export const duurTekst = (minuten: number): string =>
  minuten % 60 === 0 ? `${minuten / 60} uur` : aantalTekst(minuten, 'minuut', 'minuten')
