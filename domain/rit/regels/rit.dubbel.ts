import { systeem } from '../../kernel/citation.ts'
import { utcTekst } from '../../kernel/time.ts'
import { als, weigert, type Geval } from '../oordeel/geval.ts'

/** The ride that would be driven at the same time: one that is booked, or the earlier one of the same request. */
const tegelijk = ({ rit, ritten, feiten }: Geval): { ritnummer: string | null } | undefined => {
  const { vertrek, aankomstEpochMs, richting } = rit
  const geboekt = feiten.reistijden.find((r) => r.vanEpochMs < aankomstEpochMs && vertrek.epochMs < r.totEpochMs)
  if (geboekt !== undefined) return geboekt
  const heen = ritten.find((r) => r.richting === 'heen')
  return richting === 'retour' && heen !== undefined && vertrek.epochMs < heen.aankomstEpochMs
    ? { ritnummer: null }
    : undefined
}

/** One person cannot be in two rides at once; a ride may begin at the minute in which another ends. */
export const ritDubbel = weigert('rit.dubbel', (geval) => {
  const ander = tegelijk(geval)
  return als(ander !== undefined, () => ({
    bron: systeem,
    feiten: { vertrek: utcTekst(geval.rit.vertrek.epochMs), ritnummer: ander?.ritnummer ?? null },
    alternatief: 'anderTijdstip',
  }))
})
