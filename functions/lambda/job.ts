import { faultOf } from '../fault.ts'
import { log } from './table.ts'

/** Named after what failed, without its words and without the error itself. */
class JobFailed extends Error {
  override readonly name = 'JobFailed'
}

/**
 * Work that nobody waits for. Its fault goes to the log as every other, and Lambda, which prints what is thrown and counts it, hears no
 * more than its name: the words of an error can hold what was stored.
 */
export const asJob =
  <A extends readonly unknown[], T>(
    operation: string,
    work: (...given: A) => Promise<T>,
  ): ((...given: A) => Promise<T>) =>
  async (...given) => {
    try {
      return await work(...given)
    } catch (error) {
      const fault = faultOf(error)
      log({ operation, ...fault })
      throw new JobFailed(fault.error)
    }
  }
