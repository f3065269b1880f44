import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { lazy, Suspense, useState } from 'react'
import type { Pas } from '../../api/typen.ts'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'

const Afwijkingsrit = lazy(async () => ({ default: (await import('./Afwijkingsrit.tsx')).Afwijkingsrit }))

/** The hardship clause (Awb 4:84). Its form is fetched by who needs it, which is seldom. */
export const Afwijking = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  const [open, zetOpen] = useState(false)
  return (
    <section className="op-paneel op-stapel" aria-labelledby="afwijking">
      <Heading level={2} size="level-3" id="afwijking">
        {t.gemeente.afwijking}
      </Heading>
      <Paragraph>{t.gemeente.afwijkingUitleg}</Paragraph>
      {open ? (
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
