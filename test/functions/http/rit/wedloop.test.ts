import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import {
  alleRitten,
  annuleer,
  boek,
  budget,
  geboekteRit,
  nieuwePas,
  NU,
  opDag,
  PLAATSEN,
  ritaanvraag,
  NORM,
  ruimteVoor,
} from '../../../support/voorbeelden.ts'

let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
})
afterAll(() => opstap.stop())

const tegelijk = <T>(aantal: number, doe: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: aantal }, (_, i) => doe(i)))

describe('bookings that arrive together', () => {
  test('64 on a pass with room for 10: exactly 10 succeed, no metre too many, none lost', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(10))
    const answers = await tegelijk(64, (dag) => boek(opstap, ritaanvraag(pasnummer, { vertrek: opDag(dag) })))
    const gelukt = answers.filter((answer) => answer.status === 201)
    const anders = answers.filter((answer) => answer.status !== 201)
    expect(gelukt).toHaveLength(10)
    for (const { status, body } of anders) {
      expect(status).toBe(409)
      expect(body.redenen).toMatchObject([{ regel: 'budget.ontoereikend', feiten: { resterendMeter: 0 } }])
    }
    const overzicht = await budget(opstap, pasnummer)
    expect(overzicht).toMatchObject({ limietMeter: NORM, geboektMeter: 100_000, resterendMeter: 0 })
    expect(overzicht.ritten.map((rit: any) => rit.ritnummer).toSorted()).toEqual(
      gelukt.map((answer) => String(answer.body.ritten[0].ritnummer)).toSorted(),
    )
    expect(await alleRitten(opstap, pasnummer)).toHaveLength(10)
  })

  test('on one time: one is booked, the others hear that the rider sits in it', async () => {
    const pasnummer = await nieuwePas(opstap)
    const answers = await tegelijk(16, () => boek(opstap, ritaanvraag(pasnummer)))
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
    for (const { body } of answers.filter((answer) => answer.status !== 201))
      expect(body.redenen).toMatchObject([{ regel: 'rit.dubbel' }])
    expect(await alleRitten(opstap, pasnummer)).toHaveLength(1)
  })

  test('returns across New Year never take half', async () => {
    // Room for three outward rides in the old year; in the new year the same three returns.
    const pasnummer = await nieuwePas(opstap, ruimteVoor(3))
    const answers = await tegelijk(12, (i) =>
      boek(
        opstap,
        ritaanvraag(pasnummer, {
          vertrek: `2026-12-31T${String(8 + i).padStart(2, '0')}:00:00+01:00`,
          retour: { vertrek: `2027-01-01T${String(8 + i).padStart(2, '0')}:00:00+01:00` },
        }),
      ),
    )
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(3)
    expect((await budget(opstap, pasnummer, 2026)).geboektMeter).toBe(30_000)
    expect((await budget(opstap, pasnummer, 2027)).geboektMeter).toBe(30_000)
    expect(await alleRitten(opstap, pasnummer)).toHaveLength(6)
  })

  test('cancelling while others book keeps the budget equal to its rides', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(8))
    const geboekt = await tegelijk(8, (dag) => geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: opDag(dag) })))
    const [annuleringen] = await Promise.all([
      Promise.all(geboekt.map((ritnummer) => annuleer(opstap, ritnummer))),
      tegelijk(16, (dag) => boek(opstap, ritaanvraag(pasnummer, { vertrek: opDag(20 + dag) }))),
    ])
    expect(annuleringen.map((answer) => answer.status)).toEqual(Array(8).fill(200))
    const ritten = await alleRitten(opstap, pasnummer)
    const nu = ritten.filter((rit) => rit.status === 'geboekt')
    expect(ritten.filter((rit) => rit.status === 'geannuleerd')).toHaveLength(8)
    expect(nu.length).toBeLessThanOrEqual(8)
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(nu.length * 10_000)
  })

  test('passes do not stand in each other’s way', async () => {
    const passen = await tegelijk(16, () => nieuwePas(opstap, ruimteVoor(1)))
    const answers = await Promise.all(passen.map((pasnummer) => boek(opstap, ritaanvraag(pasnummer))))
    expect(answers.map((answer) => answer.status)).toEqual(Array(16).fill(201))
  })
})
