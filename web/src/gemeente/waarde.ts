import { useWoorden } from '../teksten/index.tsx'
import { datumVoluit, euro, getal, kilometers } from '../weergave.ts'

/** A value of the policy as people write it; its unit stands in the name of its field. */
export const useWaarde = (): ((veld: string, waarde: unknown) => string) => {
  const { t, taal } = useWoorden()
  return (veld, waarde) => {
    if (typeof waarde === 'boolean') return waarde ? t.algemeen.ja : t.algemeen.nee
    if (typeof waarde === 'number') {
      if (/meter/i.test(veld)) return t.algemeen.km(kilometers(waarde, taal))
      if (veld.endsWith('Cent')) return euro(waarde, taal)
      if (veld === 'millicentPerKm') return t.regels.perKm(euro(waarde / 1000, taal))
      return getal(waarde, taal)
    }
    const tekst = typeof waarde === 'string' ? waarde : ''
    if (/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return datumVoluit(tekst, taal)
    if (/^\d{2}:\d{2}$/.test(tekst)) return t.algemeen.uur(taal === 'nl' ? tekst.replace(':', '.') : tekst)
    return t.regels.waarden[tekst] ?? tekst
  }
}
