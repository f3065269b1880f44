import { createHmac } from 'node:crypto'

/**
 * What a secret of the system makes of a text: always the same, and not to be turned back or guessed without the
 * secret. Each purpose makes something else of the same text, so that nobody can lay one list beside another.
 */
export type Pseudoniem = (
  doel: 'betrokkene' | 'koppeling' | 'koppelcode' | 'bladzijde' | 'verzoek' | 'pasnummer' | 'agenda' | 'externId',
  ...delen: readonly string[]
) => string

/** @param geheim must never change: what was made with another one is not found again */
export const metGeheim =
  (geheim: string): Pseudoniem =>
  (doel, ...delen) =>
    createHmac('sha256', geheim)
      .update(JSON.stringify([doel, ...delen]))
      .digest('base64url')
