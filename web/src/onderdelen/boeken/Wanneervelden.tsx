import { useWoorden } from '../../teksten/index.tsx'
import { dagVoluit, klokTekst } from '../../teksten/weergave.ts'
import { Button } from '../basis/index.ts'
import { dagVan, type Klok } from '../../lezen/kalender.ts'
import { heenKeuzes, inVeld, terugKeuzes, type Veldfouten, type Wens } from './wens.ts'
import { Keuzeveld } from '../formulier/Keuzeveld.tsx'
import { Tekstveld } from '../formulier/Tekstveld.tsx'

interface Props {
  readonly wens: Wens
  readonly zet: (verandering: Partial<Wens>) => void
  readonly fouten: Veldfouten
  /** A booked ride is changed by itself: there is no way back with it. */
  readonly enkel?: boolean
}

/** The button that was pressed goes away: the field it filled in has the focus then. */
const kiesIn = (id: string, doe: () => void): void => {
  doe()
  document.querySelector<HTMLElement>(`#${id}`)?.focus()
}

interface TwijfelProps {
  readonly klokken: readonly Klok[]
  readonly kies: (tekst: string) => void
}

/** What was said may mean one thing or another: which, is for the rider to say. */
const Twijfel = ({ klokken, kies }: TwijfelProps) => {
  const { t, taal } = useWoorden()
  if (klokken.length < 2) return null
  return (
    <div role="group" aria-label={t.boeken.bedoelt} className="op-twijfel">
      <p>{t.boeken.bedoelt}</p>
      <div className="op-knoppen">
        {klokken.map((klok) => (
          <Button key={klok} variant="secondary" onClick={() => kies(inVeld(klok))}>
            {t.algemeen.dagTijd(dagVoluit(dagVan(klok), taal), klokTekst(klok, taal))}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** When, in the rider's own words; beside it what was understood. */
export const Wanneervelden = ({ wens, zet, fouten, enkel = false }: Props) => {
  const { t, taal } = useWoorden()
  const begrepen = ([klok, ...meer]: readonly Klok[]): string =>
    klok === undefined || meer.length > 0
      ? ''
      : t.algemeen.dagTijd(dagVoluit(dagVan(klok), taal), klokTekst(klok, taal))
  const fout = (soort: Veldfouten['wanneer']): string | undefined =>
    soort === undefined || soort === 'kinderen' ? undefined : t.fout[soort]
  const heen = heenKeuzes(wens)
  const terug = terugKeuzes(wens)
  return (
    <div className="op-velden op-velden--drie">
      <div>
        <Tekstveld
          id="wanneer"
          label={t.boeken.wanneer}
          hint={t.boeken.wanneerHint}
          fout={fout(fouten.wanneer)}
          begrepen={begrepen(heen)}
          autoComplete="off"
          value={wens.wanneer}
          onChange={(event) => zet({ wanneer: event.target.value })}
        />
        <Twijfel klokken={heen} kies={(wanneer) => kiesIn('wanneer', () => zet({ wanneer }))} />
      </div>
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
        <div>
          <Tekstveld
            id="terug"
            label={t.boeken.terug}
            hint={t.boeken.terugHint}
            fout={fout(fouten.terug)}
            begrepen={begrepen(terug)}
            autoComplete="off"
            value={wens.terug}
            onChange={(event) => zet({ terug: event.target.value })}
          />
          <Twijfel klokken={terug} kies={(gekozen) => kiesIn('terug', () => zet({ terug: gekozen }))} />
        </div>
      )}
    </div>
  )
}
