import { beleidOp, tariefOp, type Regeling, statusVan, type Bedragstatus } from '../../../domain/beleid/index.ts'
import { momentVan, utcTekst } from '../../../domain/kernel/time.ts'
import type { Reizigersbudget } from '../../../domain/persoon/index.ts'
import {
  lichtToe,
  opdrachtVan,
  stiptheidVan,
  verschuldigdCentVan,
  type Reden,
  type Rit,
  type Ritafstand,
  type RitbesluitMetVoorstellen,
  type Voorstel,
} from '../../../domain/rit/index.ts'

/** How things of the domain look in the API. No rule is decided here. */

const UITKOMST = { approved: 'toegestaan', refused: 'geweigerd', review: 'voorleggen' } as const

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

const toonAfstand = ({ meter, methode, routeplannerUitgevallen }: Ritafstand) => ({
  afstandMeter: meter,
  afstandMethode: methode,
  afstandToelichting:
    routeplannerUitgevallen === true
      ? 'De routeplanner gaf geen antwoord. De afstand is geschat met de rechte lijn en een omwegfactor.'
      : undefined,
})

type Prijs = { readonly totaalCent: number; readonly status: Bedragstatus }

/** The price of all rides together. */
export const toonTotaal = (prijzen: readonly Prijs[]): Prijs => ({
  totaalCent: prijzen.reduce((som, prijs) => som + prijs.totaalCent, 0),
  status: statusVan(prijzen),
})

export const toonUitkomst = ({ decision, voorstellen }: RitbesluitMetVoorstellen) => ({
  uitkomst: UITKOMST[decision.outcome],
  redenen:
    decision.outcome === 'approved' ? [] : decision.reasons.map((reden) => toonReden(reden, voorstellen.get(reden))),
})

export const toonBudget = ({ jaar, limietMeter, geboektMeter, geredenMeter, resterendMeter }: Reizigersbudget) => ({
  jaar,
  limietMeter,
  geboektMeter,
  geredenMeter,
  resterendMeter,
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
      ritprijs: rit.ritprijs,
      vervoertype: rit.vervoertype,
      opdracht: opdrachtVan(aanvraag, rit.pasvereisten),
    })),
    ritprijs: prijzen.length === ritten.length ? toonTotaal(prijzen) : undefined,
    reizigersbudgetten: reizigersbudgetten.map(({ nodigMeter, resterendNaBoekingMeter, ...budget }) => ({
      ...toonBudget(budget),
      nodigMeter,
      resterendNaBoekingMeter,
    })),
    beleid: beleid === undefined ? undefined : { gemeente: beleid.gemeente, geldigVanaf: beleid.geldigVanaf },
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
export const toonRit = (rit: Rit, versies: readonly Regeling[]) => {
  const beleid = beleidOp(versies, rit.beleid.geldigVanaf)
  const bron = tariefOp(beleid?.tarieven ?? [], momentVan(rit.vertrek).datum)?.bron
  // Every field by name: the first answer and its repetition, read back from storage, are the same to the letter.
  return {
    ritnummer: rit.ritnummer,
    pasnummer: rit.pasnummer,
    richting: rit.richting,
    status: rit.status,
    vertrek: rit.vertrek,
    verwachteAankomst: rit.verwachteAankomst,
    van: rit.van,
    naar: rit.naar,
    ...toonAfstand(rit.afstand),
    ritprijs: {
      totaalCent: rit.ritprijs.totaalCent,
      posten: rit.ritprijs.posten,
      status: rit.ritprijs.status,
      bron,
    },
    verschuldigdCent: verschuldigdCentVan(rit),
    vervoertype: rit.vervoertype,
    opdracht: opdrachtVan(rit, rit.pasvereisten),
    meereizenden: rit.meereizenden,
    hulpmiddelen: rit.hulpmiddelen,
    dieren: rit.dieren,
    bagage: rit.bagage,
    ritdoel: rit.ritdoel ?? undefined,
    retourrit: rit.retourrit,
    redenen: rit.opzijgezet.map((reden) => toonReden(reden)),
    akkoord: rit.akkoord,
    afwijking: rit.afwijking,
    afrekening: toonAfrekening(rit, beleid),
    beleid: rit.beleid,
    reeksnummer: rit.reeksnummer,
    geschiedenis: rit.geschiedenis.map(({ was, ...gebeurtenis }) => ({
      ...gebeurtenis,
      ...(was === undefined ? {} : { gewijzigd: Object.keys(was).map(inAntwoord), vertrekWas: was.vertrek }),
    })),
    uitvoering: rit.uitvoering && { ...rit.uitvoering, stiptheid: stiptheidVan(rit, beleid?.stiptheid) },
  }
}
