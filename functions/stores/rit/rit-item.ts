import * as z from 'zod'
import { jaarVan, momentVan, utcTekst, MS_PER_MINUUT } from '../../../domain/kernel/tijd/time.ts'
import { VERVOERTYPEN } from '../../../domain/pas/index.ts'
import { type Prijspost, type Rit, type Ritverloop, AFREKENINGEN, AFSTANDMETHODEN } from '../../../domain/rit/index.ts'
import { RITDOELEN, RICHTINGEN, GEEN_BAGAGE } from '../../../domain/kernel/reis.ts'
import { BEDRAGSTATUSSEN, METERS_NA, RITPRIJS_NA } from '../../../domain/beleid/index.ts'
import { formOf, withoutAnywhere, type Data, type Stored } from '../form.ts'
import type { Key } from '../store.ts'
import { StoredReden, storedReden } from '../reden.ts'
import { StoredBagage, StoredDier, StoredHulpmiddel, StoredMeereizende } from '../stored.ts'
import {
  GebeurtenisItem,
  kort,
  korteUitvoering,
  korteVoortgang,
  kortGebeurtenis,
  langeUitvoering,
  langeVoortgang,
  langGebeurtenis,
  Plaats,
  plaatsVan,
  UitvoeringItem,
  VoortgangItem,
} from './rit-kort.ts'
import { beleidVanTekst, storedBeleid } from './rit-was.ts'

/**
 * How a ride is kept: everything that its keys tell is left out, what is empty too, and what comes again and again is a
 * list without names. So a ride stays under 1 kB, the unit in which DynamoDB counts a write.
 */
const RitItem = z.strictObject({
  richting: z.enum(RICHTINGEN).default('heen'),
  /** How long it is expected to take, in minutes. */
  duur: z.int(),
  /** id, weergavenaam, woonplaats, gemeente, lat, lon */
  van: Plaats,
  naar: Plaats,
  /** metres, method and, where it failed, that a route planner was asked */
  afstand: z.tuple([z.int(), z.enum(AFSTANDMETHODEN)], z.literal('uitgevallen')),
  /** where somebody counted them */
  zones: z.int().optional(),
  /** boarding, kilometres and, where they are not 0, rounding and what comes on top, in cents: of the holder, then of each fellow traveller in order */
  posten: z.array(z.tuple([z.int(), z.int()], z.int())).min(1),
  prijs: z.enum(BEDRAGSTATUSSEN),
  vervoertype: z.enum(VERVOERTYPEN).default('regulier'),
  pasvereisten: z.array(z.string()).default([]),
  meereizenden: z.array(StoredMeereizende).default([]),
  hulpmiddelen: z.array(StoredHulpmiddel).default([]),
  dieren: z.array(StoredDier).default([]),
  bagage: StoredBagage.default(GEEN_BAGAGE),
  ritdoel: z.enum(RITDOELEN).optional(),
  beleid: z.string(),
  reeksnummer: z.string().optional(),
  /** names under which it is counted for budgets */
  telt: z.array(z.string()).optional(),
  voortgang: VoortgangItem.optional(),
  uitvoering: UitvoeringItem.optional(),
  /** number of the other ride of a journey with its return */
  retour: z.string().optional(),
  akkoord: z.strictObject({ door: z.string(), toelichting: z.string().optional() }).optional(),
  afwijking: z.strictObject({ motivering: z.string() }).optional(),
  opzij: z.array(StoredReden).default([]),
  afrekening: z
    .strictObject({
      soort: z.enum(AFREKENINGEN),
      meter: z.enum(METERS_NA),
      ritprijs: z.enum(RITPRIJS_NA),
      bedragCent: z.int().optional(),
    })
    .optional(),
  /** oldest first */
  geschiedenis: z.tuple([GebeurtenisItem], GebeurtenisItem),
})
type RitItem = z.infer<typeof RitItem>

type Gelezen = Parameters<typeof RIT.read>[0]

const zonderNieuws = withoutAnywhere('voortgang', 'telt', 'zones', 'partner', 'pasnummer', 'toeslagCent')
const heeftToeslag = ({ posten }: Data): boolean =>
  Array.isArray(posten) && posten.some((post) => Array.isArray(post) && post.length > 3)
/** The release before knows no failing carrier, no vehicle or measured metres, and no correction. */
const heeftNieuweMelding = ({ uitvoering, geschiedenis }: Data): boolean =>
  (Array.isArray(uitvoering) && uitvoering.length > 2) ||
  (Array.isArray(geschiedenis) &&
    geschiedenis.some((wat) => Array.isArray(wat) && (wat[0] === 'nietGereden' || wat.length > 7)))
/** The lines of a price have a field of this name too. */
const heeftVastBedrag = ({ afrekening }: Data): boolean =>
  typeof afrekening === 'object' && afrekening !== null && 'bedragCent' in afrekening

/** For those that look at a part of a ride only. */
export const RITVELDEN = RitItem.shape

export const RIT = formOf({
  name: 'rit',
  keys: /^PAS#.* RIT#/,
  schema: RitItem,
  steps: [
    // 2 (0.3.0): how far the carrier is, zones, what comes on top of a price, a fixed amount for not travelling, who a fellow traveller is; what the carrier can tell besides.
    {
      up: (data) => data,
      down: (data) =>
        heeftToeslag(data) || heeftVastBedrag(data) || heeftNieuweMelding(data) ? undefined : zonderNieuws(data),
    },
  ],
})

const gevuld = <T>(lijst: readonly T[]): T[] | undefined => (lijst.length === 0 ? undefined : [...lijst])

/** Luggage with what is not so left out. */
const gevuldeBagage = ({ stuks, groot, gevaarlijk }: Rit['bagage']): z.input<typeof StoredBagage> | undefined =>
  stuks === 0 && !groot && !gevaarlijk
    ? undefined
    : { stuks, ...(groot ? { groot } : {}), ...(gevaarlijk ? { gevaarlijk } : {}) }

/** @returns plain data for JSON; what is `undefined` in it is left out */
export const ritItemVan = (rit: Rit): Data => {
  const [eerste, ...later] = rit.geschiedenis
  const { meter, methode, routeplannerUitgevallen } = rit.afstand
  const data: z.input<typeof RitItem> = {
    richting: rit.richting === 'heen' ? undefined : rit.richting,
    duur: (Date.parse(rit.verwachteAankomst) - Date.parse(rit.vertrek)) / MS_PER_MINUUT,
    van: kort(rit.van),
    naar: kort(rit.naar),
    afstand: routeplannerUitgevallen === true ? [meter, methode, 'uitgevallen'] : [meter, methode],
    zones: rit.afstand.zones,
    posten: rit.ritprijs.posten.map(kortePost),
    prijs: rit.ritprijs.status,
    vervoertype: rit.vervoertype === 'regulier' ? undefined : rit.vervoertype,
    pasvereisten: gevuld(rit.pasvereisten),
    meereizenden: gevuld(rit.meereizenden),
    hulpmiddelen: gevuld(rit.hulpmiddelen),
    dieren: gevuld(rit.dieren),
    bagage: gevuldeBagage(rit.bagage),
    ritdoel: rit.ritdoel ?? undefined,
    beleid: storedBeleid(rit.beleid),
    reeksnummer: rit.reeksnummer,
    telt: rit.telt === undefined ? undefined : [...rit.telt],
    voortgang: rit.voortgang && korteVoortgang(rit.voortgang),
    uitvoering: rit.uitvoering && korteUitvoering(rit.uitvoering),
    retour: rit.retourrit,
    akkoord: rit.akkoord,
    afwijking: rit.afwijking,
    opzij: gevuld(rit.opzijgezet.map(storedReden)),
    afrekening: rit.afrekening,
    geschiedenis: [kortGebeurtenis(eerste), ...later.map(kortGebeurtenis)],
  }
  return RIT.data(data)
}

const kortePost = ({ opstapCent, kilometerCent, afrondingCent, toeslagCent }: Prijspost): RitItem['posten'][0] => {
  if (toeslagCent !== undefined) return [opstapCent, kilometerCent, afrondingCent ?? 0, toeslagCent]
  return afrondingCent === undefined ? [opstapCent, kilometerCent] : [opstapCent, kilometerCent, afrondingCent]
}

const langePost = (
  [opstapCent, kilometerCent, afrondingCent = 0, toeslagCent = 0]: RitItem['posten'][0],
  wie: Prijspost['wie'],
): Prijspost => ({
  wie,
  opstapCent,
  kilometerCent,
  ...(toeslagCent === 0 ? {} : { toeslagCent }),
  ...(afrondingCent === 0 ? {} : { afrondingCent }),
  bedragCent: opstapCent + kilometerCent + toeslagCent + afrondingCent,
})

/** The keys of a ride tell whose it is, when it departs and its number: `PAS#gemeente#pasnummer`, `RIT#vertrek#ritnummer`. */
export const ritsleutelVan = ({ pk, sk }: Key) => {
  const [, gemeente = '', pasnummer = ''] = pk.split('#')
  const [, vertrek = '', ritnummer = ''] = sk.split('#')
  return { gemeente, pasnummer, vertrek, ritnummer }
}

/** @throws Unreadable */
export const ritVanItem = (item: Gelezen): Stored<Rit> => {
  const { gemeente, pasnummer, vertrek, ritnummer } = ritsleutelVan(item)
  const { value, version } = RIT.read(item)
  return { value: langeRit(value, { gemeente, pasnummer, vertrek, ritnummer }), version }
}

const langeRit = (
  item: RitItem,
  { gemeente, pasnummer, vertrek, ritnummer }: ReturnType<typeof ritsleutelVan>,
): Rit => {
  const { duur, van, naar, afstand, zones, posten, prijs, beleid, retour, opzij, ...zonderAfspraak } = item
  const { voortgang, uitvoering, geschiedenis, ...rest } = zonderAfspraak
  const [eerste, ...later] = geschiedenis
  const [meter, methode, uitgevallen] = afstand
  const wie = ['pashouder' as const, ...rest.meereizenden.map((m) => m.soort)]
  const prijsposten = posten.map((post, i) => langePost(post, wie[i] ?? 'medereiziger'))
  return {
    ...rest,
    ritnummer,
    pasnummer,
    status: (later.at(-1) ?? eerste)[0],
    vertrek,
    verwachteAankomst: utcTekst(Date.parse(vertrek) + duur * MS_PER_MINUUT),
    jaar: jaarVan(momentVan(vertrek).datum),
    van: plaatsVan(van),
    naar: plaatsVan(naar),
    afstand: {
      meter,
      ...(zones === undefined ? {} : { zones }),
      methode,
      ...(uitgevallen === undefined ? {} : { routeplannerUitgevallen: true }),
    },
    ritprijs: {
      totaalCent: prijsposten.reduce((som, post) => som + post.bedragCent, 0),
      posten: prijsposten,
      status: prijs,
    },
    beleid: beleidVanTekst(gemeente, beleid),
    ...(retour === undefined ? {} : { retourrit: retour }),
    opzijgezet: opzij,
    ...(voortgang === undefined ? {} : { voortgang: langeVoortgang(voortgang) }),
    ...(uitvoering === undefined ? {} : { uitvoering: langeUitvoering(uitvoering) }),
    geschiedenis: [langGebeurtenis(eerste), ...later.map(langGebeurtenis)],
  }
}

/** The part of an item that tells how a ride went; the rest is not looked at, as that takes most of the time. */
const VERLOOP = RIT.partly(z.object({ uitvoering: RitItem.shape.uitvoering, geschiedenis: RitItem.shape.geschiedenis }))

/** @throws Unreadable */
export const verloopVanItem = (item: Gelezen): Ritverloop => {
  const { vertrek } = ritsleutelVan(item)
  const { uitvoering, geschiedenis } = VERLOOP.read(item).value
  const [eerste, ...later] = geschiedenis
  return {
    vertrek,
    ...(uitvoering === undefined ? {} : { uitvoering: langeUitvoering(uitvoering) }),
    geschiedenis: [langGebeurtenis(eerste), ...later.map(langGebeurtenis)],
  }
}
