import type { FormEvent } from 'react'
import { Link as Wissel, useLocation } from 'wouter'
import { inDatumveld, uitDatumveld } from '../../../lezen/datumveld.ts'
import { vandaag } from '../../../lezen/tijd.ts'
import { Button, Heading, Paragraph } from '../../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../../teksten/index.tsx'
import { datumVan, datumVoluit } from '../../../teksten/weergave.ts'
import { useSimulaties, useStartSimulatie } from '../../../vragen/beleid/simulaties.ts'

/** Last year, as far as it lies behind. */
const vorigJaar = (): { readonly van: string; readonly tot: string } => {
  const jaar = Number(vandaag().slice(0, 4)) - 1
  return { van: inDatumveld(`${jaar}-01-01`), tot: inDatumveld(`${jaar}-12-31`) }
}

const naar = (nummer: string): string => `/regels/simulaties/${encodeURIComponent(nummer)}`

/** Lets these rules loose on the rides of a period, and shows what was tried before. */
export const Simulaties = ({ versie }: { versie: string }) => {
  const { t, taal } = useWoorden()
  const [, ga] = useLocation()
  const start = useStartSimulatie()
  const eerder = useSimulaties().data?.filter((simulatie) => simulatie.versie === versie) ?? []
  const labels = { van: t.simulatie.van, tot: t.simulatie.tot }
  const { waarden, veld, velden } = useFormulier('simulatie', labels, vorigJaar(), start.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const wens = { versie, van: uitDatumveld(waarden.van, 'was'), tot: uitDatumveld(waarden.tot, 'was') }
    if (!start.isPending) start.mutate(wens, { onSuccess: ({ simulatienummer }) => ga(naar(simulatienummer)) })
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate aria-labelledby="simuleren">
      <Heading level={2} size="level-3" id="simuleren">
        {t.simulatie.titel}
      </Heading>
      <Paragraph>{t.simulatie.uitleg}</Paragraph>
      {start.isError && <Formulierfouten fout={start.error} velden={velden} />}
      <div className="op-velden">
        <Tekstveld {...veld('van')} hint={t.gemeente.datumHint} />
        <Tekstveld {...veld('tot')} />
      </div>
      <Button type="submit" variant="secondary">
        {t.simulatie.start}
      </Button>
      {eerder.length > 0 && (
        <ul className="op-lijst">
          {eerder.map(({ simulatienummer, van, tot, gestart }) => (
            <li key={simulatienummer}>
              <Wissel className="op-link" href={naar(simulatienummer)}>
                {t.simulatie.over(datumVoluit(van, taal), datumVoluit(tot, taal))}
              </Wissel>{' '}
              ({t.versies.opDoor(datumVoluit(datumVan(gestart.op), taal), gestart.wie)})
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
