import { systeem } from '../../kernel/citation.ts'
import { weigert } from '../oordeel/geval.ts'

/** A blocked pass cannot be used from the day of the block on. */
export const pasGeblokkeerd = weigert('pas.geblokkeerd', ({ rit }) => {
  const { datum } = rit.vertrek
  if (rit.pas.blokkade === undefined || datum < rit.pas.blokkade.vanaf) return []
  return [{ bron: systeem, feiten: { datum, geblokkeerdVanaf: rit.pas.blokkade.vanaf }, alternatief: 'gemeente' }]
})
