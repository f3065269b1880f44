import type { Rit } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { klok } from '../../teksten/weergave.ts'

/** When the taxi comes, as it is expected now or else as was promised; and how far it is, where the carrier told that. */
export const Ophaaltijd = ({
  rit: { status, ophaaltijd, voortgang },
}: {
  rit: Pick<Rit, 'status' | 'ophaaltijd' | 'voortgang'>
}) => {
  const { t, taal } = useWoorden()
  if (status !== 'geboekt') return null
  const verwacht = voortgang?.verwachtVertrek
  const tussen = voortgang?.verwachteOphaaltijd ?? (verwacht === undefined ? ophaaltijd : undefined)
  const zinnen = [
    voortgang === undefined ? undefined : t.rit.voortgang[voortgang.stand],
    tussen === undefined || voortgang?.stand === 'gearriveerd'
      ? undefined
      : t.rit.ophaaltijd(klok(tussen.van, taal), klok(tussen.tot, taal)),
    tussen !== undefined || verwacht === undefined ? undefined : t.rit.verwacht(klok(verwacht, taal)),
    voortgang?.voertuig === undefined ? undefined : t.rit.voertuig(voortgang.voertuig),
  ]
  return zinnen
    .filter((zin) => zin !== undefined)
    .map((zin) => (
      <span className="op-zin" key={zin}>
        {zin}
      </span>
    ))
}
