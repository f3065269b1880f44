import { useState } from 'react'
import type { Factuuroordeel as Oordeel } from '../../api/typen.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { euro, getal } from '../../teksten/weergave.ts'
import type { Factuur } from '../../vragen/rit/facturen.ts'
import { Factuurpost } from './Factuurpost.tsx'
import { Factuurregels } from './Factuurregels.tsx'

type Uitkomst = Oordeel['regels'][number]['uitkomst']
type Keuze = Uitkomst | 'alle'

const PER_KEER = 50

/** What becomes of an invoice: the totals, the answer and the letter, and each line. */
export const Factuuroordeel = ({ oordeel: { totalen, regels }, factuur }: { oordeel: Oordeel; factuur: Factuur }) => {
  const { t, taal } = useWoorden()
  const [keuze, zetKeuze] = useState<Keuze>(() =>
    regels.some(({ uitkomst }) => uitkomst !== 'goedgekeurd') ? 'afgekeurd' : 'alle',
  )
  const [aantal, zetAantal] = useState(PER_KEER)
  const telVan = (welke: Keuze): number =>
    welke === 'alle' ? regels.length : regels.filter(({ uitkomst }) => uitkomst === welke).length
  const gekozen = regels.filter(({ uitkomst }) => keuze === 'alle' || uitkomst === keuze)
  const bedragen = [
    [t.facturen.gevraagd, totalen.gevraagdCent, telVan('alle')],
    [t.facturen.uitkomsten.goedgekeurd, totalen.goedgekeurdCent, telVan('goedgekeurd')],
    [t.facturen.uitkomsten.afgekeurd, totalen.afgekeurdCent, telVan('afgekeurd')],
    [t.facturen.uitkomsten.voorleggen, totalen.voorgelegdCent, telVan('voorleggen')],
  ] as const
  return (
    <section className="op-stapel" aria-labelledby="factuuroordeel">
      <Gelukt kop={t.facturen.bekeken}>
        <Paragraph>{t.facturen.nietsBewaard}</Paragraph>
      </Gelukt>
      <Heading level={2} size="level-3" id="factuuroordeel">
        {t.facturen.oordeel}
      </Heading>
      <dl className="op-regels">
        {bedragen.map(([naam, cent, hoeveel]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{t.facturen.bedrag(euro(cent, taal), getal(hoeveel, taal))}</dd>
          </div>
        ))}
      </dl>
      <Factuurpost factuur={factuur} />
      <Heading level={2} size="level-3">
        {t.facturen.regels}
      </Heading>
      <Keuzeveld
        id="factuuruitkomst"
        label={t.facturen.toon}
        waarde={keuze}
        keuzes={[
          ['alle', t.facturen.alle] as const,
          ...(Object.entries(t.facturen.uitkomsten) as [Uitkomst, string][]),
        ]}
        onKies={(nieuw) => {
          zetKeuze(nieuw)
          zetAantal(PER_KEER)
        }}
      />
      <p role="status">{t.facturen.aantal(getal(gekozen.length, taal))}</p>
      {gekozen.length > 0 && <Factuurregels regels={gekozen.slice(0, aantal)} />}
      {gekozen.length > aantal && (
        <Button variant="secondary" onClick={() => zetAantal(aantal + PER_KEER)}>
          {t.algemeen.meer}
        </Button>
      )}
    </section>
  )
}
