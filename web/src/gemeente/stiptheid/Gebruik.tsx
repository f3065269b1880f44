import { Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import type { Stiptheid } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { dagKort, dagVoluit, getal } from '../../teksten/weergave.ts'
import { Cijfertabel } from './Cijfertabel.tsx'
import { stappenTot } from './schaal.ts'
import { Staafdiagram } from './Staafdiagram.tsx'

const SOORTEN = ['gereden', 'loosgemeld', 'nietGereden', 'nietGemeld'] as const
type Cijfers = Pick<Stiptheid['totaal'], (typeof SOORTEN)[number]>

/** All rides that should have been driven. */
export const rittenVan = ({ gereden, loosgemeld, nietGereden, nietGemeld = 0 }: Cijfers): number =>
  gereden + loosgemeld + nietGereden + nietGemeld

/** How much was driven on each day. */
export const Gebruik = ({ cijfers: { perDag, totaal } }: { cijfers: Stiptheid }) => {
  const { t, taal } = useWoorden()
  const soort = (naam: (typeof SOORTEN)[number]) => t.stiptheid.soorten[naam]
  const drukste = perDag.reduce((tot, dag) => (rittenVan(dag) > rittenVan(tot) ? dag : tot))
  const meeste = rittenVan(drukste)
  const drukte =
    perDag.filter((dag) => rittenVan(dag) === meeste).length === 1
      ? t.stiptheid.drukste(dagVoluit(drukste.datum, taal), getal(meeste, taal))
      : t.stiptheid.evenDruk(getal(meeste, taal))
  return (
    <section className="op-paneel op-stapel" aria-labelledby="gebruik">
      <Heading level={2} size="level-3" id="gebruik">
        {t.stiptheid.gebruik}
      </Heading>
      <Paragraph>
        {t.stiptheid.gebruikZin(totaal.gereden, totaal.loosgemeld, totaal.nietGereden, totaal.nietGemeld ?? 0)} {drukte}
      </Paragraph>
      <Staafdiagram
        tijd
        zin={t.stiptheid.beeld(t.stiptheid.gebruik, drukte)}
        eenheid={t.stiptheid.ritten}
        legenda={SOORTEN.map((naam) => [naam, soort(naam)])}
        stappen={stappenTot(meeste)}
        toonStap={(stap) => getal(stap, taal)}
        staven={perDag.map((dag) => ({
          naam: dagKort(dag.datum, taal),
          delen: SOORTEN.map((vulling) => ({ vulling, waarde: dag[vulling] ?? 0 })),
          waarde: getal(rittenVan(dag), taal),
        }))}
      />
      <Cijfertabel<Cijfers>
        naam={t.stiptheid.tabel(t.stiptheid.gebruik)}
        rijkop={t.stiptheid.dag}
        kolommen={[
          ...SOORTEN.map((naam) => [soort(naam), (dag: Cijfers) => getal(dag[naam] ?? 0, taal)] as const),
          [t.stiptheid.samen, (dag) => getal(rittenVan(dag), taal)],
        ]}
        rijen={[...perDag.map((dag) => [dagKort(dag.datum, taal), dag] as const), [t.stiptheid.heelPeriode, totaal]]}
      />
    </section>
  )
}
