import { inDatumveld, uitDatumveld } from '../../../lezen/datumveld.ts'
import { Checkbox } from '../../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { padTekst, zet, type Pad } from '../document/document.ts'
import { uitlegVan } from '../document/schema.ts'
import { foutOp, idVan, type Formulier } from './formulier.ts'

const alsTekst = (waarde: unknown, isDatum: boolean): string => {
  if (isDatum) return /^\d{4}-\d{2}-\d{2}$/.test(String(waarde)) ? inDatumveld(String(waarde)) : String(waarde)
  return typeof waarde === 'number' ? String(waarde).replace('.', ',') : String(waarde)
}

const gelezen = (tekst: string, isGetal: boolean): string | number =>
  isGetal && /^\d{1,9}$/.test(tekst.trim()) ? Number(tekst) : tekst

interface Props {
  readonly formulier: Formulier
  readonly pad: Pad
  readonly waarde: unknown
}

/** One thing that can be filled in, with the words of the schema. */
export const Regelveld = ({ formulier, pad, waarde }: Props) => {
  const { t } = useWoorden()
  const { document, schema, wordt } = formulier
  const { naam, meer, keuzes = [], isGetal, isDatum } = uitlegVan(schema, pad, document)
  const id = idVan(padTekst(pad))
  const wijzig = (nieuw: string | number | boolean): void => wordt(zet(document, pad, nieuw))
  const tekst = alsTekst(waarde, isDatum)
  if (typeof waarde === 'boolean')
    return (
      <Checkbox id={id} checked={waarde} onChange={(event) => wijzig(event.target.checked)}>
        {naam}
      </Checkbox>
    )
  if (keuzes.includes(tekst) || (keuzes.length > 0 && tekst === '')) {
    const woorden: Readonly<Record<string, string>> = t.regels.waarden
    const leeg = tekst === '' ? [['', t.versies.kies] as const] : []
    return (
      <Keuzeveld
        id={id}
        label={naam}
        waarde={tekst}
        keuzes={[
          ...leeg,
          ...keuzes.map(
            (keuze) => [keuze, woorden[keuze] === undefined ? keuze : `${keuze}: ${woorden[keuze]}`] as const,
          ),
        ]}
        onKies={wijzig}
      />
    )
  }
  return (
    <Tekstveld
      id={id}
      label={naam}
      {...(meer === '' ? {} : { hint: meer })}
      fout={foutOp(formulier, pad)}
      autoComplete="off"
      value={tekst}
      onChange={({ target }) => wijzig(gelezen(target.value, isGetal))}
      {...(isDatum ? { onBlur: ({ target }) => wijzig(uitDatumveld(target.value)) } : {})}
    />
  )
}
