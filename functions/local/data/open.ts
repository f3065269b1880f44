import { join } from 'node:path'
import { openDynamodb } from '../../stores/dynamodb/open.ts'
import { makePrivateFolder } from '../../stores/private.ts'
import type { WholeStore } from '../../stores/store.ts'
import { ensureTable, localClient, startDynamodbLocal } from '../dynamodb-local.ts'
import type { Settings } from '../settings.ts'
import { claim } from './claim.ts'
import { openEigen } from './eigen.ts'
import { bewaarSleutel, leesSleutel, nieuweSleutel } from './sleutel.ts'
import { dataprobleem } from './woorden.ts'

/** The data that a server works on. */
export interface Data {
  readonly store: WholeStore
  /** The secret behind pseudonyms. */
  readonly sleutel: string
  /** Whether the demo is to be made in it: only where nothing was, and never where a real issuer signs. */
  readonly maakDemo: boolean
}

/** Never where a real issuer signs, and not where somebody wants to begin with nothing. */
const wilDemo = ({ ISSUER, leeg }: Settings): boolean => ISSUER === undefined && !leeg

const openSqlite = async (settings: Settings, now: () => number): Promise<Data> => {
  const { OPSTAP_DATA: folder, OPSTAP_SLEUTEL, nieuweSleutel: mag } = settings
  const letGo = claim(folder)
  try {
    const metDemo = wilDemo(settings)
    const { store, sleutel, about } = await openEigen(
      { folder, sleutel: OPSTAP_SLEUTEL, metDemo, nieuweSleutel: mag },
      now,
    )
    const close = (): void => {
      store.close()
      letGo()
    }
    return { store: { ...store, close }, sleutel, maakDemo: metDemo && about.demo === 'maken' }
  } catch (error) {
    letGo()
    throw error
  }
}

/** DynamoDB Local, started here unless one is running already. */
const openLocalDynamodb = async (settings: Settings, now: () => number): Promise<Data> => {
  const { OPSTAP_DATA: folder, OPSTAP_SLEUTEL, DYNAMODB_URL, DYNAMODB_TABLE } = settings
  makePrivateFolder(folder)
  const local = DYNAMODB_URL === undefined ? await startDynamodbLocal(join(folder, 'dynamodb')) : undefined
  const client = localClient(DYNAMODB_URL ?? local?.endpoint ?? '')
  await ensureTable(client, DYNAMODB_TABLE)
  const store = openDynamodb(client, DYNAMODB_TABLE, { now })
  const close = (): void => {
    store.close()
    local?.stop()
  }
  const sleutel = OPSTAP_SLEUTEL ?? leesSleutel(folder) ?? bewaarSleutel(folder, nieuweSleutel())
  return { store: { ...store, close }, sleutel, maakDemo: wilDemo(settings) }
}

/**
 * The engine that the settings ask for, with the key that belongs to its data.
 * @throws Dataprobleem with the folder and what to do
 */
export const openData = async (settings: Settings, now: () => number): Promise<Data> => {
  try {
    return await (settings.OPSTAP_STORE === 'sqlite' ? openSqlite(settings, now) : openLocalDynamodb(settings, now))
  } catch (error) {
    throw dataprobleem(settings.OPSTAP_DATA, error)
  }
}
