import { expect, test } from 'vitest'
import { magGevraagdWorden } from '../../../../domain/bijdrage/index.ts'

test.each([
  ['vastgesteld', false, true],
  ['vastgesteld', true, true],
  ['voorbeeld', false, false],
  ['voorbeeld', true, true],
] as const)('%s amounts, to try things on %s: asked %s', (status, proef, gevraagd) => {
  expect(magGevraagdWorden({ status }, proef)).toBe(gevraagd)
})
