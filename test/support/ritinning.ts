import { expect } from 'vitest'
import type { Regeling } from '../../domain/beleid/index.ts'
import { momentVan } from '../../domain/kernel/tijd/time.ts'
import { regelingen } from '../../functions/services/beleid/meegeleverd.ts'
import { gewijzigd, HARLINGEN } from '../domain/support.ts'
import { gemeente, GEMEENTE, INCASSOGEGEVENS, startRun } from './innen.ts'
import { startOpstap, type Answer } from './opstap.ts'
import { boek, nieuwePas, NU, PLAATSEN, ritaanvraag } from './voorbeelden.ts'

/** Berkelland as if it collected its fares itself, with amounts as if these were published: 10 km is 1,01 + 10 × 0,17 = 2,71. */
const intZelf = (regeling: Regeling): Regeling => ({
  ...regeling,
  tarieven: regeling.tarieven.map((tarief) => ({ ...tarief, status: 'vastgesteld' })),
  bijdrage: regeling.bijdrage && { ...regeling.bijdrage, ritbijdrageVoor: 'gemeente' },
})

/** It collects fares too, by the amounts of Harlingen, which are an example. */
export const VOORBEELDSTAD = 'voorbeeldstad'
const metVoorbeelden = gewijzigd(HARLINGEN, {
  bijdrage: { ...HARLINGEN[0].bijdrage, bron: { regeling: 'Verzonnen', artikel: '1' }, ritbijdrageVoor: 'gemeente' },
})

/** A municipality that collects fares, without a demo, on a clock that moves; and what tests do with it. */
export const startRitinning = async () => {
  let nu = momentVan(NU).epochMs
  const opstap = await startOpstap({
    klok: () => nu,
    locaties: PLAATSEN,
    regelingen: new Map([
      ...regelingen,
      [GEMEENTE, (regelingen.get(GEMEENTE) ?? []).map(intZelf)],
      [VOORBEELDSTAD, metVoorbeelden],
    ]),
    args: ['--leeg'],
  })
  const token = await gemeente(opstap)
  await opstap.call('PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })

  /** The clock goes on to a day. */
  const wordt = (datum: string): void => {
    nu = momentVan(`${datum}T09:00:00Z`).epochMs
  }

  const pas = (rest: Record<string, unknown> = {}): Promise<string> =>
    nieuwePas(opstap, { woning: { locatieId: 'borculo-thuis' }, ...rest }, GEMEENTE)

  /** Books a ride of 10 km. */
  const rit = async (pasnummer: string, dag: string): Promise<string> => {
    const aanvraag = ritaanvraag(pasnummer, {
      van: { locatieId: 'borculo-thuis' },
      naar: { locatieId: 'borculo-7692-m' },
      vertrek: `${dag}T10:30:00+01:00`,
    })
    const { status, body } = await boek(opstap, aanvraag, {
      token: await opstap.token('centralist', { gemeente: GEMEENTE }),
    })
    expect([status, body.redenen]).toEqual([201, undefined])
    return body.ritten[0].ritnummer
  }

  /** The carrier reports, or corrects what it reported. */
  const meld = async (ritnummer: string, dag: string, resultaat = 'gereden', correctie?: string): Promise<void> => {
    const tijden = { ingestapt: `${dag}T09:31:00Z`, uitgestapt: `${dag}T09:50:00Z` }
    const body = {
      resultaat,
      ...(resultaat === 'gereden' ? tijden : {}),
      ...(correctie === undefined ? {} : { correctie: { reden: correctie } }),
    }
    const vervoerder = await opstap.token('vervoerder', { gemeente: GEMEENTE })
    const answer = await opstap.call('PUT', `/ritten/${ritnummer}/uitvoering`, { token: vervoerder, body })
    expect([answer.status, answer.body.detail]).toEqual([200, undefined])
  }

  const start = (maand: string, rest = {}): Promise<Answer> =>
    opstap.call('POST', '/bijdrageruns', { token, body: { soort: 'ritbijdragen', maand, ...rest } })
  const maandrun = (maand: string, rest = {}): Promise<any> =>
    startRun(opstap, { soort: 'ritbijdragen', maand, ...rest })
  const lees = async (pad: string): Promise<any> => (await opstap.call('GET', pad, { token })).body

  return { opstap, token, wordt, pas, rit, meld, start, maandrun, lees }
}
export type Ritinning = Awaited<ReturnType<typeof startRitinning>>
