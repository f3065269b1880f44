import { useTitel } from '../../onderdelen/schil/titel.ts'
import { Alert, Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { useEffect, useRef, useState } from 'react'
import { alsFout } from '../../api/fout.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { vandaag } from '../../lezen/tijd.ts'
import { heeftVeldfouten } from '../../onderdelen/formulier/velden.ts'
import { useStiptheid } from '../../vragen/rit/vervoer.ts'
import { datumVoluit } from '../../teksten/weergave.ts'
import { Gebruik, rittenVan } from './Gebruik.tsx'
import { OpTijd } from './OpTijd.tsx'
import { periodeVan } from './periode.ts'
import { Periodekeuze } from './Periodekeuze.tsx'

/** There was too much to count for one answer, again and again. */
const NogBezig = ({ opnieuw }: { opnieuw: () => void }) => {
  const { t } = useWoorden()
  const melding = useRef<HTMLDivElement>(null)
  useEffect(() => melding.current?.focus(), [])
  return (
    <Alert ref={melding} role="alert" tabIndex={-1} heading={t.stiptheid.nogBezig} headingLevel={2} severity="warning">
      <Paragraph>{t.stiptheid.nogBezigUitleg}</Paragraph>
      <Button variant="secondary" onClick={opnieuw}>
        {t.algemeen.opnieuw}
      </Button>
    </Alert>
  )
}

/** How much was driven in a period and how punctual, as pictures with the same numbers under them. */
export const Stiptheid = () => {
  const { t, taal } = useWoorden()
  useTitel(t.stiptheid.titel)
  const [periode, zetPeriode] = useState(() => periodeVan('vorigeWeek', vandaag()))
  const { data, error, isPending, failureCount, refetch } = useStiptheid(periode.van, periode.tot)
  const fout = error === null ? undefined : alsFout(error)
  const opnieuw = (): void => void refetch()
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.stiptheid.titel}
      </Heading>
      <Periodekeuze
        periode={periode}
        uitleg={t.stiptheid.uitleg}
        knop={t.stiptheid.toon}
        fout={error}
        onKies={zetPeriode}
      />
      {fout !== undefined &&
        !heeftVeldfouten(error) &&
        (fout.soort === 'druk' ? <NogBezig opnieuw={opnieuw} /> : <Foutmelding fout={fout} opnieuw={opnieuw} />)}
      {isPending && <Paragraph role="status">{failureCount > 0 ? t.stiptheid.telt : t.algemeen.laden}</Paragraph>}
      {data !== undefined && (
        <>
          <Paragraph role="status">
            {t.stiptheid.over(datumVoluit(periode.van, taal), datumVoluit(periode.tot, taal))}
            {rittenVan(data.totaal) === 0 && ` ${t.stiptheid.geenRitten}`}
          </Paragraph>
          {rittenVan(data.totaal) > 0 && (
            <>
              <Gebruik cijfers={data} />
              <OpTijd cijfers={data} />
            </>
          )}
        </>
      )}
    </div>
  )
}
