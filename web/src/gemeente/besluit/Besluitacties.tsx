import { useState, type FormEvent } from 'react'
import type { Besluit, Bezwaaruitkomst } from '../../api/typen.ts'
import { ingevuld } from '../../api/ingevuld.ts'
import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { vandaag } from '../../lezen/tijd.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstvak } from '../../onderdelen/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useBesluitstap } from '../../vragen/pas/besluiten.ts'

type Props = { readonly besluit: Besluit; readonly klaar: () => void }

/** On which day the letter went: from the day after somebody can object. */
const Verzending = ({ besluit: { pasnummer, besluitnummer }, klaar }: Props) => {
  const { t } = useWoorden()
  const stap = useBesluitstap(pasnummer)
  const { waarden, veld, velden } = useFormulier(
    `verzending-${besluitnummer}`,
    { datum: t.besluit.verzendOp },
    { datum: inDatumveld(vandaag()) },
    stap.error,
  )
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const datum = uitDatumveld(waarden.datum, 'was')
    if (!stap.isPending) stap.mutate({ soort: 'verzonden', besluitnummer, datum }, { onSuccess: klaar })
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      {stap.isError && <Formulierfouten fout={stap.error} velden={velden} />}
      <Tekstveld {...veld('datum')} hint={t.innen.datumHint} />
      <Button type="submit">{t.besluit.meldVerzonden}</Button>
    </form>
  )
}

/** What somebody has against it, and when that came. */
const Bezwaar = ({ besluit: { pasnummer, besluitnummer }, klaar }: Props) => {
  const { t } = useWoorden()
  const stap = useBesluitstap(pasnummer)
  const { waarden, veld, velden } = useFormulier(
    `bezwaar-${besluitnummer}`,
    t.besluit.bezwaarvelden,
    { ontvangenOp: inDatumveld(vandaag()), gepostOp: '', waarover: '' },
    stap.error,
  )
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const bezwaar = ingevuld({
      ontvangenOp: uitDatumveld(waarden.ontvangenOp, 'was'),
      gepostOp: uitDatumveld(waarden.gepostOp, 'was'),
      waarover: waarden.waarover,
    })
    if (!stap.isPending) stap.mutate({ soort: 'bezwaar', besluitnummer, bezwaar }, { onSuccess: klaar })
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      {stap.isError && <Formulierfouten fout={stap.error} velden={velden} />}
      <div className="op-velden">
        <Tekstveld {...veld('ontvangenOp')} hint={t.innen.datumHint} />
        <Tekstveld {...veld('gepostOp')} hint={t.besluit.gepostHint} />
      </div>
      <Tekstvak {...veld('waarover')} />
      <Button type="submit">{t.besluit.noteerBezwaar}</Button>
    </form>
  )
}

/** What became of an objection, once. */
const Uitkomst = ({ besluit, klaar, bezwaarnummer }: Props & { readonly bezwaarnummer: string }) => {
  const { t } = useWoorden()
  const { pasnummer, besluitnummer } = besluit
  const stap = useBesluitstap(pasnummer)
  const [soort, zetSoort] = useState<Bezwaaruitkomst['soort']>('ongegrond')
  const { waarden, veld, velden } = useFormulier(
    `uitkomst-${bezwaarnummer}`,
    t.besluit.uitkomstvelden,
    { datum: inDatumveld(vandaag()), toelichting: '' },
    stap.error,
  )
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const uitkomst = {
      ...ingevuld({ datum: uitDatumveld(waarden.datum, 'was'), toelichting: waarden.toelichting }),
      soort,
    }
    if (!stap.isPending)
      stap.mutate({ soort: 'uitkomst', besluitnummer, bezwaarnummer, uitkomst }, { onSuccess: klaar })
  }
  return (
    <form className="op-stapel" onSubmit={verstuur} noValidate>
      {stap.isError && <Formulierfouten fout={stap.error} velden={velden} />}
      <div className="op-velden">
        <Keuzeveld
          id={`uitkomst-soort-${bezwaarnummer}`}
          label={t.besluit.uitkomstSoort}
          waarde={soort}
          keuzes={Object.entries(t.besluit.uitkomsten) as [Bezwaaruitkomst['soort'], string][]}
          onKies={zetSoort}
        />
        <Tekstveld {...veld('datum')} hint={t.innen.datumHint} />
      </div>
      <Tekstvak {...veld('toelichting')} hint={t.besluit.toelichtingHint} />
      <Button type="submit">{t.besluit.legUitkomstVast}</Button>
    </form>
  )
}

type Wat = 'verzending' | 'bezwaar' | 'uitkomst'

/** What can be done with a decision: say that it was sent, note an objection, answer it. One at a time is open. */
export const Besluitacties = ({ besluit, gedaan }: { besluit: Besluit; gedaan: () => void }) => {
  const { t } = useWoorden()
  const [open, zetOpen] = useState<Wat>()
  const klaar = (): void => {
    zetOpen(undefined)
    gedaan()
  }
  const openBezwaar = besluit.bezwaren.find(({ uitkomst }) => uitkomst === undefined)
  const knoppen: readonly Wat[] = [
    ...(besluit.verzondenOp === undefined ? (['verzending'] as const) : []),
    'bezwaar',
    ...(openBezwaar === undefined ? [] : (['uitkomst'] as const)),
  ]
  return (
    <>
      <div className="op-knoppen">
        {knoppen.map((wat) => (
          <Button
            key={wat}
            variant="secondary"
            aria-expanded={open === wat}
            aria-label={t.besluit.doeVoluit(t.besluit.doe[wat], besluit.zaaknummer)}
            onClick={() => zetOpen(open === wat ? undefined : wat)}
          >
            {t.besluit.doe[wat]}
          </Button>
        ))}
      </div>
      {open === 'verzending' && <Verzending besluit={besluit} klaar={klaar} />}
      {open === 'bezwaar' && <Bezwaar besluit={besluit} klaar={klaar} />}
      {open === 'uitkomst' && openBezwaar !== undefined && (
        <Uitkomst besluit={besluit} klaar={klaar} bezwaarnummer={openBezwaar.bezwaarnummer} />
      )}
    </>
  )
}
