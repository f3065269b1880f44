import type { Simulatieuitkomst } from '../../../api/typen.ts'
import { Heading, Paragraph } from '../../../onderdelen/basis/index.ts'
import { useWoorden } from '../../../teksten/index.tsx'
import { euro, getal } from '../../../teksten/weergave.ts'
import { useBeleid } from '../../../vragen/beleid/beleid.ts'
import { Beeld } from './Beeld.tsx'

type Groep = Simulatieuitkomst['leeftijdsbanden'][number]

/** The part of a group that is worse off; what is not told comes last. */
const aandeel = ({ slechterAf, mensen }: Groep): number =>
  slechterAf === undefined || mensen === undefined ? -1 : slechterAf / mensen
const ergsteEerst = (groepen: readonly Groep[]): Groep[] => groepen.toSorted((a, b) => aandeel(b) - aandeel(a))

const Groepbeeld = ({ id, kop, groepen }: { id: string; kop: string; groepen: readonly Groep[] }) => {
  const { t, taal } = useWoorden()
  const rijen = ergsteEerst(groepen)
  const [ergste] = rijen
  const bedrag = (cent: number): string => euro(cent, taal)
  return (
    <Beeld
      id={id}
      kop={kop}
      zin={
        ergste === undefined || aandeel(ergste) <= 0
          ? t.simulatie.niemandSlechter
          : t.simulatie.ergste(ergste.naam, getal(ergste.slechterAf ?? 0, taal), getal(ergste.mensen ?? 0, taal))
      }
      rijkop={kop}
      eenheid={t.simulatie.mensenSlechter}
      rijen={rijen}
      waarde={(rij) => rij.slechterAf}
      vulling="teLaat"
      kolommen={[
        [t.simulatie.mensen, (rij) => rij.mensen],
        [t.simulatie.slechter, (rij) => rij.slechterAf],
        [t.simulatie.metWeigering, (rij) => rij.metWeigering],
        [t.simulatie.ritten, (rij) => rij.ritten],
        [t.simulatie.betaalden, (rij) => rij.wasCent, bedrag],
        [t.simulatie.zoudenBetalen, (rij) => rij.wordtCent, bedrag],
      ]}
    />
  )
}

/** Which rules refuse rides that were made, in their own words. */
const Regels = ({ uitkomst }: { uitkomst: Simulatieuitkomst }) => {
  const { t } = useWoorden()
  const beleid = useBeleid().data
  const naamVan = (id: string): string => beleid?.regels.find(({ regel }) => regel === id)?.vraagt ?? id
  return (
    <Beeld
      id="simulatie-regels"
      rijtaal="nl"
      kop={t.simulatie.regels}
      zin={uitkomst.regels.length === 0 ? t.simulatie.geenRegel : t.simulatie.regelsUitleg}
      rijkop={t.simulatie.regel}
      eenheid={t.simulatie.ritten}
      rijen={uitkomst.regels.map((rij) => ({ ...rij, naam: naamVan(rij.naam) }))}
      waarde={(rij) => rij.ritten}
      vulling="loosgemeld"
      kolommen={[
        [t.simulatie.ritten, (rij) => rij.ritten],
        [t.simulatie.mensen, (rij) => rij.mensen],
      ]}
    />
  )
}

/** For whom these rules are worse: first of all that somebody reads. */
export const Slechteraf = ({ uitkomst }: { uitkomst: Simulatieuitkomst }) => {
  const { t, taal } = useWoorden()
  const { mensen, metWeigering, standen, vervoertypen } = uitkomst
  const meer = standen.find(({ naam }) => naam === 'meer')
  const aantal = (waarde: number | undefined): string =>
    waarde === undefined ? t.simulatie.teWeinig : getal(waarde, taal)
  return (
    <section className="op-paneel op-stapel" aria-labelledby="slechter">
      <Heading level={2} size="level-3" id="slechter">
        {t.simulatie.voorWie}
      </Heading>
      <Paragraph>
        {t.simulatie.samen(getal(mensen, taal), meer === undefined ? '0' : aantal(meer.mensen), aantal(metWeigering))}
      </Paragraph>
      <Groepbeeld id="simulatie-leeftijd" kop={t.simulatie.leeftijd} groepen={uitkomst.leeftijdsbanden} />
      <Groepbeeld
        id="simulatie-vervoer"
        kop={t.simulatie.vervoer}
        groepen={vervoertypen.map((rij) => ({
          ...rij,
          naam: (t.simulatie.vervoertypen as Readonly<Record<string, string>>)[rij.naam] ?? rij.naam,
        }))}
      />
      <Groepbeeld id="simulatie-plaats" kop={t.simulatie.plaats} groepen={uitkomst.woonplaatsen} />
      <Regels uitkomst={uitkomst} />
      <Beeld
        id="simulatie-budget"
        kop={t.simulatie.budget}
        zin={uitkomst.budgetOp.length === 0 ? t.simulatie.geenBudgetOp : t.simulatie.budgetUitleg}
        rijkop={t.simulatie.maand}
        eenheid={t.simulatie.mensen}
        rijen={uitkomst.budgetOp}
        waarde={(rij) => rij.mensen}
        vulling="loosgemeld"
        kolommen={[[t.simulatie.mensen, (rij) => rij.mensen]]}
      />
    </section>
  )
}
