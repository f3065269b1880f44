import { Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { Paginakop } from '../../onderdelen/schil/Paginakop.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useRuns } from '../../vragen/bijdrage/bijdragen.ts'
import { useRekeningschema } from '../../vragen/bijdrage/journaal.ts'
import { Journaalformulier } from './Journaalformulier.tsx'
import { Schemaformulier } from './Schemaformulier.tsx'

/** What the finance package takes over: on which ledger accounts, and the entries. */
export const Journaal = () => {
  const { t } = useWoorden()
  const schema = useRekeningschema()
  const runs = useRuns()
  const vast = runs.data?.filter(({ status }) => status === 'vastgesteld').toReversed()
  return (
    <div className="op-stapel">
      <Paginakop titel={t.journaal.titel} naar="/bijdragen" naam={t.innen.terug} uitleg={t.journaal.uitleg} />
      {schema.isError && <Foutmelding fout={schema.error} opnieuw={() => void schema.refetch()} />}
      {runs.isError && <Foutmelding fout={runs.error} opnieuw={() => void runs.refetch()} />}
      {(schema.isPending || runs.isPending) && <Laden />}
      {schema.data !== undefined && <Schemaformulier schema={schema.data} />}
      {vast?.length === 0 && <Paragraph>{t.journaal.geenRuns}</Paragraph>}
      {vast !== undefined && vast.length > 0 && <Journaalformulier runs={vast} />}
    </div>
  )
}
