import { LAATSTE_DATUM } from '../../../domain/kernel/tijd/periode.ts'
import { pasOp, telefooncijfers, type Pas, type Pasdossier } from '../../../domain/pas/index.ts'
import { BadCursor, lastKeyIn } from '../cursor.ts'
import { readEach, type Stored } from '../form.ts'
import type { Condition, Item, Key, Page, Places, Store, Write } from '../store.ts'
import { PASDOSSIER } from './pas-item.ts'

/** All that belongs to one pass stands together: the pass, its years and its rides. */
export const partitionOfPas = (gemeente: string, pasnummer: string): string => `PAS#${gemeente}#${pasnummer}`
const gemeenteIn = ({ pk }: Key): string => pk.split('#')[1] ?? ''
const pasnummerIn = ({ pk }: Key): string => pk.split('#')[2] ?? ''

const dossiersIn = (store: Store, items: readonly Item[]): Pasdossier[] =>
  readEach(store, items, (item) => PASDOSSIER.read(item).value)

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

/** The third index finds passes by telephone number: its last nine figures. */
const partitionOfTelefoon = (gemeente: string, cijfers: string): string => `TELEFOON#${gemeente}#${cijfers}`

export const SK_PAS = 'PAS'

export const readPasdossier = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<Stored<Pasdossier> | undefined> => {
  const item = await store.get({ pk: partitionOfPas(gemeente, pasnummer), sk: SK_PAS })
  return item === undefined ? undefined : PASDOSSIER.read(item)
}

/** Where a pass stands among those of one birthday. */
type Vindplaats = Pick<Pas, 'geboortedatum' | 'pasnummer'>

/** Passes of holders with a birthday (`MM-DD`), by year of birth, after the pass `na`. All birthdays together are all passes of a gemeente. */
export const queryPassenOpVerjaardag = async (
  store: Store,
  gemeente: string,
  dag: string,
  { limit, cursor, na }: { limit: number; cursor?: string | undefined; na?: Vindplaats | undefined },
): Promise<{ dossiers: Pasdossier[]; next?: string }> => {
  const from = na === undefined ? '' : vanaf(keyOfGeboren(gemeente, na.geboortedatum, '').sk, na.pasnummer)
  const page = await store.query({ index: 'gsi1', pk: partitionOfGeboren(gemeente, dag), from, limit, cursor })
  const gevonden = { dossiers: dossiersIn(store, page.items) }
  return page.next === undefined ? gevonden : { ...gevonden, next: page.next }
}

const placesOf = (gemeente: string, dossier: Pasdossier): Places => {
  const { pasnummer } = dossier.pas
  const { geboortedatum, woning, telefoon } = pasOp(dossier, LAATSTE_DATUM)
  const cijfers = telefoon === undefined ? undefined : telefooncijfers(telefoon)
  const { postcode } = woning
  return {
    gsi1: keyOfGeboren(gemeente, geboortedatum, pasnummer),
    gsi2: postcode === undefined ? undefined : { pk: partitionOfPostcode(gemeente, postcode), sk: pasnummer },
    gsi3: cijfers === undefined ? undefined : { pk: partitionOfTelefoon(gemeente, cijfers), sk: pasnummer },
  }
}
export const placesOfPas = (item: Item): Places => placesOf(gemeenteIn(item), PASDOSSIER.read(item).value)

export const writePasdossier = (gemeente: string, dossier: Pasdossier, condition: Condition): Write => ({
  item: {
    pk: partitionOfPas(gemeente, dossier.pas.pasnummer),
    sk: SK_PAS,
    ...placesOf(gemeente, dossier),
    data: PASDOSSIER.data(dossier),
  },
  condition,
})

const PER_BLADZIJDE = 50

/** A page goes on after a pass number: a link to the next page may not tell what was looked for. */
const isNummer = (na: string): boolean => /^[A-Z0-9-]{1,40}$/.test(na)
/** After the pass `na`, or from the first one: `!` sorts before all that a pass number holds. */
const vanaf = (sk: string, na = ''): string => {
  if (na !== '' && !isNummer(na)) throw new BadCursor('not a pass number')
  return `${sk}${na}!`
}

const dossiers = (store: Store, { items, next }: Page): { dossiers: Pasdossier[]; next?: string } => {
  const gevonden = dossiersIn(store, items)
  return next === undefined ? { dossiers: gevonden } : { dossiers: gevonden, next: pasnummerIn(lastKeyIn(next)) }
}

/** Passes of people born on one date, after the pass `na`. An index can be a moment behind. @throws BadCursor */
export const queryGeboren = async (store: Store, gemeente: string, geboortedatum: string, na?: string) => {
  const { pk, sk } = keyOfGeboren(gemeente, geboortedatum, '')
  return dossiers(
    store,
    await store.query({ index: 'gsi1', pk, from: vanaf(sk, na), to: `${sk}~`, limit: PER_BLADZIJDE }),
  )
}

const queryPartition = async (store: Store, index: 'gsi2' | 'gsi3', pk: string, na: string | undefined) =>
  dossiers(store, await store.query({ index, pk, from: vanaf('', na), to: '~', limit: PER_BLADZIJDE }))

/** Passes with this telephone number, as its last nine figures, after the pass `na`. @throws BadCursor */
export const queryTelefoon = (store: Store, gemeente: string, cijfers: string, na?: string) =>
  queryPartition(store, 'gsi3', partitionOfTelefoon(gemeente, cijfers), na)

/** Passes of people who live in one postcode, `8861AB`, after the pass `na`. @throws BadCursor */
export const queryPostcode = (store: Store, gemeente: string, postcode: string, na?: string) =>
  queryPartition(store, 'gsi2', partitionOfPostcode(gemeente, postcode), na)
