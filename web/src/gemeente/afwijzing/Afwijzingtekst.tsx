import type { Afwijzing } from '../../api/typen.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Bezwaartekst } from '../../onderdelen/besluit/Bezwaartekst.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit } from '../../teksten/weergave.ts'
import { useAfwijzingsbrief, useAfwijzingsvervolg } from '../../vragen/pas/afwijzingen.ts'
import { Besluitacties } from '../besluit/Besluitacties.tsx'

/** One refusal: of whom, why, its letter, and what comes of it. */
export const Afwijzingtekst = ({ afwijzing, gedaan }: { afwijzing: Afwijzing; gedaan: () => void }) => {
  const { t, taal } = useWoorden()
  const brief = useAfwijzingsbrief()
  const stap = useAfwijzingsvervolg(afwijzing.afwijzingsnummer)
  const { afwijzingsnummer, aanvrager, zaaknummer, besluitdatum, bron, verzondenOp, bezwaarTotEnMet } = afwijzing
  const dag = (datum: string): string => datumVoluit(datum, taal)
  const open = afwijzing.bezwaren.find(({ uitkomst }) => uitkomst === undefined)
  return (
    <article className="op-paneel op-stapel" aria-labelledby={afwijzingsnummer}>
      <Heading level={2} size="level-3" id={afwijzingsnummer}>
        {t.afwijzing.kop(aanvrager.naam, dag(besluitdatum))}
      </Heading>
      {brief.isError && <Foutmelding fout={brief.error} />}
      <Paragraph>
        {t.besluit.zaak(zaaknummer)}. {t.afwijzing.geboren(dag(aanvrager.geboortedatum))}
      </Paragraph>
      <Paragraph lang="nl">
        {afwijzing.wat} {afwijzing.waarom}
      </Paragraph>
      <Paragraph lang="nl">{[bron.regeling, bron.artikel].join(', ')}</Paragraph>
      <Paragraph>
        {verzondenOp === undefined || bezwaarTotEnMet === undefined
          ? t.besluit.nietVerzonden
          : t.besluit.verzonden(dag(verzondenOp), dag(bezwaarTotEnMet))}
      </Paragraph>
      {afwijzing.bezwaren.map((bezwaar) => (
        <Bezwaartekst key={bezwaar.nummer} bezwaar={bezwaar} />
      ))}
      <div>
        <Button
          variant="secondary"
          aria-label={t.besluit.briefVoluit(zaaknummer)}
          onClick={() => brief.mutate(afwijzingsnummer)}
        >
          {t.besluit.brief}
        </Button>
      </div>
      <Besluitacties
        besluit={{ zaaknummer, verzondenOp, naam: afwijzingsnummer, openBezwaar: open && String(open.nummer) }}
        stap={{
          fout: stap.error,
          isBezig: stap.isPending,
          vergeet: stap.reset,
          doe: (vervolg, klaar) =>
            stap.mutate(vervolg, {
              onSuccess: () => {
                klaar()
                gedaan()
              },
            }),
        }}
      />
    </article>
  )
}
