import { Alert, Button, Heading, Paragraph } from '@amsterdam/design-system-react'
import { useState, type FormEvent } from 'react'
import { alsFout } from '../api/fout.ts'
import type { Pas, Pasverandering as Verandering } from '../api/typen.ts'
import { Foutmelding } from '../onderdelen/Foutmelding.tsx'
import { Tekstveld } from '../onderdelen/Tekstveld.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { vandaag } from '../tijd.ts'
import { useVerander } from '../vragen/passen.ts'
import { dagVoluit, datumVan, klok } from '../weergave.ts'
import { formulierVan, inDatumveld, uitDatumveld, veranderingVan } from './formulier.ts'
import { Pasvelden } from './Pasvelden.tsx'

/** Changes a pass from a day on, blocks or unblocks it, or ends it; tells which booked rides that touches. */
export const Pasverandering = ({ pas }: { pas: Pas }) => {
  const { t, taal } = useWoorden()
  const oud = formulierVan(pas)
  const [formulier, zetFormulier] = useState(oud)
  const [vanaf, zetVanaf] = useState(inDatumveld(vandaag()))
  const [reden, zetReden] = useState('')
  const [niets, zetNiets] = useState(false)
  const verander = useVerander(pas.pasnummer)
  const stuur = (wat: Verandering): void => {
    zetNiets(Object.keys(wat).length === 0)
    if (Object.keys(wat).length > 0 && !verander.isPending)
      verander.mutate({ ...wat, vanaf: uitDatumveld(vanaf), ...(reden.trim() === '' ? {} : { reden }) })
  }
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    stuur(veranderingVan(oud, formulier))
  }
  const fouten = verander.error === null ? [] : (alsFout(verander.error).probleem.errors ?? [])
  const fout = (veld: string) => fouten.find(({ location }) => location === veld)?.detail
  const geraakt = verander.data?.geraakteRitten ?? []
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={2} size="level-3">
        {t.gemeente.verander}
      </Heading>
      {verander.isError && <Foutmelding fout={verander.error} />}
      {niets && <Paragraph role="alert">{t.gemeente.nietsVeranderd}</Paragraph>}
      {verander.isSuccess && (
        <Alert
          role="status"
          severity={geraakt.length > 0 ? 'warning' : 'success'}
          headingLevel={3}
          heading={t.gemeente.veranderd}
        >
          {geraakt.length > 0 && (
            <>
              <Paragraph>{t.gemeente.geraakt(geraakt.length)}</Paragraph>
              <ul className="op-lijst">
                {geraakt.map(({ ritnummer, vertrek, redenen, advies }) => (
                  <li key={ritnummer}>
                    {t.algemeen.dagTijd(dagVoluit(datumVan(vertrek), taal), klok(vertrek, taal))} ({ritnummer}):{' '}
                    <span lang="nl">
                      {redenen.map(({ tekst }) => tekst).join(' ')} {advies}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Alert>
      )}
      <Pasvelden
        formulier={formulier}
        zet={(verandering) => zetFormulier((nu) => ({ ...nu, ...verandering }))}
        fouten={fouten}
      />
      <div className="op-velden">
        <Tekstveld
          id="vanaf"
          label={t.gemeente.vanaf}
          hint={t.gemeente.datumHint}
          fout={fout('vanaf')}
          value={vanaf}
          onChange={(event) => zetVanaf(event.target.value)}
        />
        <Tekstveld
          id="reden"
          label={t.gemeente.reden}
          hint={t.gemeente.redenHint}
          fout={fout('reden') ?? fout('blokkade.reden')}
          value={reden}
          onChange={(event) => zetReden(event.target.value)}
        />
      </div>
      <div className="op-knoppen">
        <Button type="submit">{t.gemeente.bewaar}</Button>
        {pas.blokkade === undefined ? (
          <Button variant="secondary" onClick={() => stuur({ blokkade: { reden } })}>
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
          (['ingetrokken', 'verhuisd', 'overleden'] as const).map((soort) => (
            <Button
              key={soort}
              variant="tertiary"
              onClick={() => stuur({ einde: { datum: uitDatumveld(vanaf), soort } })}
            >
              {t.gemeente.einde[soort]}
            </Button>
          ))}
      </div>
    </form>
  )
}
