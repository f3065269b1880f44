import { Button } from '@amsterdam/design-system-react'
import { useState, type FormEvent } from 'react'
import type { Veldfout } from '../../api/fout.ts'
import { Tekstveld } from '../../onderdelen/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { vandaag } from '../../tijd.ts'
import { inDatumveld, uitDatumveld } from '../formulier.ts'
import { foutVan, Veldfouten } from '../Veldfouten.tsx'

const VELD = 'datum'

/** The day of which somebody wants to read the rules. */
export const Dagkeuze = ({ fouten, onKies }: { fouten: readonly Veldfout[]; onKies: (datum: string) => void }) => {
  const { t } = useWoorden()
  const [dag, zetDag] = useState(inDatumveld(vandaag()))
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    onKies(uitDatumveld(dag))
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      {fouten.length > 0 && <Veldfouten fouten={fouten} namen={{ [VELD]: t.regels.dag }} />}
      <div className="op-kort">
        <Tekstveld
          id={VELD}
          label={t.regels.dag}
          hint={t.regels.dagHint}
          fout={foutVan(fouten, VELD)}
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
