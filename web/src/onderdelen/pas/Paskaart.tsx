import { Link } from 'wouter'
import { Heading, Paragraph } from '../basis/index.ts'
import type { Pas } from '../../api/typen.ts'
import { Budgetbalk } from './Budgetbalk.tsx'
import { Notities } from '../notities/Notities.tsx'
import { Pasgegevens } from './Pasgegevens.tsx'
import { Pasmelding } from './Pasmelding.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { leeftijd, vandaag } from '../../lezen/tijd.ts'
import { useBudget } from '../../vragen/pas/passen.ts'
import { datumVoluit } from '../../teksten/weergave.ts'

/** Whose pass it is, what it says and allows, and the kilometres of this year. */
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
      <Notities
        key={pas.pasnummer}
        onderwerp={{ pasnummer: pas.pasnummer }}
        waarbij={t.notities.bijPas(pas.pasnummer)}
        kop={
          <Heading level={2} size="level-4">
            {t.notities.titel}
          </Heading>
        }
      />
      <div>
        <Heading level={2} size="level-4">
          {t.pas.budgetJaar(jaar)}
        </Heading>
        {budget.data !== undefined && <Budgetbalk {...budget.data} />}
        {pas.reizigersbudget !== undefined && (
          <Paragraph className="op-klein">{t.pas.hogerBudget(pas.reizigersbudget.motivering)}</Paragraph>
        )}
      </div>
      <Link className="op-link" href={`/pas/${encodeURIComponent(pas.pasnummer)}/maanden`}>
        {t.maand.titel}
      </Link>
      <Pasgegevens pas={pas} />
    </section>
  )
}
