// systeem, eigen regel van Opstap
import { systeem } from '../../kernel/citation.ts'
import { utcTekst } from '../../kernel/time.ts'
import { als, altijd, weigert } from '../oordeel/regel.ts'

export const ritDubbel = weigert('rit.dubbel', {
  wet: systeem,
  vraagt: 'Niemand zit in twee taxi’s tegelijk. Een rit mag beginnen in de minuut waarin een andere eindigt.',
  deel: altijd,
  toets: ({ rit: { vertrek, aankomstEpochMs, richting }, ritten, feiten }) => {
    const geboekt = feiten.reistijden.find((r) => r.vanEpochMs < aankomstEpochMs && vertrek.epochMs < r.totEpochMs)
    const heen = richting === 'retour' ? ritten.find((r) => r.richting === 'heen') : undefined
    const isTeVroegTerug = heen !== undefined && vertrek.epochMs < heen.aankomstEpochMs
    return als(geboekt !== undefined || isTeVroegTerug, () => ({
      feiten: { vertrek: utcTekst(vertrek.epochMs), ritnummer: geboekt?.ritnummer ?? null },
      alternatief: 'anderTijdstip',
    }))
  },
})
