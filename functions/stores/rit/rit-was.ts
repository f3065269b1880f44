import * as z from 'zod'
import { VERVOERTYPEN } from '../../../domain/pas/index.ts'
import { type Ritafspraak, AFSTANDMETHODEN } from '../../../domain/rit/index.ts'
import { RITDOELEN, REIZIGERS } from '../../../domain/kernel/reis.ts'
import { BEDRAGSTATUSSEN } from '../../../domain/beleid/index.ts'
import { StoredReden, storedReden } from '../reden.ts'
import { StoredBagage, StoredDier, StoredHulpmiddel, StoredMeereizende } from '../stored.ts'

/** What few rides have, and is kept with its names: what was agreed before a change. */
const Ritadres = z.strictObject({
  id: z.string(),
  weergavenaam: z.string(),
  woonplaats: z.string(),
  gemeente: z.string(),
  punt: z.strictObject({ lat: z.number(), lon: z.number() }),
})

const Prijspost = z.strictObject({
  wie: z.enum(REIZIGERS),
  opstapCent: z.int(),
  kilometerCent: z.int(),
  toeslagCent: z.int().optional(),
  afrondingCent: z.int().optional(),
  bedragCent: z.int(),
})

export const Was: z.ZodType<Partial<Ritafspraak>> = z
  .strictObject({
    vertrek: z.string(),
    verwachteAankomst: z.string(),
    jaar: z.int(),
    van: Ritadres,
    naar: Ritadres,
    afstand: z.strictObject({
      meter: z.int(),
      zones: z.int().optional(),
      methode: z.enum(AFSTANDMETHODEN),
      routeplannerUitgevallen: z.literal(true).optional(),
    }),
    ritprijs: z.strictObject({
      totaalCent: z.int(),
      posten: z.array(Prijspost),
      status: z.enum(BEDRAGSTATUSSEN),
    }),
    vervoertype: z.enum(VERVOERTYPEN),
    pasvereisten: z.array(z.string()),
    meereizenden: z.array(StoredMeereizende),
    hulpmiddelen: z.array(StoredHulpmiddel),
    dieren: z.array(StoredDier),
    bagage: StoredBagage,
    ritdoel: z.enum(RITDOELEN).nullable(),
    beleid: z.strictObject({ gemeente: z.string(), geldigVanaf: z.string() }),
    opzijgezet: z.array(StoredReden),
  })
  .partial()

/** What was agreed before a change, as it is written. */
export const storedWas = ({ opzijgezet, ...was }: Partial<Ritafspraak>): object => ({
  ...was,
  ...(opzijgezet === undefined ? {} : { opzijgezet: opzijgezet.map(storedReden) }),
})
