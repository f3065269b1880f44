import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StoreUnavailable } from '../../../../functions/stores/store.ts'
import { importeerRitten } from '../../../../functions/use-cases/rit/import/importeer.ts'
import type { Importrit } from '../../../../functions/use-cases/rit/import/rij.ts'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { signToken } from '../../../../functions/local/inloggen/issuer.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { alleRitten, annuleer, budget, nieuwePas, NU, PLAATSEN, ruimteVoor } from '../../../support/voorbeelden.ts'

/** A house in a postcode, as a file of another system has it. */
const HUIS = {
  id: 'adres-8860AA-9',
  weergavenaam: 'Verzonnenstraat 9, 8860AA Franeker',
  woonplaats: 'Franeker',
  gemeente: 'Waadhoeke',
  punt: PLAATSEN.find(({ id }) => id === 'op-7692-m')?.punt ?? { lat: 0, lon: 0 },
  postcode: '8860AA',
}

let opstap: Opstap
let gemeente: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: [...PLAATSEN, HUIS] })
  gemeente = await opstap.token('gemeente')
})
afterAll(() => opstap.stop())

const importeer = (body: unknown, { proef = false, token = gemeente } = {}): Promise<Answer> =>
  opstap.call('POST', `/ritimporten${proef ? '?proef=true' : ''}`, {
    token,
    body,
    ...(typeof body === 'string' ? { headers: { 'content-type': 'text/csv' } } : {}),
  })
const kort = ({ body }: Answer): string[] => body.fouten.map((fout: any) => `${fout.rij} ${fout.veld} ${fout.code}`)

let nummer = 0
/** A ride of 10.000 m on Saturday 14 March 2026, with a number of its own. */
const rij = (pasnummer: string, rest: Record<string, unknown> = {}) => ({
  externId: `OUD-${nummer++}`,
  pasnummer,
  van: { locatieId: 'thuis' },
  naar: { locatieId: 'op-7692-m' },
  vertrek: '2026-03-14T10:30:00+01:00',
  ...rest,
})

describe('booked rides of another system', () => {
  test('are looked at first, booked once by their number whoever sends the file, and heard of by the carrier', async () => {
    const oud = { externId: 'OUDE-PAS-1', woning: { locatieId: 'thuis' } }
    const aanvraag = { naam: 'Aaf Invoer (verzonnen)', geboortedatum: '1941-02-03', vervoertype: 'regulier' }
    const geldig = { geldigVanaf: '2026-01-01', geldigTotEnMet: '2027-12-31' }
    const passen = [{ ...oud, ...aanvraag, ...geldig }]
    const { passen: gemaakt } = (await opstap.call('POST', '/importen', { token: gemeente, body: { passen } })).body
    const { pasnummer } = gemaakt[0]
    const csv = [
      'externId;pasExternId;van;naar;vertrek;retour;medereizigers;hulpmiddelen;ritdoel',
      'RIT-1;OUDE-PAS-1;thuis;8860AA 9;14-3-2026 10.30;14-3-2026 14:00;1;rollator;bezoek',
      'RIT-2;OUDE-PAS-1;thuis;op-7692-m;2026-03-20T10:30:00+01:00;;;;',
    ].join('\n')
    const proef = await importeer(csv, { proef: true })
    expect([proef.status, proef.body]).toMatchObject([
      200,
      { proef: true, uitgevoerd: false, rijen: 2, nieuw: 2, gelijk: 0, anders: 0, meter: 30_000, fouten: [] },
    ])
    expect(proef.body.ritten[0].ritten).toEqual([
      { vertrek: '2026-03-14T09:30:00Z', afstandMeter: 10_000 },
      { vertrek: '2026-03-14T13:00:00Z', afstandMeter: 10_000 },
    ])
    expect(await alleRitten(opstap, pasnummer)).toEqual([])

    const echt = await importeer(csv)
    expect([echt.status, echt.body]).toMatchObject([200, { uitgevoerd: true, nieuw: 2, meter: 30_000 }])
    const ritten = await alleRitten(opstap, pasnummer)
    expect(ritten).toMatchObject([
      {
        status: 'geboekt',
        richting: 'heen',
        meereizenden: [{ soort: 'medereiziger' }],
        hulpmiddelen: ['rollator'],
        geschiedenis: [{ rol: 'gemeente', reden: 'Overgenomen uit het vorige systeem.' }],
      },
      { richting: 'retour' },
      { vertrek: '2026-03-20T09:30:00Z' },
    ])
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(30_000)
    const { ritnummer } = ritten[0]
    const opdracht = await opstap.call('GET', `/vervoersopdrachten/${ritnummer}`, {
      token: await opstap.token('vervoerder'),
    })
    expect(opdracht.body.status).toBe('geboekt')

    const collega = await signToken({
      sub: 'een-collega',
      rollen: ['gemeente'],
      gemeente: 'harlingen',
      pasnummer: undefined,
    })
    const weer = await importeer(csv, { token: collega })
    expect(weer.body).toMatchObject({ nieuw: 0, gelijk: 2, anders: 0, meter: 30_000 })
    expect(weer.body.ritten[0].ritten[0].ritnummer).toBe(ritnummer)
    // What became otherwise since, here or in the file, is told and left as it is.
    await annuleer(opstap, ritnummer)
    const later = await importeer(csv.replace('2026-03-20T10:30', '2026-03-20T11:30'))
    expect(later.body).toMatchObject({ nieuw: 0, gelijk: 0, anders: 2 })
    expect(await alleRitten(opstap, pasnummer)).toHaveLength(3)
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(20_000)
  })

  test('with every fault by row and field, and then nothing is booked', async () => {
    const pas = await nieuwePas(opstap)
    const ritten = [
      rij(pas),
      rij('HRL-NIEMAND'),
      rij(pas, { naar: { postcode: '8860AA', huisnummer: 77 } }),
      rij(pas, { van: { locatieId: 'nergens' }, vertrek: '2026-02-31T10:30:00+01:00' }),
      rij(pas, { naar: { locatieId: 'nergens' } }),
      rij(pas, { naar: { locatieId: 'thuis' } }),
      rij(pas, { pasExternId: 'OUD' }),
      rij(pas, { externId: 'OUD-TWEE-KEER', vertrek: '2026-03-15T10:30:00+01:00' }),
      rij(pas, { externId: 'OUD-TWEE-KEER', vertrek: '2026-03-16T10:30:00+01:00' }),
      rij(pas, { vertrek: '2026-02-14T10:30:00+01:00' }),
      rij(pas, { naar: { locatieId: 'op-26000-m' }, vertrek: '2026-03-17T10:30:00+01:00' }),
      rij(pas, { vertrek: '2026-03-14T10:35:00+01:00' }),
      rij(pas, { bsn: '123456782' }),
    ]
    const FOUTEN = [
      '2 pasnummer pas-onbekend',
      '3 naar adres-twijfel',
      '4 vertrek formaat',
      '5 naar adres-onbekend',
      '6 naar zelfde-plaats',
      '7 pasnummer onjuist',
      '9 externId dubbel',
      '10  tijd.verleden',
      '11  gebied.buiten-straal',
      '12  rit.dubbel',
      '13 bsn onbekend-veld',
    ]
    const proef = await importeer({ ritten }, { proef: true })
    expect(kort(proef)).toEqual(FOUTEN)
    expect(proef.body.fouten.find(({ rij: plek }: any) => plek === 11).detail).toContain('§ 9.5')
    const echt = await importeer({ ritten })
    expect([echt.status, echt.body.errors.length]).toEqual([400, FOUTEN.length])
    expect(await alleRitten(opstap, pas)).toEqual([])
    expect((await importeer('externId;bsn\nA;1', { proef: true })).body.fouten[0]).toMatchObject({
      code: 'onbekende-kolom',
    })
  })

  test('are judged by what the rows before them take of the budget, also of who travels along', async () => {
    const pas = await nieuwePas(opstap, ruimteVoor(2))
    const genoot = await nieuwePas(opstap)
    const mee = { meereizenden: [{ soort: 'medereiziger', pasnummer: genoot }] }
    const dag = (dagVanMaand: number) => ({ vertrek: `2026-03-${dagVanMaand}T10:30:00+01:00` })
    const ritten = [rij(pas, { ...dag(14), ...mee }), rij(pas, dag(15)), rij(pas, dag(16)), rij(genoot, dag(14))]
    expect(kort(await importeer({ ritten }, { proef: true }))).toEqual(['3  budget.ontoereikend', '4  rit.dubbel'])
    const { body } = await importeer({ ritten: ritten.slice(0, 2) })
    expect(body).toMatchObject({ nieuw: 2, fouten: [] })
    expect((await budget(opstap, pas)).resterendMeter).toBe(0)
  })

  test('that the rules refuse come in with a reason, which stays with the ride', async () => {
    const pas = await nieuwePas(opstap)
    const afwijking = { motivering: 'Stond al geboekt voor een uitvaart (verzonnen).' }
    const ver = rij(pas, { naar: { locatieId: 'op-26000-m' } })
    expect(kort(await importeer({ ritten: [ver] }, { proef: true }))).toEqual(['1  gebied.buiten-straal'])
    expect(kort(await importeer({ ritten: [rij(pas, { afwijking })] }, { proef: true }))).toEqual([
      '1 afwijking afwijking-niet-nodig',
    ])
    expect((await importeer({ ritten: [{ ...ver, afwijking }] })).body).toMatchObject({ nieuw: 1, fouten: [] })
    const [rit] = await alleRitten(opstap, pas)
    expect(rit).toMatchObject({ afwijking, redenen: [{ regel: 'gebied.buiten-straal' }] })
    // What no reason sets aside.
    const verleden = rij(pas, { vertrek: '2026-02-14T10:30:00+01:00', afwijking })
    expect(kort(await importeer({ ritten: [verleden] }, { proef: true }))).toEqual(['1  tijd.verleden'])
  })

  test('go on where there was no time for all, and none is booked twice', async () => {
    const pas = await nieuwePas(opstap)
    const wie = { sub: 'test-gemeente', rollen: ['gemeente'], gemeente: 'harlingen' } as const
    const ritten = Array.from({ length: 12 }, (_, i): Importrit => ({
      rij: i + 1,
      externId: `STUK-${i}`,
      over: { pasnummer: pas },
      van: { locatieId: 'thuis' },
      naar: { locatieId: 'op-7692-m' },
      reis: {
        vertrek: momentVan(`2026-03-${i + 10}T10:30:00+01:00`),
        meereizenden: [],
        hulpmiddelen: [],
        dieren: [],
        bagage: { stuks: 0, groot: false, gevaarlijk: false },
      },
      afwijking: undefined,
    }))
    const { store } = opstap.deps
    /** After so many bookings the store has no more time: one was not done, or its answer got lost. */
    const metTijdVoor = (aantal: number, wanneer: 'ervoor' | 'erna') => {
      let geteld = 0
      return {
        ...store,
        transact: async (writes: Parameters<typeof store.transact>[0]) => {
          if (geteld++ < aantal) return await store.transact(writes)
          if (wanneer === 'erna') await store.transact(writes)
          throw new StoreUnavailable('injected')
        },
      }
    }
    const opdracht = { ritten, eerdereFouten: [], proef: false }
    const nieuwMet = async (anders = store): Promise<[number, number]> => {
      const { rijen, nietGedaan } = await importeerRitten({ ...opstap.deps, store: anders }, wie, opdracht)
      return [rijen.filter(({ stand }) => stand === 'nieuw').length, nietGedaan]
    }
    await expect(nieuwMet(metTijdVoor(0, 'ervoor'))).rejects.toThrow(StoreUnavailable)
    expect(await nieuwMet(metTijdVoor(5, 'ervoor'))).toEqual([5, 7])
    // The sixth is booked, and nobody was told.
    expect(await nieuwMet(metTijdVoor(2, 'erna'))).toEqual([2, 5])
    expect(await nieuwMet()).toEqual([4, 0])
    expect(await alleRitten(opstap, pas)).toHaveLength(12)
    expect((await budget(opstap, pas)).geboektMeter).toBe(120_000)
  })
})
