import type { Vervoerder } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit, euro } from '../../teksten/weergave.ts'

const MILLICENT_PER_CENT = 1000

/** What was recorded of a carrier. */
export const Vervoerderfeiten = ({ vervoerder }: { vervoerder: Vervoerder }) => {
  const { t, taal } = useWoorden()
  const { vervoerdersnummer, geldigVanaf, geldigTotEnMet, rijdt, inlogs, wijzigingenDagen, contract } = vervoerder
  const soortenVan = (soorten: Vervoerder['rijdt']['vervoertypen']): string =>
    soorten === undefined ? t.vervoerders.alleSoorten : soorten.map((soort) => t.pas.vervoertypen[soort]).join(', ')
  const prijzen = contract?.tarieven.map((tarief) =>
    t.vervoerders.prijs(
      soortenVan(tarief.vervoertypen),
      euro(tarief.perRitCent, taal),
      euro(tarief.millicentPerKm / MILLICENT_PER_CENT, taal),
      euro(tarief.loosritCent, taal),
    ),
  ) ?? [t.vervoerders.geenPrijzen]
  const van = datumVoluit(geldigVanaf, taal)
  const { feiten } = t.vervoerders
  const regels = [
    [feiten.nummer, [vervoerdersnummer]],
    [
      feiten.periode,
      [
        geldigTotEnMet === undefined
          ? t.vervoerders.vanaf(van)
          : t.vervoerders.vanTot(van, datumVoluit(geldigTotEnMet, taal)),
      ],
    ],
    [feiten.soorten, [soortenVan(rijdt.vervoertypen)]],
    [feiten.plaatsen, [rijdt.woonplaatsen?.join(', ') ?? t.vervoerders.allePlaatsen]],
    [feiten.inlogs, [inlogs.length === 0 ? t.vervoerders.geenInlogs : inlogs.join(', ')]],
    [feiten.dagen, [t.vervoerders.aantalDagen(wijzigingenDagen)]],
    [feiten.prijzen, prijzen],
  ] as const
  return (
    <dl className="op-regels">
      {regels.map(([naam, zinnen]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>
            {zinnen.map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
