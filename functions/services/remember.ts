/**
 * Asks once, and remembers what was answered: the longest unused is forgotten first.
 * @param forMs how long an answer holds
 * @param nowMs a clock that never goes back, in milliseconds
 */
export const remember = <T>(
  { most, forMs }: { readonly most: number; readonly forMs: number },
  nowMs: () => number = () => performance.now(),
): ((key: string, ask: () => Promise<T>, mayKeep: (answer: T) => boolean) => Promise<T>) => {
  const known = new Map<string, { readonly answer: T; readonly untilMs: number }>()
  return async (key, ask, mayKeep) => {
    const found = known.get(key)
    known.delete(key)
    if (found !== undefined && found.untilMs > nowMs()) {
      known.set(key, found)
      return found.answer
    }
    const answer = await ask()
    if (!mayKeep(answer)) return answer
    const [oldest] = known.keys()
    if (known.size >= most && oldest !== undefined) known.delete(oldest)
    known.set(key, { answer, untilMs: nowMs() + forMs })
    return answer
  }
}
