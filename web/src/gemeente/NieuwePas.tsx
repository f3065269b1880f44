import { Button, Heading } from '@amsterdam/design-system-react'
import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { alsFout } from '../api/fout.ts'
import { Foutmelding } from '../onderdelen/Foutmelding.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { useVerleen } from '../vragen/passen.ts'
import { leegFormulier, pasaanvraagVan } from './formulier.ts'
import { Pasvelden } from './Pasvelden.tsx'

/** Grants a pass. */
export const NieuwePas = () => {
  const { t } = useWoorden()
  const [, ga] = useLocation()
  const [formulier, zetFormulier] = useState(leegFormulier)
  const verleen = useVerleen()
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (!verleen.isPending)
      verleen.mutate(pasaanvraagVan(formulier), { onSuccess: ({ pasnummer }) => ga(`/pas/${pasnummer}`) })
  }
  const fouten = verleen.error === null ? [] : (alsFout(verleen.error).probleem.errors ?? [])
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={1} size="level-2">
        {t.gemeente.nieuw}
      </Heading>
      {verleen.isError && <Foutmelding fout={verleen.error} />}
      <Pasvelden
        formulier={formulier}
        zet={(verandering) => zetFormulier((nu) => ({ ...nu, ...verandering }))}
        fouten={fouten}
      />
      <Button type="submit">{t.gemeente.verleen}</Button>
    </form>
  )
}
