import { useState, type FormEvent, type ReactNode } from 'react'
import type { Notitie } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit, getal, klok } from '../../teksten/weergave.ts'
import { useNotities, useSchrijfNotitie, useWisNotitie, type Notitieonderwerp } from '../../vragen/pas/notities.ts'
import { Button, Paragraph } from '../basis/index.ts'
import { Formulierfouten } from '../formulier/Formulierfouten.tsx'
import { useEenTegelijk } from '../formulier/hooks.ts'
import { Tekstvak } from '../formulier/Tekstvak.tsx'
import { useFormulier } from '../formulier/velden.ts'
import { Bevestigvenster } from '../melding/Bevestigvenster.tsx'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { Gelukt } from '../melding/Gelukt.tsx'

export interface Props {
  readonly onderwerp: Notitieonderwerp
  /** Names the pass or the ride: more of them can be open on one page. */
  readonly waarbij: string
  readonly kop: ReactNode
}

const nummerVan = (onderwerp: Notitieonderwerp): string =>
  'ritnummer' in onderwerp ? onderwerp.ritnummer : onderwerp.pasnummer

interface Schrijfprops extends Pick<Props, 'onderwerp' | 'waarbij'> {
  readonly schrijf: ReturnType<typeof useSchrijfNotitie>
  /** Whether something else was done since. */
  readonly isOud: boolean
}

const Schrijven = ({ onderwerp, waarbij, schrijf, isOud }: Schrijfprops) => {
  const { t } = useWoorden()
  const metNaam = (tekst: string): string => `${tekst}: ${waarbij}`
  const eenTegelijk = useEenTegelijk()
  const naam = `notitie-${nummerVan(onderwerp)}`
  const { waarden, veld, velden, leeg } = useFormulier(naam, t.notities.velden, { tekst: '' }, schrijf.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    eenTegelijk((klaar) => schrijf.mutate(waarden.tekst, { onSuccess: leeg, onSettled: klaar }))
  }
  return (
    <details className="op-uitklap">
      <summary aria-label={metNaam(t.notities.schrijf)}>{t.notities.schrijf}</summary>
      <form className="op-stapel" onSubmit={verstuur} noValidate>
        {schrijf.isError && <Formulierfouten fout={schrijf.error} velden={velden} />}
        {schrijf.isSuccess && !isOud && <Gelukt key={schrijf.submittedAt} kop={t.notities.bewaard} />}
        <Tekstvak {...veld('tekst')} aria-label={metNaam(t.notities.velden.tekst)} rows={2} hint={t.notities.hint} />
        <Button type="submit" variant="secondary" aria-label={metNaam(t.notities.bewaar)}>
          {t.notities.bewaar}
        </Button>
      </form>
    </details>
  )
}

interface Lijstprops extends Pick<Props, 'waarbij'> {
  readonly notities: readonly Notitie[]
  readonly wis: ReturnType<typeof useWisNotitie>
  readonly isOud: boolean
}

const Lijst = ({ waarbij, notities, wis, isOud }: Lijstprops) => {
  const { t, taal } = useWoorden()
  const [vraag, zetVraag] = useState<Notitie>()
  return (
    <>
      {wis.isError && !isOud && <Foutmelding fout={wis.error} />}
      {wis.isSuccess && !isOud && <Gelukt key={wis.submittedAt} kop={t.notities.gewist} />}
      {notities.length > 0 && (
        <ul className="op-ritten">
          {notities.map((notitie, plek) => {
            const op = t.algemeen.dagTijd(datumVoluit(datumVan(notitie.op), taal), klok(notitie.op, taal))
            return (
              <li key={notitie.notitienummer} className="op-reden">
                <div lang="nl">{notitie.tekst}</div>
                <span className="op-klein">{t.notities.door(op, t.rollen[notitie.rol] ?? notitie.rol)}</span>
                {notitie.wisbaar && (
                  <Button
                    variant="tertiary"
                    aria-label={t.notities.wisVoluit(getal(plek + 1, taal), op, waarbij)}
                    onClick={() => zetVraag(notitie)}
                  >
                    {t.notities.wis}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {vraag !== undefined && (
        <Bevestigvenster
          titel={t.notities.wisTitel}
          vraag={t.notities.wisVraag}
          knop={t.notities.jaWis}
          doe={() => wis.mutate(vraag.notitienummer)}
          sluit={() => zetVraag(undefined)}
        />
      )}
    </>
  )
}

/** Notes at a pass or a ride. The holder only reads, and sees nothing where nothing was written. */
const Notities = ({ onderwerp, waarbij, kop }: Props) => {
  const { t } = useWoorden()
  const { rollen } = useOpstap().persoon
  const schrijft = rollen.some((rol) => rol === 'centralist' || rol === 'gemeente')
  const { data, isError, error, refetch } = useNotities(onderwerp)
  const schrijf = useSchrijfNotitie(onderwerp)
  const wis = useWisNotitie(onderwerp)
  const isGewistNaSchrijven = wis.submittedAt > schrijf.submittedAt
  const notities = data?.notities ?? []
  if (isError) return <Foutmelding rustig fout={error} opnieuw={() => void refetch()} />
  if (!schrijft && notities.length === 0) return null
  return (
    <div className="op-stapel">
      {kop}
      {!schrijft && <Paragraph>{t.notities.uitleg}</Paragraph>}
      {data !== undefined && <Lijst {...{ waarbij, notities, wis }} isOud={!isGewistNaSchrijven} />}
      {schrijft && <Schrijven {...{ onderwerp, waarbij, schrijf }} isOud={isGewistNaSchrijven} />}
    </div>
  )
}

export default Notities
