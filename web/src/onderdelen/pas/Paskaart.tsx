import { DescriptionList, Heading, Paragraph } from '../basis/index.ts'
import type { ReactNode } from 'react'
import type { Pas } from '../../api/typen.ts'
import { Budgetbalk } from './Budgetbalk.tsx'
import { Pasmelding } from './Pasmelding.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { leeftijd, vandaag } from '../../lezen/tijd.ts'
import { useBudget } from '../../vragen/passen.ts'
import { datumVoluit } from '../../teksten/weergave.ts'

const Regel = ({ naam, children }: { naam: string; children: ReactNode }) => (
  <DescriptionList.Section>
    <DescriptionList.Term>{naam}</DescriptionList.Term>
    <DescriptionList.Description>{children}</DescriptionList.Description>
  </DescriptionList.Section>
)

/** What a pass says and allows, and the kilometres of this year. */
export const Paskaart = ({ pas }: { pas: Pas }) => {
  const { t, taal } = useWoorden()
  const jaar = Number(vandaag().slice(0, 4))
  const budget = useBudget(pas.pasnummer, jaar)
  return (
    <section className="op-paneel op-stapel" aria-labelledby="pashouder">
      <div>
        <Heading level={1} size="level-2" id="pashouder">
          {pas.naam}
        </Heading>
        <Paragraph>
          {pas.pasnummer}, {t.balie.geboren(datumVoluit(pas.geboortedatum, taal))} (
          {t.pas.leeftijd(leeftijd(pas.geboortedatum))})
        </Paragraph>
      </div>
      <Pasmelding pas={pas} />
      <div>
        <Heading level={2} size="level-4">
          {t.pas.budgetJaar(jaar)}
        </Heading>
        {budget.data !== undefined && <Budgetbalk {...budget.data} />}
        {pas.reizigersbudget !== undefined && (
          <Paragraph className="op-klein">{t.pas.hogerBudget(pas.reizigersbudget.motivering)}</Paragraph>
        )}
      </div>
      <DescriptionList>
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
            {pas.puntbestemmingen.map(({ weergavenaam }) => weergavenaam).join('; ')}
          </Regel>
        )}
        <Regel naam={t.pas.geldig}>
          {t.pas.geldigVanTot(datumVoluit(pas.geldigVanaf, taal), datumVoluit(pas.geldigTotEnMet, taal))}
        </Regel>
      </DescriptionList>
    </section>
  )
}
