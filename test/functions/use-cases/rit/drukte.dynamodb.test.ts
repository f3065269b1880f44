import { describe, expect, inject, test } from 'vitest'
import { StoreUnavailable } from '../../../../functions/stores/store.ts'
import { boekRit } from '../../../../functions/use-cases/rit/boek-rit.ts'
import { leesAlleRitten } from '../../../../functions/use-cases/rit/lees-ritten.ts'
import { throttleSome } from '../../../support/faults.ts'
import { centralist, dekTafel, locaties, nieuwePas, verzoek } from '../../../support/tafel.ts'

/** A booking asks three things of the table: what the key and the pass say, and the write. */
const CALLS = 3
const BOEKINGEN = 60

/** One in ten, at no regular distance: a multiplicative generator with a fixed beginning. */
const oneInTen = (): (() => boolean) => {
  let state = 42
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state % 10 === 0
  }
}

describe.skipIf(inject('dynamodb') === '')('a table that throttles (needs Java 17)', () => {
  test('one call in ten: every booking succeeds, with hardly more calls', async () => {
    const { client, deps } = await dekTafel()
    const passen = await Promise.all(Array.from({ length: BOEKINGEN }, () => nieuwePas(deps)))
    const attempts = throttleSome(client, oneInTen())
    const boekingen = await Promise.all(
      passen.map((pasnummer) =>
        boekRit(deps, {
          wie: centralist,
          verzoek: verzoek(pasnummer, '2026-04-01T09:00:00Z'),
          locaties,
          idempotencyKey: `drukte-${pasnummer}`,
        }),
      ),
    )
    expect(boekingen.map(({ soort }) => soort)).toEqual(boekingen.map(() => 'geboekt'))
    // A ninth more, and chance. Reading everything again after each throttled write took almost six times as many.
    expect(attempts() / BOEKINGEN).toBeLessThan(CALLS * 1.4)
  })

  test('every call: who books hears it after a bounded number of attempts, and nothing is there', async () => {
    const { client, deps } = await dekTafel()
    const pasnummer = await nieuwePas(deps)
    let isBusy = true
    const attempts = throttleSome(client, () => isBusy)
    const boeking = boekRit(deps, {
      wie: centralist,
      verzoek: verzoek(pasnummer, '2026-04-01T09:00:00Z'),
      locaties,
      idempotencyKey: 'drukte',
    })
    await expect(boeking).rejects.toBeInstanceOf(StoreUnavailable)
    expect(attempts()).toBeLessThanOrEqual(CALLS * 4)
    isBusy = false
    expect(await leesAlleRitten(deps, centralist, { pasnummer })).toEqual([])
  })
})
