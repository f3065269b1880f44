import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { useState, type FormEvent } from 'react'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { vandaag } from '../../lezen/tijd.ts'
import { heeftVeldfouten, useVeldfout } from '../../onderdelen/formulier/velden.ts'

const VELD = 'datum'

/** The day of which somebody wants to read the rules. */
export const Dagkeuze = ({ fout, onKies }: { fout: unknown; onKies: (datum: string) => void }) => {
  const { t } = useWoorden()
  const foutBij = useVeldfout(fout)
  const [dag, zetDag] = useState(inDatumveld(vandaag()))
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    onKies(uitDatumveld(dag))
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      {heeftVeldfouten(fout) && (
        <Formulierfouten fout={fout} velden={[{ id: VELD, label: t.regels.dag, plek: VELD }]} />
      )}
      <div className="op-kort">
        <Tekstveld
          id={VELD}
          label={t.regels.dag}
          hint={t.regels.dagHint}
          fout={foutBij(VELD)}
          value={dag}
          onChange={(event) => zetDag(event.target.value)}
        />
      </div>
      <div className="op-knoppen">
        <Button type="submit">{t.regels.toon}</Button>
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            zetDag(inDatumveld(vandaag()))
            onKies(vandaag())
          }}
        >
          {t.regels.vandaag}
        </Button>
      </div>
    </form>
  )
}
