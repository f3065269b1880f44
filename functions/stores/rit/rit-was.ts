import * as z from 'zod'
import { VERVOERTYPEN } from '../../../domain/pas/index.ts'
import { type Beleidsversie, type Ritafspraak, AFSTANDMETHODEN } from '../../../domain/rit/index.ts'
import { RITDOELEN, REIZIGERS } from '../../../domain/kernel/reis.ts'
import { BEDRAGSTATUSSEN } from '../../../domain/beleid/index.ts'
import { StoredReden, storedReden } from '../reden.ts'
import { StoredBagage, StoredDier, StoredHulpmiddel, StoredMeereizende } from '../stored.ts'

/** A version in one word: its first day, and behind it the number of a version that the gemeente fixed itself. */
export const storedBeleid = ({ geldigVanaf, versie }: Beleidsversie): string =>
  versie === undefined ? geldigVanaf : `${geldigVanaf}#${versie}`

export const beleidVanTekst = (gemeente: string, tekst: string): Beleidsversie => {
  const [geldigVanaf = '', versie] = tekst.split('#')
  return versie === undefined ? { gemeente, geldigVanaf } : { gemeente, geldigVanaf, versie }
}

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
    beleid: z
      .strictObject({ gemeente: z.string(), geldigVanaf: z.string() })
      .transform(({ gemeente, geldigVanaf }) => beleidVanTekst(gemeente, geldigVanaf)),
    opzijgezet: z.array(StoredReden),
  })
  .partial()

/** What was agreed before a change, as it is written. */
export const storedWas = ({ opzijgezet, beleid, ...was }: Partial<Ritafspraak>): object => ({
  ...was,
  ...(beleid === undefined ? {} : { beleid: { gemeente: beleid.gemeente, geldigVanaf: storedBeleid(beleid) } }),
  ...(opzijgezet === undefined ? {} : { opzijgezet: opzijgezet.map(storedReden) }),
})
