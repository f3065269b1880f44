import { Heading, Paragraph } from '../basis/index.ts'
import { plusDagen, vandaag } from '../../lezen/tijd.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { dagKort, datumVan, euro, klok } from '../../teksten/weergave.ts'
import { useMeereisritten } from '../../vragen/rit/ritten.ts'
import { Ophaaltijd } from './Ophaaltijd.tsx'
import { Foutmelding } from '../melding/Foutmelding.tsx'

const VOORUIT_DAGEN = 365

interface Props {
  readonly pasnummer: string
  readonly titel: string
  readonly niveau: 2 | 3
}

/** Rides of others in which a holder travels along, from today: to be read, as whoever booked them changes them. Nothing where there are none. */
export const Meereisritten = ({ pasnummer, titel, niveau }: Props) => {
  const { t, taal } = useWoorden()
  const { data, isError, error, refetch } = useMeereisritten(pasnummer, vandaag(), plusDagen(vandaag(), VOORUIT_DAGEN))
  if (isError) return <Foutmelding rustig fout={error} opnieuw={() => void refetch()} />
  if (data === undefined || data.length === 0) return null
  return (
    <section aria-labelledby="meereizen">
      <Heading level={niveau} id="meereizen">
        {titel}
      </Heading>
      <Paragraph>{t.pas.meereizenUitleg}</Paragraph>
      <ul className="op-ritten">
        {data.map(({ ritnummer, vertrek, status, van, naar, bedragCent, ophaaltijd, voortgang }) => (
          <li key={ritnummer} className={`op-rit op-rit--${status}`}>
            <div>
              <strong>{t.algemeen.dagTijd(dagKort(datumVan(vertrek), taal), klok(vertrek, taal))}</strong>{' '}
              <span className="op-status">{t.rit.status[status]}</span>
              <br />
              {t.algemeen.vanNaar(van.weergavenaam, naar.weergavenaam)}
              <Ophaaltijd
                rit={{
                  status,
                  ...(ophaaltijd !== undefined && { ophaaltijd }),
                  ...(voortgang !== undefined && { voortgang }),
                }}
              />
              {bedragCent !== undefined && (
                <>
                  <br />
                  <span className="op-klein">{euro(bedragCent, taal)}</span>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
