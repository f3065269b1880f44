import { useState, type ReactNode } from 'react'
import type { Regelingmelding } from '../../../api/typen.ts'
import { Heading, Paragraph } from '../../../onderdelen/basis/index.ts'
import { Tekstvak } from '../../../onderdelen/formulier/Tekstvak.tsx'
import { nederlands } from '../../../onderdelen/melding/nederlands.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { padTekst } from './document.ts'
import { plekIn } from './plek.ts'
import { mogelijkIn, uitlegVan, type Schema } from './schema.ts'

interface Props {
  readonly tekst: string
  readonly schema: Schema
  /** Why the text is no document. */
  readonly fout: ReactNode
  readonly fouten: readonly Regelingmelding[]
  readonly onWordt: (tekst: string) => void
}

/** What the schema says of the place of the cursor, and what else can be written there. */
const Hulp = ({ tekst, cursor, schema, fouten }: Pick<Props, 'tekst' | 'schema' | 'fouten'> & { cursor: number }) => {
  const { t } = useWoorden()
  const plek = plekIn(tekst, cursor)
  const groep = mogelijkIn(schema, plek).length > 0 ? plek : plek.slice(0, -1)
  const { naam, meer, keuzes } = uitlegVan(schema, plek)
  const hier = fouten.filter(({ pad }) => pad === padTekst(plek))
  return (
    <div className="op-stapel">
      <div role="status">
        <Paragraph>
          {t.versies.hier} <code className="op-plek">{plek.length === 0 ? t.versies.geheel : padTekst(plek)}</code>
        </Paragraph>
        {plek.length > 0 && (
          <Paragraph>
            {nederlands(`${naam}. ${meer}`)}
            {keuzes !== undefined && nederlands(` ${keuzes.join(', ')}`)}
          </Paragraph>
        )}
        {hier.map(({ detail }) => (
          <Paragraph key={detail} className="op-veldfout">
            {nederlands(detail)}
          </Paragraph>
        ))}
      </div>
      <details className="op-uitklap">
        <summary>{t.versies.mogelijk}</summary>
        <dl className="op-regels" lang="nl">
          {mogelijkIn(schema, groep).map(([veld, uitleg]) => (
            <div key={veld}>
              <dt>
                <code className="op-plek">{veld}</code>
              </dt>
              <dd>{uitleg}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

/** The document itself, JSON or YAML, with the help of the schema beside it. */
export const Documenteditor = ({ tekst, schema, fout, fouten, onWordt }: Props) => {
  const { t } = useWoorden()
  const [cursor, zetCursor] = useState(0)
  return (
    <section className="op-paneel op-stapel" aria-labelledby="document">
      <Heading level={2} size="level-3" id="document">
        {t.versies.alsDocument}
      </Heading>
      <Tekstvak
        id="regeling-tekst"
        label={t.versies.tekst}
        hint={t.versies.tekstHint}
        fout={fout}
        rows={24}
        spellCheck={false}
        autoComplete="off"
        value={tekst}
        onChange={(event) => onWordt(event.target.value)}
        onSelect={(event) => zetCursor(event.currentTarget.selectionStart)}
      />
      <Hulp tekst={tekst} cursor={cursor} schema={schema} fouten={fouten} />
    </section>
  )
}
