import * as z from 'zod'
import { partitionOfPas } from '../pas/passen.ts'
import { formOf, readEach, type Form, type Stored } from '../form.ts'
import { isNew, versionIs, type Condition, type Item, type Key, type Store, type Write } from '../store.ts'
import { wis } from '../wis.ts'

/** An account (a hash of issuer and pseudonym) and the pass that it reaches. */
const Koppeling = z.strictObject({ pasnummer: z.string(), koppelnummer: z.string() })
export type Koppeling = z.infer<typeof Koppeling>

/** The same link beside the pass, for who wants to see or end it. */
const Paskoppeling = z.strictObject({ sinds: z.string(), account: z.string(), ingetrokkenOp: z.string().optional() })
export type Paskoppeling = z.infer<typeof Paskoppeling> & { readonly koppelnummer: string }

/** The code of the letter, hashed, and how often a wrong one was typed. */
const Koppelcode = z.strictObject({ kenmerk: z.string(), gemaaktOp: z.string(), foutePogingen: z.int() })
export type Koppelcode = z.infer<typeof Koppelcode>

const Pogingen = z.strictObject({ aantal: z.int() })

export const KOPPELING = formOf({ name: 'koppeling', keys: /^KOPPELING#/, schema: Koppeling })
export const PASKOPPELING = formOf({ name: 'paskoppeling', keys: /^PAS#.* ACCOUNT#/, schema: Paskoppeling })
export const KOPPELCODE = formOf({ name: 'koppelcode', keys: /^PAS#.* CODE$/, schema: Koppelcode })
export const KOPPELPOGINGEN = formOf({ name: 'koppelpogingen', keys: /^KOPPELPOGINGEN#/, schema: Pogingen })

const keyOfAccount = (gemeente: string, account: string): Key => ({ pk: `KOPPELING#${gemeente}#${account}`, sk: 'PAS' })
const keyOfPogingen = (gemeente: string, account: string): Key => ({
  pk: `KOPPELPOGINGEN#${gemeente}#${account}`,
  sk: 'POGINGEN',
})
/** Both sort before `JAAR#…`, so that who reads a pass with its years does not read them. */
const keyOfCode = (gemeente: string, pasnummer: string): Key => ({
  pk: partitionOfPas(gemeente, pasnummer),
  sk: 'CODE',
})
const keyOfPaskoppeling = (gemeente: string, pasnummer: string, koppelnummer: string): Key => ({
  pk: partitionOfPas(gemeente, pasnummer),
  sk: `ACCOUNT#${koppelnummer}`,
})

const readAs = async <T>(store: Store, key: Key, form: Form<T>): Promise<Stored<T> | undefined> => {
  const item = await store.get(key)
  return item === undefined ? undefined : form.read(item)
}

export const readKoppeling = (
  store: Store,
  gemeente: string,
  account: string,
): Promise<Stored<Koppeling> | undefined> => readAs(store, keyOfAccount(gemeente, account), KOPPELING)

export const readKoppelcode = (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<Stored<Koppelcode> | undefined> => readAs(store, keyOfCode(gemeente, pasnummer), KOPPELCODE)

export const readPogingen = async (
  store: Store,
  gemeente: string,
  account: string,
): Promise<Stored<number> | undefined> => {
  const gelezen = await readAs(store, keyOfPogingen(gemeente, account), KOPPELPOGINGEN)
  return gelezen === undefined ? undefined : { value: gelezen.value.aantal, version: gelezen.version }
}

/** New, or as it was read. */
const asRead = (gelezen: { readonly version: number } | undefined): Condition =>
  gelezen === undefined ? isNew : versionIs(gelezen.version)

/** @param expiresAt seconds since 1970 */
export const writeKoppelcode = (
  gemeente: string,
  pasnummer: string,
  code: Koppelcode,
  gelezen: Stored<Koppelcode> | undefined,
  expiresAt: number,
): Write => ({
  item: { ...keyOfCode(gemeente, pasnummer), data: KOPPELCODE.data(code), expiresAt },
  condition: asRead(gelezen),
})

export const writePogingen = (
  gemeente: string,
  account: string,
  aantal: number,
  gelezen: Stored<number> | undefined,
  expiresAt: number,
): Write => ({
  item: { ...keyOfPogingen(gemeente, account), data: KOPPELPOGINGEN.data({ aantal }), expiresAt },
  condition: asRead(gelezen),
})

export const writeKoppeling = (gemeente: string, account: string, koppeling: Koppeling): Write => ({
  item: { ...keyOfAccount(gemeente, account), data: KOPPELING.data(koppeling) },
  condition: isNew,
})

export const writePaskoppeling = (
  gemeente: string,
  pasnummer: string,
  { koppelnummer, ...data }: Paskoppeling,
  condition: Condition,
): Write => ({
  item: { ...keyOfPaskoppeling(gemeente, pasnummer, koppelnummer), data: PASKOPPELING.data(data) },
  condition,
})

export const wisKoppelcode = (
  gemeente: string,
  pasnummer: string,
  { version }: Stored<Koppelcode>,
  nuEpochMs: number,
): Write => wis({ ...keyOfCode(gemeente, pasnummer), version }, nuEpochMs)

export const wisKoppeling = (
  gemeente: string,
  account: string,
  { version }: Stored<Koppeling>,
  nuEpochMs: number,
): Write => wis({ ...keyOfAccount(gemeente, account), version }, nuEpochMs)

const paskoppelingVan = (item: Item): Stored<Paskoppeling> => {
  const { value, version } = PASKOPPELING.read(item)
  return { value: { ...value, koppelnummer: item.sk.split('#')[1] ?? '' }, version }
}

/** The account of a link, out of the item that stands beside the pass; none in an item of another kind. */
export const accountIn = (item: Item): string | undefined =>
  item.sk.startsWith('ACCOUNT#') ? PASKOPPELING.read(item).value.account : undefined

export const readPaskoppeling = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  koppelnummer: string,
): Promise<Stored<Paskoppeling> | undefined> => {
  const item = await store.get(keyOfPaskoppeling(gemeente, pasnummer, koppelnummer))
  return item === undefined ? undefined : paskoppelingVan(item)
}

/** More accounts than any pass is linked to; what is beyond is not shown. */
const MEESTE_KOPPELINGEN = 100

export const queryPaskoppelingen = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<readonly Paskoppeling[]> => {
  const { items } = await store.query({
    pk: partitionOfPas(gemeente, pasnummer),
    from: 'ACCOUNT#',
    to: 'ACCOUNT#~',
    limit: MEESTE_KOPPELINGEN,
  })
  return readEach(store, items, (item) => paskoppelingVan(item).value)
}

/** A link that goes along to another pass of the same person: the account reaches that one from now on. */
export const verhuisKoppeling = async (
  store: Store,
  gemeente: string,
  { van, naar }: { readonly van: string; readonly naar: string },
  koppelnummer: string,
  nuEpochMs: number,
): Promise<Write[]> => {
  const gelezen = await readPaskoppeling(store, gemeente, van, koppelnummer)
  if (gelezen === undefined || gelezen.value.ingetrokkenOp !== undefined) return []
  const { account } = gelezen.value
  const koppeling = await readKoppeling(store, gemeente, account)
  if (koppeling?.value.koppelnummer !== koppelnummer) return []
  return [
    wis({ ...keyOfPaskoppeling(gemeente, van, koppelnummer), version: gelezen.version }, nuEpochMs),
    writePaskoppeling(gemeente, naar, gelezen.value, isNew),
    {
      item: { ...keyOfAccount(gemeente, account), data: KOPPELING.data({ pasnummer: naar, koppelnummer }) },
      condition: versionIs(koppeling.version),
    },
  ]
}
