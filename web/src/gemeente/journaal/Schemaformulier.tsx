import type { FormEvent } from 'react'
import { ingevuld } from '../../api/ingevuld.ts'
import type { Rekeningschema } from '../../api/typen.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useLegRekeningschemaVast } from '../../vragen/bijdrage/journaal.ts'

const VELDEN = [
  'debiteuren',
  'opbrengst',
  'opbrengstRitten',
  'tussenrekening',
  'taakveld',
] as const satisfies (keyof Rekeningschema)[]

const LEEG = { debiteuren: '', opbrengst: '', opbrengstRitten: '', tussenrekening: '', taakveld: '' }

/** On which accounts of its own ledger the municipality books. */
export const Schemaformulier = ({ schema }: { schema: Rekeningschema | null }) => {
  const { t } = useWoorden()
  const legVast = useLegRekeningschemaVast()
  const { waarden, veld, velden } = useFormulier('schema', t.journaal.velden, { ...LEEG, ...schema }, legVast.error)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (!legVast.isPending) legVast.mutate(ingevuld(waarden))
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={2} size="level-3">
        {t.journaal.schema}
      </Heading>
      {legVast.isError && <Formulierfouten fout={legVast.error} velden={velden} />}
      {legVast.isSuccess && <Gelukt key={legVast.submittedAt} kop={t.journaal.bewaard} />}
      <Paragraph>{t.journaal.schemaUitleg}</Paragraph>
      {schema === null && <Paragraph>{t.journaal.schemaLeeg}</Paragraph>}
      <div className="op-velden">
        {VELDEN.map((naam) => (
          <Tekstveld key={naam} {...veld(naam)} hint={t.journaal.hints[naam]} />
        ))}
      </div>
      <Button type="submit">{t.journaal.bewaar}</Button>
    </form>
  )
}
