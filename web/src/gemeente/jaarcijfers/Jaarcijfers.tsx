import { Link } from 'wouter'
import type { Jaarcijfers as Cijfers } from '../../api/typen.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { useTitel } from '../../onderdelen/schil/titel.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { maandVoluit } from '../../teksten/weergave.ts'
import { useJaarcijfers } from '../../vragen/rit/jaarcijfers.ts'
import { Weigeringen } from '../versies/simulatie/Weigeringen.tsx'
import { bewaarCsv } from './csv.ts'
import { Jaartotaal } from './Jaartotaal.tsx'
import { Maanden } from './Maanden.tsx'
import { NietGereden } from './NietGereden.tsx'

/** What has to be known before the numbers are read. */
const Voorbehoud = ({ cijfers: { maanden, voorlopig, nietGeteld } }: { cijfers: Cijfers }) => {
  const { t, taal } = useWoorden()
  const namen = (lijst: readonly string[]): string => lijst.map((maand) => maandVoluit(maand, taal)).join(', ')
  return (
    <div role="status">
      {maanden.length === 0 && nietGeteld.length === 0 && <Paragraph>{t.jaarcijfers.leeg}</Paragraph>}
      {voorlopig.length > 0 && <Paragraph>{t.jaarcijfers.voorlopig(namen(voorlopig))}</Paragraph>}
      {nietGeteld.length > 0 && <Paragraph>{t.jaarcijfers.nietGeteld(namen(nietGeteld))}</Paragraph>}
    </div>
  )
}

/** A year for the council, as pictures with the same numbers under them, and as a file. */
export const Jaarcijfers = ({ jaar }: { jaar: number }) => {
  const { t } = useWoorden()
  useTitel(t.jaarcijfers.titel(jaar))
  const { data, error, isPending, failureCount, refetch } = useJaarcijfers(jaar)
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.jaarcijfers.titel(jaar)}
      </Heading>
      <Paragraph>{t.jaarcijfers.uitleg}</Paragraph>
      <nav className="op-knoppen" aria-label={t.jaarcijfers.jaren}>
        {[jaar - 1, jaar + 1].map((ander) => (
          <Link key={ander} className="op-link" href={`/jaarcijfers/${ander}`}>
            {t.jaarcijfers.titel(ander)}
          </Link>
        ))}
      </nav>
      {error !== null && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {isPending && <Paragraph role="status">{failureCount > 0 ? t.stiptheid.telt : t.algemeen.laden}</Paragraph>}
      {data !== undefined && (
        <>
          <Voorbehoud cijfers={data} />
          {data.maanden.length > 0 && (
            <>
              <div className="op-knoppen">
                <Button variant="secondary" onClick={() => bewaarCsv(data, t)}>
                  {t.jaarcijfers.csv}
                </Button>
              </div>
              <Jaartotaal cijfers={data} />
              <Maanden cijfers={data} />
              <NietGereden cijfers={data} />
              <Weigeringen van={`${jaar}-01`} tot={`${jaar}-12`} />
            </>
          )}
        </>
      )}
    </div>
  )
}
