import { Link } from 'wouter'
import { Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useTitel } from '../../onderdelen/schil/titel.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useRuns } from '../../vragen/bijdrage/bijdragen.ts'
import { useRekeningschema } from '../../vragen/bijdrage/journaal.ts'
import { Journaalformulier } from './Journaalformulier.tsx'
import { Schemaformulier } from './Schemaformulier.tsx'

/** What the finance package takes over: on which ledger accounts, and the entries. */
export const Journaal = () => {
  const { t } = useWoorden()
  useTitel(t.journaal.titel)
  const schema = useRekeningschema()
  const runs = useRuns()
  const vast = runs.data?.filter(({ status }) => status === 'vastgesteld').toReversed()
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.journaal.titel}
      </Heading>
      <Link className="op-link" href="/bijdragen">
        {t.innen.terug}
      </Link>
      <Paragraph>{t.journaal.uitleg}</Paragraph>
      {schema.isError && <Foutmelding fout={schema.error} opnieuw={() => void schema.refetch()} />}
      {runs.isError && <Foutmelding fout={runs.error} opnieuw={() => void runs.refetch()} />}
      {(schema.isPending || runs.isPending) && <Laden />}
      {schema.data !== undefined && <Schemaformulier schema={schema.data} />}
      {vast?.length === 0 && <Paragraph>{t.journaal.geenRuns}</Paragraph>}
      {vast !== undefined && vast.length > 0 && <Journaalformulier runs={vast} />}
    </div>
  )
}
