import type { Groep, Route } from '../route.ts'

/** The operations that one function answers: what people wait for, and the rest, which is read when it is asked for. */
export interface Operaties {
  readonly groep: Groep
  readonly eerst: readonly Route[]
  readonly rest: () => Promise<readonly Route[]>
}
