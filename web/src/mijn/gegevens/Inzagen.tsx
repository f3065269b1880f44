import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import type { Inzage, Pas } from '../../api/typen.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useInzagen } from '../../vragen/inzage/inzagen.ts'
import { bezoekenVan, isUzelf, type Bezoek } from './bezoeken.ts'
import { dagVoluit, datumVan, klok } from '../../teksten/weergave.ts'

/** One visit: who, when, and folded away all that was looked at. */
const Bezoekregel = ({ bezoek: { door, op, tot, inzagen } }: { bezoek: Bezoek<Inzage> }) => {
  const { t, taal } = useWoorden()
  const dag = dagVoluit(datumVan(op), taal)
  const [van, einde] = [klok(op, taal), klok(tot, taal)]
  const wat = [...new Set(inzagen.map((inzage) => `${inzage.wat}.`))]
  const waarom = [...new Set(inzagen.map((inzage) => inzage.waarom))]
  return (
    <li className="op-reden">
      <strong>{van === einde ? t.algemeen.dagTijd(dag, van) : t.mijn.bezoek(dag, van, einde)}</strong>
      <div lang="nl">{door}</div>
      <details className="op-uitklap">
        <summary>{t.mijn.bekeken(inzagen.length)}</summary>
        <div lang="nl">
          <ul className="op-lijst">
            {wat.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          {waarom.map((zin) => (
            <p key={zin} className="op-klein">
              {zin}
            </p>
          ))}
        </div>
      </details>
    </li>
  )
}

/** Who looked at somebody's data, when and why: what others saw first, and her own visits folded away. */
export const Inzagen = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  const inzagen = useInzagen(pas.pasnummer)
  const bezoeken = bezoekenVan(inzagen.data?.pages.flatMap((bladzijde) => bladzijde.inzagen) ?? [])
  const anderen = bezoeken.filter((bezoek) => !isUzelf(bezoek))
  const eigen = bezoeken.filter(isUzelf)
  return (
    <section className="op-paneel op-paneel--ruim op-stapel" aria-labelledby="inzagen">
      <Heading level={2} id="inzagen">
        {t.mijn.inzagen}
      </Heading>
      <Paragraph>{t.mijn.inzagenUitleg}</Paragraph>
      {inzagen.isError && <Foutmelding fout={inzagen.error} opnieuw={() => void inzagen.refetch()} />}
      {inzagen.isPending && <Laden />}
      {inzagen.isSuccess && anderen.length === 0 && <Paragraph>{t.mijn.niemandAnders}</Paragraph>}
      <ul className="op-ritten">
        {anderen.map((bezoek) => (
          <Bezoekregel key={`${bezoek.op} ${bezoek.door}`} bezoek={bezoek} />
        ))}
      </ul>
      {eigen.length > 0 && (
        <details className="op-uitklap">
          <summary>{t.mijn.uzelf(eigen.length)}</summary>
          <ul className="op-ritten">
            {eigen.map((bezoek) => (
              <Bezoekregel key={`${bezoek.op} ${bezoek.door}`} bezoek={bezoek} />
            ))}
          </ul>
        </details>
      )}
      {inzagen.hasNextPage && (
        <Button variant="secondary" onClick={() => void inzagen.fetchNextPage()}>
          {t.mijn.eerderGekeken}
        </Button>
      )}
    </section>
  )
}
