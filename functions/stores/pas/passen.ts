import * as z from 'zod'
import { MANDATEN } from '../../../domain/kernel/vertegenwoordiging.ts'
import { EINDES, pasOp, VERVOERTYPEN, type Pasdossier, BEGELEIDINGEN } from '../../../domain/pas/index.ts'
import { BUDGETGRENZEN, type Reisagenda } from '../../../domain/persoon/index.ts'
import { BadCursor } from '../cursor.ts'
import type { Condition, Item, Key, Page, Store, Write } from '../store.ts'
import { storedAs, StoredLocatie, type Stored } from '../stored.ts'
import { MS_PER_MINUUT } from '../../../domain/kernel/time.ts'
import { LAATSTE_DATUM } from '../../../domain/kernel/periode.ts'

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
  reizigersbudget: z.strictObject({ meterPerJaar: z.int(), motivering: z.string() }).optional(),
  kenmerken: z.array(z.string()),
  telefoon: z.string().optional(),
  blokkade: z.strictObject({ vanaf: z.string(), reden: z.string() }).optional(),
  einde: z.strictObject({ datum: z.string(), soort: z.enum(EINDES) }).optional(),
}
const daad = {
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
          })
          .partial(),
      }),
    )
    .default([]),
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
})

const agendaVan = (item: Item): Stored<Reisagenda> => {
  const { value, version } = storedAs(StoredReisagenda, item)
  const bezet = value.bezet.map(([ritnummer, seconds, minutes]) => ({
    ritnummer,
    vanEpochMs: seconds * 1000,
    totEpochMs: seconds * 1000 + minutes * MS_PER_MINUUT,
  }))
  return { value: { ...value, bezet }, version }
}

/** All that belongs to one pass stands together: the pass, its years and its rides. */
export const partitionOfPas = (gemeente: string, pasnummer: string): string => `PAS#${gemeente}#${pasnummer}`

/**
 * The first index finds passes by birth date. A day of the year is a partition, so that all passes of a gemeente stand in
 * 366 partitions of about the same size, and can be walked through.
 */
const keyOfGeboren = (gemeente: string, geboortedatum: string, pasnummer: string): Key => ({
  pk: partitionOfGeboren(gemeente, geboortedatum.slice(5)),
  sk: `${geboortedatum.slice(0, 4)}#${pasnummer}`,
})
/** @param dag `MM-DD` */
const partitionOfGeboren = (gemeente: string, dag: string): string => `GEBOREN#${gemeente}#${dag}`

/** The second index finds passes by the postcode of the home. */
const partitionOfPostcode = (gemeente: string, postcode: string): string => `POSTCODE#${gemeente}#${postcode}`

const SK_PAS = 'PAS'
const skOfJaar = (jaar: number): string => `JAAR#${jaar}`

/** A pass with its years, as one read finds them. */
export interface Reiziger {
  readonly dossier: Stored<Pasdossier>
  readonly reisjaren: readonly Stored<Reisagenda>[]
}

/** `JAAR#…` sorts before `PAS`, so that one query reads both and no ride. */
export const readReiziger = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<Reiziger | undefined> => {
  const { items } = await store.query({
    pk: partitionOfPas(gemeente, pasnummer),
    from: skOfJaar(0),
    to: SK_PAS,
    limit: 200,
  })
  const pas = items.find((item) => item.sk === SK_PAS)
  if (pas === undefined) return undefined
  return {
    dossier: storedAs(StoredPasdossier, pas),
    reisjaren: items.filter((item) => item !== pas).map(agendaVan),
  }
}

export const readPasdossier = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<Stored<Pasdossier> | undefined> => {
  const item = await store.get({ pk: partitionOfPas(gemeente, pasnummer), sk: SK_PAS })
  return item === undefined ? undefined : storedAs(StoredPasdossier, item)
}

/** Passes of holders with a birthday (`MM-DD`), by year of birth. All birthdays together are all passes of a gemeente. */
export const queryPassenOpVerjaardag = async (
  store: Store,
  gemeente: string,
  dag: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ dossiers: Pasdossier[]; next?: string }> => {
  const page = await store.query({ index: 'gsi1', pk: partitionOfGeboren(gemeente, dag), limit, cursor })
  const gevonden = { dossiers: page.items.map((item) => storedAs(StoredPasdossier, item).value) }
  return page.next === undefined ? gevonden : { ...gevonden, next: page.next }
}

export const readReisjaar = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  jaar: number,
): Promise<Stored<Reisagenda> | undefined> => {
  const item = await store.get({ pk: partitionOfPas(gemeente, pasnummer), sk: skOfJaar(jaar) })
  return item === undefined ? undefined : agendaVan(item)
}

export const writePasdossier = (gemeente: string, dossier: Pasdossier, condition: Condition): Write => {
  const { pasnummer } = dossier.pas
  const { geboortedatum, woning } = pasOp(dossier, LAATSTE_DATUM)
  const { postcode } = woning
  return {
    item: {
      pk: partitionOfPas(gemeente, pasnummer),
      sk: SK_PAS,
      gsi1: keyOfGeboren(gemeente, geboortedatum, pasnummer),
      ...(postcode === undefined ? {} : { gsi2: { pk: partitionOfPostcode(gemeente, postcode), sk: pasnummer } }),
      data: dossier,
    },
    condition,
  }
}

/** What is not 0 and not empty. */
const gevuld = (alles: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(alles).filter(([, waarde]) => waarde !== 0 && !(Array.isArray(waarde) && waarde.length === 0)),
  )

export const writeReisjaar = (
  gemeente: string,
  pasnummer: string,
  { jaar, geboektMeter, geredenMeter, bezet, ...rest }: Reisagenda,
  condition: Condition,
): Write => {
  const tijden = bezet.map(({ ritnummer, vanEpochMs, totEpochMs }) => [
    ritnummer,
    vanEpochMs / 1000,
    (totEpochMs - vanEpochMs) / MS_PER_MINUUT,
  ])
  const data = { jaar, geboektMeter, geredenMeter, ...gevuld({ ...rest, bezet: tijden }) }
  return { item: { pk: partitionOfPas(gemeente, pasnummer), sk: skOfJaar(jaar), data }, condition }
}

const PER_BLADZIJDE = 50

/** A page goes on after a pass number: a link to the next page may not tell what was looked for. */
const isNummer = (na: string): boolean => /^[A-Z0-9-]{1,40}$/.test(na)
/** After the pass `na`, or from the first one: `!` sorts before all that a pass number holds. */
const vanaf = (sk: string, na = ''): string => {
  if (na !== '' && !isNummer(na)) throw new BadCursor('not a pass number')
  return `${sk}${na}!`
}

const dossiers = ({ items, next }: Page): { dossiers: Pasdossier[]; next?: string } => {
  const gevonden = items.map((item) => storedAs(StoredPasdossier, item).value)
  const laatste = gevonden.at(-1)
  return next === undefined || laatste === undefined
    ? { dossiers: gevonden }
    : { dossiers: gevonden, next: laatste.pas.pasnummer }
}

/** Passes of people born on one date, after the pass `na`. An index can be a moment behind. @throws BadCursor */
export const queryGeboren = async (store: Store, gemeente: string, geboortedatum: string, na?: string) => {
  const { pk, sk } = keyOfGeboren(gemeente, geboortedatum, '')
  return dossiers(await store.query({ index: 'gsi1', pk, from: vanaf(sk, na), to: `${sk}~`, limit: PER_BLADZIJDE }))
}

/** Passes of people who live in one postcode, `8861AB`, after the pass `na`. @throws BadCursor */
export const queryPostcode = async (store: Store, gemeente: string, postcode: string, na?: string) =>
  dossiers(
    await store.query({
      index: 'gsi2',
      pk: partitionOfPostcode(gemeente, postcode),
      from: vanaf('', na),
      to: '~',
      limit: PER_BLADZIJDE,
    }),
  )

/** Passes of people born on one day of whatever year, `MM-DD`: so all passes of a gemeente can be walked through. */
export const queryJarigen = async (store: Store, gemeente: string, dag: string, cursor?: string) =>
  dossiers(await store.query({ index: 'gsi1', pk: partitionOfGeboren(gemeente, dag), limit: PER_BLADZIJDE, cursor }))
