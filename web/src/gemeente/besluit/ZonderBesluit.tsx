import { useState } from 'react'
import type { Besluit, Besluitenlijst } from '../../api/typen.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'
import { useBesluitstap } from '../../vragen/pas/besluiten.ts'

type Verandering = Besluitenlijst['zonderBesluit'][number]

interface Props {
  readonly pasnummer: string
  readonly besluiten: readonly Besluit[]
  readonly veranderingen: readonly Verandering[]
}

const Regel = ({ pasnummer, besluiten, verandering }: Omit<Props, 'veranderingen'> & { verandering: Verandering }) => {
  const { t, taal } = useWoorden()
  const stap = useBesluitstap(pasnummer)
  const [gekozen, zetGekozen] = useState<string>()
  const nummer = gekozen ?? besluiten[0]?.besluitnummer
  const { op, vanaf, velden } = verandering
  const wat =
    velden.length === 0 ? t.gemeente.verleend : velden.map((veld) => t.gemeente.velden[veld] ?? veld).join(', ')
  const id = `koppel-${op.replaceAll(/\W/g, '')}`
  return (
    <li className="op-reden">
      {stap.isError && <Foutmelding fout={stap.error} />}
      <Paragraph>{t.besluit.verandering(datumVoluit(datumVan(op), taal), wat, datumVoluit(vanaf, taal))}</Paragraph>
      {nummer !== undefined && (
        <div className="op-velden">
          <Keuzeveld
            id={id}
            label={t.besluit.hoortBij}
            waarde={nummer}
            keuzes={besluiten.map(
              ({ besluitnummer, soort, besluitdatum, zaaknummer }) =>
                [
                  besluitnummer,
                  `${t.besluit.kop(t.besluit.soorten[soort], datumVoluit(besluitdatum, taal))} (${zaaknummer})`,
                ] as const,
            )}
            onKies={zetGekozen}
          />
          <Button
            variant="secondary"
            aria-label={t.besluit.koppelVoluit(wat)}
            onClick={() => {
              if (!stap.isPending) stap.mutate({ soort: 'koppel', besluitnummer: nummer, op })
            }}
          >
            {t.besluit.koppel}
          </Button>
        </div>
      )}
    </li>
  )
}

/** What a pass allows without a decision that is known here, each to be laid with one. */
export const ZonderBesluit = ({ pasnummer, besluiten, veranderingen }: Props) => {
  const { t } = useWoorden()
  if (veranderingen.length === 0) return null
  return (
    <>
      <Heading level={3} size="level-4">
        {t.besluit.zonder}
      </Heading>
      <Paragraph>{t.besluit.zonderUitleg(veranderingen.length)}</Paragraph>
      <ul className="op-ritten">
        {veranderingen.map((verandering) => (
          <Regel key={verandering.op} {...{ pasnummer, besluiten, verandering }} />
        ))}
      </ul>
    </>
  )
}
