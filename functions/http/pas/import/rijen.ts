import { setImmediate } from 'node:timers/promises'
import type * as z from 'zod'
import { isBurgerservicenummer } from '../../../../domain/kernel/burgerservicenummer.ts'
import { veldfouten } from '../../../middleware/zod-fouten.ts'
import { badInput, type HttpProblem } from '../../problem.ts'
import type { Kolomfout, Tabel } from './tabel.ts'

export type Rijfout = Kolomfout & { readonly externId?: string | undefined }

/** A row that is what its schema asks. */
export interface Gelezenrij<T> {
  readonly rij: number
  readonly velden: T
}

/** Rows that are read between two turns of others. */
const PER_BEURT = 50

const externIdVan = ({ externId }: Readonly<Record<string, unknown>>): string | undefined =>
  typeof externId === 'string' ? externId : undefined

/** Each row held against its schema: those that fit, and every fault of the others by field. */
export const leesVelden = async <T>(
  schema: z.ZodType<T>,
  tabel: Tabel,
): Promise<{
  readonly aantal: number
  readonly rijen: readonly Gelezenrij<T>[]
  readonly fouten: readonly Rijfout[]
}> => {
  const rijen: Gelezenrij<T>[] = []
  const fouten: Rijfout[] = [...tabel.fouten]
  for (const [i, { rij, velden }] of tabel.rijen.entries()) {
    const gelezen = schema.safeParse(velden, { reportInput: true })
    if (gelezen.success) rijen.push({ rij, velden: gelezen.data })
    else
      fouten.push(
        ...veldfouten('body', gelezen.error.issues).map(({ location, code, detail }) => ({
          rij,
          externId: externIdVan(velden),
          veld: location,
          code,
          detail,
        })),
      )
    if (i % PER_BEURT === 0) await setImmediate()
  }
  return { aantal: tabel.rijen.length, rijen, fouten }
}

const CIJFERS = /^\d{8,9}$/

/**
 * Numbers of citizens in place of numbers of passes. One in eleven numbers of nine figures looks like one by chance: only
 * where most do, these are what they look like.
 */
export const burgernummers = <T extends Readonly<Record<string, unknown>>>(
  rijen: readonly Gelezenrij<T>[],
  namen: readonly (keyof T & string)[],
): Rijfout[] =>
  namen.flatMap((veld) => {
    const cijfers = rijen.flatMap(({ rij, velden }) => {
      const waarde = velden[veld]
      return typeof waarde === 'string' && CIJFERS.test(waarde) ? [{ rij, waarde }] : []
    })
    const verdacht = cijfers.filter(({ waarde }) => isBurgerservicenummer(waarde))
    const detail = 'Dit lijkt een burgerservicenummer. Dat hoort hier niet: haal het uit het bestand.'
    return 2 * verdacht.length > cijfers.length
      ? verdacht.map(({ rij }) => ({ rij, veld, code: 'burgerservicenummer', detail }))
      : []
  })

/** Where a file has a fault nothing of it is done: the request is refused with all of them. */
export const foutInBestand = (fouten: readonly Kolomfout[]): HttpProblem =>
  badInput(
    fouten.map(({ rij, veld, code, detail }) => ({
      in: 'body',
      location: `rij ${rij} ${veld}`.trim(),
      code,
      detail,
    })),
  )
