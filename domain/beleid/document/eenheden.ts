/**
 * Units stand in the name of a field, here and in a document. People write euros and kilometres, with a comma or a point;
 * the law is judged in whole cents, millicents and metres. This is the only place that knows how the one becomes the other,
 * for every field that there is or will be: `opstapEuro` is `opstapCent`, `euroPerKm` is `millicentPerKm`, `straalKm` is
 * `straalMeter`.
 */
export interface Eenheid {
  /** The name of the field in the other form. */
  readonly naam: string
  readonly soort: 'euro' | 'km'
  /** How many decimals make one whole of what is judged. */
  readonly decimalen: number
}

const EURO = { soort: 'euro', decimalen: 2 } as const
const EURO_PER = { soort: 'euro', decimalen: 5 } as const
const KM = { soort: 'km', decimalen: 3 } as const

/** What stands in a document, what it is judged as. The first that fits holds. */
const NAMEN = [
  ['euroPer', 'millicentPer', EURO_PER],
  ['kmPer', 'meterPer', KM],
  ['euro', 'cent', EURO],
  ['km', 'meter', KM],
] as const

const metHoofdletter = (woord: string): string => `${woord.slice(0, 1).toUpperCase()}${woord.slice(1)}`

/** `euroPerKm` begins with its unit and has something behind it; `opstapEuro` ends with it. */
const vervang = (veld: string, van: string, naar: string): string | undefined => {
  if (van.endsWith('Per')) return veld.startsWith(van) ? `${naar}${veld.slice(van.length)}` : undefined
  if (veld === van) return naar
  const einde = metHoofdletter(van)
  const begin = veld.slice(0, -einde.length)
  // What something costs per kilometre is no distance.
  return veld.endsWith(einde) && !begin.endsWith('Per') ? `${begin}${metHoofdletter(naar)}` : undefined
}

/** The unit of a field of a document. */
export const eenheidInDocument = (veld: string): Eenheid | undefined => {
  for (const [geschreven, geoordeeld, eenheid] of NAMEN) {
    const naam = vervang(veld, geschreven, geoordeeld)
    if (naam !== undefined) return { naam, ...eenheid }
  }
  return undefined
}

/** The unit of a field as it is judged. */
export const eenheidInOordeel = (veld: string): Eenheid | undefined => {
  for (const [geschreven, geoordeeld, eenheid] of NAMEN) {
    const naam = vervang(veld, geoordeeld, geschreven)
    if (naam !== undefined) return { naam, ...eenheid }
  }
  return undefined
}

/** How a field is called in a document. */
export const naamInDocument = (veld: string): string => eenheidInOordeel(veld)?.naam ?? veld

export const VOORBEELD = { euro: '0,17', km: '4,5' } as const
const WAT = { euro: 'een bedrag in euro', km: 'een afstand in kilometers' } as const

const ALS_GETAL = /^(\d+)(?:[.,](\d+))?$/
/** `1.500,50`: points between the thousands, and a comma. */
const MET_DUIZENDTALLEN = /^\d{1,3}(\.\d{3})+,\d+$/
/** `1.500` is fifteen hundred to a Dutch reader and one and a half to a computer. */
const DUBBELZINNIG = /^[1-9]\d{0,2}\.\d{3}$/

/**
 * An amount or distance as somebody wrote it, in whole units of what is judged.
 * @returns the number, or what is wrong with it
 */
export const leesGetal = (waarde: unknown, { soort, decimalen }: Eenheid): number | string => {
  const hier = `Hier hoort ${WAT[soort]}, zoals ${VOORBEELD[soort]}.`
  if (typeof waarde !== 'number' && typeof waarde !== 'string') return hier
  const tekst = String(waarde).trim()
  if (typeof waarde === 'string' && DUBBELZINNIG.test(tekst))
    return `${tekst} kan ${tekst.replace('.', '')} zijn of ${tekst.replace('.', ',')}. Schrijf een van die twee.`
  const [, geheel, deel = ''] = ALS_GETAL.exec(MET_DUIZENDTALLEN.test(tekst) ? tekst.replaceAll('.', '') : tekst) ?? []
  if (geheel === undefined) return tekst.startsWith('-') ? `${hier} Minder dan 0 kan niet.` : hier
  const cijfers = deel.replace(/0+$/, '')
  if (cijfers.length > decimalen) return `Schrijf ten hoogste ${decimalen} cijfers achter de komma.`
  const getal = Number(`${geheel}${cijfers.padEnd(decimalen, '0')}`)
  return Number.isSafeInteger(getal) ? getal : 'Dit getal is te groot.'
}

/** The other way round: `17000` millicents are `0.17` euro. */
export const schrijfGetal = (getal: number, { decimalen }: Pick<Eenheid, 'decimalen'>): number =>
  getal / 10 ** decimalen

/** As a Dutch reader writes it: `0,17`. */
export const getalTekst = (getal: number, eenheid: Pick<Eenheid, 'decimalen'>): string =>
  String(schrijfGetal(getal, eenheid)).replace('.', ',')
