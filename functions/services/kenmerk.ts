import { createHmac } from 'node:crypto'

/**
 * What a secret of the system makes of a text: always the same, and not to be turned back or guessed without the
 * secret. Each purpose makes something else of the same text, so that nobody can lay one list beside another.
 */
export type Kenmerk = (doel: 'betrokkene' | 'koppeling' | 'koppelcode', ...delen: readonly string[]) => string

/** @param sleutel must never change: what was made with another one is not found again */
export const metSleutel =
  (sleutel: string): Kenmerk =>
  (doel, ...delen) =>
    createHmac('sha256', sleutel)
      .update(JSON.stringify([doel, ...delen]))
      .digest('base64url')
