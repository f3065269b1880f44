import type { Jaarcijfers } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { Beeld } from '../versies/simulatie/Beeld.tsx'

/** Rides that were booked and not driven, by what became of them. */
export const NietGereden = ({ cijfers: { nietGereden } }: { cijfers: Jaarcijfers }) => {
  const { t } = useWoorden()
  return (
    <div className="op-paneel op-stapel">
      <Beeld
        id="jaar-niet-gereden"
        kop={t.jaarcijfers.nietGereden}
        zin={t.jaarcijfers.nietGeredenZin}
        rijkop={t.jaarcijfers.wat}
        eenheid={t.jaarcijfers.aantal}
        rijen={nietGereden.map(({ afloop, ritten }) => ({
          naam: t.jaarcijfers.aflopen[afloop],
          teWeinig: ritten === undefined,
          ritten,
        }))}
        waarde={({ ritten }) => ritten}
        vulling="loosgemeld"
        kolommen={[[t.jaarcijfers.aantal, ({ ritten }) => ritten]]}
      />
    </div>
  )
}
