import { useWoorden } from '../teksten/index.tsx'

/** What comes along or must be known of a ride, in words; the codes of CROW too. */
export const useOpdrachttekst = (): ((opdracht: readonly string[]) => string) => {
  const { t } = useWoorden()
  return (opdracht) => opdracht.map((wat) => t.rit.opdracht[wat] ?? t.crow[wat] ?? wat).join('; ')
}
