import { beforeAll, describe, expect, inject, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import type { Rit } from '../../../../domain/rit/index.ts'
import { annuleerRit } from '../../../../functions/use-cases/rit/annuleer-rit.ts'
import { boekRit, type Boeking } from '../../../../functions/use-cases/rit/boek-rit.ts'
import { meldUitvoering } from '../../../../functions/use-cases/rit/vervoerder/meld-uitvoering.ts'
import { leesReizigersbudget } from '../../../../functions/use-cases/pas/lees-reizigersbudget.ts'
import { leesAlleRitten } from '../../../../functions/use-cases/rit/lees-ritten.ts'
import type { Deps } from '../../../../functions/deps.ts'
import type { Wie } from '../../../../functions/use-cases/wie.ts'
import { breakable, FAULTS, type Fault } from '../../../support/faults.ts'
import { centralist, dekTafel, locaties, nieuwePas, NU, verzoek } from '../../../support/tafel.ts'

const vervoerder: Wie = { sub: 'test-vervoerder', rollen: ['vervoerder'], gemeente: 'harlingen' }

/** A booking makes three calls and a cancellation four: the last position is past the end of both. */
const POSITIONS = [0, 1, 2, 3, 4]
/** The year of the rides of these tests. */
const jaar2026 = async (deps: Deps, pasnummer: string) => {
  const overzicht = await leesReizigersbudget(deps, centralist, { pasnummer, jaar: 2026 })
  if (overzicht?.soort !== 'gevonden') throw new Error('2026 is niet gevonden')
  return overzicht
}

interface Case {
  readonly fault: Fault
  readonly position: number
  readonly forGood: boolean
}
const cases: Case[] = FAULTS.flatMap((fault) =>
  POSITIONS.flatMap((position) => [true, false].map((forGood) => ({ fault, position, forGood }))),
)

describe.skipIf(inject('dynamodb') === '')('failures of DynamoDB (without Java 17 these tests do not run)', () => {
  let table: string
  beforeAll(async () => {
    table = (await dekTafel()).table
  })

  /** A client of its own that breaks as the case says, and goes on like a client that gets no answer or a 503: the same again. */
  const gebroken = async ({ fault, position, forGood }: Case) => {
    const { client, deps } = await dekTafel(table)
    const breaker = breakable(client)
    const volhardend = async <T>(send: () => Promise<T>): Promise<T> => {
      breaker.arm(fault, position, forGood)
      try {
        return await send()
      } catch {
        breaker.disarm()
        return await send()
      } finally {
        breaker.disarm()
      }
    }
    return { deps, breaker, volhardend }
  }

  /** The rides of a pass that stand; the booked metres must agree with them. */
  const stand = async (deps: Deps, pasnummer: string): Promise<Rit[]> => {
    const ritten = await leesAlleRitten(deps, centralist, { pasnummer })
    const geboekt = ritten.filter((rit) => rit.status === 'geboekt')
    const overzicht = await jaar2026(deps, pasnummer)
    expect(overzicht.budget.geboektMeter).toBe(geboekt.reduce((som, rit) => som + rit.afstand.meter, 0))
    return geboekt
  }

  const boek = (deps: Deps, pasnummer: string): Promise<Boeking> => {
    const retour = { retour: { vertrek: momentVan('2026-04-01T13:00:00Z') } }
    return boekRit(deps, {
      wie: centralist,
      verzoek: verzoek(pasnummer, '2026-04-01T09:00:00Z', retour),
      locaties,
      idempotencyKey: `boek-${pasnummer}`,
    })
  }

  test.concurrent.each(cases)(
    '$fault at call $position (for good: $forGood): a return ride is booked once, whole',
    async (wanneer) => {
      const { deps, volhardend } = await gebroken(wanneer)
      const pasnummer = await nieuwePas(deps, 1_000_000)
      const boeking = await volhardend(() => boek(deps, pasnummer))
      expect(boeking.soort).toBe('geboekt')
      const geboekt = await stand(deps, pasnummer)
      expect(geboekt.map((rit) => rit.richting)).toEqual(['heen', 'retour'])
      const nummers = boeking.soort === 'geboekt' ? boeking.ritten.map((rit) => rit.ritnummer) : []
      expect(nummers).toEqual(geboekt.map((rit) => rit.ritnummer))
    },
  )

  test.concurrent.each(cases)(
    '$fault at call $position (for good: $forGood): what may not be booked is refused, and nothing is there',
    async (wanneer) => {
      const { deps, volhardend } = await gebroken(wanneer)
      const pasnummer = await nieuwePas(deps, 15_000)
      expect((await volhardend(() => boek(deps, pasnummer))).soort).toBe('geweigerd')
      expect(await stand(deps, pasnummer)).toEqual([])
    },
  )

  test.concurrent.each(cases)(
    '$fault at call $position (for good: $forGood): a ride is cancelled once and its metres are free',
    async (wanneer) => {
      const { deps, volhardend } = await gebroken(wanneer)
      const pasnummer = await nieuwePas(deps, 1_000_000)
      const boeking = await boek(deps, pasnummer)
      const ritnummer = boeking.soort === 'geboekt' ? boeking.ritten[1]!.ritnummer : ''
      expect((await volhardend(() => annuleerRit(deps, centralist, { ritnummer, reden: 'Ziek' })))?.soort).toBe(
        'geannuleerd',
      )
      expect((await stand(deps, pasnummer)).map((rit) => rit.richting)).toEqual(['heen'])
    },
  )

  /** A return ride that departs within the hour, so that it can be reported. */
  const boekBijna = (deps: Deps, pasnummer: string): Promise<Boeking> => {
    const retour = { retour: { vertrek: momentVan('2026-03-01T13:00:00Z') } }
    const body = verzoek(pasnummer, '2026-03-01T08:30:00Z', retour)
    return boekRit(deps, { wie: centralist, verzoek: body, locaties, idempotencyKey: `bijna-${pasnummer}` })
  }

  test.concurrent.each(cases)(
    '$fault at call $position (for good: $forGood): a report counts once',
    async (wanneer) => {
      const { deps, volhardend } = await gebroken(wanneer)
      const pasnummer = await nieuwePas(deps, 1_000_000)
      const boeking = await boekBijna(deps, pasnummer)
      const [heen] = boeking.soort === 'geboekt' ? boeking.ritten : []
      const melding = { resultaat: 'gereden' as const, ingestapt: momentVan(NU), uitgestapt: momentVan(NU) }
      const uitkomst = await volhardend(() => meldUitvoering(deps, vervoerder, { ritnummer: heen!.ritnummer, melding }))
      expect(uitkomst?.rit.status).toBe('gereden')
      const overzicht = await jaar2026(deps, pasnummer)
      expect(overzicht.budget.geredenMeter).toBe(heen!.afstand.meter)
      expect((await stand(deps, pasnummer)).map((rit) => rit.richting)).toEqual(['retour'])
    },
  )

  test('the positions reach past the last call of a booking and of a cancellation', async () => {
    const { deps, breaker } = await gebroken({ fault: 'throttling', position: 99, forGood: false })
    const pasnummer = await nieuwePas(deps)
    breaker.disarm()
    const boeking = await boek(deps, pasnummer)
    expect(breaker.attempts()).toBeLessThan(POSITIONS.length)
    breaker.disarm()
    await annuleerRit(deps, centralist, {
      ritnummer: boeking.soort === 'geboekt' ? boeking.ritten[0]!.ritnummer : '',
      reden: 'Ziek',
    })
    expect(breaker.attempts()).toBeLessThan(POSITIONS.length)
  })
})

describe.skipIf(inject('dynamodb') === '')('races on DynamoDB (without Java 17 these tests do not run)', () => {
  test('64 bookings at once on a pass with room for 10: exactly 10 succeed and no metre too many', async () => {
    const { deps } = await dekTafel()
    const heenMeter = (await deps.afstand(locaties.get('woning')!.punt, locaties.get('bestemming')!.punt)).meter
    const pasnummer = await nieuwePas(deps, heenMeter * 10)
    const boekingen = await Promise.all(
      Array.from({ length: 64 }, (_, i) => {
        const dag = String((i % 28) + 1).padStart(2, '0')
        const maand = String(4 + Math.floor(i / 28)).padStart(2, '0')
        return boekRit(deps, {
          wie: centralist,
          verzoek: verzoek(pasnummer, `2026-${maand}-${dag}T09:00:00Z`),
          locaties,
          idempotencyKey: `race-${i}`,
        })
      }),
    )
    expect(boekingen.filter((boeking) => boeking.soort === 'geboekt')).toHaveLength(10)
    expect(boekingen.filter((boeking) => boeking.soort === 'geweigerd')).toHaveLength(54)
    const overzicht = await jaar2026(deps, pasnummer)
    expect(overzicht.budget.geboektMeter).toBe(heenMeter * 10)
    expect(overzicht.ritten).toHaveLength(10)
  })

  test('the same key twenty times at once is one ride', async () => {
    const { deps } = await dekTafel()
    const pasnummer = await nieuwePas(deps)
    const body = verzoek(pasnummer, '2026-04-01T09:00:00Z')
    const boekingen = await Promise.all(
      Array.from({ length: 20 }, () =>
        boekRit(deps, { wie: centralist, verzoek: body, locaties, idempotencyKey: 'zelfde' }),
      ),
    )
    const nummers = boekingen.flatMap((b) => (b.soort === 'geboekt' ? b.ritten.map((rit) => rit.ritnummer) : ['geen']))
    expect(new Set(nummers).size).toBe(1)
    expect(await leesAlleRitten(deps, centralist, { pasnummer })).toHaveLength(1)
  })

  test('two rides on either side of New Year, at once: one of them', async () => {
    const { deps } = await dekTafel()
    for (const poging of [1, 2, 3, 4, 5]) {
      const pasnummer = await nieuwePas(deps)
      const boekingen = await Promise.all(
        ['2026-12-31T22:50:00Z', '2026-12-31T23:02:00Z'].map((vertrek) =>
          boekRit(deps, {
            wie: centralist,
            verzoek: verzoek(pasnummer, vertrek),
            locaties,
            idempotencyKey: `jaarwisseling-${poging}-${vertrek}`,
          }),
        ),
      )
      expect(boekingen.map((boeking) => boeking.soort).toSorted()).toEqual(['geboekt', 'geweigerd'])
    }
  })
})
