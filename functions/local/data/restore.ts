import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivateFile } from '../../stores/private.ts'
import { DATABASE } from '../../stores/sqlite/files.ts'
import { leesBackupbestand } from './backupbestand.ts'
import { claim } from './claim.ts'
import { neemSleutelUit } from './geheel.ts'
import { markIn, TERUGZETTEN } from './merk.ts'
import { bewaarSleutel } from './sleutel.ts'
import { Dataprobleem } from './woorden.ts'

export interface Terugvraag {
  readonly folder: string
  /** The secret by a setting, that the server will use in place of the one in the backup. */
  readonly sleutel: string | undefined
  readonly bestand: string
  readonly wachtzin: string | undefined
  /** What is there now is set aside. */
  readonly vervang: boolean
  /** RFC 3339 in UTC. */
  readonly nu: string
}

export interface Teruggezet {
  /** When the backup was made, RFC 3339 in UTC. */
  readonly gemaakt: string
  /** Where what was there before is now. */
  readonly opzij: string | undefined
}

/** Everything that makes up the data of one machine. */
const DELEN = [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`, 'sleutel', 'wordt-gemaakt']

/**
 * Puts a backup in the place of what is there: first it is read to its end, and only then anything is touched. Broken off
 * half-way, nothing starts until it is done again.
 * @throws Dataprobleem, or the fault of the disk; what was there is still there then, in its place or set aside
 */
export const zetTerug = async (vraag: Terugvraag): Promise<Teruggezet> => {
  const { folder, bestand, wachtzin, vervang, nu } = vraag
  if (!existsSync(bestand)) throw new Dataprobleem(`${bestand} is er niet.`)
  const letGo = claim(folder)
  const nieuw = join(folder, 'terug.sqlite')
  try {
    const inDeWeg = DELEN.filter((deel) => existsSync(join(folder, deel)))
    if (inDeWeg.length > 0 && !vervang)
      throw new Dataprobleem(
        `${folder}: hier is al een database of een sleutel. Met --vervang wordt die opzijgezet, en komt de back-up ervoor in de plaats.`,
      )
    rmSync(nieuw, { force: true })
    const { gemaakt } = await leesBackupbestand(bestand, wachtzin, nieuw)
    const { sleutel } = neemSleutelUit(nieuw, bestand)
    if (vraag.sleutel !== undefined && vraag.sleutel !== sleutel)
      throw new Dataprobleem(
        `${bestand}: de sleutel in OPSTAP_SLEUTEL is een andere dan die in deze back-up. Haal die instelling weg, of kies een andere back-up.`,
      )
    const opzij = inDeWeg.length === 0 ? undefined : join(folder, `vervangen-${nu.replaceAll(/[:.]/g, '-')}`)
    makePrivateFile(markIn(folder, TERUGZETTEN))
    if (opzij !== undefined) {
      mkdirSync(opzij, { mode: 0o700 })
      for (const deel of inDeWeg) renameSync(join(folder, deel), join(opzij, deel))
    }
    bewaarSleutel(folder, sleutel)
    renameSync(nieuw, join(folder, DATABASE))
    rmSync(markIn(folder, TERUGZETTEN))
    return { gemaakt, opzij }
  } finally {
    for (const rest of [nieuw, `${nieuw}-journal`]) rmSync(rest, { force: true })
    letGo()
  }
}
