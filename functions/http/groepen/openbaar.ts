import { inlog } from '../inzage/inlog.ts'
import { locaties } from '../rit/locaties.ts'
import type { Operaties } from './operaties.ts'

/** It describes every operation, and says of each address that is not there which ones are: so it knows them all. */
export const openbaar: Operaties = {
  groep: 'openbaar',
  eerst: [...locaties, ...inlog],
  rest: async () => (await import('../routes.ts')).routes,
}
