import { useTitel } from '../../onderdelen/schil/titel.ts'
import { Button, Heading } from '../../onderdelen/basis/index.ts'
import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useBeleid } from '../../vragen/beleid/beleid.ts'
import { useVerleen } from '../../vragen/pas/passen.ts'
import { leegFormulier, pasaanvraagVan, veldenVan } from './pasformulier.ts'
import { Pasvelden } from './Pasvelden.tsx'

const Formulier = ({ jaren }: { jaren: number | undefined }) => {
  const { t } = useWoorden()
  useTitel(t.gemeente.nieuw)
  const [, ga] = useLocation()
  const [formulier, zetFormulier] = useState(() => leegFormulier(jaren))
  const verleen = useVerleen()
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (!verleen.isPending)
      verleen.mutate(pasaanvraagVan(formulier), { onSuccess: ({ pasnummer }) => ga(`/pas/${pasnummer}`) })
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={1} size="level-2">
        {t.gemeente.nieuw}
      </Heading>
      {verleen.isError && <Formulierfouten fout={verleen.error} velden={veldenVan(formulier, t)} />}
      <Pasvelden
        formulier={formulier}
        zet={(verandering) => zetFormulier((nu) => ({ ...nu, ...verandering }))}
        fout={verleen.error}
        niveau={2}
      />
      <Button type="submit">{t.gemeente.verleen}</Button>
    </form>
  )
}

/** Grants a pass, for as long as the policy lets it. */
export const NieuwePas = () => {
  const beleid = useBeleid()
  if (beleid.isPending) return <Laden />
  // A day without a policy: then the API says what may not be.
  return <Formulier jaren={beleid.data?.pas?.maximaleGeldigheidJaar} />
}
