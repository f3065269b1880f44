import type { Locatie } from '../kernel/plaats/locatie.ts'
import type { Datum } from '../kernel/tijd/time.ts'
import { pasOp, type Pasdossier } from './dossier.ts'
import { isOverleden } from './einde.ts'

/** To whom a letter goes. */
export interface Geadresseerde {
  readonly naam: string
  /** Then it goes to the heirs: nobody who died is written to by name. */
  readonly overleden: boolean
  readonly woning: Locatie
}

/** As known on a day; that somebody died is known on every day. */
export const geadresseerdeVan = (dossier: Pasdossier, dag: Datum): Geadresseerde => {
  const { naam, woning } = pasOp(dossier, dag)
  return { naam, woning, overleden: isOverleden(dossier) }
}
