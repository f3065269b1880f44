import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export interface Simulated {
  /** Rides judged again in a second, read from the embedded store. */
  readonly perSecond: number
  /** The same by the time that the processor spent on it, as far as nobody else had it. */
  readonly perCoreSecond: number
  /** Most memory that was resident, in MiB. */
  readonly memory: number
}

/** So many rides of a year judged again under other rules, in a process of its own. */
export const measureSimulation = async (rides: number): Promise<Simulated> => {
  const script = fileURLToPath(new URL('./simulation-run.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(rides)])
  return JSON.parse(stdout) as Simulated
}
