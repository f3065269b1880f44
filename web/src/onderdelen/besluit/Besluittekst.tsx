import type { Besluit } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit } from '../../teksten/weergave.ts'
import { useBesluitbrief } from '../../vragen/pas/besluiten.ts'
import { Button, Paragraph } from '../basis/index.ts'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { Bezwaartekst } from './Bezwaartekst.tsx'

/** One decision as its holder reads it, with its letter. */
export const Besluittekst = ({ besluit }: { besluit: Besluit }) => {
  const { t, taal } = useWoorden()
  const brief = useBesluitbrief()
  const { besluitdatum, zaaknummer, wat, waarom, bron, vanaf, totEnMet, verzondenOp, bezwaarTotEnMet, herziet } =
    besluit
  const dag = (datum: string): string => datumVoluit(datum, taal)
  const wanneer = [
    ...(vanaf === undefined ? [] : [t.besluit.vanaf(dag(vanaf))]),
    ...(totEnMet === undefined ? [] : [t.besluit.totEnMet(dag(totEnMet))]),
  ].join(' ')
  return (
    <>
      {brief.isError && <Foutmelding fout={brief.error} />}
      <strong>{t.besluit.kop(t.besluit.soorten[besluit.soort], dag(besluitdatum))}</strong>
      <Paragraph>{t.besluit.zaak(zaaknummer)}</Paragraph>
      <Paragraph lang="nl">
        {wat} {waarom}
      </Paragraph>
      <Paragraph lang="nl">{[bron.regeling, bron.artikel].join(', ')}</Paragraph>
      {wanneer !== '' && <Paragraph>{wanneer}</Paragraph>}
      {herziet !== undefined && <Paragraph>{t.besluit.inPlaatsVan(herziet)}</Paragraph>}
      <Paragraph>
        {verzondenOp === undefined || bezwaarTotEnMet === undefined
          ? t.besluit.nietVerzonden
          : t.besluit.verzonden(dag(verzondenOp), dag(bezwaarTotEnMet))}
      </Paragraph>
      {besluit.bezwaren.map((bezwaar) => (
        <Bezwaartekst key={bezwaar.bezwaarnummer} bezwaar={bezwaar} />
      ))}
      <Button variant="secondary" aria-label={t.besluit.briefVoluit(zaaknummer)} onClick={() => brief.mutate(besluit)}>
        {t.besluit.brief}
      </Button>
    </>
  )
}
