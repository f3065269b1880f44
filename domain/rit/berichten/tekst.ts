import { datumTekst, euroTekst, klokTekst, WEEKDAGEN } from '../../kernel/tekst.ts'
import { momentVan, weekdagVan } from '../../kernel/tijd/time.ts'
import type { Rit } from '../rit.ts'
import { ophaaltijdVan, type Stiptheidsbelofte } from '../stiptheid/stiptheid.ts'
import { verwachtVertrekVan } from '../verloop/voortgang.ts'
import { isSamen, type Berichtsoort } from './bericht.ts'

const klok = (instant: string): string => klokTekst(momentVan(instant).msVanDag)

const dag = (instant: string): string => {
  const { datum } = momentVan(instant)
  return `${WEEKDAGEN[weekdagVan(datum) - 1]} ${datumTekst(datum)}`
}

/** When the taxi comes, in a sentence: a time, or the promise of the policy; as the carrier expects it, where it told that. */
export const komtZin = (rit: Rit, belofte: Stiptheidsbelofte | undefined): string => {
  const vertrek = verwachtVertrekVan(rit) ?? rit.vertrek
  const ophaaltijd = ophaaltijdVan({ vertrek }, belofte)
  return ophaaltijd === undefined
    ? `De taxi komt om ${klok(vertrek)}.`
    : `De taxi komt tussen ${klok(ophaaltijd.van)} en ${klok(ophaaltijd.tot)}.`
}

/** Of an amount that is an example a message says so, as a page does: nobody is asked one (ADR 52). */
const prijsTekst = (cent: number, { status }: Rit['ritprijs']): string =>
  status === 'voorbeeld' ? `${euroTekst(cent)} (voorbeeldbedrag)` : euroTekst(cent)

/** What stands in a message of a ride, by the name that a template gives it. */
export const VELDEN = ['dag', 'tijd', 'komt', 'van', 'naar', 'terug', 'ook', 'prijs', 'ritnummer'] as const
type Veld = (typeof VELDEN)[number]

/** @param ander the other ride of the journey, where the same happened to it */
const veldenVan = (
  soort: Berichtsoort,
  rit: Rit,
  ander: Rit | undefined,
  belofte: Stiptheidsbelofte | undefined,
): Record<Veld, string> => {
  const samen = ander !== undefined && isSamen(soort, rit, ander)
  const cent = rit.ritprijs.totaalCent + (samen ? ander.ritprijs.totaalCent : 0)
  return {
    dag: dag(rit.vertrek),
    tijd: klok(rit.vertrek),
    komt: komtZin(rit, belofte),
    van: rit.van.weergavenaam,
    naar: rit.naar.weergavenaam,
    terug: samen ? ` De terugrit is om ${klok(ander.vertrek)}.` : '',
    ook: samen ? ` De terugrit om ${klok(ander.vertrek)} komt ook niet.` : '',
    prijs: prijsTekst(cent, rit.ritprijs),
    ritnummer: rit.ritnummer,
  }
}

/** The words of a message. `((dag))` and the like stand for what is of the ride. */
export interface Sjabloon {
  readonly onderwerp: string
  readonly tekst: string
}

/** At level B1; a municipality can have words of its own. */
export const SJABLONEN: Readonly<Record<Berichtsoort, Sjabloon>> = {
  bevestiging: {
    onderwerp: 'Uw taxi is geboekt',
    tekst:
      'Uw taxi is geboekt voor ((dag)). ((komt)) U gaat van ((van)) naar ((naar)).((terug)) U betaalt ((prijs)). Ritnummer ((ritnummer)).',
  },
  herinnering: {
    onderwerp: 'Morgen komt uw taxi',
    tekst:
      'Morgen, ((dag)), gaat u met de taxi. ((komt)) U gaat van ((van)) naar ((naar)).((terug)) Ritnummer ((ritnummer)).',
  },
  wijziging: {
    onderwerp: 'Uw taxi is veranderd',
    tekst:
      'Uw rit is veranderd. De rit is nu op ((dag)). ((komt)) U gaat van ((van)) naar ((naar)). U betaalt ((prijs)). Ritnummer ((ritnummer)).',
  },
  vertraging: {
    onderwerp: 'Uw taxi komt later',
    tekst: 'Uw taxi van ((tijd)) komt later. ((komt)) U gaat van ((van)) naar ((naar)). Ritnummer ((ritnummer)).',
  },
  annulering: {
    onderwerp: 'Uw taxi is geannuleerd',
    tekst:
      'Uw rit van ((dag)) om ((tijd)) is geannuleerd. De taxi van ((van)) naar ((naar)) komt niet.((ook)) Ritnummer ((ritnummer)).',
  },
}

const PLEK = /\(\(([^()]*)\)\)/g
const isVeld = (naam: string): naam is Veld => (VELDEN as readonly string[]).includes(naam)

/** What a template asks for that a ride does not have; nothing where it can be filled in. */
export const onbekendeVelden = ({ onderwerp, tekst }: Sjabloon): string[] =>
  [...`${onderwerp} ${tekst}`.matchAll(PLEK)].map(([, naam = '']) => naam).filter((naam) => !isVeld(naam))

/** A message of a ride as it is now. */
export const vulIn = (
  sjabloon: Sjabloon,
  soort: Berichtsoort,
  rit: Rit,
  ander: Rit | undefined,
  belofte: Stiptheidsbelofte | undefined,
): Sjabloon => {
  const velden = veldenVan(soort, rit, ander, belofte)
  const vul = (tekst: string): string =>
    tekst.replaceAll(PLEK, (plek, naam: string) => (isVeld(naam) ? velden[naam] : plek))
  return { onderwerp: vul(sjabloon.onderwerp), tekst: vul(sjabloon.tekst) }
}
