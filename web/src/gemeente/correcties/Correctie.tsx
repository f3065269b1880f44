import { ingevuld } from '../../api/ingevuld.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Link } from 'wouter'
import type { Correctiebesluit, Correctieverzoek } from '../../api/typen.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstvak } from '../../onderdelen/formulier/Tekstvak.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { isVoorbij } from '../../lezen/tijd.ts'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useHandelAf } from '../../vragen/inzage/correcties.ts'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'

/** One request with what to tell the holder. Settling it changes no data: that is done on the pass. */
export const Correctie = ({ verzoek, klaar }: { verzoek: Correctieverzoek; klaar: () => void }) => {
  const { t, taal } = useWoorden()
  const handelAf = useHandelAf(verzoek)
  const { nummer, pasnummer, veld, voorstel, toelichting, op, uiterlijkOp } = verzoek
  const labels = { reden: t.correcties.reden }
  const formulier = useFormulier(`correctie-${nummer}`, labels, { reden: '' }, handelAf.error)
  const besluit = (uitkomst: Correctiebesluit['uitkomst']): void => {
    if (!handelAf.isPending)
      handelAf.mutate(ingevuld({ uitkomst, reden: formulier.waarden.reden }), { onSuccess: klaar })
  }
  const dag = (instant: string): string => datumVoluit(datumVan(instant), taal)
  return (
    <article className="op-paneel op-stapel" aria-labelledby={nummer}>
      <Heading level={2} size="level-3" id={nummer}>
        {t.correcties.verzoek(pasnummer, dag(op))}
      </Heading>
      <Paragraph>
        {isVoorbij(uiterlijkOp) && <strong>{t.correcties.teLaat} </strong>}
        {t.correcties.uiterlijk(dag(uiterlijkOp))}
      </Paragraph>
      <dl className="op-regels">
        {[
          [t.correcties.velden.veld, veld],
          [t.correcties.velden.voorstel, voorstel],
          ...(toelichting === undefined ? [] : [[t.correcties.velden.toelichting, toelichting]]),
        ].map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      <Link className="op-link" href={`/pas/${encodeURIComponent(pasnummer)}`}>
        {t.correcties.naarPas(pasnummer)}
      </Link>
      {handelAf.isError && <Formulierfouten fout={handelAf.error} velden={formulier.velden} />}
      <Tekstvak {...formulier.veld('reden')} hint={t.correcties.redenHint} />
      <div className="op-knoppen">
        <Button onClick={() => besluit('overgenomen')}>{t.correcties.neemOver}</Button>
        <Button variant="secondary" onClick={() => besluit('afgewezen')}>
          {t.correcties.wijsAf}
        </Button>
      </div>
    </article>
  )
}
