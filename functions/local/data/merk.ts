import { join } from 'node:path'

/** Stands in the folder while a new database is being made: a start that was broken off is begun again. */
export const MAKEN = 'wordt-gemaakt'
/** Stands there while a backup is put in its place: until that is done again nothing starts. */
export const TERUGZETTEN = 'wordt-teruggezet'

export const markIn = (folder: string, merk: typeof MAKEN | typeof TERUGZETTEN): string => join(folder, merk)
