import { Alert, Button, Checkbox, Heading, Paragraph } from '../onderdelen/basis/index.ts'
import { useState } from 'react'
import type { Ritreeks } from '../api/typen.ts'
import { Formulierfouten } from '../onderdelen/formulier/Formulierfouten.tsx'
import { Foutmelding } from '../onderdelen/melding/Foutmelding.tsx'
import { Bevestigvenster } from '../onderdelen/melding/Bevestigvenster.tsx'
import { Tekstveld } from '../onderdelen/formulier/Tekstveld.tsx'
import { Vinkjes } from '../onderdelen/formulier/Vinkjes.tsx'
import { DAGEN, reeksVan, type Dag } from '../onderdelen/boeken/reeks.ts'
import { useWoorden } from '../teksten/index.tsx'
import { heeftVeldfouten, useVeldfout } from '../onderdelen/formulier/velden.ts'
import { useBeeindigReeks, useBoekReeks, useReeksen } from '../vragen/reeks/reeksen.ts'
import { uitDatumveld } from '../lezen/datumveld.ts'
import { dagVoluit, datumVoluit } from '../teksten/weergave.ts'
import type { Wens } from '../onderdelen/boeken/wens.ts'

const Lopend = ({ reeks }: { reeks: Ritreeks }) => {
  const { t, taal } = useWoorden()
  const [reden, zetReden] = useState('')
  const beeindig = useBeeindigReeks(reeks.pasnummer)
  const [, opDagen = ''] = /BYDAY=([A-Z,]+)/.exec(reeks.herhaling) ?? []
  const dagen = DAGEN.filter((dag) => opDagen.split(',').includes(dag)).map((dag) => t.reeks.dagen[dag])
  const [vraag, zetVraag] = useState<'behouden' | 'annuleren'>()
  const stop = (ritten: 'behouden' | 'annuleren'): void =>
    beeindig.mutate({ reeksnummer: reeks.reeksnummer, reden, ritten })
  return (
    <li className="op-reden">
      {t.reeks.zin(dagen.join(', '), reeks.vertrektijd.replace(':', '.'))}
      <br />
      {t.algemeen.vanNaar(reeks.van.weergavenaam, reeks.naar.weergavenaam)}
      {reeks.totEnMet !== undefined && `, ${t.reeks.tot(datumVoluit(reeks.totEnMet, taal))}`}
      <details className="op-uitklap">
        <summary>{t.reeks.stop}</summary>
        {beeindig.isError && <Foutmelding fout={beeindig.error} />}
        <Tekstveld
          id={`reden-${reeks.reeksnummer}`}
          label={t.rit.annuleerReden}
          value={reden}
          onChange={(event) => zetReden(event.target.value)}
        />
        <div className="op-knoppen">
          <Button variant="secondary" onClick={() => zetVraag('behouden')}>
            {t.reeks.behoud}
          </Button>
          <Button variant="secondary" onClick={() => zetVraag('annuleren')}>
            {t.reeks.annuleer}
          </Button>
        </div>
      </details>
      {vraag !== undefined && (
        <Bevestigvenster
          titel={t.reeks.stop}
          vraag={vraag === 'annuleren' ? t.reeks.stopVraagAnnuleer : t.reeks.stopVraagBehoud}
          knop={t.reeks.jaStop}
          doe={() => stop(vraag)}
          sluit={() => zetVraag(undefined)}
        />
      )}
    </li>
  )
}

interface Props {
  readonly pasnummer: string
  readonly wens: Wens
  /** Told when the series is booked, so that the form can be emptied. */
  readonly geboekt: () => void
}

/** The ride in the form, again every week; and the series that run. */
export const Reeks = ({ pasnummer, wens, geboekt }: Props) => {
  const { t, taal } = useWoorden()
  const [dagen, zetDagen] = useState<readonly Dag[]>([])
  const [tot, zetTot] = useState('')
  const [zonderFeestdagen, zetZonder] = useState(true)
  const [onvolledig, zetOnvolledig] = useState(false)
  const reeksen = useReeksen(pasnummer)
  const boek = useBoekReeks(pasnummer)
  const foutBij = useVeldfout(boek.error)
  const lopend = (reeksen.data ?? []).filter(({ status }) => status === 'lopend')
  const verstuur = (): void => {
    const reeks = reeksVan(wens, pasnummer, dagen, uitDatumveld(tot), zonderFeestdagen)
    zetOnvolledig(reeks === undefined)
    if (reeks === undefined || boek.isPending) return
    boek.mutate(reeks, { onSuccess: geboekt })
  }
  return (
    <section className="op-paneel op-stapel" aria-labelledby="reeks">
      <Heading level={2} size="level-3" id="reeks">
        {t.reeks.titel}
      </Heading>
      {lopend.length > 0 && (
        <ul className="op-ritten">
          {lopend.map((reeks) => (
            <Lopend key={reeks.reeksnummer} reeks={reeks} />
          ))}
        </ul>
      )}
      <details className="op-uitklap">
        <summary>{t.reeks.nieuw}</summary>
        <div className="op-stapel">
          <Paragraph>{t.reeks.uitleg}</Paragraph>
          {onvolledig && <Paragraph role="alert">{t.reeks.onvolledig}</Paragraph>}
          {boek.isError &&
            (heeftVeldfouten(boek.error) ? (
              <Formulierfouten
                fout={boek.error}
                velden={[{ id: 'reeks-tot', label: t.reeks.totEnMet, plek: 'totEnMet' }]}
              />
            ) : (
              <Foutmelding fout={boek.error} opnieuw={verstuur} />
            ))}
          {boek.data !== undefined && (
            <Alert
              role="status"
              headingLevel={3}
              heading={t.reeks.gedaan(boek.data.geboekt.length, boek.data.geweigerd.length)}
              severity={boek.data.geweigerd.length > 0 ? 'warning' : 'success'}
            >
              {boek.data.status === 'lopend' && <Paragraph>{t.reeks.later}</Paragraph>}
              <ul className="op-lijst">
                {boek.data.geweigerd.map(({ datum, redenen }) => (
                  <li key={datum}>
                    {dagVoluit(datum, taal)}: <span lang="nl">{redenen.map(({ tekst }) => tekst).join(' ')}</span>
                  </li>
                ))}
              </ul>
            </Alert>
          )}
          <Vinkjes<Dag> legend={t.reeks.elke} namen={t.reeks.dagen} gekozen={dagen} onKies={zetDagen} />
          <Tekstveld
            id="reeks-tot"
            label={t.reeks.totEnMet}
            hint={t.reeks.totHint}
            fout={foutBij('totEnMet')}
            value={tot}
            onChange={(event) => zetTot(event.target.value)}
          />
          <Checkbox checked={zonderFeestdagen} onChange={(event) => zetZonder(event.target.checked)}>
            {t.reeks.feestdagen}
          </Checkbox>
          <Button onClick={verstuur}>{t.reeks.knop}</Button>
        </div>
      </details>
    </section>
  )
}
