import * as z from 'zod'
import { MANDATEN } from '../../../domain/kernel/vertegenwoordiging.ts'
import type { Pseudoniem } from '../../services/pseudoniem.ts'
import type { Betrokkene } from './betrokkene.ts'
import { formOf, readEach } from '../form.ts'
import { isNew, type Item, type Store, type Write } from '../store.ts'

const LogboekItem = z.strictObject({
  trace: z.string(),
  naam: z.string(),
  activiteit: z.string(),
  /** How long it took, in milliseconds. */
  duur: z.int(),
  status: z.enum(['Unset', 'Error']).default('Unset'),
  /** The action that this one is part of. */
  ouder: z.string().optional(),
  /** The action of the party that called. */
  aanroeper: z.string().optional(),
  wie: z.string(),
  rol: z.string(),
  mandaat: z.enum(MANDATEN).optional(),
})
export const LOGREGEL = formOf({ name: 'logregel', keys: /^LOGBOEK#/, schema: LogboekItem })

/** One processing of one person's data; `docs/logboek.md` says how it is told in the form of the standard. */
export interface Verwerkt extends z.output<typeof LogboekItem> {
  /** 8 bytes as 16 hexadecimal digits. */
  readonly span: string
  /** RFC 3339 in UTC with milliseconds. */
  readonly begin: string
}

/** The person as the logboek knows it: whoever has the logboek and no secret cannot tell who it is. */
export const pseudoniemVan = (pseudoniem: Pseudoniem, { gemeente, pasnummer }: Betrokkene): string =>
  pseudoniem('betrokkene', gemeente, pasnummer)

const partitionOf = (gemeente: string, pseudoniem: string): string => `LOGBOEK#${gemeente}#${pseudoniem}`

/** Only ever new: nothing in this system writes on a line that is there. @param expiresAt seconds since 1970 */
export const writeVerwerkt = (
  gemeente: string,
  pseudoniem: string,
  { span, begin, status, ...rest }: Verwerkt,
  expiresAt: number,
): Write => ({
  item: {
    pk: partitionOf(gemeente, pseudoniem),
    sk: `${begin}#${span}`,
    expiresAt,
    data: LOGREGEL.data(status === 'Unset' ? rest : { ...rest, status }),
  },
  condition: isNew,
})

const verwerktVan = (item: Item): Verwerkt => {
  const [begin = '', span = ''] = item.sk.split('#')
  return { ...LOGREGEL.read(item).value, begin, span }
}

/** What was done with somebody's data, newest first, a page at a time. @throws BadCursor */
export const queryVerwerkt = async (
  store: Store,
  gemeente: string,
  pseudoniem: string,
  page: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ verwerkt: Verwerkt[]; next?: string }> => {
  const { items, next } = await store.query({ pk: partitionOf(gemeente, pseudoniem), descending: true, ...page })
  const verwerkt = readEach(store, items, verwerktVan)
  return next === undefined ? { verwerkt } : { verwerkt, next }
}
