import type { Trouble } from '../store.ts'
import { troubleIn } from './faults.ts'

/** How often it is tried whether a disk that failed can be written to again. */
const TRY_EVERY_MS = 5000

const isLasting = (trouble: Trouble | undefined): boolean => trouble === 'gone' || trouble === 'damaged'

/**
 * What is wrong, for as long as it is. A small write can succeed where a larger one did not, so it is over only when a try
 * says so; a file that is gone or damaged stays so until a next start.
 * @param tryAgain @throws as long as it is wrong
 */
export const troubleKeeper = (tryAgain: () => void) => {
  let trouble: Trouble | undefined
  let timer: NodeJS.Timeout | undefined
  const tried = (): void => {
    try {
      tryAgain()
      trouble = undefined
      clearInterval(timer)
      timer = undefined
    } catch (error) {
      trouble = troubleIn(error) ?? trouble
    }
  }
  return {
    trouble: () => trouble,
    note: (error: unknown) => {
      if (isLasting(trouble)) return
      trouble = troubleIn(error) ?? trouble
      if (trouble !== undefined && !isLasting(trouble)) timer ??= setInterval(tried, TRY_EVERY_MS).unref()
    },
    stop: () => clearInterval(timer),
  }
}
