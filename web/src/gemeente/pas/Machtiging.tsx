import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { useState } from 'react'
import { Bevestigvenster } from '../../onderdelen/melding/Bevestigvenster.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useMachtiging, useTrekMachtigingIn } from '../../vragen/bijdrage/machtiging.ts'
import { datumVoluit, ibanTekst } from '../../teksten/weergave.ts'
import { Machtigingformulier } from './Machtigingformulier.tsx'

/** Whether somebody let the municipality collect from their account: to see, record, replace and withdraw. */
export const Machtiging = ({ pasnummer }: { pasnummer: string }) => {
  const { t, taal } = useWoorden()
  const machtiging = useMachtiging(pasnummer)
  const trekIn = useTrekMachtigingIn(pasnummer)
  const [open, zetOpen] = useState(false)
  const [vastgelegd, zetVastgelegd] = useState(false)
  const [vraag, zetVraag] = useState(false)
  const { data } = machtiging
  const opent = (): void => {
    trekIn.reset()
    zetVastgelegd(false)
    zetOpen(!open)
  }
  const klaar = (): void => {
    zetOpen(false)
    zetVastgelegd(true)
  }
  return (
    <section className="op-paneel op-stapel" aria-labelledby="machtiging">
      <Heading level={2} size="level-3" id="machtiging">
        {t.machtiging.titel}
      </Heading>
      {machtiging.isError && <Foutmelding fout={machtiging.error} opnieuw={() => void machtiging.refetch()} />}
      {machtiging.isPending && <Laden />}
      {trekIn.isError && <Foutmelding fout={trekIn.error} />}
      {trekIn.isSuccess && <Gelukt kop={t.machtiging.ingetrokken} />}
      {vastgelegd && <Gelukt kop={t.machtiging.vastgelegd} />}
      {data === null && <Paragraph>{t.machtiging.geen}</Paragraph>}
      {data && (
        <dl className="op-regels">
          {[
            [t.machtiging.velden.rekeninghouder, data.rekeninghouder],
            [t.machtiging.velden.iban, ibanTekst(data.iban)],
            [t.machtiging.velden.ondertekendOp, datumVoluit(data.ondertekendOp, taal)],
            [t.machtiging.velden.kenmerk, data.kenmerk],
            [t.machtiging.geldigTotEnMet, datumVoluit(data.geldigTotEnMet, taal)],
          ].map(([naam, waarde]) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      )}
      {data !== undefined && (
        <div className="op-knoppen">
          <Button variant="secondary" aria-expanded={open} onClick={opent}>
            {data === null ? t.machtiging.legVast : t.machtiging.vervang}
          </Button>
          {data !== null && (
            <Button variant="secondary" onClick={() => zetVraag(true)}>
              {t.machtiging.trekIn}
            </Button>
          )}
        </div>
      )}
      {open && <Machtigingformulier pasnummer={pasnummer} klaar={klaar} />}
      {vraag && (
        <Bevestigvenster
          titel={t.machtiging.trekIn}
          vraag={t.machtiging.trekInVraag(pasnummer)}
          knop={t.machtiging.jaTrekIn}
          doe={() => {
            zetVastgelegd(false)
            trekIn.mutate()
          }}
          sluit={() => zetVraag(false)}
        />
      )}
    </section>
  )
}
