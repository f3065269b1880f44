/**
 * An amount as people write it, in Dutch or English: `60`, `€ 12,50`, `1.250,00`, with a dash in front for what was paid
 * back. `1.250` alone is none: it may be a slip of 1.25 as well.
 */
const BEDRAG = /^([-−]?)(\d+|\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?:,\d{3})+(?=\.))(?:[.,](\d{2}))?$/

/** @returns cents, or nothing when it cannot be read */
export const centIn = (tekst: string): number | undefined => {
  const [, min, euros, cent = '00'] = BEDRAG.exec(tekst.replaceAll(/[€\s]/g, '')) ?? []
  if (euros === undefined) return undefined
  const bedrag = Number(euros.replaceAll(/[.,]/g, '')) * 100 + Number(cent)
  return min === '' ? bedrag : -bedrag
}
