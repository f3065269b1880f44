import * as z from 'zod'
import { Bron } from '../../../domain/kernel/citation.ts'
import { VERVOERTYPEN } from '../../../domain/pas/index.ts'
import { type Reden, type Ritafspraak, AFSTANDMETHODEN } from '../../../domain/rit/index.ts'
import { Bagage, Dier, Hulpmiddel, Meereizende, RITDOELEN, REIZIGERS, RICHTINGEN } from '../../../domain/kernel/reis.ts'
import { BEDRAGSTATUSSEN } from '../../../domain/beleid/index.ts'

/** What few rides have, and is kept with its names: what was agreed before a change, and reasons that were set aside. */
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
  afrondingCent: z.int().optional(),
  bedragCent: z.int(),
})

/** The pair of rule and facts was right when it was written; a schema of all pairs would be the whole law again. */
export const Opzijgezet = z
  .strictObject({
    regel: z.string(),
    gevolg: z.enum(['weigeren', 'voorleggen']),
    bron: Bron,
    feiten: z.record(z.string(), z.unknown()),
    alternatief: z.string().optional(),
    richting: z.enum(RICHTINGEN).optional(),
  })
  .transform((reden) => reden as unknown as Reden)

export const Was: z.ZodType<Partial<Ritafspraak>> = z
  .strictObject({
    vertrek: z.string(),
    verwachteAankomst: z.string(),
    jaar: z.int(),
    van: Ritadres,
    naar: Ritadres,
    afstand: z.strictObject({
      meter: z.int(),
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
    meereizenden: z.array(Meereizende),
    hulpmiddelen: z.array(Hulpmiddel),
    dieren: z.array(Dier),
    bagage: Bagage,
    ritdoel: z.enum(RITDOELEN).nullable(),
    beleid: z.strictObject({ gemeente: z.string(), geldigVanaf: z.string() }),
    opzijgezet: z.array(Opzijgezet),
  })
  .partial()
