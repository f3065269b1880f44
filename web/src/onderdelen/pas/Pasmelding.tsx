import { Alert, Paragraph } from '../basis/index.ts'
import type { Pas } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { vandaag } from '../../lezen/tijd.ts'
import { datumVoluit } from '../../teksten/weergave.ts'

/** That a pass cannot be used today, and why. */
export const Pasmelding = ({ pas }: { pas: Pas }) => {
  const { t, taal } = useWoorden()
  const dag = vandaag()
  const nietGeldig = dag < pas.geldigVanaf || dag > pas.geldigTotEnMet
  const meldingen = [
    ...(nietGeldig ? [t.pas.nietGeldig] : []),
    ...(pas.blokkade === undefined
      ? []
      : [t.pas.geblokkeerd(datumVoluit(pas.blokkade.vanaf, taal)), pas.blokkade.reden]),
  ]
  const [kop, ...rest] = meldingen
  return kop === undefined ? null : (
    <Alert heading={kop} headingLevel={2} severity="warning">
      {nietGeldig && (
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
