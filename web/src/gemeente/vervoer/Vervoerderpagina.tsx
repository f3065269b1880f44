import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { ingevuld } from '../../api/ingevuld.ts'
import type { Vervoerder, Vervoerderslijst } from '../../api/typen.ts'
import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { Button, Paragraph } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstvak } from '../../onderdelen/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { Vinkjes } from '../../onderdelen/formulier/Vinkjes.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { Paginakop } from '../../onderdelen/schil/Paginakop.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useLegVervoerdersVast, useVervoerders } from '../../vragen/rit/vervoerders.ts'
import { useVervoerderveld, vervoerderVan, waardenVan, type Waarden } from './vervoerderformulier.ts'

interface Props {
  readonly lijst: Vervoerderslijst
  readonly vervoerder: Vervoerder | undefined
}

/** A carrier: all that is asked of it, and what it has besides, such as prices, stays as it was. */
const Formulier = ({ lijst: { vervoerders, bewerking }, vervoerder }: Props) => {
  const { t } = useWoorden()
  const [, ga] = useLocation()
  const leg = useLegVervoerdersVast()
  const nu = JSON.stringify(vervoerder)
  const [begin] = useState({ vervoerder: nu, bewerking })
  const [waarden, zetWaarden] = useState<Waarden>(() => waardenVan(vervoerder, inDatumveld))
  const [soorten, zetSoorten] = useState(vervoerder?.rijdt.vervoertypen ?? [])
  const [dubbel, zetDubbel] = useState(false)
  const bestaand = vervoerders.findIndex((een) => een === vervoerder)
  const plek = bestaand === -1 ? vervoerders.length : bestaand
  const { veld, velden } = useVervoerderveld({ plek, waarden, zetWaarden, fout: leg.error })
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (leg.isPending) return
    const wens = vervoerderVan(vervoerder, ingevuld({ ...waarden }), soorten, (dag) => uitDatumveld(dag, 'komt'))
    const isDubbel =
      vervoerder === undefined && vervoerders.some((een) => een.vervoerdersnummer === wens.vervoerdersnummer)
    zetDubbel(isDubbel)
    if (isDubbel) return document.getElementById('vervoerder-vervoerdersnummer')?.focus()
    // The list is read again as it changes, and the fields are not: of a carrier that became another, the API says so.
    const gelezen = nu === begin.vervoerder ? bewerking : begin.bewerking
    leg.mutate(
      { vervoerders: vervoerders.toSpliced(plek, bestaand === -1 ? 0 : 1, wens), bewerking: gelezen },
      { onSuccess: () => ga('/vervoerders') },
    )
  }
  const { hints } = t.vervoerders
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      {leg.isError && <Formulierfouten fout={leg.error} velden={velden} />}
      {vervoerder === undefined && (
        <Tekstveld
          {...veld('vervoerdersnummer')}
          hint={hints.vervoerdersnummer}
          {...(dubbel && { fout: t.vervoerders.bestaatAl })}
        />
      )}
      <Tekstveld {...veld('naam')} />
      <div className="op-velden">
        <Tekstveld {...veld('geldigVanaf')} hint={t.stiptheid.datumHint} />
        <Tekstveld {...veld('geldigTotEnMet')} hint={hints.geldigTotEnMet} />
      </div>
      <Vinkjes
        legend={t.vervoerders.soorten}
        namen={t.pas.vervoertypen}
        gekozen={soorten}
        onKies={(gekozen) => zetSoorten(gekozen)}
      />
      <Tekstvak {...veld('woonplaatsen')} hint={hints.woonplaatsen} />
      <Tekstvak {...veld('inlogs')} hint={hints.inlogs} />
      <Tekstveld {...veld('wijzigingenDagen')} inputMode="numeric" />
      <div className="op-knoppen">
        <Button type="submit">{t.vervoerders.bewaar}</Button>
      </div>
    </form>
  )
}

/** One carrier to change, or a new one. @param nummer of the one that is changed */
export const Vervoerderpagina = ({ nummer }: { nummer?: string }) => {
  const { t } = useWoorden()
  const { data, isError, error, isPending, refetch } = useVervoerders()
  const vervoerder = data?.vervoerders.find(({ vervoerdersnummer }) => vervoerdersnummer === nummer)
  const titel = nummer === undefined ? t.vervoerders.nieuw : (vervoerder?.naam ?? t.vervoerders.titel)
  const weg = data !== undefined && nummer !== undefined && vervoerder === undefined
  return (
    <div className="op-stapel">
      <Paginakop titel={titel} deelVan={t.vervoerders.titel} naar="/vervoerders" naam={t.facturen.terug} />
      {isError && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {isPending && <Laden />}
      {weg && <Paragraph role="status">{t.vervoerders.onbekend}</Paragraph>}
      {data !== undefined && !weg && <Formulier lijst={data} vervoerder={vervoerder} />}
    </div>
  )
}
