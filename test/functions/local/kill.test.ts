import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../support/opstap.ts'
import { startProces, type Proces } from '../../support/proces.ts'
import {
  alleRitten,
  annuleer,
  boek,
  budget,
  nieuwePas,
  NU,
  opDag,
  PLAATSEN,
  ritaanvraag,
  ruimteVoor,
} from '../../support/voorbeelden.ts'

const MEESTE_POGINGEN = 100

/** The connection broke before there was an answer: nobody knows whether the booking was stored. */
const isVerbroken = (error: unknown): boolean => error instanceof TypeError || error instanceof SyntaxError

// Each start takes as long as a process does; on a busy machine that adds up.
describe('a server that is killed with kill -9', { timeout: 120_000 }, () => {
  let folder: string
  let env: Record<string, string>
  let server: Promise<Proces>
  let kills = 0
  let verbroken = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'opstap-'))
    const plaatsen = join(folder, 'plaatsen.json')
    writeFileSync(plaatsen, JSON.stringify(PLAATSEN))
    env = { OPSTAP_DATA: folder, OPSTAP_LOCATIES: plaatsen, OPSTAP_NU: NU }
    server = startProces(env)
  })
  afterAll(async () => {
    await (await server).stop('SIGTERM')
    rmSync(folder, { recursive: true })
  })

  const killEnHerstart = (): void => {
    kills++
    server = server.then(async (draaiend) => {
      await draaiend.stop('SIGKILL')
      return startProces(env)
    })
  }

  /** As a client does: the same key and body until there is an answer. */
  const boekTotAntwoord = async (aanvraag: unknown, sleutel: string): Promise<Answer> => {
    for (let poging = 0; poging < MEESTE_POGINGEN; poging++) {
      const draaiend = await server
      try {
        const answer = await boek(draaiend, aanvraag, { sleutel })
        if (answer.status !== 503) return answer
      } catch (error) {
        if (!isVerbroken(error)) throw error
        verbroken++
      }
    }
    throw new Error('geen antwoord')
  }

  test('in the middle of 64 bookings with room for 10: at the end 10 rides, and the budget is their sum', async () => {
    const pasnummer = await nieuwePas(await server, ruimteVoor(10))
    const killNa = new Set([1, 4, 8])
    let gelukt = 0
    const answers = await Promise.all(
      Array.from({ length: 64 }, async (_, dag) => {
        const answer = await boekTotAntwoord(ritaanvraag(pasnummer, { vertrek: opDag(dag) }), `sleutel-${dag}`)
        if (answer.status === 201 && killNa.has(++gelukt)) killEnHerstart()
        return answer
      }),
    )
    const draaiend = await server
    expect(kills).toBe(3)
    // Some were on their way when the server died: else this would prove little.
    expect(verbroken).toBeGreaterThan(0)
    const geboekt = answers.filter((answer) => answer.status === 201)
    expect(geboekt).toHaveLength(10)
    for (const { status, body } of answers.filter((answer) => answer.status !== 201)) {
      expect(status).toBe(409)
      expect(body.redenen).toMatchObject([{ regel: 'budget.ontoereikend' }])
    }
    const ritten = await alleRitten(draaiend, pasnummer)
    expect(ritten.map((rit) => String(rit.ritnummer)).toSorted()).toEqual(
      geboekt.map((answer) => String(answer.body.ritten[0].ritnummer)).toSorted(),
    )
    expect(await budget(draaiend, pasnummer)).toMatchObject({ geboektMeter: 100_000, resterendMeter: 0 })
  })

  test('remembers after the restart which key booked what', async () => {
    const pasnummer = await nieuwePas(await server)
    const first = await boekTotAntwoord(ritaanvraag(pasnummer), 'voor-de-herstart')
    await annuleer(await server, first.body.ritten[0].ritnummer)
    killEnHerstart()
    const second = await boekTotAntwoord(ritaanvraag(pasnummer), 'voor-de-herstart')
    const { ritnummer } = first.body.ritten[0]
    // The very ride, as it is now.
    expect(second.body.ritten).toMatchObject([{ ritnummer, status: 'geannuleerd' }])
    expect((await alleRitten(await server, pasnummer)).map((rit) => rit.status)).toEqual(['geannuleerd'])
  })
})
