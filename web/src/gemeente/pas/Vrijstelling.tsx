import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { useState, type FormEvent } from 'react'
import type { Vrijstellingsbesluit } from '../../api/typen.ts'
import { Bevestigvenster } from '../../onderdelen/melding/Bevestigvenster.tsx'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useBeslisVrijstelling } from '../../vragen/bijdrage/vrijstelling.ts'
import { datumVan, datumVoluit, euro, maandVoluit } from '../../teksten/weergave.ts'

interface Props {
  readonly pasnummer: string
  readonly jaar: number
  /** The decision that holds now. */
  readonly besluit: Vrijstellingsbesluit | undefined
}

const GRENZEN = ['vanaf', 'totEnMet'] as const

const maandenVan = (jaar: number): string[] =>
  Array.from({ length: 12 }, (_, i) => `${jaar}-${String(i + 1).padStart(2, '0')}`)

/** Decides that somebody owes nothing of a year, or less, with the reason, or withdraws that. */
export const Vrijstelling = ({ pasnummer, jaar, besluit }: Props) => {
  const { t, taal } = useWoorden()
  const beslis = useBeslisVrijstelling(pasnummer, jaar)
  const [vraag, zetVraag] = useState(false)
  const [maanden, zetMaanden] = useState({ vanaf: `${jaar}-01`, totEnMet: `${jaar}-12` })
  const { waarden, veld, velden, leeg } = useFormulier(
    'vrijstelling',
    t.vrijstelling.velden,
    { reden: '', artikel: '', bedragCent: '' },
    beslis.error,
  )
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (!beslis.isPending) beslis.mutate({ ...waarden, ...maanden }, { onSuccess: leeg })
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={3} size="level-4">
        {t.vrijstelling.titel}
      </Heading>
      {beslis.isError && (
        <Formulierfouten
          fout={beslis.error}
          velden={[
            ...velden,
            ...GRENZEN.map((grens) => ({
              id: `vrijstelling-${grens}`,
              label: t.vrijstelling.maandvelden[grens],
              plek: `maanden.${grens}`,
            })),
          ]}
        />
      )}
      {beslis.isSuccess && (
        <Gelukt kop={beslis.data.ingetrokken ? t.vrijstelling.ingetrokken : t.vrijstelling.verleend} />
      )}
      {besluit === undefined ? (
        <>
          <Paragraph>{t.vrijstelling.uitleg}</Paragraph>
          <Tekstveld {...veld('reden')} hint={t.vrijstelling.redenHint} />
          <Tekstveld {...veld('artikel')} hint={t.vrijstelling.artikelHint} />
          <Tekstveld {...veld('bedragCent')} hint={t.vrijstelling.bedragHint} />
          <div className="op-velden">
            {GRENZEN.map((grens) => (
              <Keuzeveld
                key={grens}
                id={`vrijstelling-${grens}`}
                label={t.vrijstelling.maandvelden[grens]}
                waarde={maanden[grens]}
                keuzes={maandenVan(jaar).map((maand) => [maand, maandVoluit(maand, taal)] as const)}
                onKies={(maand) => zetMaanden((nu) => ({ ...nu, [grens]: maand }))}
              />
            ))}
          </div>
          <Button type="submit" variant="secondary">
            {t.vrijstelling.verleen}
          </Button>
        </>
      ) : (
        <>
          <Paragraph>
            {t.vrijstelling.besluit(
              datumVoluit(datumVan(besluit.op), taal),
              besluit.reden ?? '',
              besluit.artikel ?? '',
            )}
          </Paragraph>
          {besluit.bedragCent !== undefined && (
            <Paragraph>{t.vrijstelling.minder(euro(besluit.bedragCent, taal))}</Paragraph>
          )}
          {besluit.maanden !== undefined && (
            <Paragraph>
              {t.vrijstelling.maanden(
                maandVoluit(besluit.maanden.vanaf, taal),
                maandVoluit(besluit.maanden.totEnMet, taal),
              )}
            </Paragraph>
          )}
          <Button variant="secondary" onClick={() => zetVraag(true)}>
            {t.vrijstelling.trekIn}
          </Button>
        </>
      )}
      {vraag && (
        <Bevestigvenster
          titel={t.vrijstelling.trekIn}
          vraag={t.vrijstelling.trekInVraag(jaar)}
          knop={t.vrijstelling.jaTrekIn}
          doe={() => beslis.mutate(undefined)}
          sluit={() => zetVraag(false)}
        />
      )}
    </form>
  )
}
