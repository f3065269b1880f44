import { useState } from 'react'
import { ApiFout } from '../../api/fout.ts'
import type { Maandoverzicht as Overzicht } from '../../api/typen.ts'
import { maandenTot, vandaag } from '../../lezen/tijd.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit, euro, kilometers, maandVoluit } from '../../teksten/weergave.ts'
import { useMaandbrief, useMaandoverzicht } from '../../vragen/pas/maanden.ts'
import { Button, DescriptionList, Heading, Paragraph } from '../basis/index.ts'
import { Keuzeveld } from '../formulier/Keuzeveld.tsx'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { Laden } from '../melding/Laden.tsx'
import { useTitel } from '../schil/titel.ts'

/** How many months back can be chosen; an older one is there in the API. */
const MAANDEN_TERUG = 24

/** What is left out where it did not happen. */
const NOOIT_GEZEGD = ['geannuleerd', 'teLaatGeannuleerd', 'loosgemeld', 'nietGereden', 'geboekt'] as const

const Regels = ({ overzicht }: { overzicht: Overzicht }) => {
  const { t, taal } = useWoorden()
  const { ritten, reizigersbudget: budget, ritbijdragen, ritbijdragenAanGemeente: aanGemeente } = overzicht
  // Used is rounded up, left is rounded down.
  const km = (meter: number): string => t.algemeen.km(kilometers(meter, taal, 'ceil'))
  const regels: readonly (readonly [string, string])[] = [
    [t.maand.ritten.gereden, String(ritten.gereden)],
    ...NOOIT_GEZEGD.filter((soort) => ritten[soort] > 0).map(
      (soort) => [t.maand.ritten[soort], String(ritten[soort])] as const,
    ),
    [t.maand.gereden, km(overzicht.geredenMeter)],
    ...(overzicht.ingehoudenMeter === 0 ? [] : [[t.maand.ingehouden, km(overzicht.ingehoudenMeter)] as const]),
    ...(budget.beginstandMeter === 0 ? [] : [[t.maand.elders, km(budget.beginstandMeter)] as const]),
    ...(budget.limietMeter === null || budget.resterendMeter === null
      ? []
      : [
          [
            t.maand.over(datumVoluit(budget.peildatum, taal)),
            t.maand.overVan(kilometers(budget.resterendMeter, taal), kilometers(budget.limietMeter, taal)),
          ] as const,
        ]),
    ...(ritbijdragen.length === 0 ? [[t.maand.betaald.onbekend, euro(0, taal)] as const] : []),
    ...ritbijdragen.map(
      ({ voor, bedragCent }) => [t.maand.betaald[voor ?? 'onbekend'], euro(bedragCent, taal)] as const,
    ),
    ...(overzicht.jaarbijdrageCent === undefined
      ? []
      : [[t.maand.jaarbijdrage, euro(overzicht.jaarbijdrageCent, taal)] as const]),
    ...(aanGemeente?.gevraagdCent === undefined
      ? []
      : [[t.maand.gevraagd, euro(aanGemeente.gevraagdCent, taal)] as const]),
    ...(aanGemeente === undefined ? [] : [[t.maand.betaaldVoorRitten, euro(aanGemeente.betaaldCent, taal)] as const]),
  ]
  return (
    <DescriptionList>
      {regels.map(([naam, waarde]) => (
        <DescriptionList.Section key={naam}>
          <DescriptionList.Term>{naam}</DescriptionList.Term>
          <DescriptionList.Description>{waarde}</DescriptionList.Description>
        </DescriptionList.Section>
      ))}
    </DescriptionList>
  )
}

/** The statement of one month, to read and to print: rides, kilometres, what is left, what rides cost and who gets it. */
export const Maandoverzicht = ({ pasnummer }: { pasnummer: string }) => {
  const { t, taal } = useWoorden()
  const maanden = maandenTot(vandaag(), MAANDEN_TERUG)
  const [maand, kies] = useState(maanden[0] ?? '')
  const overzicht = useMaandoverzicht(pasnummer, maand)
  const brief = useMaandbrief(pasnummer)
  useTitel(t.maand.titel)
  const geen = overzicht.error instanceof ApiFout && overzicht.error.soort === 'nietGevonden'
  return (
    <>
      <Heading level={1}>{t.maand.titel}</Heading>
      <Keuzeveld
        id="maand"
        label={t.maand.kies}
        waarde={maand}
        keuzes={maanden.map((een) => [een, maandVoluit(een, taal)] as const)}
        onKies={kies}
      />
      {overzicht.isPending && <Laden />}
      {geen && <Paragraph>{t.maand.geen}</Paragraph>}
      {overzicht.isError && !geen && <Foutmelding fout={overzicht.error} opnieuw={() => void overzicht.refetch()} />}
      {overzicht.data !== undefined && (
        <section className="op-paneel op-paneel--ruim op-stapel op-afdruk" aria-labelledby="maandoverzicht">
          <Heading level={2} id="maandoverzicht">
            {t.maand.van(maandVoluit(maand, taal))}
          </Heading>
          <Regels overzicht={overzicht.data} />
          {overzicht.data.budgetten?.map(({ naam, tekst }) => (
            <p key={naam} lang="nl">
              {tekst}
            </p>
          ))}
          {overzicht.data.ritbijdragen.some(({ status }) => status === 'voorbeeld') && (
            <Paragraph>{t.maand.voorbeeld}</Paragraph>
          )}
          {overzicht.data.voorlopig && <Paragraph>{t.maand.voorlopig}</Paragraph>}
        </section>
      )}
      {overzicht.data !== undefined && (
        <div className="op-knoppen">
          <Button variant="secondary" onClick={() => globalThis.print()}>
            {t.agenda.afdrukken}
          </Button>
          <Button variant="secondary" disabled={brief.isPending} onClick={() => brief.mutate(maand)}>
            {t.maand.brief}
          </Button>
        </div>
      )}
      {brief.isError && <Foutmelding fout={brief.error} />}
    </>
  )
}
