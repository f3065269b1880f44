import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { paginateScan, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { inject } from 'vitest'
import { localClient } from '../../functions/local/dynamodb-local.ts'
import type { Locatie } from '../../domain/kernel/plaats/locatie.ts'
import { onDynamodb, tableOf, type Answer, type Opstap } from './opstap.ts'

/** Sunday 1 March 2026, nine o'clock in the morning in the Netherlands. */
export const NU = '2026-03-01T09:00:00+01:00'

const plaats = (id: string, woonplaats: string, gemeente: string, lat: number, lon: number): Locatie => ({
  id,
  weergavenaam: `${id} (verzonnen), ${woonplaats}`,
  woonplaats,
  gemeente,
  punt: { lat, lon },
})

/**
 * Places on one circle of latitude. Metres are those of the straight line on the WGS84 ellipsoid from the home in the
 * same municipality, worked out apart from this system; 7.692 m × 1,3 = 9.999,6 m, so a ride of 10.000 m.
 */
export const PLAATSEN: readonly Locatie[] = [
  plaats('thuis', 'Harlingen', 'Harlingen', 53.17, 5.42),
  plaats('op-7692-m', 'Franeker', 'Waadhoeke', 53.17, 5.535_023_627),
  plaats('op-15384-m', 'Dronryp', 'Waadhoeke', 53.17, 5.650_047_328),
  plaats('op-26000-m', 'Wytgaard', 'Leeuwarden', 53.17, 5.808_795_847),
  plaats('borculo-thuis', 'Borculo', 'Berkelland', 52.115, 6.52),
  plaats('borculo-7692-m', 'Neede', 'Berkelland', 52.115, 6.632_288_881),
  plaats('borculo-30000-m', 'Enschede', 'Enschede', 52.115, 6.957_944_774),
  plaats('borculo-45000-m', 'Gronau', 'Gronau', 52.115, 7.176_918_406),
]

type Velden = Record<string, unknown>
/** A server in this process or in another one. */
export type Client = Pick<Opstap, 'call' | 'token'>

export const pasaanvraag = (rest: Velden = {}): Velden => ({
  naam: 'Tonnie Voorbeeld (verzonnen)',
  geboortedatum: '1950-06-15',
  woning: { locatieId: 'thuis' },
  geldigVanaf: '2026-01-01',
  geldigTotEnMet: '2027-12-31',
  vervoertype: 'regulier',
  ...rest,
})

/** Grants a pass. @returns its number */
export const nieuwePas = async (opstap: Client, rest: Velden = {}, gemeente = 'harlingen'): Promise<string> => {
  const answer = await opstap.call('POST', '/passen', {
    token: await opstap.token('gemeente', { gemeente }),
    body: pasaanvraag(rest),
  })
  if (answer.status !== 201) throw new Error(`no pass: ${JSON.stringify(answer.body)}`)
  return answer.body.pasnummer
}

/** The norm of Harlingen: no budget of a person's own is below it. */
export const NORM = 1_500_000

/** A year in which so many rides of 10.000 m fit: the rest was travelled elsewhere, or was granted. */
export const ruimteVoor = (ritten: number, jaar = 2026): Velden =>
  ritten * 10_000 > NORM
    ? { reizigersbudget: { meterPerJaar: ritten * 10_000, motivering: 'Voor een test (verzonnen).' } }
    : { beginstand: { meter: NORM - ritten * 10_000, jaar, bron: 'Voor een test (verzonnen)', datum: `${jaar}-01-01` } }

/** A ride of 10.000 m on Saturday 14 March 2026 at half past ten. */
export const ritaanvraag = (pasnummer: string, rest: Velden = {}): Velden => ({
  pasnummer,
  van: { locatieId: 'thuis' },
  naar: { locatieId: 'op-7692-m' },
  vertrek: '2026-03-14T10:30:00+01:00',
  ...rest,
})

/** Rides of 10.000 m at half past ten on every Monday and Wednesday from Monday 2 March 2026, the day after `NU`. */
export const reeksaanvraag = (pasnummer: string, rest: Velden = {}): Velden => ({
  pasnummer,
  van: { locatieId: 'thuis' },
  naar: { locatieId: 'op-7692-m' },
  vertrektijd: '10:30',
  vanaf: '2026-03-02',
  herhaling: 'FREQ=WEEKLY;BYDAY=MO,WE',
  ...rest,
})

/** The same time of day on a later date; counts on from 1 April 2026, in summer time. */
export const opDag = (dag: number, uur = '10:30:00'): string =>
  `${new Date(Date.UTC(2026, 3, 1 + dag)).toISOString().slice(0, 10)}T${uur}+02:00`

export const boek = async (
  opstap: Client,
  aanvraag: unknown,
  { token, sleutel = randomUUID() }: { token?: string; sleutel?: string } = {},
): Promise<Answer> =>
  opstap.call('POST', '/ritten', {
    token: token ?? (await opstap.token('centralist')),
    body: aanvraag,
    headers: { 'idempotency-key': sleutel },
  })

/** Books a ride that may be booked. @returns its number */
export const geboekteRit = async (opstap: Client, aanvraag: unknown): Promise<string> => {
  const answer = await boek(opstap, aanvraag)
  if (answer.status !== 201) throw new Error(`not booked: ${JSON.stringify(answer.body)}`)
  return answer.body.ritten[0].ritnummer
}

export const annuleer = async (opstap: Client, ritnummer: string, token?: string): Promise<Answer> =>
  opstap.call('PUT', `/ritten/${ritnummer}/annulering`, {
    token: token ?? (await opstap.token('centralist')),
    body: { reden: 'Ik ben ziek.' },
  })

export const budget = async (opstap: Client, pasnummer: string, jaar = 2026, gemeente = 'harlingen'): Promise<any> => {
  const token = await opstap.token('centralist', { gemeente })
  return (await opstap.call('GET', `/passen/${pasnummer}/reizigersbudgetten/${jaar}`, { token })).body
}

/** Makes a code for the letter of a pass. */
export const koppelcode = async (opstap: Client, pasnummer: string): Promise<string> =>
  (await opstap.call('POST', `/passen/${pasnummer}/koppelcodes`, { token: await opstap.token('gemeente') })).body.code

/** What was done with the data of a pass, newest first: the first page. */
export const inzagen = async (opstap: Client, pasnummer: string, token?: string): Promise<any[]> => {
  const gemeente = token ?? (await opstap.token('gemeente'))
  return (await opstap.call('GET', `/passen/${pasnummer}/inzagen`, { token: gemeente })).body.inzagen
}

/** Where the next page of a list is. */
export const volgende = ({ body }: Answer): string | undefined => body['_links'].next?.href

/** All rides of a pass, of every status, over all pages. */
export const alleRitten = async (opstap: Client, pasnummer: string): Promise<any[]> => {
  const token = await opstap.token('centralist')
  const gevonden: any[] = []
  let pad: string | undefined = `/v1/ritten?pasnummer=${pasnummer}`
  while (pad !== undefined) {
    const answer: Answer = await opstap.call('GET', pad, { token })
    gevonden.push(...answer.body.ritten)
    pad = volgende(answer)
  }
  return gevonden
}

const inSqlite = (folder: string): string[] => {
  const db = new DatabaseSync(join(folder, 'opstap.sqlite'), { readOnly: true })
  try {
    return db
      .prepare("SELECT pk || ' ' || sk || ' ' || version AS item FROM items ORDER BY pk, sk")
      .all()
      .map((row) => String(row['item']))
  } finally {
    db.close()
  }
}

const inDynamodb = async (folder: string): Promise<string[]> => {
  const client = localClient(inject('dynamodb'))
  const items: string[] = []
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tableOf(folder) }))
    items.push(...Items.map(({ pk, sk, version }) => `${pk?.S} ${sk?.S} ${version?.N}`))
  client.destroy()
  return items.toSorted()
}

/** Every item in the store with its version, read past the system. */
export const alleItems = async ({ folder }: Opstap): Promise<string[]> =>
  onDynamodb() ? await inDynamodb(folder) : inSqlite(folder)

/**
 * The same without the logboek, that grows with every look, and what goes on by itself, maintenance and looking for messages: equal before and after
 * means that nothing was stored.
 */
export const opgeslagen = async (opstap: Opstap): Promise<string[]> =>
  (await alleItems(opstap)).filter((item) => !/^(LOGBOEK#|ONDERHOUD |WEIGERING#|BERICHTSTAND#)/.test(item))

/** Puts other data in an item, past the system, as a fault of ours would have done. */
export const bederf = async ({ folder }: Opstap, pk: string, sk: string, data: string): Promise<void> => {
  if (onDynamodb()) {
    const client = localClient(inject('dynamodb'))
    await client.send(
      new UpdateItemCommand({
        TableName: tableOf(folder),
        Key: { pk: { S: pk }, sk: { S: sk } },
        UpdateExpression: 'SET #data = :data',
        ExpressionAttributeNames: { '#data': 'data' },
        ExpressionAttributeValues: { ':data': { S: data } },
      }),
    )
    client.destroy()
    return
  }
  const db = new DatabaseSync(join(folder, 'opstap.sqlite'))
  db.prepare('UPDATE items SET data = ? WHERE pk = ? AND sk = ?').run(data, pk, sk)
  db.close()
}
