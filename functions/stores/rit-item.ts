import * as z from 'zod'
import { RITDOELEN } from '../../domain/beleid/index.ts'
import { jaarVan, momentVan } from '../../domain/kernel/time.ts'
import type { Locatie } from '../../domain/kernel/locatie.ts'
import { VERVOERTYPEN } from '../../domain/pas/index.ts'
import { RITSTATUSSEN, type Rit } from '../../domain/rit/index.ts'
import { Bagage, Dier, Hulpmiddel, Meereizende } from '../schemas/reisgezelschap.ts'

/**
 * How a ride is kept: everything that its keys tell is left out, what is empty too, and what comes again and again is a
 * list without names. So a ride stays under 1 kB, the unit in which DynamoDB counts a write.
 */
const Plaats = z.tuple([z.string(), z.string(), z.string(), z.string(), z.number(), z.number()], z.string())
const Post = z.tuple(
  [z.enum(['pashouder', 'kind', 'medereiziger', 'medischBegeleider']), z.int(), z.int(), z.int()],
  z.int(),
)
const Gebeurtenis = z.tuple([z.enum(RITSTATUSSEN), z.string(), z.string(), z.string()], z.string())

export const RitItem = z.strictObject({
  richting: z.enum(['heen', 'retour']),
  aankomst: z.string(),
  /** id, weergavenaam, woonplaats, gemeente, lat, lon and, where known, woonplaatscode and nummeraanduiding (`''`: unknown) */
  van: Plaats,
  naar: Plaats,
  afstand: z.strictObject({
    meter: z.int(),
    methode: z.enum(['omwegfactor', 'routeplanner']),
    routeplannerUitgevallen: z.literal(true).optional(),
  }),
  /** who, boarding, kilometres, amount and, where it is not 0, the rounding; in cents */
  posten: z.array(Post),
  prijsstatus: z.enum(['vastgesteld', 'voorbeeld']),
  vervoertype: z.enum(VERVOERTYPEN),
  opdracht: z.array(z.string()).default([]),
  meereizenden: z.array(Meereizende).default([]),
  hulpmiddelen: z.array(Hulpmiddel).default([]),
  dieren: z.array(Dier).default([]),
  bagage: Bagage.default({ stuks: 0, groot: false, gevaarlijk: false }),
  ritdoel: z.enum(RITDOELEN).optional(),
  beleid: z.string(),
  /** status, when, who, role and, where given, why; oldest first */
  geschiedenis: z.tuple([Gebeurtenis], Gebeurtenis),
})
type RitItem = z.infer<typeof RitItem>

const kort = ({
  id,
  weergavenaam,
  woonplaats,
  gemeente,
  punt,
  woonplaatscode,
  nummeraanduiding,
}: Locatie): RitItem['van'] => {
  const codes = nummeraanduiding === undefined ? [woonplaatscode ?? ''] : [woonplaatscode ?? '', nummeraanduiding]
  return [
    id,
    weergavenaam,
    woonplaats,
    gemeente,
    punt.lat,
    punt.lon,
    ...codes.filter((_, i) => i > 0 || codes.join('') !== ''),
  ]
}

const lang = ([
  id,
  weergavenaam,
  woonplaats,
  gemeente,
  lat,
  lon,
  woonplaatscode,
  nummeraanduiding,
]: RitItem['van']): Locatie => ({
  id,
  weergavenaam,
  woonplaats,
  gemeente,
  punt: { lat, lon },
  ...(woonplaatscode === undefined || woonplaatscode === '' ? {} : { woonplaatscode }),
  ...(nummeraanduiding === undefined ? {} : { nummeraanduiding }),
})

const kortGebeurtenis = ({ status, op, wie, rol, reden }: Rit['geschiedenis'][0]): z.infer<typeof Gebeurtenis> =>
  reden === undefined ? [status, op, wie, rol] : [status, op, wie, rol, reden]

const langGebeurtenis = ([status, op, wie, rol, reden]: z.infer<typeof Gebeurtenis>): Rit['geschiedenis'][0] => ({
  status,
  op,
  wie,
  rol,
  ...(reden === undefined ? {} : { reden }),
})

const gevuld = <T>(lijst: readonly T[]): T[] | undefined => (lijst.length === 0 ? undefined : [...lijst])

/** @returns plain data for JSON; what is `undefined` in it is left out */
export const ritItemVan = (rit: Rit): z.input<typeof RitItem> => {
  const [eerste, ...later] = rit.geschiedenis
  return {
    richting: rit.richting,
    aankomst: rit.verwachteAankomst,
    van: kort(rit.van),
    naar: kort(rit.naar),
    afstand: rit.afstand,
    posten: rit.ritprijs.posten.map(({ wie, opstapCent, kilometerCent, bedragCent, afrondingCent }) =>
      afrondingCent === undefined
        ? [wie, opstapCent, kilometerCent, bedragCent]
        : [wie, opstapCent, kilometerCent, bedragCent, afrondingCent],
    ),
    prijsstatus: rit.ritprijs.status,
    vervoertype: rit.vervoertype,
    opdracht: gevuld(rit.opdracht),
    meereizenden: gevuld(rit.meereizenden),
    hulpmiddelen: gevuld(rit.hulpmiddelen),
    dieren: gevuld(rit.dieren),
    bagage: rit.bagage.stuks === 0 && !rit.bagage.groot && !rit.bagage.gevaarlijk ? undefined : rit.bagage,
    ritdoel: rit.ritdoel,
    beleid: rit.beleid.geldigVanaf,
    geschiedenis: [kortGebeurtenis(eerste), ...later.map(kortGebeurtenis)],
  }
}

/** What the keys of an item tell of its ride. */
export interface Ritsleutel {
  readonly gemeente: string
  readonly pasnummer: string
  readonly vertrek: string
  readonly ritnummer: string
}

/** @param data as it was read @throws ZodError when it is no ride */
export const ritVanItem = ({ gemeente, pasnummer, vertrek, ritnummer }: Ritsleutel, data: unknown): Rit => {
  const { aankomst, van, naar, posten, prijsstatus, beleid, geschiedenis, ...rest } = RitItem.parse(data)
  const prijsposten = posten.map(([wie, opstapCent, kilometerCent, bedragCent, afrondingCent]) => ({
    wie,
    opstapCent,
    kilometerCent,
    ...(afrondingCent === undefined ? {} : { afrondingCent }),
    bedragCent,
  }))
  const [eerste, ...later] = geschiedenis
  return {
    ...rest,
    ritnummer,
    pasnummer,
    status: (later.at(-1) ?? eerste)[0],
    vertrek,
    verwachteAankomst: aankomst,
    jaar: jaarVan(momentVan(vertrek).datum),
    van: lang(van),
    naar: lang(naar),
    ritprijs: {
      totaalCent: prijsposten.reduce((som, post) => som + post.bedragCent, 0),
      posten: prijsposten,
      status: prijsstatus,
    },
    beleid: { gemeente, geldigVanaf: beleid },
    geschiedenis: [langGebeurtenis(eerste), ...later.map(langGebeurtenis)],
  }
}
