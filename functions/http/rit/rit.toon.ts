import {
  beleidVan,
  looptDoorOp,
  statusVan,
  tariefOp,
  type Bedragstatus,
  type Regeling,
  type Tariefperiode,
} from '../../../domain/beleid/index.ts'
import { datumTekst } from '../../../domain/kernel/tekst.ts'
import { momentVan, utcTekst } from '../../../domain/kernel/tijd/time.ts'
import {
  isCorrectie,
  lichtToe,
  opdrachtVan,
  stiptheidVan,
  verschuldigdCentVan,
  vrijstellingVan,
  type Reden,
  type Rit,
  type Ritafstand,
  type RitbesluitMetVoorstellen,
  type Voorstel,
  versieIn,
} from '../../../domain/rit/index.ts'
import { toonOphalen } from './vervoerder/voortgang.toon.ts'
import { kies, type Getoond } from '../toon.ts'
import { Budgetstand, Rit as Ritschema, Ritprijs } from './rit.schema.ts'

/** How things of the domain look in the API. No rule is decided here. */

/** A change of a request, as a part of one: a JSON Merge Patch (RFC 7396). */
const toonVoorstel = ({ tekst, wijziging: { vertrek, retour, ...rest } }: Voorstel) => ({
  tekst,
  wijziging: {
    ...(vertrek === undefined ? {} : { vertrek: utcTekst(vertrek.epochMs) }),
    ...(retour === undefined ? {} : { retour: retour === null ? null : { vertrek: utcTekst(retour.epochMs) } }),
    ...rest,
  },
})

export const toonReden = (reden: Reden, voorstellen: readonly Voorstel[] = []) => {
  const { regel, bron, feiten, richting } = reden
  return {
    regel,
    ...lichtToe(reden),
    ...(voorstellen.length === 0 ? {} : { voorstellen: voorstellen.map(toonVoorstel) }),
    bron,
    feiten,
    richting,
  }
}

const toonAfstand = ({ meter, zones, methode, routeplannerUitgevallen }: Ritafstand) => ({
  afstandMeter: meter,
  afstandMethode: methode,
  zones,
  afstandToelichting:
    routeplannerUitgevallen === true
      ? 'De routeplanner gaf geen antwoord. De afstand is geschat met de rechte lijn en een omwegfactor.'
      : undefined,
})

type Prijs = { readonly totaalCent: number; readonly status: Bedragstatus }

/** That a tariff only holds because no new one came. */
const tarieftekst = (tarief: Tariefperiode | undefined, datum: string): string | undefined =>
  tarief?.geldigTotEnMet === undefined || !looptDoorOp(tarief, datum)
    ? undefined
    : `Dit tarief was voor ritten tot en met ${datumTekst(tarief.geldigTotEnMet)}. Er is nog geen nieuw tarief. Daarom geldt dit tarief nog.`

/** The price of all rides together. */
export const toonTotaal = (prijzen: readonly Prijs[]): Prijs => ({
  totaalCent: prijzen.reduce((som, prijs) => som + prijs.totaalCent, 0),
  status: statusVan(prijzen),
})

export const toonUitkomst = ({ beslissing, voorstellen }: RitbesluitMetVoorstellen) => ({
  uitkomst: beslissing.uitkomst,
  redenen:
    beslissing.uitkomst === 'toegestaan'
      ? []
      : beslissing.redenen.map((reden) => toonReden(reden, voorstellen.get(reden))),
})

export const toonBesluit = (besluit: RitbesluitMetVoorstellen, aanvraag: Parameters<typeof opdrachtVan>[0]) => {
  const { ritten, reizigersbudgetten } = besluit
  const prijzen = ritten.flatMap((rit) => rit.ritprijs ?? [])
  const beleid = ritten[0]?.beleid
  return {
    ...toonUitkomst(besluit),
    ritten: ritten.map((rit) => ({
      richting: rit.richting,
      vertrek: utcTekst(rit.vertrek.epochMs),
      verwachteAankomst: utcTekst(rit.aankomstEpochMs),
      van: rit.van,
      naar: rit.naar,
      ...toonAfstand(rit.afstand),
      ritprijs: rit.ritprijs && { ...rit.ritprijs, toelichting: tarieftekst(rit.tarief, rit.vertrek.datum) },
      vervoertype: rit.vervoertype,
      opdracht: opdrachtVan(aanvraag, rit.pasvereisten),
    })),
    ritprijs: prijzen.length === ritten.length ? toonTotaal(prijzen) : undefined,
    reizigersbudgetten: reizigersbudgetten.map((budget) => kies(Budgetstand, budget)),
    beleid: beleid === undefined ? undefined : versieIn(beleid),
  }
}

/** What follows of not travelling, with the article that says so. */
const toonAfrekening = (rit: Rit, beleid: Regeling | undefined) => {
  const { afrekening } = rit
  if (afrekening === undefined) return undefined
  const { soort, meter } = afrekening
  const gevolg = soort === 'loosgemeld' ? beleid?.loosmelding : beleid?.annuleren?.teLaat
  return { soort, meter, ritprijs: afrekening.ritprijs, bedragCent: verschuldigdCentVan(rit), bron: gevolg?.bron }
}

/** A reason that was set aside is called otherwise in the API. */
const inAntwoord = (veld: string): string => (veld === 'opzijgezet' ? 'redenen' : veld)

/** A ride is told with the article that its tariff rests on, by the policy version it was booked under. @param versies of its gemeente */
export const toonRit = (rit: Rit, versies: readonly Regeling[]): Getoond<typeof Ritschema> => {
  const beleid = beleidVan(versies, rit.beleid)
  const { datum } = momentVan(rit.vertrek)
  const tarief = tariefOp(beleid?.tarieven ?? [], datum)
  return kies(Ritschema, {
    ...rit,
    ...toonAfstand(rit.afstand),
    ...toonOphalen(rit, beleid?.stiptheid),
    ritprijs: kies(Ritprijs, {
      ...rit.ritprijs,
      toelichting: tarieftekst(tarief, datum),
      bron: tarief?.bron,
      vrijstelling: vrijstellingVan(rit, beleid, tarief),
    }),
    verschuldigdCent: verschuldigdCentVan(rit),
    opdracht: opdrachtVan(rit, rit.pasvereisten),
    ritdoel: rit.ritdoel ?? undefined,
    redenen: rit.opzijgezet.map((reden) => toonReden(reden)),
    afrekening: toonAfrekening(rit, beleid),
    geschiedenis: rit.geschiedenis.map(({ was, ...gebeurtenis }, plek) => ({
      ...gebeurtenis,
      ...(isCorrectie(rit, plek) ? { verbeterd: true as const } : {}),
      ...(was === undefined ? {} : { gewijzigd: Object.keys(was).map(inAntwoord), vertrekWas: was.vertrek }),
    })),
    uitvoering: rit.uitvoering && { ...rit.uitvoering, stiptheid: stiptheidVan(rit, beleid?.stiptheid) },
  })
}
