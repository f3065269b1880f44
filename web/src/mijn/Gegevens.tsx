import { Heading } from '@amsterdam/design-system-react'
import type { Pas } from '../api/typen.ts'
import { useWoorden } from '../teksten/index.tsx'
import { Correcties } from './Correcties.tsx'
import { Downloaden } from './Downloaden.tsx'
import { Inzagen } from './Inzagen.tsx'

/** What somebody can do with the data that are kept of them: have them put right, take them along, see who looked. */
export const Gegevens = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  return (
    <>
      <Heading level={1}>{t.menu.pashouder.inzagen}</Heading>
      <Correcties pas={pas} />
      <Downloaden pas={pas} />
      <Inzagen pas={pas} />
    </>
  )
}
