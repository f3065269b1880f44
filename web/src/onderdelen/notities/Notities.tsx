import { Suspense } from 'react'
import { pagina } from '../melding/pagina.tsx'
import type { Props } from './Notitielijst.tsx'

const Notitielijst = pagina(() => import('./Notitielijst.tsx'))

/** Notes, fetched where they are shown: most pages of a holder have none, and are to be there soon. */
export const Notities = (props: Props) => (
  <Suspense fallback={null}>
    <Notitielijst {...props} />
  </Suspense>
)
