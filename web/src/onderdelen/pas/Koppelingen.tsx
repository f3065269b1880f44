import { Button, Heading, Paragraph } from '../basis/index.ts'
import { useState } from 'react'
import type { Koppeling } from '../../api/typen.ts'
import { Bevestigvenster } from '../melding/Bevestigvenster.tsx'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { Gelukt } from '../melding/Gelukt.tsx'
import { Laden } from '../melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useKoppelingen, useTrekKoppelingIn } from '../../vragen/inzage/toegang.ts'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'

/** Which sign-ins reach a pass, and to end one. */
export const Koppelingen = ({ pasnummer }: { pasnummer: string }) => {
  const { t, taal } = useWoorden()
  const koppelingen = useKoppelingen(pasnummer)
  const trekIn = useTrekKoppelingIn(pasnummer)
  const [vraag, zetVraag] = useState<Koppeling>()
  const dag = (instant: string): string => datumVoluit(datumVan(instant), taal)
  return (
    <>
      <Heading level={3} size="level-4">
        {t.toegang.koppelingen}
      </Heading>
      {koppelingen.isError && <Foutmelding fout={koppelingen.error} opnieuw={() => void koppelingen.refetch()} />}
      {koppelingen.isPending && <Laden />}
      {trekIn.isError && <Foutmelding fout={trekIn.error} />}
      {trekIn.isSuccess && <Gelukt kop={t.toegang.ingetrokken} />}
      {koppelingen.data?.length === 0 && <Paragraph>{t.toegang.geen}</Paragraph>}
      <ul className="op-ritten">
        {koppelingen.data?.map((koppeling) => (
          <li key={koppeling.koppelnummer} className="op-rit">
            <span>
              {t.toegang.sinds(dag(koppeling.sinds), koppeling.koppelnummer)}
              {koppeling.ingetrokkenOp !== undefined && `. ${t.toegang.ingetrokkenOp(dag(koppeling.ingetrokkenOp))}`}
            </span>
            {koppeling.ingetrokkenOp === undefined && (
              <Button
                variant="tertiary"
                aria-label={t.toegang.trekInVoluit(koppeling.koppelnummer)}
                onClick={() => zetVraag(koppeling)}
              >
                {t.toegang.trekIn}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {vraag !== undefined && (
        <Bevestigvenster
          titel={t.toegang.trekInTitel}
          vraag={t.toegang.trekInVraag(dag(vraag.sinds))}
          knop={t.toegang.jaTrekIn}
          doe={() => trekIn.mutate(vraag.koppelnummer)}
          sluit={() => zetVraag(undefined)}
        />
      )}
    </>
  )
}
