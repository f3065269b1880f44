import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { Button, Paragraph } from '../../onderdelen/basis/index.ts'
import { useState, type FormEvent } from 'react'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { vandaag } from '../../lezen/tijd.ts'
import { heeftVeldfouten, useVeldfout } from '../../onderdelen/formulier/velden.ts'
import { periodeVan, SNELKEUZES, type Periode } from './periode.ts'

interface Props {
  readonly periode: Periode
  /** Why the API gave no numbers of it. */
  readonly fout: unknown
  readonly onKies: (periode: Periode) => void
}

const VELDEN = ['van', 'tot'] as const

const inVelden = ({ van, tot }: Periode): Periode => ({ van: inDatumveld(van), tot: inDatumveld(tot) })

/** The days of which somebody wants the numbers: one of the usual periods, or a first and a last day. */
export const Periodekeuze = ({ periode, fout, onKies }: Props) => {
  const { t } = useWoorden()
  const [velden, zetVelden] = useState(inVelden(periode))
  const foutBij = useVeldfout(fout)
  const namen = { van: t.stiptheid.van, tot: t.stiptheid.tot }
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    onKies({ van: uitDatumveld(velden.van, 'was'), tot: uitDatumveld(velden.tot, 'was') })
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      {heeftVeldfouten(fout) && (
        <Formulierfouten fout={fout} velden={VELDEN.map((veld) => ({ id: veld, label: namen[veld], plek: veld }))} />
      )}
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
        {VELDEN.map((veld) => (
          <Tekstveld
            key={veld}
            id={veld}
            label={namen[veld]}
            hint={t.stiptheid.datumHint}
            fout={foutBij(veld)}
            value={velden[veld]}
            onChange={(event) => zetVelden({ ...velden, [veld]: event.target.value })}
          />
        ))}
      </div>
      <Button type="submit">{t.stiptheid.toon}</Button>
    </form>
  )
}
