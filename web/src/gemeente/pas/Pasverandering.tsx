import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { Alert, Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { useState, type FormEvent } from 'react'
import type { Pas, Pasverandering as Verandering } from '../../api/typen.ts'
import { Bevestigvenster } from '../../onderdelen/melding/Bevestigvenster.tsx'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { vandaag } from '../../lezen/tijd.ts'
import { useVeldfout } from '../../onderdelen/formulier/velden.ts'
import { useVerander } from '../../vragen/pas/passen.ts'
import { datumVoluit } from '../../teksten/weergave.ts'
import { keuzeVan, type Onderdeel } from '../nasleep/keuze.ts'
import { Vooruitblik } from '../nasleep/Vooruitblik.tsx'
import { formulierVan, veldenVan, veranderingVan } from './pasformulier.ts'
import { Pasvelden } from './Pasvelden.tsx'

/** What is asked once more, for it touches the holder at once. */
interface Ingrijpend {
  readonly titel: string
  readonly vraag: string
  readonly knop: string
  readonly wat: Verandering
}

const SOORTEN = ['ingetrokken', 'verhuisd', 'overleden'] as const

/** Changes a pass from a day on, blocks or unblocks it, or ends it; tells which booked rides that touches. */
export const Pasverandering = ({ pas }: { pas: Pas }) => {
  const { t, taal } = useWoorden()
  const oud = formulierVan(pas)
  const [formulier, zetFormulier] = useState(oud)
  const [vanaf, zetVanaf] = useState(inDatumveld(vandaag()))
  const [reden, zetReden] = useState('')
  const [niets, zetNiets] = useState(false)
  const [leeg, zetLeeg] = useState(false)
  const [vraag, zetVraag] = useState<Ingrijpend>()
  const [gekozen, zetGekozen] = useState<Onderdeel[]>([])
  const verander = useVerander(pas.pasnummer)
  const metDag = (wat: Verandering): Verandering => ({
    ...wat,
    vanaf: uitDatumveld(vanaf),
    ...(reden.trim() === '' ? {} : { reden }),
  })
  const stuur = (wat: Verandering): void => {
    zetNiets(Object.keys(wat).length === 0)
    zetLeeg(false)
    if (Object.keys(wat).length > 0 && !verander.isPending) verander.mutate(metDag(wat))
  }
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    stuur(veranderingVan(oud, formulier))
  }
  // What cannot be read as a day is shown as it was typed; the API then names it.
  const dag = /^\d{4}-\d{2}-\d{2}$/.test(uitDatumveld(vanaf)) ? datumVoluit(uitDatumveld(vanaf), taal) : vanaf
  const vraagBlokkade = (): void => {
    zetLeeg(reden.trim() === '')
    if (reden.trim() === '') document.querySelector<HTMLElement>('#reden')?.focus()
    else
      zetVraag({
        titel: t.gemeente.blokkeer,
        vraag: t.gemeente.blokkeerVraag(pas.naam, dag),
        knop: t.gemeente.jaBlokkeer,
        wat: { blokkade: { reden } },
      })
  }
  const vraagEinde = (soort: (typeof SOORTEN)[number]): void =>
    zetVraag({
      titel: t.gemeente.einde[soort],
      vraag: t.gemeente.eindeVraag(pas.naam, dag),
      knop: t.gemeente.jaEinde,
      wat: { einde: { datum: uitDatumveld(vanaf), soort } },
    })
  const fout = useVeldfout(verander.error)
  const velden = [
    ...veldenVan(formulier, t),
    ...['vanaf', 'einde.datum'].map((plek) => ({ id: 'vanaf', label: t.gemeente.vanaf, plek })),
    ...['reden', 'blokkade.reden'].map((plek) => ({ id: 'reden', label: t.gemeente.reden, plek })),
  ]
  const geraakt = verander.data?.geraakteRitten ?? []
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={2} size="level-3">
        {t.gemeente.verander}
      </Heading>
      {verander.isError && <Formulierfouten fout={verander.error} velden={velden} />}
      {niets && <Paragraph role="alert">{t.gemeente.nietsVeranderd}</Paragraph>}
      {verander.isSuccess && (
        <Alert
          role="status"
          severity={geraakt.length > 0 ? 'warning' : 'success'}
          headingLevel={3}
          heading={t.gemeente.veranderd}
        >
          {geraakt.length > 0 && <Paragraph>{t.gemeente.geraakt(geraakt.length)}</Paragraph>}
        </Alert>
      )}
      <Pasvelden
        formulier={formulier}
        zet={(verandering) => zetFormulier((nu) => ({ ...nu, ...verandering }))}
        fout={verander.error}
        niveau={3}
      />
      <div className="op-velden">
        <Tekstveld
          id="vanaf"
          label={t.gemeente.vanaf}
          hint={t.gemeente.datumHint}
          fout={fout('vanaf', 'einde.datum')}
          value={vanaf}
          onChange={(event) => zetVanaf(event.target.value)}
        />
        <Tekstveld
          id="reden"
          label={t.gemeente.reden}
          hint={t.gemeente.redenHint}
          fout={leeg ? t.fout.leeg : fout('reden', 'blokkade.reden')}
          value={reden}
          onChange={(event) => zetReden(event.target.value)}
        />
      </div>
      <div className="op-knoppen">
        <Button type="submit">{t.gemeente.bewaar}</Button>
        {pas.blokkade === undefined ? (
          <Button variant="secondary" onClick={vraagBlokkade}>
            {t.gemeente.blokkeer}
          </Button>
        ) : (
          <Button variant="secondary" onClick={() => stuur({ blokkade: null })}>
            {t.gemeente.deblokkeer}
          </Button>
        )}
        {pas.einde !== undefined && (
          <Button variant="secondary" onClick={() => stuur({ einde: null })}>
            {t.gemeente.eindeWeg}
          </Button>
        )}
        {pas.einde === undefined &&
          SOORTEN.map((soort) => (
            <Button key={soort} variant="tertiary" onClick={() => vraagEinde(soort)}>
              {t.gemeente.einde[soort]}
            </Button>
          ))}
      </div>
      {vraag !== undefined && (
        <Bevestigvenster
          {...vraag}
          doe={() => stuur({ ...vraag.wat, ...(gekozen.length === 0 ? {} : { nasleep: keuzeVan(gekozen) }) })}
          sluit={() => {
            zetVraag(undefined)
            zetGekozen([])
          }}
        >
          <Vooruitblik pasnummer={pas.pasnummer} wat={metDag(vraag.wat)} gekozen={gekozen} onKies={zetGekozen} />
        </Bevestigvenster>
      )}
    </form>
  )
}
