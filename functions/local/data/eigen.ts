import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { metGeheim } from '../../services/pseudoniem.ts'
import { pseudoniemVan } from '../../stores/inzage/logboek.ts'
import { lookAt, writeAbout, type About } from '../../stores/sqlite/about.ts'
import { makePrivateFile } from '../../stores/private.ts'
import { DATABASE } from '../../stores/sqlite/files.ts'
import { openSqlite } from '../../stores/sqlite/open.ts'
import type { WholeStore } from '../../stores/store.ts'
import { bewaarSleutel, kenmerkVanSleutel, leesSleutel, nieuweSleutel } from './sleutel.ts'
import { MAKEN, markIn, TERUGZETTEN } from './merk.ts'
import { Dataprobleem } from './woorden.ts'

export interface Gevraagd {
  readonly folder: string
  /** The secret by a setting; without it the one beside the database. */
  readonly sleutel: string | undefined
  /** Whether a new database gets the demo. */
  readonly metDemo: boolean
  /** The old secret is lost for good: what was made with it is not found again. */
  readonly nieuweSleutel: boolean
}

export interface Eigen {
  readonly store: WholeStore
  readonly sleutel: string
  readonly about: About
}

const maak = ({ folder, sleutel: gegeven, metDemo }: Gevraagd, now: () => number): Eigen => {
  const mark = markIn(folder, MAKEN)
  makePrivateFile(mark)
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `${DATABASE}${suffix}`), { force: true })
  const sleutel = gegeven ?? bewaarSleutel(folder, nieuweSleutel())
  const store = openSqlite(folder, now)
  const about: About = {
    id: randomUUID(),
    sleutelkenmerk: kenmerkVanSleutel(sleutel),
    demo: metDemo ? 'maken' : 'niet',
  }
  writeAbout(folder, about)
  rmSync(mark)
  return { store, sleutel, about }
}

const MEESTE_PASSEN = 1000

/**
 * Whether lines of the logboek were made with a secret: those of some pass are found with it. Only of a database from
 * before it knew its key.
 */
const hoortBij = async (store: WholeStore, sleutel: string | undefined): Promise<boolean> => {
  const pseudoniem = sleutel === undefined ? undefined : metGeheim(sleutel)
  let [regels, passen] = [0, 0]
  let cursor: string | undefined
  do {
    const { items, next } = await store.scan({ limit: 200, cursor })
    for (const { pk, sk } of items) {
      if (pk.startsWith('LOGBOEK#')) regels += 1
      if (sk !== 'PAS' || !pk.startsWith('PAS#') || pseudoniem === undefined) continue
      const [, gemeente = '', pasnummer = ''] = pk.split('#')
      const wie = pseudoniemVan(pseudoniem, { gemeente, pasnummer })
      const { items: gevonden } = await store.query({ pk: `LOGBOEK#${gemeente}#${wie}`, limit: 1 })
      passen += 1
      if (gevonden.length > 0) return true
    }
    cursor = next
  } while (cursor !== undefined && passen < MEESTE_PASSEN)
  // Nothing was recorded yet, or nobody is left of whom something was.
  return regels === 0 || (sleutel !== undefined && passen === 0)
}

const ONTBREEKT =
  'de sleutel die bij deze database hoort, ontbreekt. Zet het bestand `sleutel` terug uit de back-up, of geef hem als OPSTAP_SLEUTEL.'
const HOORT_NIET =
  'deze sleutel hoort niet bij deze database. Zet het bestand `sleutel` terug uit de back-up van deze database, of geef de goede als OPSTAP_SLEUTEL.'
const VERLOREN =
  'Zonder de goede sleutel is niet meer te vinden wie naar gegevens keek, en werken koppelingen niet meer. Is hij echt verloren? Start dan één keer met --nieuwe-sleutel.'

/** @throws Dataprobleem when database and key do not belong together */
const open = async (
  gevraagd: Gevraagd,
  known: About | undefined,
  hasItems: boolean,
  now: () => number,
): Promise<Eigen> => {
  const { folder, metDemo } = gevraagd
  const gegeven = gevraagd.sleutel ?? leesSleutel(folder)
  const weiger = (waarom: string): never => {
    throw new Dataprobleem(`${folder}: ${waarom}\n${VERLOREN}`)
  }
  if (known !== undefined && !gevraagd.nieuweSleutel) {
    if (gegeven === undefined) return weiger(ONTBREEKT)
    if (kenmerkVanSleutel(gegeven) !== known.sleutelkenmerk) return weiger(HOORT_NIET)
    return { store: openSqlite(folder, now), sleutel: gegeven, about: known }
  }
  const store = openSqlite(folder, now)
  try {
    if (!gevraagd.nieuweSleutel && !(await hoortBij(store, gegeven)))
      return weiger(gegeven === undefined ? ONTBREEKT : HOORT_NIET)
    const sleutel = gegeven ?? bewaarSleutel(folder, nieuweSleutel())
    const demo = known?.demo ?? (metDemo && !hasItems ? 'maken' : 'niet')
    const about = { id: known?.id ?? randomUUID(), sleutelkenmerk: kenmerkVanSleutel(sleutel), demo } as const
    writeAbout(folder, about)
    return { store, sleutel, about }
  } catch (error) {
    store.close()
    throw error
  }
}

/**
 * The database of a folder with the key that belongs to it. Made where nothing was; whatever else is there than a database
 * with its own key is refused, and nothing is changed in it.
 * @throws Dataprobleem or StoreBroken
 */
export const openEigen = async (gevraagd: Gevraagd, now: () => number): Promise<Eigen> => {
  const { folder } = gevraagd
  if (existsSync(markIn(folder, TERUGZETTEN)))
    throw new Dataprobleem(
      `${folder}: het terugzetten van een back-up is afgebroken. Doe het nog eens: npm run restore -- <back-up> --vervang`,
    )
  if (existsSync(markIn(folder, MAKEN))) return maak(gevraagd, now)
  const found = lookAt(folder)
  if (found.is === 'database') return await open(gevraagd, found.about, found.hasItems, now)
  const rest = leesSleutel(folder) !== undefined
  if (found.is === 'nothing' && !rest) return maak(gevraagd, now)
  throw new Dataprobleem(
    `${folder}: ${found.is === 'empty' ? 'de database is leeg' : 'er is wel een sleutel, maar geen database'}. Zet de laatste back-up terug: npm run restore -- <back-up> --vervang. Wilt u met niets beginnen? Kies dan met OPSTAP_DATA een lege map.`,
  )
}
