import { Heading, Paragraph } from '../basis/index.ts'
import { use } from 'react'
import type { Locatie } from '../../api/typen.ts'
import { KaartContext } from './kaart.ts'
import { Bronvermelding } from '../melding/Bronvermelding.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useBeleid } from '../../vragen/beleid/beleid.ts'
import { usePuntbestemmingen } from '../../vragen/rit/puntbestemmingen.ts'
import { kilometers } from '../../teksten/weergave.ts'
import { Kaart } from './Kaart.tsx'
import { Schets } from './Schets.tsx'
import type { Vlak } from './vlak.ts'

interface Props {
  readonly woning: Locatie
  /** Far places that only this holder may go to. */
  readonly eigen: readonly Locatie[]
  /** Of its heading. */
  readonly niveau: 2 | 3
}

/**
 * Where a pass takes its holder: the circle around the home, the far places of the policy and those of the holder. On a
 * map where one is set, and drawn without it.
 */
export const Gebied = ({ woning, eigen, niveau }: Props) => {
  const { t, taal } = useWoorden()
  const kaart = use(KaartContext)
  const beleid = useBeleid()
  const gebied = beleid.data?.gebied
  const overal = usePuntbestemmingen(gebied?.puntbestemmingen ?? [])
  const straal = gebied?.straalMeter
  if (gebied === undefined || straal === undefined) return null
  const vlak: Vlak = {
    woning: woning.punt,
    straal,
    bestemmingen: [...eigen.map(({ weergavenaam, punt }) => ({ naam: weergavenaam, punt })), ...overal],
  }
  const km = kilometers(straal, taal)
  const naam = t.gemeente.kaart(km, vlak.bestemmingen.length)
  return (
    <section aria-labelledby="gebied">
      <Heading level={niveau} size="level-4" id="gebied">
        {t.gemeente.gebied}
      </Heading>
      {kaart === undefined ? <Schets vlak={vlak} naam={naam} /> : <Kaart kaart={kaart} vlak={vlak} naam={naam} />}
      <Paragraph>{t.gemeente.straal(km)}</Paragraph>
      {vlak.bestemmingen.length > 0 && (
        <>
          <Paragraph>{t.gemeente.ookNaar}</Paragraph>
          <ol className="op-kaart__lijst">
            {vlak.bestemmingen.map((bestemming) => (
              <li key={bestemming.naam}>{bestemming.naam}</li>
            ))}
          </ol>
        </>
      )}
      {overal.length > 0 && <Paragraph className="op-klein">{t.gemeente.ongeveer}</Paragraph>}
      <Bronvermelding bron={gebied.bron} />
    </section>
  )
}
