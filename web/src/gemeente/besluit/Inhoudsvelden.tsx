import { FieldSet, Paragraph } from '../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstvak } from '../../onderdelen/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import type { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'
import type { Besluitveld, Gewogen, Weegantwoord, Weegpunt } from './wens.ts'

interface Props {
  readonly veld: ReturnType<typeof useFormulier<Besluitveld>>['veld']
  readonly afweging: Gewogen
  readonly weeg: (gewogen: Gewogen) => void
}

/** What every decision says, whoever it is about: what and why, on which article, what was weighed, and who sends it. */
export const Inhoudsvelden = ({ veld, afweging, weeg }: Props) => {
  const { t } = useWoorden()
  const antwoorden: [Weegantwoord, string][] = [
    ['', t.besluit.nietBekeken],
    ...(Object.entries(t.besluit.antwoorden) as [Weegantwoord, string][]),
  ]
  return (
    <>
      <Tekstvak {...veld('wat')} hint={t.besluit.watHint} />
      <Tekstvak {...veld('waarom')} hint={t.besluit.waaromHint} />
      <div className="op-velden">
        <Tekstveld {...veld('bron.regeling')} />
        <Tekstveld {...veld('bron.artikel')} hint={t.besluit.artikelHint} />
      </div>
      <FieldSet legend={t.besluit.afweging}>
        <Paragraph>{t.besluit.afwegingUitleg}</Paragraph>
        <div className="op-velden">
          {(Object.entries(t.besluit.weegpunten) as [Weegpunt, string][]).map(([punt, vraag]) => (
            <Keuzeveld
              key={punt}
              id={`besluit-${punt}`}
              label={vraag}
              waarde={afweging[punt] ?? ''}
              keuzes={antwoorden}
              onKies={(antwoord) => weeg({ [punt]: antwoord })}
            />
          ))}
        </div>
        <Tekstvak {...veld('notitie')} hint={t.besluit.notitieHint} />
      </FieldSet>
      <FieldSet legend={t.besluit.afzender}>
        <div className="op-velden">
          <Tekstveld {...veld('afzender.naam')} />
          <Tekstveld {...veld('afzender.contact')} />
          <Tekstvak {...veld('afzender.adres')} hint={t.besluit.adresHint} />
          <Tekstvak {...veld('afzender.bezwaarAan')} hint={t.besluit.adresHint} />
        </div>
      </FieldSet>
    </>
  )
}
