import { Link } from 'wouter'
import { Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Bronvermelding } from '../../onderdelen/melding/Bronvermelding.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { vandaag } from '../../lezen/tijd.ts'
import { useBijdragen, vraagtJaarbijdrage } from '../../vragen/bijdrage/bijdragen.ts'
import { euro } from '../../teksten/weergave.ts'
import { useStand } from '../bijdragen/run/stand.ts'
import { Vrijstelling } from './Vrijstelling.tsx'

/** What a pass pays this year, how that stands, and whether it is exempt; nothing where the municipality asks none. */
export const Pasbijdrage = ({ pasnummer }: { pasnummer: string }) => {
  const { t, taal } = useWoorden()
  const stand = useStand()
  const jaar = Number(vandaag().slice(0, 4))
  const bijdragen = useBijdragen(pasnummer, jaar)
  if (bijdragen.data === undefined)
    return bijdragen.isError ? <Foutmelding fout={bijdragen.error} opnieuw={() => void bijdragen.refetch()} /> : null
  if (!vraagtJaarbijdrage(bijdragen.data)) return null
  const { bedragCent, berekening, regels, status, statusBedrag, vrijstelling } = bijdragen.data.jaarbijdrage
  return (
    <section className="op-paneel op-stapel" aria-labelledby="pasbijdrage">
      <Heading level={2} size="level-3" id="pasbijdrage">
        {t.vrijstelling.bijdrage(jaar)}
      </Heading>
      <Paragraph>
        <strong>{euro(bedragCent, taal)}</strong> {statusBedrag === 'voorbeeld' && `(${t.algemeen.voorbeeld})`}
      </Paragraph>
      {status === 'verwacht' && <Paragraph>{t.mijn.verwacht}</Paragraph>}
      {regels.length > 0 && (
        <ul className="op-lijst">
          {regels.map((regel) => (
            <li key={regel.runnummer}>
              {t.vrijstelling.gevraagd(regel.runnummer, euro(regel.bedragCent, taal), stand(regel))}
            </li>
          ))}
        </ul>
      )}
      <Link className="op-link" href={`/pas/${encodeURIComponent(pasnummer)}/rekening/${jaar}`}>
        {t.rekening.naar(jaar)}
      </Link>
      <Paragraph lang="nl">{berekening.toelichting.join(' ')}</Paragraph>
      <Bronvermelding bron={berekening.bron} />
      <Vrijstelling pasnummer={pasnummer} jaar={jaar} besluit={vrijstelling} />
    </section>
  )
}
