import { useState, type FormEvent } from 'react'
import type { Regelingversie, VastgesteldeRegeling } from '../../api/typen.ts'
import { Button, Checkbox, FieldSet, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { useEenTegelijk } from '../../onderdelen/formulier/hooks.ts'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { nederlands } from '../../onderdelen/melding/nederlands.tsx'
import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { vandaag } from '../../lezen/tijd.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useBeleidsproef, useStelRegelingVast } from '../../vragen/beleid/regelingen.ts'

interface Props {
  readonly versie: Regelingversie
  readonly klaar: (vastgesteld: VastgesteldeRegeling) => void
}

/** A second person looks a concept over, and fixes it: then it holds from its first day, and never changes. */
export const Vaststellen = ({ versie, klaar }: Props) => {
  const { t } = useWoorden()
  const stelVast = useStelRegelingVast(versie.versie)
  const proef = useBeleidsproef({ regeling: versie.regeling })
  const waarschuwingen = proef.data?.waarschuwingen ?? []
  const [bevestigd, zetBevestigd] = useState<readonly string[]>([])
  const labels = {
    besluit: t.versies.besluit,
    datum: t.versies.besluitdatum,
    url: t.versies.url,
    reden: t.versies.reden,
  }
  const begin = { besluit: '', datum: inDatumveld(vandaag()), url: '', reden: versie.reden ?? '' }
  const { waarden, veld, velden } = useFormulier('vaststellen', labels, begin, stelVast.error)
  const eenTegelijk = useEenTegelijk()
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const { besluit, datum, url, reden } = waarden
    const wens = {
      besluit,
      datum: uitDatumveld(datum, 'was'),
      bevestigd: [...bevestigd],
      ...(url.trim() === '' ? {} : { url: url.trim() }),
      ...(reden.trim() === '' ? {} : { reden: reden.trim() }),
    }
    eenTegelijk((gedaan) => stelVast.mutate(wens, { onSettled: gedaan, onSuccess: klaar }))
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate aria-labelledby="vaststellen">
      <Heading level={2} size="level-3" id="vaststellen">
        {t.versies.stelVastTitel}
      </Heading>
      <Paragraph>{t.versies.stelVastUitleg}</Paragraph>
      {stelVast.isError && <Formulierfouten fout={stelVast.error} velden={velden} />}
      <div className="op-velden">
        <Tekstveld {...veld('besluit')} hint={t.versies.besluitHint} />
        <Tekstveld {...veld('datum')} hint={t.gemeente.datumHint} />
        <Tekstveld {...veld('url')} hint={t.versies.urlHint} />
        <Tekstveld {...veld('reden')} hint={t.versies.redenHint} />
      </div>
      {waarschuwingen.length > 0 && (
        <FieldSet legend={t.versies.bevestig}>
          <div className="op-stapel">
            {waarschuwingen.map(({ pad, detail }) => (
              <Checkbox
                key={`${pad} ${detail}`}
                checked={bevestigd.includes(pad)}
                onChange={({ target }) =>
                  zetBevestigd(target.checked ? [...bevestigd, pad] : bevestigd.filter((ander) => ander !== pad))
                }
              >
                <code className="op-plek">{pad}</code>: {nederlands(detail)}
              </Checkbox>
            ))}
          </div>
        </FieldSet>
      )}
      <div className="op-knoppen">
        <Button type="submit">{t.versies.stelVast}</Button>
      </div>
    </form>
  )
}
