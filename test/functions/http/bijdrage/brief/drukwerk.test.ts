import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bijdragebrief } from '../../../../../functions/http/bijdrage/brief/bijdragebrief.ts'
import { readDrukwerk, writeDrukwerk } from '../../../../../functions/stores/bijdrage/drukwerk.ts'
import { StoreUnavailable } from '../../../../../functions/stores/store.ts'
import { OPGEGEVEN_NA_MS } from '../../../../../functions/use-cases/bijdrage/brief/drukwerk.ts'
import { zetDrukwerkVoort } from '../../../../../functions/use-cases/bijdrage/brief/zet-drukwerk-voort.ts'
import { gebroken } from '../../../../support/gebroken.ts'
import {
  download,
  gemeente,
  GEMEENTE,
  INCASSOGEGEVENS,
  machtig,
  startRun,
  stelVast,
} from '../../../../support/innen.ts'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { nieuwePas, NU, PLAATSEN } from '../../../../support/voorbeelden.ts'

const RUN = '2026-01'
const PAD = `/bijdrageruns/${RUN}/drukwerk`

let opstap: Opstap
let token: string
let nu = Date.parse(NU)
const nummers: Record<'incasso' | 'factuur' | 'apart' | 'vreemd' | 'kind', string> = {} as never

const start = (body: object = {}): Promise<Answer> => opstap.call('POST', PAD, { token, body })
const lees = (): Promise<Answer> => opstap.call('GET', PAD, { token })
const opdracht = { gemeente: GEMEENTE, runnummer: RUN, schrijf: bijdragebrief }

/** Asks until all letters are made. */
const klaar = async (): Promise<any> => {
  let { body } = await lees()
  for (; body.status === 'bezig'; { body } = await lees()) await new Promise((resolve) => setTimeout(resolve, 20))
  return body
}

const index = async (): Promise<string[][]> => {
  const { tekst } = await download(opstap, `${PAD}/index`)
  const [, ...rijen] = tekst.trim().split('\r\n')
  return rijen.map((rij) => rij.split(','))
}

/** A making as it was asked for, and nobody at work on it: as the server left it that was killed. */
const zetTerug = async (): Promise<void> => {
  const { store } = opstap.deps
  const stand = (await readDrukwerk(store, GEMEENTE, RUN))!
  const { klaarOp: _, cursor: __, ...rest } = stand.drukwerk.value
  const begin = { ...rest, dagen: 0, brieven: 0, apart: 0, nietGemaakt: { aantal: 0, eerste: [] } }
  const volgende = { runnummer: RUN, keer: stand.keer + 1 }
  await store.transact([writeDrukwerk(GEMEENTE, volgende, begin, { is: 'new' })])
}

beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  token = await gemeente(opstap)
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  const namen = { vreemd: '王 Voorbeeld (verzonnen)' } as Record<string, string>
  for (const naam of ['incasso', 'factuur', 'apart', 'vreemd', 'kind'] as const)
    nummers[naam] = await nieuwePas(
      opstap,
      {
        woning: { locatieId: 'borculo-thuis' },
        naam: namen[naam] ?? `${naam} Druk (verzonnen)`,
        ...(naam === 'kind' ? { geboortedatum: '2015-06-15' } : {}),
      },
      GEMEENTE,
    )
  await machtig(opstap, nummers.incasso)
  await startRun(opstap)
})
afterAll(() => opstap.stop())

describe('all letters of a run', () => {
  test('of a concept there are none, and before they were asked for neither', async () => {
    expect((await start()).status).toBe(409)
    expect((await lees()).status).toBe(404)
    expect((await opstap.call('GET', `${PAD}/index`, { token })).status).toBe(404)
    expect((await opstap.call('POST', '/bijdrageruns/2031-07/drukwerk', { token, body: {} })).status).toBe(404)
  })

  test('asked for by ten at once they are made once, with everybody in it who has a letter', async () => {
    await stelVast(opstap, RUN)
    await opstap.call('PUT', `/bijdrageruns/${RUN}/regels/${nummers.apart}/verzending`, {
      token,
      body: { datum: '2026-03-01' },
    })
    const gevraagd = await Promise.all(Array.from({ length: 10 }, () => start()))
    expect(gevraagd.map(({ status }) => status).toSorted()).toEqual([...Array.from({ length: 9 }, () => 200), 201])
    const body = await klaar()
    // The child owes nothing; one was sent apart; of one the name cannot be printed, and the others go on.
    expect(body).toMatchObject({
      keer: 1,
      brieven: expect.any(Number),
      apartVerstuurd: 1,
      nietGemaakt: { aantal: 1, eerste: [{ pasnummer: nummers.vreemd, reden: 'tekens' }] },
      bewaardTotEnMet: '2026-03-30',
    })
    const rijen = await index()
    expect(rijen).toHaveLength(body.brieven)
    expect(rijen.map(([nummer]) => Number(nummer))).toEqual(rijen.map((_, i) => i + 1))
    const passen = rijen.map((rij) => rij[3])
    expect(new Set(passen).size).toBe(passen.length)
    expect(passen).toEqual(expect.arrayContaining([nummers.incasso, nummers.factuur]))
    for (const zonder of ['apart', 'vreemd', 'kind'] as const) expect(passen).not.toContain(nummers[zonder])
    expect(rijen.find((rij) => rij[3] === nummers.incasso)?.slice(4)).toEqual(['incasso', '6000'])
    expect(rijen.find((rij) => rij[3] === nummers.factuur)?.slice(4)).toEqual(['factuur', '6000'])
  })

  test('the index has no name and no address', async () => {
    const { tekst, type } = await download(opstap, `${PAD}/index`)
    expect(type).toBe('text/csv; charset=utf-8')
    expect(tekst).not.toMatch(/verzonnen|Druk|Borculo/)
  })

  test('one file to print: tagged, a page a letter, the same each time it is fetched', async () => {
    const { brieven, delen } = (await lees()).body
    expect(delen).toMatchObject([{ deel: 1, vanaf: 1, totEnMet: brieven }])
    const pad = `${PAD}/delen/1/printbestand`
    expect(JSON.stringify(delen)).toContain(`/v1${pad}`)
    const [een, twee] = await Promise.all([download(opstap, pad), download(opstap, pad)])
    expect([een.status, een.type]).toEqual([200, 'application/pdf'])
    expect(Buffer.compare(een.bytes, twee.bytes)).toBe(0)
    const { tekst } = een
    expect(tekst.match(/\/Type \/Page\b/g)).toHaveLength(brieven)
    // What PDF/UA asks: a language, a title, marked content and that it says so; the typefaces once.
    expect(tekst).toContain('/Lang (nl-NL)')
    expect(tekst).toContain('/Marked true')
    expect(tekst).toContain('pdfuaid:part')
    expect(tekst.match(/\/S \/H1\b/g)).toHaveLength(brieven)
    expect(tekst.match(/\/FontFile2 /g)).toHaveLength(2)
  })

  test('each letter as a file, with the index of them', async () => {
    const { bytes, type } = await download(opstap, `${PAD}/delen/1/brieven`)
    expect(type).toBe('application/zip')
    const bestanden = unzipSync(bytes)
    const rijen = await index()
    expect(Object.keys(bestanden)).toEqual(['index.csv', ...rijen.map((rij) => rij[2])])
    const csv = new TextDecoder().decode(bestanden['index.csv'])
    expect(csv).toBe((await download(opstap, `${PAD}/index`)).tekst)
    for (const [naam, inhoud] of Object.entries(bestanden).slice(1)) {
      const tekst = Buffer.from(inhoud).toString('latin1')
      expect(naam).toMatch(/^\d{6}-[^.]+\.pdf$/)
      expect(tekst.match(/\/Type \/Page\b/g)).toHaveLength(1)
    }
  })

  test('there is no other part, and no part of a name', async () => {
    for (const deel of ['2', '999']) {
      const antwoord = await opstap.call('GET', `${PAD}/delen/${deel}/printbestand`, { token })
      expect(antwoord.status).toBe(404)
    }
    for (const deel of ['0', 'een', '1.5', '-1'])
      expect((await opstap.call('GET', `${PAD}/delen/${deel}/brieven`, { token })).status).toBe(400)
  })

  test('that a letter was made and fetched stands in the logboek of its person', async () => {
    const { body } = await opstap.call('GET', `/passen/${nummers.factuur}/inzagen`, { token })
    const tekst = JSON.stringify(body)
    expect(tekst).toContain('De brief over uw bijdrage opgehaald om af te drukken')
    expect(tekst).toContain('De lijst van brieven over de bijdrage opgehaald')
    const vreemd = await opstap.call('GET', `/passen/${nummers.vreemd}/inzagen`, { token })
    expect(JSON.stringify(vreemd.body)).toContain('Gezien dat de brief over uw bijdrage niet gemaakt kon worden')
    expect(tekst).not.toContain('niet gemaakt kon worden')
    // Who has no letter in it is not looked at by that.
    const kind = await opstap.call('GET', `/passen/${nummers.kind}/inzagen`, { token })
    expect(JSON.stringify(kind.body)).not.toContain('opgehaald')
  })

  test('a letter stays as it was made, until they are made again', async () => {
    const voor = await download(opstap, `${PAD}/delen/1/printbestand`)
    nu = Date.parse('2026-03-10T10:00:00Z')
    await opstap.call('PUT', `/bijdrageruns/${RUN}/verzending`, { token, body: { datum: '2026-03-09' } })
    const weer = await download(opstap, `${PAD}/delen/1/printbestand`)
    expect(Buffer.compare(voor.bytes, weer.bytes)).toBe(0)
    expect((await start()).body).toMatchObject({ keer: 1, status: 'klaar' })
    expect((await start({ opnieuw: true })).status).toBe(201)
    const body = await klaar()
    expect(body).toMatchObject({ keer: 2, verzondenOp: '2026-03-09', bewaardTotEnMet: '2026-04-08' })
    expect(await index()).toHaveLength(body.brieven)
    const anders = await download(opstap, `${PAD}/delen/1/printbestand`)
    expect(Buffer.compare(voor.bytes, anders.bytes)).not.toBe(0)
  })
})

describe('stopped at any moment and taken up again', () => {
  const maakAf = (store = opstap.deps.store, magDoor = () => true): Promise<boolean> =>
    zetDrukwerkVoort({ ...opstap.deps, store }, opdracht, magDoor)

  const eenKeer = async (): Promise<void> => {
    const { brieven } = await klaar()
    const passen = (await index()).map((rij) => rij[3])
    expect(passen).toHaveLength(brieven)
    expect(new Set(passen).size).toBe(brieven)
    expect(passen).toContain(nummers.factuur)
  }

  test.each(['ervoor', 'erna'] as const)('the answer to a write is missing (%s): each letter once', async (wanneer) => {
    const { store } = opstap.deps
    const brieven: number[] = []
    const heel = gebroken(
      {
        ...store,
        transact: (writes) => {
          if (writes.some(({ item }) => item.sk.startsWith('BRIEF#'))) brieven.push(heel.geteld() - 1)
          return store.transact(writes)
        },
      },
      -1,
      wanneer,
    )
    await zetTerug()
    await maakAf(heel)
    expect(brieven.length).toBeGreaterThan(0)
    const laatste = heel.geteld() - 1
    // Every write that letters are in; besides the first call, the last, and one halfway.
    for (const positie of new Set([...brieven, 0, laatste, Math.floor(laatste / 2)])) {
      await zetTerug()
      await expect(maakAf(gebroken(store, positie, wanneer))).rejects.toThrow(StoreUnavailable)
      expect(await maakAf()).toBe(true)
      await eenKeer()
    }
  })

  test('by three at once, and a step at a time', async () => {
    await zetTerug()
    expect(await Promise.all([maakAf(), maakAf(), maakAf()])).toEqual([true, true, true])
    await eenKeer()
    await zetTerug()
    let af = false
    while (!af) {
      let stappen = 0
      af = await maakAf(undefined, () => stappen++ < 100)
    }
    await eenKeer()
  })

  test('while they are being made there is nothing to fetch, and asked for again they are the same', async () => {
    await zetTerug()
    const { keer } = (await readDrukwerk(opstap.deps.store, GEMEENTE, RUN))!
    expect((await lees()).body).toMatchObject({ keer, status: 'bezig', voortgang: { procent: 0 }, delen: [] })
    for (const bestand of ['index', 'delen/1/printbestand', 'delen/1/brieven'])
      expect((await opstap.call('GET', `${PAD}/${bestand}`, { token })).status).toBe(409)
    expect((await start({ opnieuw: true })).body).toMatchObject({ keer, status: 'bezig' })
    await maakAf()
    await eenKeer()
  })

  test.each([
    { naam: 'just under a day', secondenErbij: -1, begint: false },
    { naam: 'a day', secondenErbij: 0, begint: false },
    { naam: 'more than a day', secondenErbij: 1, begint: true },
  ])('not done after $naam: made again when asked: $begint', async ({ secondenErbij, begint }) => {
    await zetTerug()
    const { keer, drukwerk } = (await readDrukwerk(opstap.deps.store, GEMEENTE, RUN))!
    nu = Date.parse(drukwerk.value.gestart.op) + OPGEGEVEN_NA_MS + secondenErbij * 1000
    expect((await start()).body).toMatchObject({ keer, status: 'bezig' })
    const { status, body } = await start({ opnieuw: true })
    expect([status, body.keer]).toEqual(begint ? [201, keer + 1] : [200, keer])
    if (!begint) await maakAf()
    await eenKeer()
  })

  test('what is kept no longer is not there, and can be made again', async () => {
    const { keer, drukwerk } = (await readDrukwerk(opstap.deps.store, GEMEENTE, RUN))!
    nu = drukwerk.value.bewaardTot * 1000
    // It named passes, and is gone too.
    expect((await readDrukwerk(opstap.deps.store, GEMEENTE, RUN))?.keer).not.toBe(keer)
    expect((await lees()).status).toBe(404)
    expect((await start()).status).toBe(201)
    await klaar()
    await eenKeer()
  })
})
