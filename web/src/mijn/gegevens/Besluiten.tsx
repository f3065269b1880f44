import { Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Besluittekst } from '../../onderdelen/besluit/Besluittekst.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useBesluiten } from '../../vragen/pas/besluiten.ts'

/** What the municipality decided about the pass, and how somebody can object. */
export const Besluiten = ({ pasnummer }: { pasnummer: string }) => {
  const { t } = useWoorden()
  const { data, isError, error, refetch } = useBesluiten(pasnummer)
  return (
    <section className="op-paneel op-paneel--ruim op-stapel" aria-labelledby="besluiten">
      <Heading level={2} id="besluiten">
        {t.besluit.titel}
      </Heading>
      {isError && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {data === undefined && !isError && <Laden />}
      {data?.besluiten.length === 0 && <Paragraph>{t.besluit.geen}</Paragraph>}
      <ul className="op-ritten">
        {data?.besluiten.map((besluit) => (
          <li key={besluit.besluitnummer}>
            <Besluittekst besluit={besluit} />
          </li>
        ))}
      </ul>
    </section>
  )
}
