/**
 * Loaded before a server of a test (`node --import`): SIGUSR2 sets the clock of that process an hour ahead, and back the
 * next time. So nobody waits for something to expire.
 */
const UUR_MS = 3_600_000
const Echt = Date
let verzetMs = 0

globalThis.Date = class extends Echt {
  constructor(...delen: [] | ConstructorParameters<typeof Echt>) {
    if (delen.length === 0) super(Echt.now() + verzetMs)
    else super(...delen)
  }
  static override now(): number {
    return Echt.now() + verzetMs
  }
} as DateConstructor

process.on('SIGUSR2', () => {
  verzetMs = verzetMs === 0 ? UUR_MS : 0
})
