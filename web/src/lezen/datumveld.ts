import type { Datum } from './kalender.ts'
import { vandaag } from './tijd.ts'
import type { Richting } from './wanneer/dag.ts'
import { leesDag } from './wanneer/wanneer.ts'

/** `1948-05-02` → `2-5-1948`, as people write it. */
export const inDatumveld = (datum: Datum): string => datum.split('-').map(Number).toReversed().join('-')

/**
 * The date in a field; what is none, or may be two, goes to the API as it is, which says what is wrong with it.
 * @param richting whether a date without a year, or with two figures of it, is to come or has been
 */
export const uitDatumveld = (tekst: string, richting: Richting = 'komt'): string => {
  const [datum, ...meer] = leesDag(tekst, vandaag(), richting)
  return datum === undefined || meer.length > 0 ? tekst : datum
}
