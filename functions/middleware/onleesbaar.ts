import type { Store } from '../stores/store.ts'
import type { Log } from '../deps.ts'
import { factsOf } from './log.ts'

/** The same store, that tells of each item that was left out of a list. An alarm counts these lines. */
export const tellUnreadable = <S extends Store>(store: S, log: Log): S => ({
  ...store,
  setApart: (fault) => log({ operation: 'setApart', unreadable: factsOf(fault) }),
})
