import type { Jaarcijfers } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { euro, getal, kilometers, maandVoluit } from '../../teksten/weergave.ts'
import { Beeld } from '../versies/simulatie/Beeld.tsx'

/** The trend of a year by month, and how often people travel. */
export const Maanden = ({ cijfers: { maanden, gebruik } }: { cijfers: Jaarcijfers }) => {
  const { t, taal } = useWoorden()
  const { beelden, zinnen, kolommen } = t.jaarcijfers
  const rijen = maanden.map((maand) => ({ ...maand, naam: maandVoluit(maand.maand, taal) }))
  type Rij = (typeof rijen)[number]
  const inKm = (meter: number): string => kilometers(meter, taal)
  const inEuro = (cent: number): string => euro(cent, taal)
  const gelijk = { rijkop: t.jaarcijfers.maand, rijen }
  const deelOpTijd = ({ cijfers }: Rij): number | undefined =>
    cijfers === undefined || cijfers.beoordeeld === 0
      ? undefined
      : Math.floor((100 * cijfers.opTijd) / cijfers.beoordeeld)
  return (
    <div className="op-paneel op-stapel">
      <Beeld
        {...gelijk}
        id="jaar-ritten"
        kop={beelden.ritten}
        zin={zinnen.ritten}
        eenheid={kolommen.ritten}
        waarde={({ cijfers }) => cijfers?.ritten}
        vulling="gereden"
        kolommen={[[kolommen.ritten, ({ cijfers }) => cijfers?.ritten]]}
      />
      <Beeld
        {...gelijk}
        id="jaar-mensen"
        kop={beelden.mensen}
        zin={zinnen.mensen}
        eenheid={kolommen.mensen}
        waarde={({ mensen }) => mensen}
        vulling="opTijd"
        kolommen={[[kolommen.mensen, ({ mensen }) => mensen]]}
      />
      <Beeld
        id="jaar-gebruik"
        kop={t.jaarcijfers.gebruik}
        zin={t.jaarcijfers.gebruikZin}
        rijkop={t.jaarcijfers.gebruikRij}
        eenheid={t.jaarcijfers.gebruikMensen}
        rijen={gebruik.map((deel) => ({ ...deel, naam: t.jaarcijfers.klasse(deel.klasse) }))}
        waarde={({ gemiddeld }) => gemiddeld}
        vulling="gereden"
        kolommen={[[t.jaarcijfers.gebruikMensen, ({ gemiddeld }) => gemiddeld]]}
      />
      <Beeld
        {...gelijk}
        id="jaar-kilometers"
        kop={beelden.kilometers}
        zin={zinnen.kilometers}
        eenheid={kolommen.kilometers}
        waarde={({ cijfers }) => cijfers && Math.round(cijfers.meter / 1000)}
        vulling="gereden"
        kolommen={[[kolommen.kilometers, ({ cijfers }) => cijfers?.meter, inKm]]}
      />
      <Beeld
        {...gelijk}
        id="jaar-geld"
        kop={beelden.geld}
        zin={zinnen.geld}
        eenheid={t.jaarcijfers.euros}
        waarde={({ cijfers }) => cijfers && Math.round(cijfers.vervoerdersCent / 100)}
        vulling="later"
        kolommen={[
          [kolommen.vervoerders, ({ cijfers }) => cijfers?.vervoerdersCent, inEuro],
          [kolommen.zonderPrijs, ({ cijfers }) => cijfers?.zonderPrijs, (aantal) => getal(aantal, taal)],
          [kolommen.reizigers, ({ cijfers }) => cijfers?.reizigersCent, inEuro],
          [kolommen.gemeente, ({ cijfers }) => cijfers?.gemeenteCent, inEuro],
        ]}
      />
      {maanden.some(({ cijfers }) => (cijfers?.beoordeeld ?? 0) > 0) && (
        <Beeld
          {...gelijk}
          id="jaar-optijd"
          kop={beelden.opTijd}
          zin={zinnen.opTijd}
          rijen={rijen.filter(({ cijfers }) => cijfers === undefined || cijfers.beoordeeld > 0)}
          eenheid={t.jaarcijfers.deel}
          waarde={deelOpTijd}
          vulling="opTijd"
          kolommen={[[t.jaarcijfers.deel, deelOpTijd]]}
        />
      )}
    </div>
  )
}
