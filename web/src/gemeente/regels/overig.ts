import type { Bron } from '../../api/typen.ts'
import { datumVoluit, euro, getal, kilometers } from '../../teksten/weergave.ts'
import type { Regel, Stuk, Woorden } from './regel.ts'

type Deel = Readonly<Record<string, unknown>>

const isDeel = (waarde: unknown): waarde is Deel =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** What has no name yet is still told, in its own words: `nieuwVeld` reads `nieuw veld`. */
const gewoon = (code: string): string => code.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()

/** What people call a field. */
export const naamVan = (veld: string, { t }: Woorden): string => t.regels.velden[veld] ?? gewoon(veld)

/** What a code of the policy means. */
export const codeVan = (code: string, { t }: Woorden): string => t.regels.waarden[code] ?? gewoon(code)

/** A value as people write it; its unit stands in the name of its field. */
export const toon = (veld: string, waarde: unknown, woorden: Woorden): string => {
  const { t, taal } = woorden
  if (typeof waarde === 'boolean') return waarde ? t.algemeen.ja : t.algemeen.nee
  if (typeof waarde === 'number') {
    if (/meter/i.test(veld)) return t.algemeen.km(kilometers(waarde, taal))
    if (veld.endsWith('Cent')) return euro(waarde, taal)
    if (veld === 'millicentPerKm') return t.regels.perKm(euro(waarde / 1000, taal))
    if (veld.startsWith('millicentPer')) return euro(waarde / 1000, taal)
    return getal(waarde, taal)
  }
  const tekst = String(waarde)
  if (/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return datumVoluit(tekst, taal)
  return isCode(veld, tekst) ? codeVan(tekst, woorden) : tekst
}

/** Names that the policy gives to its own parts. */
const EIGEN_NAMEN = new Set(['naam', 'trefwoord', 'gebieden', 'groepen', 'budgettenOp', 'zone'])

const isCode = (veld: string, tekst: string): boolean =>
  veld === 'type' || (!EIGEN_NAMEN.has(veld) && /^[a-z]+([A-Z][a-z]+)*$/.test(tekst))

/** Words that the policy itself has, which stay Dutch in every language; the others are ours. */
const inWoorden = (veld: string, waarde: unknown, woorden: Woorden): Stuk => {
  const getoond = toon(veld, waarde, woorden)
  return typeof waarde === 'string' && getoond === waarde && /\p{L}/u.test(waarde) ? { nl: waarde } : getoond
}

const regelsVan = (naam: string, veld: string, waarde: unknown, woorden: Woorden): Regel[] => {
  if (Array.isArray(waarde)) return waarde.flatMap((een: unknown) => regelsVan(naam, veld, een, woorden))
  if (!isDeel(waarde)) return [{ naam, zinnen: [[inWoorden(veld, waarde, woorden)]] }]
  // Hundreds of numbers tell nobody where an area lies.
  const { bron, coordinates: _, ...velden } = waarde
  const diep = Object.entries(velden).filter(([, deel]) => typeof deel === 'object')
  const plat = Object.entries(velden).filter(([, deel]) => typeof deel !== 'object')
  return [
    ...(plat.length === 0 && bron === undefined
      ? []
      : [
          {
            naam,
            zinnen: plat.map(([deel, inhoud]) => [`${naamVan(deel, woorden)}: `, inWoorden(deel, inhoud, woorden)]),
            ...(bron === undefined ? {} : { bron: bron as Bron }),
          },
        ]),
    ...diep.flatMap(([deel, inhoud]) => regelsVan(`${naam}: ${naamVan(deel, woorden)}`, deel, inhoud, woorden)),
  ]
}

/** Every value by the name of its field: for whatever has no sentence of its own. */
export const overig = (deel: object, woorden: Woorden): Regel[] =>
  Object.entries(deel)
    .filter(([veld, waarde]) => veld !== 'bron' && waarde !== undefined)
    .flatMap(([veld, waarde]) => regelsVan(naamVan(veld, woorden), veld, waarde, woorden))
