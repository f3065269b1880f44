// systeem, eigen regel van Opstap
import { systeem } from '../../kernel/citation.ts'
import { utcTekst } from '../../kernel/tijd/time.ts'
import type { Reistijd } from '../../persoon/index.ts'
import { reistijdenMee } from '../oordeel/feiten.ts'
import { als, altijd, weigert } from '../oordeel/regel.ts'

export const ritDubbel = weigert('rit.dubbel', {
  wet: systeem,
  vraagt:
    'Niemand zit in twee taxi’s tegelijk, ook niet wie op een eigen pas meereist. Een rit mag beginnen in de minuut waarin een andere eindigt.',
  deel: altijd,
  toets: ({ aanvraag, rit: { vertrek, aankomstEpochMs, richting }, ritten, feiten }) => {
    const valtSamen = (r: Reistijd): boolean => r.vanEpochMs < aankomstEpochMs && vertrek.epochMs < r.totEpochMs
    const geboekt = feiten.reistijden.find(valtSamen)
    const heen = richting === 'retour' ? ritten.find((r) => r.richting === 'heen') : undefined
    const isTeVroegTerug = heen !== undefined && vertrek.epochMs < heen.aankomstEpochMs
    if (geboekt !== undefined || isTeVroegTerug)
      return [
        {
          feiten: { vertrek: utcTekst(vertrek.epochMs), ritnummer: geboekt?.ritnummer ?? null },
          alternatief: 'anderTijdstip',
        },
      ]
    // Of somebody else nothing more is told than that it is that time.
    return als(reistijdenMee(aanvraag, feiten).some(valtSamen), () => ({
      feiten: { vertrek: utcTekst(vertrek.epochMs), ritnummer: null, wie: 'medereiziger' as const },
      alternatief: 'anderTijdstip',
    }))
  },
})
