import type { FormEvent } from 'react'
import type { Webhook } from '../../../api/typen.ts'
import { inDatumveld, uitDatumveld } from '../../../lezen/datumveld.ts'
import { tijdstip, vandaag } from '../../../lezen/tijd.ts'
import { Button, Heading, Paragraph } from '../../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../onderdelen/formulier/velden.ts'
import { Gelukt } from '../../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { datumVan } from '../../../teksten/weergave.ts'
import { useHerhaalLeveringen } from '../../../vragen/rit/webhooks.ts'

const DAG = /^\d{4}-\d{2}-\d{2}$/
/** The beginning of a day; what is no day goes as it is, and the API says so. */
const beginVan = (tekst: string): string => {
  const dag = uitDatumveld(tekst, 'was')
  return DAG.test(dag) ? tijdstip(`${dag}T00:00`) : dag
}

/** Has all since a day brought to the carrier once more; of one to which nothing arrives since when that is. */
export const Herhaling = ({ webhook: { webhooknummer, uit, faaltSinds } }: { webhook: Webhook }) => {
  const { t } = useWoorden()
  const herhaal = useHerhaalLeveringen(webhooknummer)
  const begin = { sinds: inDatumveld(faaltSinds === undefined ? vandaag() : datumVan(faaltSinds)) }
  const { waarden, veld, velden } = useFormulier('herhaling', { sinds: t.webhooks.sinds }, begin, herhaal.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (!herhaal.isPending) herhaal.mutate(beginVan(waarden.sinds))
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={2} size="level-3">
        {t.webhooks.herhaal}
      </Heading>
      {herhaal.isError && <Formulierfouten fout={herhaal.error} velden={velden} />}
      {herhaal.isSuccess && <Gelukt key={herhaal.submittedAt} kop={t.webhooks.herhaald(herhaal.data)} />}
      <Paragraph>{uit === undefined ? t.webhooks.herhaalUitleg : t.webhooks.herhaalUit}</Paragraph>
      {uit === undefined && (
        <>
          <Tekstveld {...veld('sinds')} hint={t.stiptheid.datumHint} />
          <div className="op-knoppen">
            <Button type="submit">{t.webhooks.herhaalKnop}</Button>
          </div>
        </>
      )}
    </form>
  )
}
