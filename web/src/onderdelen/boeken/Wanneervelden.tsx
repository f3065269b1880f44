import { useWoorden } from '../../teksten/index.tsx'
import { dagVoluit, datumVan, klok } from '../../teksten/weergave.ts'
import { terugVan, vertrekVan, type Veldfouten, type Wens } from './wens.ts'
import { Keuzeveld } from '../formulier/Keuzeveld.tsx'
import { Tekstveld } from '../formulier/Tekstveld.tsx'

interface Props {
  readonly wens: Wens
  readonly zet: (verandering: Partial<Wens>) => void
  readonly fouten: Veldfouten
  /** A booked ride is changed by itself: there is no way back with it. */
  readonly enkel?: boolean
}

/** When, in the rider's own words; beside it what was understood. */
export const Wanneervelden = ({ wens, zet, fouten, enkel = false }: Props) => {
  const { t, taal } = useWoorden()
  const begrepen = (instant: string | undefined): string =>
    instant === undefined ? '' : t.algemeen.dagTijd(dagVoluit(datumVan(instant), taal), klok(instant, taal))
  const fout = (soort: Veldfouten['wanneer']): string | undefined =>
    soort === undefined ? undefined : soort === 'leeg' ? t.fout.leeg : t.fout.wanneer
  return (
    <div className="op-velden op-velden--drie">
      <Tekstveld
        id="wanneer"
        label={t.boeken.wanneer}
        hint={t.boeken.wanneerHint}
        fout={fout(fouten.wanneer)}
        begrepen={begrepen(vertrekVan(wens))}
        autoComplete="off"
        value={wens.wanneer}
        onChange={(event) => zet({ wanneer: event.target.value })}
      />
      <Keuzeveld
        id="soort"
        label={t.boeken.soort}
        waarde={wens.soort}
        keuzes={[
          ['vertrek', t.boeken.vertrek],
          ['aankomst', t.boeken.aankomst],
        ]}
        onKies={(soort) => zet({ soort })}
      />
      {!enkel && (
        <Tekstveld
          id="terug"
          label={t.boeken.terug}
          hint={t.boeken.terugHint}
          fout={fout(fouten.terug)}
          begrepen={begrepen(terugVan(wens))}
          autoComplete="off"
          value={wens.terug}
          onChange={(event) => zet({ terug: event.target.value })}
        />
      )}
    </div>
  )
}
