import { laadRegelingen } from '../../../domain/beleid/index.ts'
import { bestanden } from '../../../domain/beleid/regelingen/index.ts'

/** A policy as somebody could write it: of any shape. */
export type Bestand = any

/** By JSON, so that no two parts of it are one object. */
export const kopie = (naam: string): Bestand => JSON.parse(JSON.stringify(bestanden[naam]))
/** The faults that stop the system from starting, one a line; none when it starts. */
export const meldingen = (deel: Record<string, unknown>): string[] => {
  try {
    laadRegelingen(deel)
    return []
  } catch (fout) {
    const [kop, ...regels] = (fout as Error).message.split('\n')
    if (kop !== 'Er staan fouten in de regelingen:') throw fout
    return regels
  }
}
