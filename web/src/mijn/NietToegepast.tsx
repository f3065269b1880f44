import { Heading } from '../onderdelen/basis/index.ts'
import { Bronvermelding } from '../onderdelen/melding/Bronvermelding.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { useBeleid } from '../vragen/beleid/beleid.ts'

/** Sentences of the rules that are not applied, with what happens instead. */
export const NietToegepast = () => {
  const { t } = useWoorden()
  const delen = useBeleid().data?.nietToegepast ?? []
  if (delen.length === 0) return null
  return (
    <section aria-labelledby="niet-toegepast">
      <Heading level={2} id="niet-toegepast">
        {t.mijn.nietToegepast}
      </Heading>
      <ul>
        {delen.map(({ vraagt, inPlaatsDaarvan, bron }) => (
          <li key={vraagt}>
            <span lang="nl">{vraagt}</span> <span>{t.mijn.inPlaatsDaarvan}</span>{' '}
            <span lang="nl">{inPlaatsDaarvan}</span>
            <Bronvermelding bron={bron} />
          </li>
        ))}
      </ul>
    </section>
  )
}
