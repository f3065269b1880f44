import { useState } from 'react'
import { Link } from 'wouter'
import type { Besluit, Kilometerverzoek } from '../../api/typen.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Reispatroon } from '../../onderdelen/kilometers/Reispatroon.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'
import { useBesluiten } from '../../vragen/pas/besluiten.ts'
import { useBeslisKilometers, useOpenKilometerverzoeken } from '../../vragen/pas/kilometers.ts'

/** Decisions that can answer a request. */
const ANTWOORDEN: readonly string[] = ['reizigersbudget', 'afwijzing']

/** One of before the request is no answer to it. */
const kanAntwoorden = ({ soort, op }: Besluit, gevraagdOp: string): boolean =>
  ANTWOORDEN.includes(soort) && op >= gevraagdOp

const Verzoek = ({ verzoek, klaar }: { verzoek: Kilometerverzoek; klaar: () => void }) => {
  const { t, taal } = useWoorden()
  const { verzoeknummer, pasnummer, reden, op, vanaf, totEnMet, uiterlijkOp, patroon } = verzoek
  const beslis = useBeslisKilometers(verzoek)
  const besluiten = useBesluiten(pasnummer).data?.besluiten.filter((besluit) => kanAntwoorden(besluit, op)) ?? []
  const [gekozen, kies] = useState('')
  const dag = (datum: string): string => datumVoluit(datum, taal)
  return (
    <article className="op-paneel op-stapel" aria-labelledby={verzoeknummer}>
      <Heading level={3} id={verzoeknummer}>
        {t.kilometers.verzoek(pasnummer, dag(datumVan(op)))}
      </Heading>
      <Paragraph>{t.kilometers.wacht(dag(uiterlijkOp))}</Paragraph>
      <Paragraph>{reden}</Paragraph>
      {(vanaf ?? totEnMet) !== undefined && (
        <Paragraph>{t.kilometers.periode(vanaf && dag(vanaf), totEnMet && dag(totEnMet))}</Paragraph>
      )}
      <Reispatroon patroon={patroon} />
      <Link className="op-link" href={`/pas/${encodeURIComponent(pasnummer)}`}>
        {t.kilometers.naarPas(pasnummer)}
      </Link>
      {beslis.isError && <Foutmelding fout={beslis.error} />}
      {besluiten.length === 0 ? (
        <Paragraph>{t.kilometers.eerstBesluit}</Paragraph>
      ) : (
        <>
          <Keuzeveld
            id={`besluit-${verzoeknummer}`}
            label={t.kilometers.welkBesluit}
            waarde={gekozen}
            keuzes={[
              ['', t.kilometers.kies],
              ...besluiten.map(
                ({ besluitnummer, soort, besluitdatum }) =>
                  [besluitnummer, t.besluit.kop(t.besluit.soorten[soort], dag(besluitdatum))] as const,
              ),
            ]}
            onKies={kies}
          />
          <div className="op-knoppen">
            <Button
              disabled={gekozen === '' || beslis.isPending}
              onClick={() => beslis.mutate(gekozen, { onSuccess: klaar })}
            >
              {t.kilometers.beslis}
            </Button>
          </div>
        </>
      )}
    </article>
  )
}

/** Requests for more kilometres that wait for a decision, each with how the holder travels. */
export const Kilometerverzoeken = () => {
  const { t } = useWoorden()
  const open = useOpenKilometerverzoeken()
  const [beslist, zetBeslist] = useState<string>()
  const alle = open.data?.pages.flatMap(({ kilometerverzoeken }) => kilometerverzoeken) ?? []
  return (
    <div className="op-stapel">
      <Heading level={2} size="level-3">
        {t.kilometers.openTitel}
      </Heading>
      {open.isError && <Foutmelding fout={open.error} opnieuw={() => void open.refetch()} />}
      {open.isPending && <Laden />}
      {beslist !== undefined && <Gelukt key={beslist} kop={t.kilometers.beslist} />}
      {open.isSuccess && alle.length === 0 && <Paragraph>{t.kilometers.geen}</Paragraph>}
      {alle.map((verzoek) => (
        <Verzoek key={verzoek.verzoeknummer} verzoek={verzoek} klaar={() => zetBeslist(verzoek.verzoeknummer)} />
      ))}
      {open.hasNextPage && (
        <Button variant="secondary" onClick={() => void open.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </div>
  )
}
