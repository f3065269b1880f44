import type { Nasleep } from '../../api/typen.ts'
import { Vinkjes } from '../../onderdelen/formulier/Vinkjes.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { dagVoluit, datumVan, euro, klok } from '../../teksten/weergave.ts'
import { namenVan, type Onderdeel } from './keuze.ts'

/** More than this nobody reads; how many there are stands with what is done with them. */
const MEESTE_GETOOND = 10

interface Props {
  readonly nasleep: Nasleep
  readonly gekozen: readonly Onderdeel[]
  readonly onKies: (gekozen: Onderdeel[]) => void
}

/** What a pass leaves, each to be ticked for what is done with it. */
export const Watopenstaat = ({ nasleep, gekozen, onKies }: Props) => {
  const { t, taal } = useWoorden()
  const namen = namenVan(nasleep, t)
  return (
    <>
      {nasleep.ritten.length > 0 && (
        <ul className="op-lijst">
          {nasleep.ritten.slice(0, MEESTE_GETOOND).map(({ ritnummer, vertrek, redenen, advies }) => (
            <li key={ritnummer}>
              {t.algemeen.dagTijd(dagVoluit(datumVan(vertrek), taal), klok(vertrek, taal))} ({ritnummer}):{' '}
              <span lang="nl">{redenen.length === 0 ? advies : redenen.map(({ tekst }) => tekst).join(' ')}</span>
            </li>
          ))}
          {nasleep.ritten.length > MEESTE_GETOOND && (
            <li>{t.nasleep.enMeer(nasleep.ritten.length - MEESTE_GETOOND)}</li>
          )}
        </ul>
      )}
      {Object.keys(namen).length > 0 && (
        <Vinkjes legend={t.nasleep.wat} namen={namen as Record<Onderdeel, string>} gekozen={gekozen} onKies={onKies} />
      )}
      {nasleep.meereizen.map(({ ritnummer, vertrek }) => (
        <p key={ritnummer}>
          {t.nasleep.meereis(ritnummer, t.algemeen.dagTijd(dagVoluit(datumVan(vertrek), taal), klok(vertrek, taal)))}
        </p>
      ))}
      {nasleep.rekeningen.map(({ jaar, terugTeBetalenCent, ...rekening }) => {
        const teOntvangenCent =
          rekening.openstaandCent + rekening.onderwegCent + rekening.uitgesteldCent + rekening.overgedragenCent
        return (
          <p key={jaar}>
            {t.nasleep.rekening(String(jaar), euro(teOntvangenCent, taal), euro(terugTeBetalenCent, taal))}
          </p>
        )
      })}
    </>
  )
}
