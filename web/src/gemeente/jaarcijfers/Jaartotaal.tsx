import type { Jaarcijfers } from '../../api/typen.ts'
import { Feiten, type Feit, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { euro, getal, kilometers, procent } from '../../teksten/weergave.ts'

/** What the year comes to. */
export const Jaartotaal = ({ cijfers: { totaal, statusBedrag } }: { cijfers: Jaarcijfers }) => {
  const { t, taal } = useWoorden()
  const { kolommen } = t.jaarcijfers
  const voorbeeld = statusBedrag === 'voorbeeld' ? ` (${t.algemeen.voorbeeld})` : ''
  const rijen: readonly Feit[] =
    totaal === undefined
      ? []
      : [
          [kolommen.ritten, getal(totaal.ritten, taal)],
          [kolommen.kilometers, t.algemeen.km(kilometers(totaal.meter, taal))],
          [kolommen.reizigers, `${euro(totaal.reizigersCent, taal)}${voorbeeld}`],
          [kolommen.gemeente, `${euro(totaal.gemeenteCent, taal)}${voorbeeld}`],
          [kolommen.vervoerders, euro(totaal.vervoerdersCent, taal)],
          [kolommen.zonderPrijs, getal(totaal.zonderPrijs, taal)],
          [
            kolommen.opTijd,
            totaal.beoordeeld === 0 ? t.jaarcijfers.nietBeloofd : procent(totaal.opTijd / totaal.beoordeeld, taal),
          ],
        ]
  return (
    <section className="op-paneel op-stapel" aria-labelledby="jaartotaal">
      <Heading level={2} size="level-3" id="jaartotaal">
        {t.jaarcijfers.totaal}
      </Heading>
      {totaal === undefined && <Paragraph>{t.jaarcijfers.teWeinig}</Paragraph>}
      {totaal !== undefined && <Feiten feiten={rijen} />}
    </section>
  )
}
