import { Heading } from '../../onderdelen/basis/index.ts'
import type { Pas } from '../../api/typen.ts'
import { Koppelingen } from '../../onderdelen/pas/Koppelingen.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { Koppelcode } from './Koppelcode.tsx'

/** How the holder, or who helps them, reaches this pass on the website. */
export const Toegang = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  return (
    <section className="op-paneel op-stapel" aria-labelledby="toegang">
      <Heading level={2} size="level-3" id="toegang">
        {t.toegang.titel}
      </Heading>
      <Koppelcode pas={pas} />
      <Koppelingen pasnummer={pas.pasnummer} />
    </section>
  )
}
