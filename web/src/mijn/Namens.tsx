import type { Persoon } from '../api/sessie.ts'
import type { Pas } from '../api/typen.ts'
import { useWoorden } from '../teksten/index.tsx'

/** On every page of who arranges it for somebody else: for whom. */
export const Namens = ({ persoon, pas }: { persoon: Persoon; pas: Pas }) => {
  const { t } = useWoorden()
  return persoon.namens ? <p className="op-namens">{t.mijn.namens(pas.naam)}</p> : null
}
