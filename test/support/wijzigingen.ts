import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Rit } from '../../domain/rit/index.ts'
import type { Store } from '../../functions/stores/store.ts'
import { ALLE_OPDRACHTEN } from '../../functions/use-cases/toegang.ts'
import { leesGewijzigdeOpdrachten } from '../../functions/use-cases/rit/vervoerder/lees-vervoersopdrachten.ts'
import { bewaar, daarna, ritOp } from './opgeslagen-rit.ts'

/**
 * A carrier that asks again and again for what changed, while rides change. A change is dated before it can be seen: by
 * a clock that is behind, a slow write or an index that is behind the table, up to a minute together.
 */
const RITTEN = 60
export const BEGIN = Date.UTC(2026, 2, 1, 8, 59)
const EINDE_MS = 90_000

type Stap =
  | { readonly doe: 'wijzig'; readonly rit: number; readonly zichtbaarNaMs: number }
  | { readonly doe: 'bladzijde' }
  | { readonly doe: 'wacht'; readonly ms: number }

const stap: fc.Arbitrary<Stap> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      doe: fc.constant('wijzig' as const),
      rit: fc.nat(RITTEN - 1),
      zichtbaarNaMs: fc.constantFrom(0, 0, 0, 900, 20_000, 58_000),
    }),
  },
  { weight: 3, arbitrary: fc.record({ doe: fc.constant('bladzijde' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ doe: fc.constant('wacht' as const), ms: fc.constantFrom(1, 400, 7000, 61_000, 3_600_000) }),
  },
)

const utc = (epochMs: number): string => new Date(epochMs).toISOString()

let gemeenten = 0

/** @returns the versions that the carrier knows, and those that there are */
const leef = async (store: Store, stappen: readonly Stap[]) => {
  const gemeente = `model-${++gemeenten}`
  let nu = BEGIN
  const deps = { store, versies: async () => [], nu: () => nu } as unknown as Parameters<
    typeof leesGewijzigdeOpdrachten
  >[0]
  const wie = { sub: 'taxi', rollen: ['vervoerder'], gemeente } as const

  const ritten: Rit[] = []
  for (let i = 0; i < RITTEN; i++) {
    const rit = ritOp(`R${i}`, '2026-04-01T10:00:00Z', utc(BEGIN - 30_000 + (i % 7)))
    ritten.push(rit)
    await bewaar(store, gemeente, rit)
  }

  const onderweg = new Map<number, { readonly rit: Rit; readonly opMs: number }>()
  const laatZien = async (): Promise<void> => {
    for (const [i, { rit, opMs }] of onderweg)
      if (opMs <= nu) {
        onderweg.delete(i)
        await bewaar(store, gemeente, rit, rit.geschiedenis.length - 1)
        ritten[i] = rit
      }
  }

  const bekend = new Map<string, number>()
  let vraag: { sindsEpochMs: number; na?: string | undefined } = { sindsEpochMs: BEGIN - 60_000 }
  const leesBladzijde = async (): Promise<void> => {
    const { opdrachten, gewijzigdTot, na } = await leesGewijzigdeOpdrachten(deps, wie, {
      voor: ALLE_OPDRACHTEN,
      ...vraag,
    })
    for (const {
      opdracht: { ritnummer, wijziging },
    } of opdrachten)
      bekend.set(ritnummer, Math.max(wijziging.versie, bekend.get(ritnummer) ?? 0))
    vraag = na === undefined ? { sindsEpochMs: Date.parse(gewijzigdTot) } : { ...vraag, na }
  }

  for (const gedaan of stappen) {
    // No two moments are the same to the millisecond, as on a real clock.
    nu += 3
    await laatZien()
    if (gedaan.doe === 'wacht') nu += gedaan.ms
    else if (gedaan.doe === 'bladzijde') await leesBladzijde()
    else if (!onderweg.has(gedaan.rit)) {
      const rit = daarna(ritten[gedaan.rit]!, 'geboekt', utc(nu))
      onderweg.set(gedaan.rit, { rit, opMs: nu + gedaan.zichtbaarNaMs })
    }
    await laatZien()
  }
  nu += EINDE_MS
  await laatZien()
  // It finishes the walk that it was in, and makes one more.
  while (vraag.na !== undefined) await leesBladzijde()
  do await leesBladzijde()
  while (vraag.na !== undefined)
  return { bekend, werkelijk: new Map(ritten.map((rit) => [rit.ritnummer, rit.geschiedenis.length])) }
}

/** Whatever changes between two questions, or between two pages, is heard. */
export const nietsGemist = (store: Store) =>
  fc.asyncProperty(fc.array(stap, { maxLength: 60 }), async (stappen) => {
    const { bekend, werkelijk } = await leef(store, stappen)
    expect(Object.fromEntries(bekend)).toEqual(Object.fromEntries(werkelijk))
  })
