import { useMemo, useState } from 'react'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { useConcept } from '../../onderdelen/formulier/concept.ts'
import { useRust, useEenTegelijk } from '../../onderdelen/formulier/hooks.ts'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useVeldfout } from '../../onderdelen/formulier/velden.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useBeleidsproef, useBewaarConcept, useRegelingschema } from '../../vragen/beleid/regelingen.ts'
import { Documenteditor } from './document/Documenteditor.tsx'
import type { Document } from './document/document.ts'
import { Indexeren } from './zinnen/Indexeren.tsx'
import { Proefuitslag } from './Proefuitslag.tsx'
import { Zinnenformulier } from './zinnen/Zinnenformulier.tsx'

interface Props {
  readonly begin: Document
  /** A concept that was kept before; without it a new one is. */
  readonly was?: { readonly versie: string; readonly bewerking: number; readonly reden?: string | undefined }
  readonly naar?: (versie: string) => void
}

interface Stand {
  readonly document: Document
  /** As somebody writes it, while it is not read yet. */
  readonly tekst?: string
}

const RUST_MS = 500
const alsTekst = (document: Document): string => JSON.stringify(document, null, 2)

const leesJson = (tekst: string): Document | undefined => {
  try {
    const waarde: unknown = JSON.parse(tekst)
    return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? (waarde as Document) : undefined
  } catch {
    return undefined
  }
}

/** A concept as sentences or as the document that it is, with what is wrong in it at once. */
export const Bewerken = ({ begin, was, naar }: Props) => {
  const { t } = useWoorden()
  const naam = `regeling ${was?.versie ?? 'nieuw'} ${was?.bewerking ?? 0}`
  const beginTekst = useMemo(() => alsTekst(begin), [begin])
  const [stand, zetStand] = useConcept<Stand>(
    naam,
    () => ({ document: begin }),
    ({ document, tekst }) => (tekst ?? alsTekst(document)) === beginTekst,
  )
  const [reden, zetReden] = useState(was?.reden ?? '')
  const { document, tekst } = stand
  const inhoud = useMemo(() => (tekst === undefined ? { regeling: document } : { tekst }), [document, tekst])
  const rustig = useRust(inhoud, RUST_MS)
  const proef = useBeleidsproef(rustig)
  const schema = useRegelingschema()
  const bewaar = useBewaarConcept(was)
  const eenTegelijk = useEenTegelijk()
  const tekstfout = useVeldfout(proef.error)('tekst')
  const gelezen = tekst === undefined ? document : leesJson(tekst)
  const opslaan = (): void =>
    eenTegelijk((klaar) =>
      bewaar.mutate(
        { ...inhoud, reden: reden.trim() },
        {
          onSettled: klaar,
          onSuccess: ({ versie, regeling }) => {
            zetStand(() => ({ document: regeling }))
            naar?.(versie)
          },
        },
      ),
    )
  if (schema.data === undefined) return schema.error === null ? <Laden /> : <Foutmelding fout={schema.error} />
  return (
    <div className="op-stapel">
      <div className="op-knoppen" role="group" aria-label={t.versies.hoe}>
        <Button
          variant={tekst === undefined ? 'primary' : 'secondary'}
          aria-pressed={tekst === undefined}
          disabled={gelezen === undefined}
          onClick={() => gelezen !== undefined && zetStand(() => ({ document: gelezen }))}
        >
          {t.versies.alsZinnen}
        </Button>
        <Button
          variant={tekst === undefined ? 'secondary' : 'primary'}
          aria-pressed={tekst !== undefined}
          onClick={() => tekst === undefined && zetStand(() => ({ document, tekst: alsTekst(document) }))}
        >
          {t.versies.alsDocument}
        </Button>
      </div>
      {tekst === undefined ? (
        <>
          <Indexeren document={document} onWordt={(nieuw) => zetStand(() => ({ document: nieuw }))} />
          <Zinnenformulier
            document={document}
            schema={schema.data}
            fouten={proef.data?.fouten ?? []}
            onWordt={(nieuw) => zetStand(() => ({ document: nieuw }))}
          />
        </>
      ) : (
        <Documenteditor
          tekst={tekst}
          schema={schema.data}
          fout={tekstfout}
          fouten={proef.data?.fouten ?? []}
          onWordt={(nieuw) => zetStand(() => ({ document, tekst: nieuw }))}
        />
      )}
      {proef.isError && tekstfout === undefined && <Foutmelding fout={proef.error} rustig />}
      {proef.data !== undefined && !proef.isError && <Proefuitslag proef={proef.data} inhoud={rustig} />}
      <section className="op-paneel op-stapel" aria-labelledby="bewaren">
        <Heading level={2} size="level-3" id="bewaren">
          {t.versies.bewaarTitel}
        </Heading>
        <Paragraph>{t.versies.bewaarUitleg}</Paragraph>
        <Tekstveld
          id="versie-reden"
          label={t.versies.reden}
          hint={t.versies.redenHint}
          autoComplete="off"
          value={reden}
          onChange={(event) => zetReden(event.target.value)}
        />
        {bewaar.isError && <Foutmelding fout={bewaar.error} />}
        <div className="op-knoppen">
          <Button onClick={opslaan}>{t.versies.bewaar}</Button>
        </div>
        {bewaar.isSuccess && <Paragraph role="status">{t.versies.bewaard}</Paragraph>}
      </section>
    </div>
  )
}
