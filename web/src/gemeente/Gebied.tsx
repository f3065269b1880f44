import { Heading, Paragraph } from '@amsterdam/design-system-react'
import { use } from 'react'
import type { Pas } from '../api/typen.ts'
import { KaartContext } from '../kaart.ts'
import { Bronvermelding } from '../onderdelen/Bronvermelding.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { useBeleid } from '../vragen/beleid.ts'
import { kilometers } from '../weergave.ts'
import { Kaart } from './Kaart.tsx'
import { Schets } from './Schets.tsx'
import type { Vlak } from './vlak.ts'

/** Where a pass takes its holder: the circle around the home, and the far places that are allowed. On a map where one is set, and drawn without it. */
export const Gebied = ({ pas }: { pas: Pas }) => {
  const { t, taal } = useWoorden()
  const kaart = use(KaartContext)
  const beleid = useBeleid()
  const gebied = beleid.data?.gebied
  const straal = gebied?.straalMeter
  if (gebied === undefined || straal === undefined) return null
  const vlak: Vlak = { woning: pas.woning.punt, straal, bestemmingen: pas.puntbestemmingen }
  const naam = t.gemeente.kaart(kilometers(straal, taal), vlak.bestemmingen.length)
  const overal = (gebied.puntbestemmingen ?? []).map((punt) =>
    'naam' in punt ? punt.naam : 'woonplaats' in punt ? punt.woonplaats : punt.gemeente,
  )
  return (
    <section className="op-paneel" aria-labelledby="gebied">
      <Heading level={2} size="level-3" id="gebied">
        {t.gemeente.gebied}
      </Heading>
      {kaart === undefined ? <Schets vlak={vlak} naam={naam} /> : <Kaart kaart={kaart} vlak={vlak} naam={naam} />}
      <Paragraph>{t.gemeente.straal(kilometers(straal, taal))}</Paragraph>
      {overal.length > 0 && <Paragraph>{t.gemeente.ookNaar([...new Set(overal)].join(', '))}</Paragraph>}
      <Bronvermelding bron={gebied.bron} />
    </section>
  )
}
