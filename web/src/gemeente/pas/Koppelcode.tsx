import { Button, Paragraph } from '../../onderdelen/basis/index.ts'
import { useState } from 'react'
import type { Pas } from '../../api/typen.ts'
import { Bevestigvenster } from '../../onderdelen/melding/Bevestigvenster.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useMaakKoppelcode } from '../../vragen/inzage/toegang.ts'
import { Koppelbrief } from './Koppelbrief.tsx'

const naarKnop = (knop: HTMLButtonElement | null): void => knop?.focus()

/** Makes the code with which a holder links their sign-in, and shows it once. Asks first: an earlier code stops working. */
export const Koppelcode = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  const maak = useMaakKoppelcode(pas.pasnummer)
  const [vraag, zetVraag] = useState(false)
  const [weggehaald, zetWeggehaald] = useState(false)
  const haalWeg = (): void => {
    zetWeggehaald(true)
    maak.reset()
  }
  return (
    <>
      <Paragraph>{t.toegang.uitleg}</Paragraph>
      {maak.isError && <Foutmelding fout={maak.error} />}
      {maak.isSuccess ? (
        <>
          <Gelukt kop={t.toegang.gemaakt}>
            <Paragraph>{t.toegang.eenmalig}</Paragraph>
          </Gelukt>
          <Koppelbrief pas={pas} koppelcode={maak.data} klaar={haalWeg} />
        </>
      ) : (
        <Button variant="secondary" ref={weggehaald ? naarKnop : null} onClick={() => zetVraag(true)}>
          {t.toegang.maak}
        </Button>
      )}
      {vraag && (
        <Bevestigvenster
          titel={t.toegang.maak}
          vraag={t.toegang.maakVraag}
          knop={t.toegang.jaMaak}
          doe={() => maak.mutate()}
          sluit={() => zetVraag(false)}
        />
      )}
    </>
  )
}
