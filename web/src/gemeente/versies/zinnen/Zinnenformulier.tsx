import type { Regelingmelding } from '../../../api/typen.ts'
import { inDatumveld, uitDatumveld } from '../../../lezen/datumveld.ts'
import { Checkbox, Field, Heading, Label, Select } from '../../../onderdelen/basis/index.ts'
import { Tekstveld } from '../../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { Artikel } from '../../regels/Artikel.tsx'
import { blokkenVan, padTekst, zet, type Blok, type Document, type Pad, type Veld } from '../document/document.ts'
import { uitlegVan, type Schema } from '../document/schema.ts'

interface Props {
  readonly document: Document
  readonly schema: Schema
  readonly fouten: readonly Regelingmelding[]
  readonly onWordt: (document: Document) => void
}

/** The id of the field of a place. */
export const idVan = (pad: string): string => `regel-${pad.replaceAll('.', '-')}`

const alsTekst = (waarde: Veld['waarde'], isDatum: boolean): string => {
  if (isDatum) return /^\d{4}-\d{2}-\d{2}$/.test(String(waarde)) ? inDatumveld(String(waarde)) : String(waarde)
  return typeof waarde === 'number' ? String(waarde).replace('.', ',') : String(waarde)
}

const gelezen = (tekst: string, isGetal: boolean): string | number =>
  isGetal && /^\d{1,9}$/.test(tekst.trim()) ? Number(tekst) : tekst

interface VeldProps {
  readonly veld: Veld
  readonly schema: Schema
  readonly fout: string | undefined
  readonly onWordt: (pad: Pad, waarde: Veld['waarde']) => void
}

/** One thing that can be filled in, with the words of the schema. */
const Regelveld = ({ veld: { pad, waarde }, schema, fout, onWordt }: VeldProps) => {
  const { naam, meer, keuzes, isGetal, isDatum } = uitlegVan(schema, pad)
  const id = idVan(padTekst(pad))
  if (typeof waarde === 'boolean')
    return (
      <Checkbox id={id} checked={waarde} onChange={(event) => onWordt(pad, event.target.checked)}>
        {naam}
      </Checkbox>
    )
  if (keuzes?.includes(String(waarde)) === true)
    return (
      <Field>
        <Label htmlFor={id}>{naam}</Label>
        <Select id={id} value={String(waarde)} onChange={(event) => onWordt(pad, event.target.value)}>
          {keuzes.map((keuze) => (
            <option key={keuze}>{keuze}</option>
          ))}
        </Select>
      </Field>
    )
  return (
    <Tekstveld
      id={id}
      label={naam}
      {...(meer === '' ? {} : { hint: meer })}
      fout={fout}
      autoComplete="off"
      value={alsTekst(waarde, isDatum)}
      onChange={({ target }) => onWordt(pad, gelezen(target.value, isGetal))}
      {...(isDatum ? { onBlur: ({ target }) => onWordt(pad, uitDatumveld(target.value)) } : {})}
    />
  )
}

const Blokvelden = ({
  blok,
  naam,
  regeling,
  ...rest
}: Omit<Props, 'document' | 'onWordt'> &
  Pick<VeldProps, 'onWordt'> & {
    readonly blok: Blok
    readonly naam: string
    readonly regeling: string
  }) => (
  <fieldset className="op-groep">
    <legend className="op-label">{naam}</legend>
    <div className="op-velden">
      {blok.velden.map((veld) => (
        <Regelveld
          key={padTekst(veld.pad)}
          veld={veld}
          schema={rest.schema}
          fout={rest.fouten.find(({ pad }) => pad === padTekst(veld.pad))?.detail}
          onWordt={rest.onWordt}
        />
      ))}
    </div>
    {blok.bron !== undefined && <Artikel bron={blok.bron} regeling={regeling} />}
  </fieldset>
)

/** The tariffs are what changes most. */
const VOORAAN = ['', 'tarieven', 'reizigersbudget', 'budgetten']
const plaatsVan = (deel: string): number => {
  const plaats = VOORAAN.indexOf(deel)
  return plaats === -1 ? VOORAAN.length : plaats
}

const regelingVan = ({ bron }: Document): string => {
  const naam = typeof bron === 'object' && bron !== null && 'regeling' in bron ? bron.regeling : ''
  return typeof naam === 'string' ? naam : ''
}

/** The rules as sentences to fill in, each with its article. What a sentence does not have yet is added in the document. */
export const Zinnenformulier = ({ document, schema, fouten, onWordt }: Props) => {
  const { t } = useWoorden()
  const delen = Map.groupBy(blokkenVan(document), ({ pad }) => String(pad[0] ?? ''))
  const namen: Readonly<Record<string, string>> = t.regels.velden
  const naamVan = (deel: string | number): string =>
    typeof deel === 'number' ? String(deel + 1) : (namen[deel] ?? deel)
  const volgorde = [...delen].toSorted(([een], [ander]) => plaatsVan(een) - plaatsVan(ander))
  return (
    <div className="op-stapel">
      {volgorde.map(([deel, blokken]) => (
        <section key={deel} className="op-paneel op-stapel" aria-labelledby={`zinnen-${deel}`}>
          <Heading level={2} size="level-3" id={`zinnen-${deel}`}>
            {deel === '' ? t.versies.geheel : naamVan(deel)}
          </Heading>
          <div lang="nl" className="op-stapel">
            {blokken.map((blok) => (
              <Blokvelden
                key={padTekst(blok.pad)}
                blok={blok}
                naam={blok.pad.length === 0 ? t.versies.geheel : blok.pad.map(naamVan).join(' › ')}
                regeling={regelingVan(document)}
                schema={schema}
                fouten={fouten}
                onWordt={(pad, waarde) => onWordt(zet(document, pad, waarde))}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
