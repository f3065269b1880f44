import type { ReactNode } from 'react'
import type { Pas } from '../../api/typen.ts'
import { DescriptionList } from '../basis/index.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit } from '../../teksten/weergave.ts'
import { plaatsnaam } from '../../teksten/plaatsnaam.ts'

const Regel = ({ naam, children }: { naam: string; children: ReactNode }) => (
  <DescriptionList.Section>
    <DescriptionList.Term>{naam}</DescriptionList.Term>
    <DescriptionList.Description>{children}</DescriptionList.Description>
  </DescriptionList.Section>
)

interface Props {
  readonly pas: Pas
  /** Where the name stands nowhere else. */
  readonly metNaam?: boolean
}

/** What a pass says and allows. */
export const Pasgegevens = ({ pas, metNaam = false }: Props) => {
  const { t, taal } = useWoorden()
  return (
    <DescriptionList>
      {metNaam && (
        <>
          <Regel naam={t.pas.naam}>{pas.naam}</Regel>
          <Regel naam={t.pas.geboortedatum}>{datumVoluit(pas.geboortedatum, taal)}</Regel>
          <Regel naam={t.pas.pasnummer}>{pas.pasnummer}</Regel>
        </>
      )}
      <Regel naam={t.pas.woning}>{pas.woning.weergavenaam}</Regel>
      {pas.telefoon !== undefined && <Regel naam={t.pas.telefoon}>{pas.telefoon}</Regel>}
      <Regel naam={t.pas.vervoertype}>{t.pas.vervoertypen[pas.vervoertype]}</Regel>
      <Regel naam={t.pas.begeleiding}>{t.pas.begeleidingen[pas.begeleiding]}</Regel>
      <Regel naam={t.pas.scootmobiel}>{pas.scootmobiel ? t.pas.scootmobielMag : t.pas.scootmobielMagNiet}</Regel>
      {pas.kenmerken.length > 0 && (
        <Regel naam={t.pas.kenmerken}>
          {pas.kenmerken.map((code) => `${code} ${t.crow[code] ?? t.pas.kenmerkOnbekend}`).join('; ')}
        </Regel>
      )}
      {pas.puntbestemmingen.length > 0 && (
        <Regel naam={t.pas.puntbestemmingen}>
          {pas.puntbestemmingen.map(({ weergavenaam }) => plaatsnaam(weergavenaam)).join('; ')}
        </Regel>
      )}
      <Regel naam={t.pas.geldig}>
        {t.pas.geldigVanTot(datumVoluit(pas.geldigVanaf, taal), datumVoluit(pas.geldigTotEnMet, taal))}
      </Regel>
    </DescriptionList>
  )
}
