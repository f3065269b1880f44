import type { Regeling } from '../regeling.ts'
import { eenheidInOordeel, schrijfGetal } from './eenheden.ts'

const isEigen = (bron: Readonly<Record<string, unknown>>, eigen: Regeling['bron']): boolean =>
  bron['regeling'] === eigen.regeling

/** A citation of the document's own regeling, without what the whole says already. */
const korteBron = (bron: Readonly<Record<string, unknown>>, eigen: Regeling['bron']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(bron).filter(([veld, waarde]) => veld !== 'regeling' && (veld !== 'url' || waarde !== eigen.url)),
  )

/** A regeling as people write it: the way back from `vertaal.ts`. */
export const schrijfDocument = (regeling: Regeling): Readonly<Record<string, unknown>> => {
  const eigen = regeling.bron
  const schrijf = (waarde: unknown): unknown => {
    if (Array.isArray(waarde)) return waarde.map(schrijf)
    if (typeof waarde !== 'object' || waarde === null) return waarde
    return velden(waarde, true)
  }
  const velden = (deel: object, isDieper: boolean): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(deel).flatMap(([naam, waarde]: [string, unknown]): [string, unknown][] => {
        if (waarde === undefined) return []
        const eenheid = typeof waarde === 'number' ? eenheidInOordeel(naam) : undefined
        if (eenheid !== undefined) return [[eenheid.naam, schrijfGetal(Number(waarde), eenheid)]]
        const geschreven = schrijf(waarde) as Record<string, unknown>
        const isKort = naam === 'bron' && isDieper && isEigen(geschreven, eigen)
        return [[naam, isKort ? korteBron(geschreven, eigen) : geschreven]]
      }),
    )
  return velden(regeling, false)
}
