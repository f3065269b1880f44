import { useState } from 'react'
import { Link } from 'wouter'
import type { Bericht } from '../../api/typen.ts'
import { plusDagen, vandaag } from '../../lezen/tijd.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useTitel } from '../../onderdelen/schil/titel.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit, klok } from '../../teksten/weergave.ts'
import { useBerichten, useSjablonen } from '../../vragen/rit/berichten.ts'
import { Sjabloon } from './Sjabloon.tsx'

const Regel = ({ bericht }: { bericht: Bericht }) => {
  const { t, taal } = useWoorden()
  const { soort, kanaal, status, pasnummer, ritnummer, gemaaktOp, tekst } = bericht
  return (
    <li className="op-rit">
      <div>
        <strong>
          {klok(gemaaktOp, taal)}, {t.berichten.soorten[soort]}
        </strong>{' '}
        <span className="op-status">{t.berichten.status[status]}</span>
        <br />
        {t.berichten.kanalen[kanaal]}, {t.rit.nummer(ritnummer)},{' '}
        <Link className="op-link" href={`/pas/${encodeURIComponent(pasnummer)}`}>
          {t.correcties.naarPas(pasnummer)}
        </Link>
        {tekst !== undefined && <p lang="nl">{tekst}</p>}
      </div>
    </li>
  )
}

const Uitgaand = () => {
  const { t, taal } = useWoorden()
  const [datum, zetDatum] = useState(vandaag)
  const berichten = useBerichten(datum)
  const alle = berichten.data?.pages.flatMap((bladzijde) => bladzijde.berichten) ?? []
  return (
    <section className="op-paneel op-stapel" aria-labelledby="uitgaand">
      <Heading level={2} size="level-3" id="uitgaand">
        {t.berichten.vanDag(datumVoluit(datum, taal))}
      </Heading>
      <div className="op-knoppen">
        <Button variant="secondary" onClick={() => zetDatum(plusDagen(datum, -1))}>
          {t.berichten.eerder}
        </Button>
        <Button variant="secondary" onClick={() => zetDatum(plusDagen(datum, 1))}>
          {t.berichten.later}
        </Button>
      </div>
      {berichten.isError && <Foutmelding fout={berichten.error} opnieuw={() => void berichten.refetch()} />}
      {berichten.isPending && <Laden />}
      {berichten.isSuccess && alle.length === 0 && <Paragraph>{t.berichten.geen}</Paragraph>}
      <ul className="op-ritten">
        {alle.map((bericht) => (
          <Regel key={`${bericht.ritnummer} ${bericht.gemaaktOp} ${bericht.soort}`} bericht={bericht} />
        ))}
      </ul>
      {berichten.hasNextPage && (
        <Button variant="secondary" onClick={() => void berichten.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </section>
  )
}

/** What was sent to holders, or would have been, and in which words. */
export const Berichten = () => {
  const { t } = useWoorden()
  useTitel(t.menu.gemeente.berichten)
  const sjablonen = useSjablonen()
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.menu.gemeente.berichten}
      </Heading>
      <Paragraph>{t.berichten.uitgaandUitleg}</Paragraph>
      <Uitgaand />
      <section className="op-paneel op-stapel" aria-labelledby="woorden">
        <Heading level={2} size="level-3" id="woorden">
          {t.berichten.woorden}
        </Heading>
        {sjablonen.isError && <Foutmelding fout={sjablonen.error} opnieuw={() => void sjablonen.refetch()} />}
        {sjablonen.data?.map((sjabloon) => (
          <Sjabloon key={sjabloon.soort} sjabloon={sjabloon} />
        ))}
      </section>
    </div>
  )
}
