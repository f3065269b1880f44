import type { Bijdrageregel } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit } from '../../teksten/weergave.ts'
import { Paragraph } from '../basis/index.ts'

type Bezwaar = Omit<Bijdrageregel['bezwaren'][number], 'nummer'>

/** One objection, with what became of it. */
export const Bezwaartekst = ({ bezwaar: { ontvangenOp, opTijd, waarover, uitkomst } }: { bezwaar: Bezwaar }) => {
  const { t, taal } = useWoorden()
  const dag = (datum: string): string => datumVoluit(datum, taal)
  return (
    <div className="op-reden">
      <Paragraph>
        {t.besluit.bezwaarOp(dag(ontvangenOp))} {opTijd ? t.besluit.opTijd : t.besluit.teLaat}
      </Paragraph>
      <Paragraph lang="nl">{waarover}</Paragraph>
      {uitkomst !== undefined && (
        <Paragraph>
          {t.besluit.uitkomst(t.besluit.uitkomsten[uitkomst.soort], dag(uitkomst.datum))}{' '}
          <span lang="nl">{uitkomst.toelichting}</span>
        </Paragraph>
      )}
    </div>
  )
}
