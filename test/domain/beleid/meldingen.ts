import { fileURLToPath } from 'node:url'
import { foutregel, laadRegelingen } from '../../../domain/beleid/documenten.ts'
import { leesMap } from '../../../functions/services/beleid/map.ts'

const MAP = fileURLToPath(new URL('../../../domain/beleid/regelingen', import.meta.url))

/** The documents that ship, as they stand in their files. */
export const { bestanden } = await leesMap(MAP)

/** A document as somebody could write it: of any shape. */
export type Bestand = any

/** By JSON, so that no two parts of it are one object. */
export const kopie = (naam: string): Bestand => JSON.parse(JSON.stringify(bestanden[naam]))
/** What is wrong with documents, a fault a line. */
export const meldingen = (deel: Record<string, unknown>): string[] => laadRegelingen(deel).fouten.map(foutregel)
