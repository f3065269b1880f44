import type { Gebiedsdeel } from '../schema/gebied.ts'
import type { Regeling } from '../schema/regeling.ts'
import type { Fout } from './fout.ts'

/** Every ride falls in it. */
const isOveral = ({ waar, vanafMeter, totEnMetMeter, vanafZones, totEnMetZones, voor }: Gebiedsdeel): boolean =>
  [waar, vanafMeter, totEnMetMeter, vanafZones, totEnMetZones, voor].every((grens) => grens === undefined)

/** Names that conditions speak of in a field, with the place where they do. */
export const genoemdIn = (
  lijst: 'gebieden' | 'budgettenOp',
  deel: unknown,
  pad: (string | number)[] = [],
): { naam: string; pad: (string | number)[] }[] => {
  if (typeof deel !== 'object' || deel === null) return []
  return Object.entries(deel).flatMap(([veld, waarde]: [string, unknown]) => {
    const hier = [...pad, Array.isArray(deel) ? Number(veld) : veld]
    if (veld === lijst && Array.isArray(waarde))
      return waarde.map((naam, i) => ({ naam: String(naam), pad: [...hier, i] }))
    return genoemdIn(lijst, waarde, hier)
  })
}

/** A list of areas ends with one for all other rides, so that each ride falls in one; whoever names one must mean it. */
export const checkGebieden = (regeling: Regeling, fout: Fout): void => {
  const { gebied, gebieden = [], persoonlijkePuntbestemmingen } = regeling
  if (gebied !== undefined && gebieden.length > 0) fout(['gebied'], 'moet wegblijven: de regeling noemt gebieden')
  if (gebied !== undefined && persoonlijkePuntbestemmingen !== undefined)
    fout(['persoonlijkePuntbestemmingen'], 'hoort hier bij gebied')
  const namen = gebieden.map(({ naam }) => naam)
  for (const [i, deel] of gebieden.entries()) {
    const isLaatste = i === gebieden.length - 1
    if (namen.indexOf(deel.naam) < i) fout(['gebieden', i, 'naam'], 'staat er twee keer')
    if (isOveral(deel) !== isLaatste)
      fout(
        ['gebieden', i],
        isLaatste
          ? 'moet overal gelden: het laatste gebied heeft geen grens'
          : 'geldt overal: wat erna komt, telt nooit',
      )
    if (deel.totEnMetMeter !== undefined && deel.totEnMetMeter < (deel.vanafMeter ?? 0))
      fout(['gebieden', i, 'totEnMetMeter'], 'ligt onder vanafMeter')
  }
  const { tarieven, meereizen, boeken, budgetten } = regeling
  for (const { naam, pad } of genoemdIn('gebieden', { tarieven, meereizen, boeken, budgetten }))
    if (!namen.includes(naam)) fout(pad, `noemt een gebied dat er niet is: “${naam}”`)
}
