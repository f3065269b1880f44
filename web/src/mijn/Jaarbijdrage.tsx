import { Heading, Paragraph } from '../onderdelen/basis/index.ts'
import type { Pas } from '../api/typen.ts'
import { Bijdragestand } from '../onderdelen/bijdrage/Bijdragestand.tsx'
import { Bronvermelding } from '../onderdelen/melding/Bronvermelding.tsx'
import { Foutmelding } from '../onderdelen/melding/Foutmelding.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { useBijdragen, vraagtJaarbijdrage } from '../vragen/bijdrage/bijdragen.ts'
import { euro } from '../teksten/weergave.ts'

/** The yearly contribution, with its computation in words; nothing where the municipality asks none. */
export const Jaarbijdrage = ({ pas, jaar }: { pas: Pas; jaar: number }) => {
  const { t, taal } = useWoorden()
  const bijdragen = useBijdragen(pas.pasnummer, jaar)
  if (bijdragen.isError) return <Foutmelding fout={bijdragen.error} opnieuw={() => void bijdragen.refetch()} />
  if (bijdragen.data === undefined || !vraagtJaarbijdrage(bijdragen.data)) return null
  const { bedragCent, openstaandCent, berekening, status, statusBedrag, regels } = bijdragen.data.jaarbijdrage
  return (
    <section className="op-paneel op-paneel--ruim" aria-labelledby="jaarbijdrage">
      <Heading level={2} id="jaarbijdrage">
        {t.mijn.jaarbijdrage}
      </Heading>
      <p className="op-groot">{euro(bedragCent, taal)}</p>
      {statusBedrag === 'voorbeeld' && <Paragraph>{t.algemeen.voorbeeldUitleg}</Paragraph>}
      {status === 'verwacht' ? (
        <Paragraph>{t.mijn.verwacht}</Paragraph>
      ) : (
        <Bijdragestand openstaandCent={openstaandCent} regels={regels} />
      )}
      <Paragraph lang="nl">{berekening.toelichting.join(' ')}</Paragraph>
      <Bronvermelding bron={berekening.bron} />
    </section>
  )
}
