export const DAG_MS = 24 * 60 * 60 * 1000

export interface Dagtaak {
  /** Starts no more runs, and waits for the one that is under way. */
  stop(): Promise<void>
}

/**
 * Runs a job now, or a while after now, and then every 24 hours, one run at a time. Waiting for the next run does not keep the process alive.
 * @param taak what fails in it is tried again at the next run; it tells its faults itself
 * @param eerstNaMs how long after the start the first run is
 */
export const startDagtaak = (taak: () => Promise<void>, elkeMs = DAG_MS, eerstNaMs = 0): Dagtaak => {
  let bezig = Promise.resolve()
  const run = (): void => {
    bezig = bezig.then(taak).catch(() => {})
  }
  const eerst = eerstNaMs === 0 ? run() : setTimeout(run, eerstNaMs).unref()
  const timer = setInterval(run, elkeMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      if (eerst !== undefined) clearTimeout(eerst)
      await bezig
    },
  }
}
