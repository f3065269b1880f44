/** About so many lines of an axis are easy to read. */
const MEESTE_STAPPEN = 5
const RONDE_STAPPEN = [1, 2, 5]

/** The numbers along an axis: round ones from zero on, the last of them not below `hoogste`. */
export const stappenTot = (hoogste: number): number[] => {
  let stap = 1
  for (let keer = 0; stap * MEESTE_STAPPEN < hoogste; keer++)
    stap = (RONDE_STAPPEN[(keer + 1) % 3] ?? 1) * 10 ** Math.floor((keer + 1) / 3)
  const aantal = Math.max(1, Math.ceil(hoogste / stap))
  return Array.from({ length: aantal + 1 }, (_, i) => i * stap)
}
