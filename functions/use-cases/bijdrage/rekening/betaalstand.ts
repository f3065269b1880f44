import type { Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import type { Run } from '../../../stores/bijdrage/bijdrageruns.ts'

/** How a line stands: nothing asked yet, to be paid, paid, with the bank, returned by it, or nothing to pay. */
export const BETAALSTANDEN = [
  'concept',
  'open',
  'inIncasso',
  'gestorneerd',
  'betaald',
  'terugTeBetalen',
  'geen',
] as const
export type Betaalstand = (typeof BETAALSTANDEN)[number]

const betaaldCent = ({ betalingen }: Regel): number => betalingen.reduce((som, { bedragCent }) => som + bedragCent, 0)

/** A debit that the bank did not return is paid from the day on which it collected; a returned one is open again. */
export const betaalstandVan = (regel: Regel, run: Run): Betaalstand => {
  if (regel.inning === 'geen') return 'geen'
  if (run.vastgesteld === undefined) return 'concept'
  if (regel.inning === 'terugbetaling') return betaaldCent(regel) <= regel.bedragCent ? 'betaald' : 'terugTeBetalen'
  if (betaaldCent(regel) >= regel.bedragCent) return 'betaald'
  if (regel.stornos.length > 0) return 'gestorneerd'
  if (regel.inning === 'factuur') return 'open'
  return run.geincasseerdOp === undefined ? 'inIncasso' : 'betaald'
}

/** What is still to be paid of a line, in cents; less than 0 is still to be paid back. */
export const openstaandCent = (regel: Regel, run: Run): number => {
  const stand = betaalstandVan(regel, run)
  return stand === 'open' || stand === 'gestorneerd' || stand === 'terugTeBetalen'
    ? regel.bedragCent - betaaldCent(regel)
    : 0
}
