import { useState } from 'react'
import type { Besluit } from '../../api/typen.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Besluittekst } from '../../onderdelen/besluit/Besluittekst.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useBesluiten, useBesluitstap } from '../../vragen/pas/besluiten.ts'
import { Besluitacties } from './Besluitacties.tsx'
import { Besluitformulier } from './Besluitformulier.tsx'
import { ZonderBesluit } from './ZonderBesluit.tsx'

const MetActies = ({ besluit, gedaan }: { besluit: Besluit; gedaan: () => void }) => {
  const { pasnummer, besluitnummer, bezwaren } = besluit
  const stap = useBesluitstap(pasnummer)
  const openBezwaar = bezwaren.find(({ uitkomst }) => uitkomst === undefined)?.bezwaarnummer
  return (
    <li className="op-stapel">
      <Besluittekst besluit={besluit} />
      <Besluitacties
        besluit={{ ...besluit, naam: besluitnummer, openBezwaar }}
        stap={{
          fout: stap.error,
          isBezig: stap.isPending,
          vergeet: stap.reset,
          doe: (vervolg, klaar) =>
            stap.mutate(
              { ...vervolg, besluitnummer },
              {
                onSuccess: () => {
                  klaar()
                  gedaan()
                },
              },
            ),
        }}
      />
    </li>
  )
}

/** The decisions about a pass: a new one, its letter, that it was sent, what came against it; and rights without one. */
export const Besluiten = ({ pasnummer }: { pasnummer: string }) => {
  const { t } = useWoorden()
  const { data, isError, error, refetch } = useBesluiten(pasnummer)
  const [nieuw, zetNieuw] = useState(false)
  /** How often something was done: each time is said anew. */
  const [gedaan, zetGedaan] = useState(0)
  const klaar = (): void => {
    zetNieuw(false)
    zetGedaan((keer) => keer + 1)
  }
  return (
    <section className="op-paneel op-stapel" aria-labelledby="besluiten">
      <Heading level={2} size="level-3" id="besluiten">
        {t.besluit.titel}
      </Heading>
      {isError && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {data === undefined && !isError && <Laden />}
      {gedaan > 0 && <Gelukt key={gedaan} kop={t.besluit.bewaard} />}
      {data !== undefined && (
        <>
          <div className="op-knoppen">
            <Button variant="secondary" aria-expanded={nieuw} onClick={() => zetNieuw(!nieuw)}>
              {t.besluit.nieuw}
            </Button>
          </div>
          {nieuw && <Besluitformulier pasnummer={pasnummer} eerder={data.besluiten} klaar={klaar} />}
          {data.besluiten.length === 0 && <Paragraph>{t.besluit.geen}</Paragraph>}
          <ul className="op-ritten">
            {data.besluiten.map((besluit) => (
              <MetActies key={besluit.besluitnummer} besluit={besluit} gedaan={klaar} />
            ))}
          </ul>
          <ZonderBesluit pasnummer={pasnummer} besluiten={data.besluiten} veranderingen={data.zonderBesluit} />
        </>
      )}
    </section>
  )
}
