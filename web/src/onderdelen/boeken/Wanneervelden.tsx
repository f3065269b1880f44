import { useWoorden } from '../../teksten/index.tsx'
import { dagKort, dagVoluit, klokTekst } from '../../teksten/weergave.ts'
import { Button, FieldSet } from '../basis/index.ts'
import { dagVan, klokOp, minutenVan, plusDagen, type Klok } from '../../lezen/kalender.ts'
import { vandaag } from '../../lezen/tijd.ts'
import { heenKeuzes, inVeld, terugKeuzes, type Veldfouten, type Wens } from './wens.ts'
import { Keuzeveld } from '../formulier/Keuzeveld.tsx'
import { Tekstveld } from '../formulier/Tekstveld.tsx'

interface Props {
  readonly wens: Wens
  readonly zet: (verandering: Partial<Wens>) => void
  readonly fouten: Veldfouten
  /** A booked ride is changed by itself: there is no way back with it. */
  readonly enkel?: boolean
  /** Big buttons for the day beside the words, for whoever would rather press than type. */
  readonly groot?: boolean
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

const DAGEN_VOORUIT = [0, 1, 2, 3, 4, 5, 6]
/** Times that are often chosen; any other is typed. */
const UREN = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18]

interface SnelProps {
  readonly klok: Klok | undefined
  readonly kies: (tekst: string) => void
}

/** A day and a time to press: what is chosen stands in the field as words, where anything else can be written. */
const Snelkeuze = ({ klok, kies }: SnelProps) => {
  const { t, taal } = useWoorden()
  const gekozenDag = klok === undefined ? undefined : dagVan(klok)
  const dag = gekozenDag ?? plusDagen(vandaag(), 1)
  const minuten = klok === undefined ? undefined : minutenVan(klok)
  return (
    <>
      <FieldSet legend={t.boeken.welkeDag}>
        <div className="op-tegels">
          {DAGEN_VOORUIT.map((dagen) => plusDagen(vandaag(), dagen)).map((datum, dagen) => (
            <Button
              key={datum}
              variant="secondary"
              aria-pressed={datum === gekozenDag}
              onClick={() => kies(inVeld(klokOp(datum, minuten ?? 12 * 60)))}
            >
              {t.boeken.dagen[dagen] ?? dagKort(datum, taal)}
            </Button>
          ))}
        </div>
      </FieldSet>
      <FieldSet legend={t.boeken.hoeLaat}>
        <div className="op-tegels">
          {UREN.map((uur) => klokOp(dag, uur * 60)).map((moment) => (
            <Button
              key={moment}
              variant="secondary"
              aria-pressed={moment === klok}
              onClick={() => kies(inVeld(moment))}
            >
              {t.algemeen.uur(klokTekst(moment, taal))}
            </Button>
          ))}
        </div>
      </FieldSet>
    </>
  )
}

/** When, in the rider's own words; beside it what was understood. */
export const Wanneervelden = ({ wens, zet, fouten, enkel = false, groot = false }: Props) => {
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
    <div className={groot ? 'op-stapel' : 'op-velden op-velden--drie'}>
      <div className="op-stapel">
        {groot && <Snelkeuze klok={heen.length === 1 ? heen[0] : undefined} kies={(wanneer) => zet({ wanneer })} />}
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
