import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { Button, Paragraph } from '../../onderdelen/basis/index.ts'
import { useEffect, useState, type FormEvent } from 'react'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { vandaag } from '../../lezen/tijd.ts'
import { heeftVeldfouten, useVeldfout } from '../../onderdelen/formulier/velden.ts'
import { periodeVan, SNELKEUZES, type Periode } from './periode.ts'

interface Props {
  readonly periode: Periode
  readonly uitleg: string
  readonly knop: string
  /** Why the API gave nothing of it. */
  readonly fout: unknown
  readonly onKies: (periode: Periode) => void
}

const VELDEN = ['van', 'tot'] as const

const DATUM = /^\d{4}-\d{2}-\d{2}$/
/** What is no date stays as it was typed. */
const inVeld = (dag: string): string => (DATUM.test(dag) ? inDatumveld(dag) : dag)
const inVelden = ({ van, tot }: Periode): Periode => ({ van: inVeld(van), tot: inVeld(tot) })

/** The days of which somebody wants to see something: one of the usual periods, or a first and a last day. */
export const Periodekeuze = ({ periode, uitleg, knop, fout, onKies }: Props) => {
  const { t } = useWoorden()
  const [velden, zetVelden] = useState(inVelden(periode))
  const { van, tot } = periode
  // Also when it became another by the way back of the browser.
  useEffect(() => zetVelden(inVelden({ van, tot })), [van, tot])
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
      <Paragraph>{uitleg}</Paragraph>
      <div className="op-knoppen" role="group" aria-label={t.stiptheid.periode}>
        {SNELKEUZES.map((keuze) => {
          const snel = periodeVan(keuze, vandaag())
          return (
            <Button
              key={keuze}
              type="button"
              variant="secondary"
              aria-pressed={snel.van === van && snel.tot === tot}
              onClick={() => {
                // Also where it was chosen already, and something else was typed since.
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
      <Button type="submit">{knop}</Button>
    </form>
  )
}
