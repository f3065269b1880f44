import { useState, type FormEvent } from 'react'
import { alsFout } from '../../api/fout.ts'
import { ingevuld } from '../../api/ingevuld.ts'
import { uitDatumveld } from '../../lezen/datumveld.ts'
import { Button, FieldSet, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier, useVeldfout } from '../../onderdelen/formulier/velden.ts'
import { Bevestigvenster } from '../../onderdelen/melding/Bevestigvenster.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { euro, getal } from '../../teksten/weergave.ts'
import { useMaakTerugbetaalopdracht } from '../../vragen/bijdrage/terugbetaling.ts'
import { useRijen } from '../bijdragen/rijen.ts'
import { Zonder } from './Zonder.tsx'

const REKENING = ['pasnummer', 'iban', 'naam'] as const

const idVan = (sleutel: number, naam: string): string => `terugbetaling-${sleutel}-${naam}`

/** Asks to pay back what is owed of a year: on which day, and where to if no mandate says so. Asked for once more first. */
export const Opdrachtformulier = ({ jaar }: { jaar: number }) => {
  const { t, taal } = useWoorden()
  const maak = useMaakTerugbetaalopdracht()
  const foutBij = useVeldfout(maak.error)
  const [vraagt, zetVraagt] = useState(false)
  const labels = { uitvoerdatum: t.terugbetaling.velden.uitvoerdatum }
  const { waarden, veld, velden, leeg } = useFormulier('terugbetaling', labels, { uitvoerdatum: '' }, maak.error)
  const { rijen, zet, erbij, eraf, haalWeg } = useRijen(REKENING)
  // A row in which nothing was typed asks nothing.
  const gevuld = rijen.filter((rij) => REKENING.some((naam) => rij.waarden[naam] !== ''))
  const plekVan = (sleutel: number, naam: string): string =>
    `rekeningen.${gevuld.findIndex((rij) => rij.sleutel === sleutel)}.${naam}`
  const verstuur = (): void => {
    if (maak.isPending) return
    const rekeningen = gevuld.map(({ waarden: { pasnummer, iban, naam } }) =>
      ingevuld({ pasnummer: pasnummer.trim().toUpperCase(), iban: iban.replaceAll(/\s/g, '').toUpperCase(), naam }),
    )
    const body = { jaar, rekeningen, ...ingevuld({ uitvoerdatum: uitDatumveld(waarden.uitvoerdatum) }) }
    maak.mutate(body, {
      onSuccess: () => {
        leeg()
        haalWeg(gevuld.map(({ sleutel }) => sleutel))
      },
    })
  }
  const zonder = maak.isError ? alsFout(maak.error).probleem.zonder : undefined
  return (
    <form
      className="op-paneel op-stapel"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        zetVraagt(true)
      }}
    >
      <Heading level={2} size="level-3">
        {t.terugbetaling.nieuw(jaar)}
      </Heading>
      {maak.isError && (
        <Formulierfouten
          fout={maak.error}
          velden={[
            ...velden,
            ...gevuld.flatMap(({ sleutel }, i) =>
              REKENING.map((naam) => ({
                id: idVan(sleutel, naam),
                label: t.terugbetaling.veldVan(t.terugbetaling.rekening[naam], i + 1),
                plek: `rekeningen.${i}.${naam}`,
              })),
            ),
          ]}
        />
      )}
      {zonder !== undefined && zonder.aantal > 0 && <Zonder kop={3} zonder={zonder} />}
      {maak.isSuccess && (
        <Gelukt
          key={maak.submittedAt}
          kop={t.terugbetaling.gemaakt(getal(maak.data.aantal, taal), euro(maak.data.bedragCent, taal))}
        />
      )}
      <Paragraph>{t.terugbetaling.nieuwUitleg}</Paragraph>
      <Tekstveld {...veld('uitvoerdatum')} hint={t.terugbetaling.uitvoerdatumHint} />
      {rijen.map(({ sleutel, waarden: rij }, i) => (
        <FieldSet key={sleutel} legend={t.terugbetaling.rij(i + 1)}>
          <div className="op-velden op-velden--drie">
            {REKENING.map((naam) => (
              <Tekstveld
                key={naam}
                id={idVan(sleutel, naam)}
                label={t.terugbetaling.rekening[naam]}
                fout={foutBij(plekVan(sleutel, naam))}
                autoComplete="off"
                value={rij[naam]}
                onChange={(event) => zet(sleutel, naam, event.target.value)}
              />
            ))}
          </div>
        </FieldSet>
      ))}
      <div className="op-knoppen">
        <Button type="submit">{t.terugbetaling.knop}</Button>
        <Button variant="secondary" onClick={erbij}>
          {t.terugbetaling.rijErbij}
        </Button>
        {rijen.length > 1 && (
          <Button variant="secondary" onClick={eraf}>
            {t.terugbetaling.rijEraf}
          </Button>
        )}
      </div>
      {vraagt && (
        <Bevestigvenster
          titel={t.terugbetaling.nieuw(jaar)}
          vraag={t.terugbetaling.vraag(jaar)}
          knop={t.terugbetaling.ja}
          doe={verstuur}
          sluit={() => zetVraagt(false)}
        />
      )}
    </form>
  )
}
