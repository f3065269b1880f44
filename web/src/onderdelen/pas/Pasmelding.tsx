import { Alert, Paragraph } from '../basis/index.ts'
import type { Pas } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { vandaag } from '../../lezen/tijd.ts'
import { datumVoluit } from '../../teksten/weergave.ts'

/** That a pass cannot be used today, and why. One that is still to begin is no warning: nothing is wrong with it. */
export const Pasmelding = ({ pas }: { pas: Pas }) => {
  const { t, taal } = useWoorden()
  const dag = vandaag()
  const gaatNogIn = dag < pas.geldigVanaf
  const isAfgelopen = dag > pas.geldigTotEnMet
  const meldingen = [
    ...(gaatNogIn ? [t.pas.gaatIn(datumVoluit(pas.geldigVanaf, taal))] : []),
    ...(isAfgelopen ? [t.pas.nietGeldig] : []),
    ...(pas.blokkade === undefined
      ? []
      : [t.pas.geblokkeerd(datumVoluit(pas.blokkade.vanaf, taal)), pas.blokkade.reden]),
  ]
  const [kop, ...rest] = meldingen
  return kop === undefined ? null : (
    <Alert heading={kop} headingLevel={2} severity={gaatNogIn && rest.length === 0 ? 'info' : 'warning'}>
      {(gaatNogIn || isAfgelopen) && (
        <Paragraph>
          {t.pas.geldig}:{' '}
          {t.pas.geldigVanTot(datumVoluit(pas.geldigVanaf, taal), datumVoluit(pas.geldigTotEnMet, taal))}.
        </Paragraph>
      )}
      {rest.map((tekst) => (
        <Paragraph key={tekst}>{tekst}</Paragraph>
      ))}
    </Alert>
  )
}
