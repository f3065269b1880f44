import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { lookAt, type About } from '../../stores/sqlite/about.ts'
import { makePrivateFile } from '../../stores/private.ts'
import { DATABASE } from '../../stores/sqlite/files.ts'
import { leesBackupbestand, schrijfBackupbestand } from './backupbestand.ts'
import { claim } from './claim.ts'
import { zetSleutelIn } from './geheel.ts'
import { kenmerkVanSleutel, leesSleutel } from './sleutel.ts'
import { Dataprobleem } from './woorden.ts'

export interface Backupvraag {
  readonly folder: string
  /** The secret by a setting; without it the one beside the database. */
  readonly sleutel: string | undefined
  /** A file that is not there yet, or a folder in which one is made. */
  readonly naar: string
  readonly wachtzin: string | undefined
  /** RFC 3339 in UTC. */
  readonly nu: string
}

/** All pages in one go: a backup in parts begins again whenever another process writes meanwhile. */
const ALL_PAGES = 2 ** 31 - 1

/** @throws Dataprobleem where there is no database with its own key */
const eigenDatabase = ({ folder, sleutel }: Backupvraag): { about: About; sleutel: string } => {
  const gevonden = lookAt(folder)
  const about = gevonden.is === 'database' ? gevonden.about : undefined
  if (about === undefined)
    throw new Dataprobleem(
      `${folder}: hier is geen database die zijn sleutel kent. Start Opstap eerst één keer, of kies met OPSTAP_DATA een andere map.`,
    )
  const eigen = sleutel ?? leesSleutel(folder)
  if (eigen === undefined || kenmerkVanSleutel(eigen) !== about.sleutelkenmerk)
    throw new Dataprobleem(
      `${folder}: de sleutel die bij deze database hoort, is er niet. Een back-up zonder die sleutel is niets waard. Er is geen back-up gemaakt.`,
    )
  return { about, sleutel: eigen }
}

const bestandIn = ({ naar, nu }: Backupvraag): string =>
  existsSync(naar) && statSync(naar).isDirectory()
    ? join(naar, `opstap-${nu.replaceAll(/[:.]/g, '-')}.opstap-backup`)
    : naar

/**
 * Makes a backup of a database with its key, as both are at this moment, whatever a server goes on to write: one file, on
 * disk and read again before it has its name.
 * @returns the path of the file
 * @throws Dataprobleem; then there is no file
 */
export const maakBackup = async (vraag: Backupvraag): Promise<string> => {
  const { folder, wachtzin, nu } = vraag
  const bestand = bestandIn(vraag)
  if (existsSync(bestand)) throw new Dataprobleem(`${bestand} is er al. Kies een andere naam.`)
  const { about, sleutel } = eigenDatabase(vraag)
  const letGo = claim(folder, 'backup-bezig')
  // What another one left that was killed.
  const kopie = join(folder, 'backup.sqlite')
  const half = `${bestand}.deel`
  const weg = (): void => {
    for (const rest of [kopie, `${kopie}-journal`, `${kopie}-wal`, `${kopie}-shm`, half]) rmSync(rest, { force: true })
  }
  const maak = async (): Promise<void> => {
    weg()
    makePrivateFile(kopie)
    const bron = new DatabaseSync(join(folder, DATABASE), { readOnly: true, timeout: 5000 })
    await backup(bron, kopie, { rate: ALL_PAGES }).finally(() => bron.close())
    zetSleutelIn(kopie, sleutel)
    await schrijfBackupbestand(kopie, half, { gemaakt: nu, database: about.id }, wachtzin)
    await leesBackupbestand(half, wachtzin)
    renameSync(half, bestand)
  }
  try {
    await maak().finally(weg)
    return bestand
  } finally {
    letGo()
  }
}

/** Where backups go when nobody says where. */
export const backupmapIn = (folder: string): string => {
  const made = join(folder, 'back-ups')
  mkdirSync(made, { recursive: true, mode: 0o700 })
  return made
}
