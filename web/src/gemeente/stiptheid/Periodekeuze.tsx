import { Button, Paragraph } from '@amsterdam/design-system-react'
import { useState, type FormEvent } from 'react'
import type { Veldfout } from '../../api/fout.ts'
import { Tekstveld } from '../../onderdelen/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { vandaag } from '../../tijd.ts'
import { inDatumveld, uitDatumveld } from '../formulier.ts'
import { foutVan, Veldfouten } from '../Veldfouten.tsx'
import { periodeVan, SNELKEUZES, type Periode } from './periode.ts'

interface Props {
  readonly periode: Periode
  readonly fouten: readonly Veldfout[]
  readonly onKies: (periode: Periode) => void
}

const inVelden = ({ van, tot }: Periode): Periode => ({ van: inDatumveld(van), tot: inDatumveld(tot) })

/** The days of which somebody wants the numbers: one of the usual periods, or a first and a last day. */
export const Periodekeuze = ({ periode, fouten, onKies }: Props) => {
  const { t } = useWoorden()
  const [velden, zetVelden] = useState(inVelden(periode))
  const namen = { van: t.stiptheid.van, tot: t.stiptheid.tot }
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    onKies({ van: uitDatumveld(velden.van), tot: uitDatumveld(velden.tot) })
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      {fouten.length > 0 && <Veldfouten fouten={fouten} namen={namen} />}
      <Paragraph>{t.stiptheid.uitleg}</Paragraph>
      <div className="op-knoppen" role="group" aria-label={t.stiptheid.periode}>
        {SNELKEUZES.map((keuze) => {
          const snel = periodeVan(keuze, vandaag())
          return (
            <Button
              key={keuze}
              type="button"
              variant="secondary"
              aria-pressed={snel.van === periode.van && snel.tot === periode.tot}
              onClick={() => {
                zetVelden(inVelden(snel))
                onKies(snel)
              }}
            >
              {t.stiptheid.snel[keuze]}
            </Button>
          )
        })}
      </div>
      <div className="op-velden op-velden--drie">
        {(['van', 'tot'] as const).map((veld) => (
          <Tekstveld
            key={veld}
            id={veld}
            label={namen[veld]}
            hint={t.stiptheid.datumHint}
            fout={foutVan(fouten, veld)}
            value={velden[veld]}
            onChange={(event) => zetVelden({ ...velden, [veld]: event.target.value })}
          />
        ))}
      </div>
      <Button type="submit">{t.stiptheid.toon}</Button>
    </form>
  )
}
