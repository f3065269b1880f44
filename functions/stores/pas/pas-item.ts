import * as z from 'zod'
import { beginVanDag, utcTekst } from '../../../domain/kernel/tijd/time.ts'
import { RITDOELEN } from '../../../domain/kernel/reis.ts'
import { MANDATEN } from '../../../domain/kernel/vertegenwoordiging.ts'
import { BEGELEIDINGEN, EINDES, VERVOERTYPEN, type Pasdossier } from '../../../domain/pas/index.ts'
import { BUDGETGRENZEN } from '../../../domain/persoon/index.ts'
import { formOf, without, type Data } from '../form.ts'
import { StoredLocatie } from '../stored.ts'

/** How a pass and its years are kept. */
const velden = {
  naam: z.string(),
  geboortedatum: z.string(),
  woning: StoredLocatie,
  geldigVanaf: z.string(),
  geldigTotEnMet: z.string(),
  vervoertype: z.enum(VERVOERTYPEN),
  begeleiding: z.enum(BEGELEIDINGEN),
  scootmobiel: z.boolean(),
  puntbestemmingen: z.array(StoredLocatie),
  reizigersbudget: z
    .strictObject({
      meterPerJaar: z.int(),
      motivering: z.string(),
      totEnMet: z.string().optional(),
      aangetoond: z.strictObject({ wat: z.string(), door: z.string() }).optional(),
    })
    .optional(),
  beginstand: z.strictObject({ meter: z.int(), jaar: z.int(), bron: z.string(), datum: z.string() }).optional(),
  aanvraagdatum: z.string().optional(),
  besluitdatum: z.string().optional(),
  externId: z.string().optional(),
  zaaknummer: z.string().optional(),
  vervoerElders: z.array(z.enum(RITDOELEN)).optional(),
  kenmerken: z.array(z.string()),
  groepen: z.array(z.string()).optional(),
  telefoon: z.string().optional(),
  blokkade: z.strictObject({ vanaf: z.string(), reden: z.string() }).optional(),
  einde: z.strictObject({ datum: z.string(), soort: z.enum(EINDES) }).optional(),
  vervangenDoor: z.string().optional(),
}
export const daad = {
  op: z.string(),
  wie: z.string(),
  rol: z.string(),
  namens: z.strictObject({ mandaat: z.enum(MANDATEN), voor: z.string() }).optional(),
  reden: z.string().optional(),
}

const StoredPasdossier: z.ZodType<Pasdossier> = z.strictObject({
  pas: z.strictObject({ pasnummer: z.string(), ...velden }),
  verlening: z.strictObject(daad),
  wijzigingen: z
    .array(
      z.strictObject({
        ...daad,
        vanaf: z.string(),
        velden: z
          .strictObject({
            ...velden,
            reizigersbudget: velden.reizigersbudget.nullable(),
            telefoon: velden.telefoon.nullable(),
            blokkade: velden.blokkade.nullable(),
            einde: velden.einde.nullable(),
            beginstand: velden.beginstand.nullable(),
            vervoerElders: velden.vervoerElders.nullable(),
          })
          .partial(),
      }),
    )
    .default([]),
  persoonsnummer: z.string().optional(),
})

/** Fields of a pass, of which the release before knows none. */
const NIEUW_IN_2 = [
  'beginstand',
  'groepen',
  'aanvraagdatum',
  'besluitdatum',
  'vervoerElders',
  'vervangenDoor',
  'externId',
  'zaaknummer',
] as const

/** 2 (0.3.0): the person, where the pass was known before, and decisions about a budget with an end and its evidence. */
const zonderPersoon = (data: Data): Data | undefined => {
  const { pas, wijzigingen = [], persoonsnummer } = data as unknown as Partial<Pasdossier>
  const alle = [pas ?? {}, ...wijzigingen.map((wijziging) => wijziging.velden)]
  const isNieuw = alle.some(
    (deel) =>
      NIEUW_IN_2.some((veld) => deel[veld] !== undefined) ||
      deel.reizigersbudget?.totEnMet !== undefined ||
      deel.reizigersbudget?.aangetoond !== undefined ||
      deel.einde?.soort === 'vervangen',
  )
  return isNieuw || persoonsnummer !== undefined ? undefined : data
}

/** 0.1.0 kept a pass as it was, without who granted it and when: its first day stands for that, and the history says so. */
const metVerlening = (data: Data): Data => {
  if ('pas' in data) return data
  const begin = typeof data['geldigVanaf'] === 'string' ? utcTekst(beginVanDag(data['geldigVanaf'])) : ''
  const reden = 'Wie deze pas verleende en wanneer, is toen niet bewaard. Hier staat de eerste dag van de pas.'
  return { pas: data, verlening: { op: begin, wie: 'onbekend', rol: 'onbekend', reden }, wijzigingen: [] }
}

export const PASDOSSIER = formOf({
  name: 'pas',
  keys: /^PAS#.* PAS$/,
  schema: StoredPasdossier,
  unmarked: metVerlening,
  steps: [{ up: (data) => data, down: zonderPersoon }],
})

/** Times are kept as ride number, departure in seconds since 1970 and minutes, and what is 0 is left out, to keep the item small. */
const StoredReisagenda = z.strictObject({
  jaar: z.int(),
  geboektMeter: z.int(),
  geredenMeter: z.int(),
  ingehoudenMeter: z.int().default(0),
  vrijgegevenMeter: z.int().default(0),
  teLaatGeannuleerd: z.int().default(0),
  loosgemeld: z.int().default(0),
  bereikt: z.array(z.strictObject({ percentage: z.literal(BUDGETGRENZEN), op: z.string() })).default([]),
  bezet: z.array(z.tuple([z.string(), z.int(), z.int()])).default([]),
  tellers: z
    .record(z.string(), z.strictObject({ meter: z.int(), zones: z.int(), ritten: z.int(), cent: z.int() }))
    .optional(),
})

export const REISJAAR = formOf({
  name: 'reisjaar',
  keys: /^PAS#.* JAAR#\d+$/,
  schema: StoredReisagenda,
  steps: [
    // 2 (0.3.0): what was used of budgets by quarter, month or week, in zones, rides or money.
    { up: (data) => data, down: without('tellers') },
  ],
})
