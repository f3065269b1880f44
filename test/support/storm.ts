import { setTimeout } from 'node:timers/promises'
import { expect } from 'vitest'
import { gepubliceerdBeleid } from '../../functions/services/beleid/gepubliceerd.ts'
import { meegeleverdBeleid } from '../../functions/services/beleid/meegeleverd.ts'
import type { WholeStore } from '../../functions/stores/store.ts'
import { controleer, type Gevonden } from '../../functions/use-cases/onderhoud/controleer.ts'
import type { Answer } from './opstap.ts'
import { alleRitten, annuleer, boek, NU, opDag, ritaanvraag, type Client } from './voorbeelden.ts'

const MEESTE_POGINGEN = 600
const PAUZE_MS = 50

/** Nobody knows whether what was asked was stored: the connection broke, or nothing listens yet. */
const isVerbroken = (error: unknown): boolean => error instanceof TypeError || error instanceof SyntaxError

/** As a client does: the same until there is an answer. */
export const totAntwoord = async (vraag: () => Promise<Answer>): Promise<Answer> => {
  for (let poging = 0; poging < MEESTE_POGINGEN; poging++) {
    try {
      const answer = await vraag()
      if (answer.status < 500) return answer
    } catch (error) {
      if (!isVerbroken(error)) throw error
    }
    await setTimeout(PAUZE_MS)
  }
  throw new Error('geen antwoord')
}

/** What clients were told that became of rides: by number, of which pass and whether it stands. */
export type Verteld = Map<string, { readonly pasnummer: string; readonly status: 'geboekt' | 'geannuleerd' }>

interface Drukte {
  readonly passen: readonly string[]
  readonly aantal: number
  readonly tegelijk: number
}

/**
 * Books and cancels on some passes by some clients at once, each going on until it is answered.
 * @param server the one that runs now; another one after a kill
 */
export const storm = async (
  server: () => Promise<Client>,
  { passen, aantal, tegelijk }: Drukte,
  naElke: (klaar: number) => Promise<void> = () => Promise.resolve(),
): Promise<Verteld> => {
  const verteld: Verteld = new Map()
  let begonnen = 0
  let klaar = 0
  const doe = async (nummer: number): Promise<void> => {
    const pasnummer = passen[nummer % passen.length] ?? ''
    const aanvraag = ritaanvraag(pasnummer, { vertrek: opDag(Math.floor(nummer / passen.length)) })
    const sleutel = `storm-${nummer}`
    const { status, body } = await totAntwoord(async () => await boek(await server(), aanvraag, { sleutel }))
    expect(status).toBe(201)
    const { ritnummer } = body.ritten[0]
    verteld.set(ritnummer, { pasnummer, status: 'geboekt' })
    if (nummer % 3 !== 0) return
    await totAntwoord(async () => await annuleer(await server(), ritnummer))
    verteld.set(ritnummer, { pasnummer, status: 'geannuleerd' })
  }
  const werk = async (): Promise<void> => {
    while (begonnen < aantal) {
      begonnen += 1
      await doe(begonnen)
      klaar += 1
      await naElke(klaar)
    }
  }
  await Promise.all(Array.from({ length: tegelijk }, werk))
  return verteld
}

/** What was told is what is there, nothing more and nothing less; and everything that is kept holds together. */
export const eisHeel = async (client: Client, passen: readonly string[], verteld: Verteld): Promise<void> => {
  const ritten = (await Promise.all(passen.map((pasnummer) => alleRitten(client, pasnummer)))).flat()
  const staat = ritten.map(({ ritnummer, status }) => `${ritnummer} ${status}`)
  expect(staat.toSorted()).toEqual([...verteld].map(([ritnummer, { status }]) => `${ritnummer} ${status}`).toSorted())
}

/** @param store that nobody writes meanwhile */
export const eisKloppend = async (store: WholeStore): Promise<void> => {
  const gevonden: Gevonden[] = []
  const { versies } = gepubliceerdBeleid(store, meegeleverdBeleid)
  await controleer({ store, versies, nu: () => Date.parse(NU) }, (een) => gevonden.push(een))
  expect(gevonden).toEqual([])
}
