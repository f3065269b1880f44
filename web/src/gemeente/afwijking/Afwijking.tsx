import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Suspense, useState } from 'react'
import type { Pas } from '../../api/typen.ts'
import { Bronvermelding } from '../../onderdelen/melding/Bronvermelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { pagina } from '../../onderdelen/melding/pagina.tsx'
import { useBeleid } from '../../vragen/beleid/beleid.ts'
import { useWoorden } from '../../teksten/index.tsx'

const Afwijkingsrit = pagina(async () => ({ default: (await import('./Afwijkingsrit.tsx')).Afwijkingsrit }))

/** Setting a rule aside, on the article that the regeling itself names. Its form is fetched when somebody needs it, which is seldom. */
export const Afwijking = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  const [open, zetOpen] = useState(false)
  const { data: beleid } = useBeleid()
  const bron = beleid?.afwijken?.bron
  return (
    <section className="op-paneel op-stapel" aria-labelledby="afwijking">
      <Heading level={2} size="level-3" id="afwijking">
        {t.gemeente.afwijking}
      </Heading>
      <Paragraph>
        {beleid !== undefined && bron === undefined ? t.gemeente.afwijkenKanNiet : t.gemeente.afwijkingUitleg}
      </Paragraph>
      {bron !== undefined && <Bronvermelding bron={bron} />}
      {bron === undefined ? null : open ? (
        <Suspense fallback={<Laden />}>
          <Afwijkingsrit pas={pas} />
        </Suspense>
      ) : (
        <Button variant="secondary" onClick={() => zetOpen(true)}>
          {t.gemeente.afwijkingKnop}
        </Button>
      )}
    </section>
  )
}
