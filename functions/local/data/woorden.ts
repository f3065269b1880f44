import { StoreBroken, type Trouble } from '../../stores/store.ts'

/** Why the data in a folder cannot be used, and what to do: for whoever runs this machine. */
export class Dataprobleem extends Error {
  override readonly name = 'Dataprobleem'
}

const WAT_TE_DOEN: Readonly<Record<Trouble, string>> = {
  full: 'De schijf is vol. Maak ruimte vrij en start opnieuw.',
  disk: 'De schijf geeft een fout bij lezen of schrijven. Kijk of de schijf werkt en of de map van de gebruiker is die Opstap start.',
  readOnly:
    'Hier mag niet worden geschreven. Geef de gebruiker die Opstap start schrijfrechten op de map en de bestanden.',
  damaged:
    'De database is beschadigd. Er is niets veranderd. Zet de laatste back-up terug: npm run restore -- <back-up> --vervang.',
  gone: 'De database is weggehaald of vervangen terwijl Opstap draaide. Zet hem terug en start opnieuw.',
}

/** An error that says which folder it is about and what to do. */
export const dataprobleem = (folder: string, error: unknown): unknown =>
  error instanceof StoreBroken
    ? new Dataprobleem(`${folder}: ${WAT_TE_DOEN[error.trouble]}`, { cause: error })
    : error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code in BESTAND
      ? new Dataprobleem(`${folder}: ${WAT_TE_DOEN[BESTAND[error.code] ?? 'disk']}`, { cause: error })
      : error

/** What the file system says, in the same words. */
const BESTAND: Readonly<Record<string, Trouble>> = {
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EIO: 'disk',
}
