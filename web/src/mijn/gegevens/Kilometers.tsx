import type { FormEvent } from 'react'
import { ingevuld } from '../../api/ingevuld.ts'
import type { Kilometerverzoek } from '../../api/typen.ts'
import { uitDatumveld } from '../../lezen/datumveld.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { useEenTegelijk } from '../../onderdelen/formulier/hooks.ts'
import { Tekstvak } from '../../onderdelen/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { Reispatroon } from '../../onderdelen/kilometers/Reispatroon.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'
import { useKilometerverzoeken, useVraagKilometers } from '../../vragen/pas/kilometers.ts'

const LEEG = { reden: '', vanaf: '', totEnMet: '' }

const Vraagformulier = ({ pasnummer }: { pasnummer: string }) => {
  const { t } = useWoorden()
  const vraag = useVraagKilometers(pasnummer)
  const eenTegelijk = useEenTegelijk()
  const { waarden, veld, velden } = useFormulier('kilometers', t.kilometers.velden, LEEG, vraag.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const { reden, vanaf, totEnMet } = waarden
    const wens = ingevuld({ reden, vanaf: uitDatumveld(vanaf), totEnMet: uitDatumveld(totEnMet) })
    eenTegelijk((klaar) => vraag.mutate(wens, { onSettled: klaar }))
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      <Paragraph>{t.kilometers.uitleg}</Paragraph>
      {vraag.isError && <Formulierfouten fout={vraag.error} velden={velden} />}
      <Tekstvak {...veld('reden')} hint={t.kilometers.redenHint} />
      <div className="op-velden">
        <Tekstveld {...veld('vanaf')} hint={t.kilometers.vanafHint} />
        <Tekstveld {...veld('totEnMet')} hint={t.kilometers.totHint} />
      </div>
      <Button type="submit">{t.kilometers.verstuur}</Button>
    </form>
  )
}

const Verzoek = ({ verzoek }: { verzoek: Kilometerverzoek }) => {
  const { t, taal } = useWoorden()
  const { op, reden, uiterlijkOp, afhandeling, patroon } = verzoek
  return (
    <li className="op-reden">
      <strong>{t.kilometers.gevraagdOp(datumVoluit(datumVan(op), taal))}</strong>
      <p>{reden}</p>
      <p>
        {afhandeling === undefined
          ? t.kilometers.wacht(datumVoluit(uiterlijkOp, taal))
          : t.kilometers.uitkomsten[afhandeling.uitkomst](datumVoluit(datumVan(afhandeling.op), taal))}
      </p>
      <details>
        <summary>{t.kilometers.bewijs}</summary>
        <Reispatroon patroon={patroon} />
      </details>
    </li>
  )
}

/** Asking for more kilometres, and what became of it. */
export const Kilometers = ({ pasnummer }: { pasnummer: string }) => {
  const { t } = useWoorden()
  const { data, isError, error, refetch } = useKilometerverzoeken(pasnummer)
  const verzoeken = data?.kilometerverzoeken ?? []
  const loopt = verzoeken.some(({ afhandeling }) => afhandeling === undefined)
  return (
    <section className="op-paneel op-paneel--ruim op-stapel" aria-labelledby="meer-kilometers">
      <Heading level={2} id="meer-kilometers">
        {t.kilometers.titel}
      </Heading>
      {isError && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {data === undefined && !isError && <Laden />}
      <div role="status">{loopt && <Paragraph>{t.kilometers.loopt}</Paragraph>}</div>
      {verzoeken.length > 0 && (
        <ul className="op-ritten">
          {verzoeken.map((verzoek) => (
            <Verzoek key={verzoek.verzoeknummer} verzoek={verzoek} />
          ))}
        </ul>
      )}
      {data !== undefined && !loopt && <Vraagformulier pasnummer={pasnummer} />}
    </section>
  )
}
