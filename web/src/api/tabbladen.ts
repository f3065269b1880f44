/** What the tabs of one browser tell each other: that something was, and nothing of whom. */
type Bericht = 'uitgelogd' | 'veranderd'

const kanaal = new BroadcastChannel('opstap')

/** Tells the other tabs; the own one does not hear it. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches its own origin only
export const meldAnderen = (bericht: Bericht): void => kanaal.postMessage(bericht)

/** @returns what stops listening */
export const hoorAnderen = (doe: Readonly<Record<Bericht, () => void>>): (() => void) => {
  const hoor = ({ data }: MessageEvent<unknown>): void => {
    if (data === 'uitgelogd' || data === 'veranderd') doe[data]()
  }
  kanaal.addEventListener('message', hoor)
  return () => kanaal.removeEventListener('message', hoor)
}
