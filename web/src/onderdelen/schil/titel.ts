import { useEffect } from 'react'
import { useWoorden } from '../../teksten/index.tsx'

/** The title of the page: for whom or of what, what is done, and where. The most telling part first, as tabs are short. */
export const useTitel = (...delen: readonly (string | undefined)[]): void => {
  const { t } = useWoorden()
  const titel = [...delen, t.algemeen.naam].filter((deel) => deel !== undefined).join(' · ')
  useEffect(() => {
    document.title = titel
  }, [titel])
}
