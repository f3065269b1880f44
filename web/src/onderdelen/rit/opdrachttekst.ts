import { useWoorden } from '../../teksten/index.tsx'

/** What comes along or must be known of a ride, in words; the codes of CROW too. What another says more exactly is left out. */
export const useOpdrachttekst = (): ((opdracht: readonly string[]) => string) => {
  const { t } = useWoorden()
  return (opdracht) => {
    const woorden = [...new Set(opdracht.map((wat) => t.rit.opdracht[wat] ?? t.crow[wat] ?? wat))]
    return woorden.filter((woord) => !woorden.some((ander) => ander.startsWith(`${woord},`))).join('; ')
  }
}
