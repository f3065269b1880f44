import { systeem } from '../../kernel/citation.ts'
import { weigert } from '../geval.ts'

/** A blocked pass cannot be used from the day of the block on. */
export const pasGeblokkeerd = weigert('pas.geblokkeerd', ({ rit, feiten: { pas } }) => {
  const { datum } = rit.vertrek
  if (pas.blokkade === undefined || datum < pas.blokkade.vanaf) return []
  return [{ bron: systeem, feiten: { datum, geblokkeerdVanaf: pas.blokkade.vanaf }, alternatief: 'gemeente' }]
})
