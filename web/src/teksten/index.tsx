import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Taal } from './weergave.ts'
import { nl, type Teksten } from './nl/index.ts'

interface Woorden {
  readonly taal: Taal
  readonly t: Teksten
  readonly zetTaal: (taal: Taal) => void
}

const WoordenContext = createContext<Woorden | undefined>(undefined)
const BEWAARD = 'opstap.taal'

/** English is only fetched by who reads it. */
const woordenVan = async (taal: Taal): Promise<Teksten> => (taal === 'nl' ? nl : (await import('./en/index.ts')).en)

/** Gives the words of the chosen language to all within. */
export const MetWoorden = ({ children }: { children: ReactNode }) => {
  const [taal, zetTaal] = useState<Taal>(() => (localStorage.getItem(BEWAARD) === 'en' ? 'en' : 'nl'))
  const [t, zetWoorden] = useState<Teksten>(nl)
  useEffect(() => {
    localStorage.setItem(BEWAARD, taal)
    void woordenVan(taal).then(zetWoorden)
  }, [taal])
  const gekozen = t.taal.code === 'en' ? 'en' : 'nl'
  useEffect(() => {
    document.documentElement.lang = gekozen
  }, [gekozen])
  const woorden = useMemo(() => ({ taal: gekozen, t, zetTaal }) as const, [gekozen, t])
  return <WoordenContext value={woorden}>{children}</WoordenContext>
}

export const useWoorden = (): Woorden => {
  const woorden = use(WoordenContext)
  if (woorden === undefined) throw new Error('useWoorden: no MetWoorden around this')
  return woorden
}
