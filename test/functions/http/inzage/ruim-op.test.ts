import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Deps } from '../../../../functions/deps.ts'
import { partitionOfBank } from '../../../../functions/stores/bijdrage/machtigingen.ts'
import { partitionOfPas } from '../../../../functions/stores/pas/passen.ts'
import type { WholeStore } from '../../../../functions/stores/store.ts'
import { readAantal } from '../../../../functions/stores/rit/statistiek.ts'
import { ruimAllesOp, ruimOp, type Opgeruimd } from '../../../../functions/use-cases/inzage/ruim-op.ts'
import { IBANS } from '../../../support/innen.ts'
import { onDynamodb, startOpstap, zonderDemo, type Opstap } from '../../../support/opstap.ts'
import { tokenZonderPas } from '../../../support/tokens.ts'
import {
  alleItems,
  annuleer,
  geboekteRit,
  inzagen,
  koppelcode,
  nieuwePas,
  NU,
  PLAATSEN,
  ritaanvraag,
} from '../../../support/voorbeelden.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})
const nieuweFolder = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  folders.push(folder)
  await zonderDemo(folder)
  return folder
}

/** A year for rides and a year for passes: 2026 may go on 1 January 2028, a pass that ended with 2027 a year later. */
const metTermijnen = (deps: Deps): Deps => {
  const bewaren = {
    ritMaanden: 12,
    pasMaandenNaEinde: 12,
    logboekMaanden: 60,
    status: 'voorbeeld' as const,
    bron: { regeling: 'voorbeeld', artikel: 'voorbeeld' },
  }
  const versies = async (naam: string) => (await deps.versies(naam)).map((regeling) => ({ ...regeling, bewaren }))
  return { ...deps, versies, gemeenten: () => Promise.resolve(['harlingen']) }
}

/** Does something on a day, with a server of its own on the same data. */
const op = async <T>(nu: string, folder: string, werk: (opstap: Opstap) => Promise<T>): Promise<T> => {
  const opstap = await startOpstap({ nu, locaties: PLAATSEN, folder })
  try {
    return await werk(opstap)
  } finally {
    await opstap.stop()
  }
}
const ruim = (opstap: Opstap): Promise<Opgeruimd> => ruimAllesOp(metTermijnen(opstap.deps))
const wat = async ({ deps }: Opstap, pasnummer: string): Promise<string[]> =>
  (await deps.store.query({ pk: partitionOfPas('harlingen', pasnummer), limit: 100 })).items.map(
    ({ sk }) => sk.split('#')[0] ?? '',
  )
const bankgegevens = async ({ deps }: Opstap, pasnummer: string): Promise<string[]> =>
  (await deps.store.query({ pk: partitionOfBank('harlingen', pasnummer), limit: 100 })).items.map(({ sk }) => sk)
/** Everything that is kept, with its indexes. */
const alleGegevens = async ({ deps }: Opstap): Promise<string> => {
  const store = deps.store as WholeStore
  const alles: unknown[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await store.scan({ limit: 500, cursor })
    alles.push(...items)
    cursor = next
  } while (cursor !== undefined)
  return JSON.stringify(alles)
}
const maart = { maand: '2026-03', afstandsband: '10-25', vervoertype: 'regulier' } as const

/** A pass of two years with two rides in the first (one cancelled) and one in the second. */
const pasMetRitten = async (opstap: Opstap): Promise<string> => {
  const pasnummer = await nieuwePas(opstap)
  await geboekteRit(opstap, ritaanvraag(pasnummer))
  await annuleer(opstap, await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-15T10:30:00+01:00' })))
  await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2027-01-02T10:30:00+01:00' }))
  return pasnummer
}

describe('what may no longer be kept', () => {
  test('goes when its time has come and not a day sooner, and leaves a count without a person', async () => {
    const folder = await nieuweFolder()
    const { pasnummer, account } = await op(NU, folder, async (opstap) => {
      const nummer = await pasMetRitten(opstap)
      const token = await tokenZonderPas({ sub: 'opruimen' })
      const body = { pasnummer: nummer, code: await koppelcode(opstap, nummer) }
      await opstap.call('POST', '/koppelingen', { token, body })
      await opstap.call('PUT', `/passen/${nummer}/machtiging`, {
        token: await opstap.token('gemeente'),
        body: { ondertekendOp: '2026-01-15', iban: IBANS[0], rekeninghouder: 'T. Voorbeeld (verzonnen)' },
      })
      const wens = { veld: 'naam', voorstel: 'Anders Voorbeeld (verzonnen)' }
      await opstap.call('POST', `/passen/${nummer}/correctieverzoeken`, { token, body: wens })
      return { pasnummer: nummer, account: token }
    })

    await op('2027-12-31T12:00:00Z', folder, async (opstap) => {
      expect(await ruim(opstap)).toEqual({ ritten: 0, passen: 0 })
    })

    await op('2028-01-01T12:00:00Z', folder, async (opstap) => {
      expect(await ruim(opstap)).toEqual({ ritten: 2, passen: 0 })
      expect(await wat(opstap, pasnummer)).toEqual(['ACCOUNT', 'CORRECTIE', 'JAAR', 'PAS', 'RIT'])
      expect(await bankgegevens(opstap, pasnummer)).toEqual(['MACHTIGING'])
      const { store } = opstap.deps
      expect(await readAantal(store, 'harlingen', { ...maart, status: 'geboekt' })).toBe(1)
      expect(await readAantal(store, 'harlingen', { ...maart, status: 'geannuleerd' })).toBe(1)
      expect((await inzagen(opstap, pasnummer))[0]).toMatchObject({
        wat: 'Gegevens van u gewist die niet langer bewaard mogen worden',
        door: 'Het systeem zelf',
      })
      expect(await ruim(opstap)).toEqual({ ritten: 0, passen: 0 })
    })

    await op('2028-12-31T12:00:00Z', folder, async (opstap) => {
      expect(await ruim(opstap)).toEqual({ ritten: 0, passen: 0 })
      expect(await wat(opstap, pasnummer)).toContain('PAS')
    })

    await op('2029-01-01T12:00:00Z', folder, async (opstap) => {
      expect(await ruim(opstap)).toEqual({ ritten: 1, passen: 1 })
      expect(await wat(opstap, pasnummer)).toEqual([])
      expect(await bankgegevens(opstap, pasnummer)).toEqual([])
      const token = await opstap.token('centralist')
      expect((await opstap.call('GET', `/passen/${pasnummer}`, { token })).status).toBe(404)
      expect((await opstap.call('GET', `/passen/${pasnummer}`, { token: account })).status).toBe(401)
      // The rows themselves: DynamoDB takes the empty ones away later.
      const rijen = (await alleItems(opstap)).filter((item) => item.includes(pasnummer))
      expect(rijen.length > 0).toBe(onDynamodb())
    })
  })

  test('of notes goes with the ride, the night after it, and with the pass', async () => {
    const folder = await nieuweFolder()
    const { pasnummer, later } = await op(NU, folder, async (opstap) => {
      const nummer = await nieuwePas(opstap)
      const eerste = await geboekteRit(opstap, ritaanvraag(nummer))
      const laatste = await geboekteRit(opstap, ritaanvraag(nummer, { vertrek: '2027-01-02T10:30:00+01:00' }))
      const token = await opstap.token('centralist')
      for (const waar of [`/passen/${nummer}`, `/ritten/${eerste}`, `/ritten/${laatste}`]) {
        const body = { tekst: 'Bel twee keer aan (verzonnen).' }
        expect((await opstap.call('POST', `${waar}/notities`, { token, body })).status).toBe(201)
      }
      return { pasnummer: nummer, later: laatste }
    })
    const waar = async ({ deps }: Opstap): Promise<string[]> => {
      const pk = partitionOfPas('harlingen', pasnummer)
      return (await deps.store.query({ pk, from: 'AANTEKENINGEN', to: 'AANTEKENINGEN~', limit: 9 })).items.map(
        ({ sk }) => sk,
      )
    }
    await op('2027-12-31T12:00:00Z', folder, async (opstap) => {
      await ruim(opstap)
      expect((await waar(opstap)).length).toBe(3)
    })
    await op('2028-01-01T12:00:00Z', folder, async (opstap) => {
      expect(await ruim(opstap)).toEqual({ ritten: 1, passen: 0 })
      await ruim(opstap)
      const aantal = (await inzagen(opstap, pasnummer)).length
      await ruim(opstap)
      // That a note was looked at and left is no news; that somebody asked who looked is.
      expect((await inzagen(opstap, pasnummer)).length).toBe(aantal + 1)
      expect(await waar(opstap)).toEqual(['AANTEKENINGEN', `AANTEKENINGEN#${later}`])
    })
    await op('2029-01-01T12:00:00Z', folder, async (opstap) => {
      expect(await ruim(opstap)).toEqual({ ritten: 1, passen: 1 })
      expect(await waar(opstap)).toEqual([])
    })
  })

  test('of a person whose first pass was replaced goes when the last pass may go, and not before', async () => {
    const folder = await nieuweFolder()
    const { eerste, later } = await op(NU, folder, async (opstap) => {
      const nummer = await nieuwePas(opstap)
      const vervanging = { token: await opstap.token('gemeente'), body: { reden: 'Kwijt (verzonnen).' } }
      const { pasnummer } = (await opstap.call('PUT', `/passen/${nummer}/vervanging`, vervanging)).body
      const notitie = { token: await opstap.token('centralist'), body: { tekst: 'Bel twee keer aan (verzonnen).' } }
      await opstap.call('POST', `/passen/${pasnummer}/notities`, notitie)
      return { eerste: nummer, later: pasnummer as string }
    })
    await op('2028-01-01T12:00:00Z', folder, async (opstap) => {
      expect(await ruim(opstap)).toEqual({ ritten: 0, passen: 0 })
      const token = await opstap.token('centralist')
      const { status, body } = await opstap.call('GET', `/passen/${later}/notities`, { token })
      expect([status, body.notities?.length]).toEqual([200, 1])
    })
    await op('2029-01-01T12:00:00Z', folder, async (opstap) => {
      await ruim(opstap)
      await ruim(opstap)
      expect([await wat(opstap, eerste), await wat(opstap, later)]).toEqual([[], []])
    })
  })

  test('of an older pass that was linked to a newer one goes in its own time, with whichever of them it stands', async () => {
    const folder = await nieuweFolder()
    const nieuwer = await op(NU, folder, async (opstap) => {
      const pasnummer = await nieuwePas(opstap, { geldigTotEnMet: '2026-12-31' })
      const persoonsnummer = await nieuwePas(opstap, { geldigVanaf: '2027-01-01', geldigTotEnMet: '2031-12-31' })
      const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
      const token = await opstap.token('gemeente')
      const body = { persoonsnummer, reden: 'Identiteitsbewijs gezien (verzonnen).' }
      expect((await opstap.call('PUT', `/passen/${pasnummer}/persoon`, { token, body })).status).toBe(200)
      const notitie = { token, body: { tekst: 'Bel twee keer aan (verzonnen).' } }
      expect((await opstap.call('POST', `/ritten/${ritnummer}/notities`, notitie)).status).toBe(201)
      return persoonsnummer
    })
    const oud = async ({ deps }: Opstap): Promise<string[]> =>
      (await deps.store.query({ pk: partitionOfPas('harlingen', nieuwer), limit: 100 })).items
        .map(({ sk }) => sk)
        .filter((sk) => /^(AANTEKENINGEN|JAAR#2026)/.test(sk))
    await op('2026-03-10T12:00:00Z', folder, async (opstap) => {
      await ruim(opstap)
      expect(await oud(opstap)).toEqual([expect.stringMatching(/^AANTEKENINGEN#R/), 'JAAR#2026'])
    })
    await op('2028-01-01T12:00:00Z', folder, async (opstap) => {
      // A note at a ride goes in the night after it.
      await ruim(opstap)
      await ruim(opstap)
      expect(await oud(opstap)).toEqual([])
    })
  })

  test('leaves no copy: not in an index, a key, the log of the database or a free page', async () => {
    const folder = await nieuweFolder()
    const merk = 'Wisnaam'
    const [telefoon, rekeninghouder, reden] = ['0600 000 123', `${merk} Rekening (verzonnen)`, `Reden van ${merk}`]
    const sporen = await op(NU, folder, async (opstap) => {
      const pasnummer = await nieuwePas(opstap, { naam: `${merk} Voorbeeld (verzonnen)`, telefoon })
      // Keys are kept by the real clock, until a month after the ride.
      const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2027-11-14T10:30:00+01:00' }))
      const token = await opstap.token('centralist')
      await opstap.call('PUT', `/ritten/${ritnummer}/annulering`, { token, body: { reden } })
      await opstap.call('PUT', `/passen/${pasnummer}/machtiging`, {
        token: await opstap.token('gemeente'),
        body: { ondertekendOp: '2026-01-15', iban: IBANS[1], rekeninghouder },
      })
      const dochter = await tokenZonderPas({ sub: 'dochter-van-wisnaam' })
      const body = { pasnummer, code: await koppelcode(opstap, pasnummer) }
      expect((await opstap.call('POST', '/koppelingen', { token: dochter, body })).status).toBe(201)
      const sleutels = (await alleItems(opstap)).filter((item) => item.startsWith('SLEUTEL#'))
      expect(sleutels.length).toBeGreaterThan(0)
      const gegevens: { pk: string }[] = JSON.parse(await alleGegevens(opstap))
      const inSleutels = JSON.stringify(gegevens.filter(({ pk }) => pk.startsWith('SLEUTEL#')))
      // What a key led to reads only who has that key.
      expect(inSleutels).not.toMatch(new RegExp(`${pasnummer}|2027-11`))
      return [merk, telefoon, IBANS[1], pasnummer]
    })
    const rest = await op('2029-01-01T12:00:00Z', folder, async (opstap) => {
      expect(await ruim(opstap)).toEqual({ ritten: 1, passen: 1 })
      return await alleGegevens(opstap)
    })
    expect(sporen.filter((spoor) => rest.includes(spoor))).toEqual([])
    if (onDynamodb()) return
    const bestanden = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((naam) =>
      naam.includes('sqlite'),
    )
    const bytes = bestanden.map((naam) => readFileSync(join(folder, naam)).toString('latin1')).join('')
    expect(sporen.filter((spoor) => bytes.includes(spoor))).toEqual([])
  })

  test('broken off at any write it goes on the next time, and counts every ride once', async () => {
    const folder = await nieuweFolder()
    const passen = await op(NU, folder, async (opstap) => [await pasMetRitten(opstap), await pasMetRitten(opstap)])
    await op('2029-01-01T12:00:00Z', folder, async (opstap) => {
      const { store } = opstap.deps
      for (let afgebroken = 0; ; afgebroken++) {
        let nog = 1
        // One write goes well, the next one does not.
        const stuk = {
          ...store,
          transact: (writes: Parameters<typeof store.transact>[0]) =>
            nog-- > 0 ? store.transact(writes) : Promise.reject(new Error('stuk')),
        }
        const klaar = await ruimOp(metTermijnen({ ...opstap.deps, store: stuk }), 'harlingen').then(
          () => true,
          () => false,
        )
        expect(afgebroken).toBeLessThan(40)
        if (klaar) break
      }
      for (const pasnummer of passen) expect(await wat(opstap, pasnummer)).toEqual([])
      expect(await readAantal(store, 'harlingen', { ...maart, status: 'geboekt' })).toBe(2)
      expect(await readAantal(store, 'harlingen', { ...maart, status: 'geannuleerd' })).toBe(2)
    })
  })

  test('is nothing where no policy sets a period and fifteen years have not passed', async () => {
    const folder = await nieuweFolder()
    const pasnummer = await op(NU, folder, pasMetRitten)
    await op('2041-12-31T12:00:00Z', folder, async (opstap) => {
      expect(await ruimAllesOp(opstap.deps)).toEqual({ ritten: 0, passen: 0 })
      expect(await wat(opstap, pasnummer)).toContain('RIT')
    })
  })
})
