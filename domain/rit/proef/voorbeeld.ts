import type { Regeling, Voorbeeld, Voorbeeldrit } from '../../beleid/index.ts'
import { puntOpAfstand } from '../../kernel/plaats/distance.ts'
import type { Locatie } from '../../kernel/plaats/locatie.ts'
import { GEEN_BAGAGE } from '../../kernel/reis.ts'
import { jaarVan, momentOp, momentOpKlok, MS_PER_DAG, plusJaren, type Moment } from '../../kernel/tijd/time.ts'
import type { Pas, Pasdossier } from '../../pas/index.ts'
import { leegReisjaar, persoonVanPas, type Reisjaar } from '../../persoon/index.ts'
import type { Ritaanvraag } from '../aanvraag.ts'
import { decideRit } from '../oordeel/besluit.ts'
import { tellerVan } from '../oordeel/budget/stand.ts'
import type { Ritfeiten } from '../oordeel/feiten.ts'
import type { Reden } from '../oordeel/reden.ts'
import type { Ritprijs } from '../prijs/ritprijs.ts'

/** What a ride that nobody makes would cost, and what stands in its way. */
export interface Proefuitkomst {
  readonly ritprijs: Ritprijs | undefined
  readonly redenen: readonly Reden[]
}

/** In the middle of the country, so that no place of an example leaves it. */
const WONING = { lat: 52.1, lon: 5.4 }
const GEWONE_LEEFTIJD = 40

type Plek = Voorbeeldrit['van']

const locatie = (id: string, meter: number, plek: Plek, { naam }: Regeling): Locatie => ({
  id,
  weergavenaam: plek?.naam ?? `Voorbeeld (${id})`,
  woonplaats: plek?.woonplaats ?? 'Voorbeelddorp',
  gemeente: plek?.gemeente ?? naam,
  punt: puntOpAfstand(WONING, meter),
})

const isBegeleid = ({ meereizenden = [] }: Voorbeeldrit): boolean =>
  meereizenden.some(({ soort }) => soort === 'medischBegeleider')

const bestemmingVan = (rit: Voorbeeldrit, regeling: Regeling): Locatie =>
  locatie('naar', rit.vanWoningMeter ?? rit.afstandMeter, rit.naar, regeling)

const pasVan = (rit: Voorbeeldrit, regeling: Regeling, datum: string): Pas => ({
  pasnummer: 'VOORBEELD',
  naam: 'Voorbeeld',
  geboortedatum: plusJaren(datum, -(rit.leeftijd ?? GEWONE_LEEFTIJD)),
  woning: locatie('woning', 0, rit.woning, regeling),
  geldigVanaf: `${jaarVan(datum)}-01-01`,
  geldigTotEnMet: `${jaarVan(datum) + 1}-12-31`,
  vervoertype: rit.vervoertype ?? 'regulier',
  begeleiding: (rit.begeleiding ?? isBegeleid(rit)) ? 'verplicht' : 'geen',
  scootmobiel: rit.scootmobiel ?? false,
  puntbestemmingen: rit.eigenPuntbestemming === true ? [bestemmingVan(rit, regeling)] : [],
  groepen: rit.groepen,
  kenmerken: rit.kenmerken ?? [],
})

/** Where nobody says when an example was ordered, that is no question. */
const BIJ_BESTELLEN = new Set<Reden['regel']>(['tijd.te-kort-vooraf', 'tijd.te-ver-vooruit'])
const RUIM_OP_TIJD_DAGEN = 7

const besteldOp = ({ besteld }: Voorbeeldrit, vertrek: Moment): Moment => {
  if (besteld === undefined) return momentOp(vertrek.epochMs - RUIM_OP_TIJD_DAGEN * MS_PER_DAG)
  const [datum = '', klok = ''] = besteld.split('T')
  return momentOpKlok(datum, klok)
}

/** The year as it was before the example: what was used counts for every budget. */
const reisjaarVan = (rit: Voorbeeldrit, { budgetten = [] }: Regeling, datum: string): Reisjaar => {
  const { gereisdMeter: meter = 0, gereisdZones: zones = 0, gereisdRitten: ritten = 0, gereisdCent: cent = 0 } = rit
  const tellers = Object.fromEntries(
    budgetten.map((budget) => [tellerVan(budget, datum), { meter, zones, ritten, cent }] as const),
  )
  return { ...leegReisjaar(jaarVan(datum)), geredenMeter: meter, tellers }
}

/** Judges and prices an example by a regeling. */
export const beoordeelVoorbeeld = (rit: Voorbeeldrit, regeling: Regeling): Proefuitkomst => {
  const [datum = regeling.geldigVanaf, klok = '12:00'] = (rit.vertrek ?? `${regeling.geldigVanaf}T12:00`).split('T')
  const vertrek = momentOpKlok(datum, klok)
  const pas = pasVan(rit, regeling, datum)
  const aanvraag: Ritaanvraag = {
    pasnummer: pas.pasnummer,
    van: rit.van === undefined ? pas.woning : locatie('van', 0, rit.van, regeling),
    naar: bestemmingVan(rit, regeling),
    tijdstip: { soort: 'vertrek', moment: vertrek },
    meereizenden: rit.meereizenden ?? [],
    hulpmiddelen: rit.hulpmiddelen ?? [],
    ...(rit.richting === 'retour' ? { richting: 'retour' } : {}),
    dieren: [],
    bagage: GEEN_BAGAGE,
  }
  const dossier: Pasdossier = { pas, verlening: { op: '', wie: '', rol: '' }, wijzigingen: [] }
  const feiten: Ritfeiten = {
    nu: besteldOp(rit, vertrek),
    dossier,
    persoon: persoonVanPas(dossier),
    reisjaren: [reisjaarVan(rit, regeling, datum)],
    reistijden: [],
    passenMee: 'bekend',
    afstand: { heen: { meter: rit.afstandMeter, zones: rit.zones, methode: 'routeplanner' } },
  }
  // Whoever says how many zones an example has, needs no map: its places are nowhere.
  const versie = rit.zones === undefined ? regeling : { ...regeling, zones: undefined }
  const { beslissing, ritten } = decideRit(aanvraag, feiten, [versie])
  const redenen = beslissing.uitkomst === 'toegestaan' ? [] : beslissing.redenen
  return {
    ritprijs: ritten[0]?.ritprijs,
    redenen: rit.besteld === undefined ? redenen.filter(({ regel }) => !BIJ_BESTELLEN.has(regel)) : redenen,
  }
}

/** A published fare with what comes out. */
export interface Nagerekend extends Proefuitkomst {
  readonly voorbeeld: Voorbeeld
  readonly klopt: boolean
}

/** Prices every example of a regeling. */
export const rekenVoorbeeldenNa = (regeling: Regeling): Nagerekend[] =>
  (regeling.voorbeelden ?? []).map((voorbeeld) => {
    const uitkomst = beoordeelVoorbeeld(voorbeeld, regeling)
    const { verwachtCent, verwachtGeweigerd } = voorbeeld
    const geweigerd = uitkomst.redenen.filter(({ uitkomst: soort }) => soort === 'geweigerd')
    const klopt =
      verwachtGeweigerd === undefined
        ? geweigerd.length === 0 && uitkomst.ritprijs?.totaalCent === verwachtCent
        : geweigerd.some(({ regel }) => regel === verwachtGeweigerd)
    return { voorbeeld, klopt, ...uitkomst }
  })
