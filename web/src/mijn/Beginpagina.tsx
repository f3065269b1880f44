import { Heading, Paragraph, knop } from '../onderdelen/basis/index.ts'
import { Link } from 'wouter'
import type { Pas, Rit } from '../api/typen.ts'
import { Budgetbalk } from '../onderdelen/pas/Budgetbalk.tsx'
import { Foutmelding } from '../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../onderdelen/melding/Laden.tsx'
import { Pasmelding } from '../onderdelen/pas/Pasmelding.tsx'
import { Ophaaltijd } from '../onderdelen/rit/Ophaaltijd.tsx'
import { Ritacties } from '../onderdelen/rit/Ritacties.tsx'
import { ritgroepen } from '../onderdelen/rit/ritgroepen.ts'
import { useTitel } from '../onderdelen/schil/titel.ts'
import { useNaarFormulier } from './Ritten.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { plusDagen, vandaag } from '../lezen/tijd.ts'
import { useBudget } from '../vragen/pas/passen.ts'
import { useRitten } from '../vragen/rit/ritten.ts'
import { dagVoluit, datumVan, euro, klok } from '../teksten/weergave.ts'
import { plaatsnaam } from '../teksten/plaatsnaam.ts'

const VOORUIT_DAGEN = 365

interface EerstvolgendeProps {
  readonly rit: Rit | undefined
  readonly wijzig: (rit: Rit) => void
}

const Eerstvolgende = ({ rit, wijzig }: EerstvolgendeProps) => {
  const { t, taal } = useWoorden()
  if (rit === undefined) return <Paragraph>{t.mijn.geenRit}</Paragraph>
  return (
    <div className="op-stapel">
      <div>
        <p className="op-groot">{dagVoluit(datumVan(rit.vertrek), taal)}</p>
        <p className="op-groot">{t.algemeen.uur(klok(rit.vertrek, taal))}</p>
        <Ophaaltijd rit={rit} />
      </div>
      <dl className="op-route">
        <dt>{t.mijn.van}</dt>
        <dd>{plaatsnaam(rit.van.weergavenaam)}</dd>
        <dt>{t.mijn.naar}</dt>
        <dd>{plaatsnaam(rit.naar.weergavenaam)}</dd>
        <dt>{t.boeken.prijs}</dt>
        <dd>{euro(rit.ritprijs.totaalCent, taal)}</dd>
      </dl>
      <Ritacties rit={rit} wijzig={wijzig} />
    </div>
  )
}

/** The next ride first, with what can be done with it; then the kilometres that are left. */
export const Beginpagina = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  useTitel(t.mijn.volgende)
  const jaar = Number(vandaag().slice(0, 4))
  const ritten = useRitten(pas.pasnummer, vandaag(), plusDagen(vandaag(), VOORUIT_DAGEN))
  const budget = useBudget(pas.pasnummer, jaar)
  const [volgende] = ritgroepen(ritten.data ?? []).komend
  const { wijzig } = useNaarFormulier(pas, ritten.data ?? [])
  return (
    <>
      <Heading level={1}>{t.mijn.welkom(pas.naam)}</Heading>
      <Pasmelding pas={pas} />
      <section className="op-paneel op-paneel--ruim" aria-labelledby="volgende">
        <Heading level={2} id="volgende">
          {t.mijn.volgende}
        </Heading>
        {ritten.isError && <Foutmelding fout={ritten.error} opnieuw={() => void ritten.refetch()} />}
        {ritten.isPending && <Laden />}
        {ritten.isSuccess && <Eerstvolgende rit={volgende} wijzig={wijzig} />}
      </section>
      <Link className={`${knop('primary')} op-knop`} href="/boeken">
        {t.mijn.boek}
      </Link>
      <section className="op-paneel op-paneel--ruim" aria-labelledby="kilometers">
        <Heading level={2} id="kilometers">
          {t.pas.budgetJaar(jaar)}
        </Heading>
        {budget.isError && <Foutmelding fout={budget.error} opnieuw={() => void budget.refetch()} />}
        {budget.data !== undefined && <Budgetbalk {...budget.data} />}
      </section>
    </>
  )
}
