import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bestandsfout } from '../../../domain/beleid/documenten.ts'
import { leesTekst } from './tekst.ts'

/** `harlingen/2025-05-27.json` */
const NAAM = /^([a-z]+(?:-[a-z]+)*\/\d{4}-\d{2}-\d{2})\.(json|ya?ml)$/

export interface Gelezenmap {
  /** What each file says, by gemeente and date. */
  readonly bestanden: Readonly<Record<string, unknown>>
  readonly fouten: readonly Bestandsfout[]
}

/** Reads every file of a folder of regelingen. One that is not read is named: no file vanishes without a word. */
export const leesMap = async (map: string): Promise<Gelezenmap> => {
  const bestanden: Record<string, unknown> = {}
  const fouten: Bestandsfout[] = []
  const paden = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(map.length).replace(/^\//, ''))
    .toSorted()
  for (const pad of paden) {
    const [, naam] = NAAM.exec(pad) ?? []
    const fout = (detail: string): void => void fouten.push({ bestand: naam ?? pad, pad: '', detail })
    if (naam === undefined) {
      fout('Dit bestand wordt niet gelezen. Noem het naar gemeente en eerste dag, zoals harlingen/2025-05-27.json.')
    } else if (naam in bestanden) fout('Er zijn twee bestanden voor deze dag. Haal er een weg.')
    else {
      const tekst = await leesTekst(readFileSync(join(map, pad), 'utf8'))
      if ('fout' in tekst) fout(tekst.fout)
      else bestanden[naam] = tekst.waarde
    }
  }
  return { bestanden, fouten }
}
