import { datumIn } from './wanneer.ts'

/** `1948-05-02` → `2-5-1948`, as people write it. */
export const inDatumveld = (datum: string): string => datum.split('-').map(Number).toReversed().join('-')

/** The date in a field; what is none goes to the API as it is, which says what is wrong with it. */
export const uitDatumveld = (tekst: string): string => datumIn(tekst)?.datum ?? tekst
