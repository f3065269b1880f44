import * as z from 'zod'
import { plusDagen } from '../../domain/kernel/tijd/time.ts'

const isDatum = (waarde: unknown): waarde is string => z.iso.date().safeParse(waarde).success

/** Checks on the days `van` up to and including `tot` of a question, as arguments of `refine`. */
type Periodetoets = [
  klopt: (vraag: { van?: unknown; tot?: unknown } | undefined) => boolean,
  fout: { path: string[]; error: string; when: () => boolean },
]

/** Also when another field is wrong, so that all faults are told at once; a day that does not exist is told by itself. */
const toets = (klopt: (van: string, tot: string) => boolean, error: string): Periodetoets => [
  (vraag) => !isDatum(vraag?.van) || !isDatum(vraag.tot) || klopt(vraag.van, vraag.tot),
  { path: ['tot'], error, when: () => true },
]

export const nietVoorVan = toets((van, tot) => van <= tot, 'De laatste dag ligt voor de eerste dag.')

/** @param error what is said of a longer period */
export const hoogstens = (dagen: number, error: string): Periodetoets =>
  toets((van, tot) => tot < plusDagen(van, dagen), error)
