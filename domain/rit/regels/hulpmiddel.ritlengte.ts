// systeem, eigen regel van Opstap
import { soortVan } from '../../kernel/reis.ts'
import { systeem } from '../../kernel/citation.ts'
import { weigert } from '../oordeel/regel.ts'
import { ligtTussen } from '../oordeel/voorwaarde.ts'

export const hulpmiddelRitlengte = weigert('hulpmiddel.ritlengte', {
  wet: systeem,
  vraagt: 'Een hulpmiddel gaat alleen mee als de rit zo lang of kort is als de regeling daarvoor zegt.',
  deel: (beleid) => beleid?.hulpmiddelen?.naarLengte?.[0],
  toets: ({ aanvraag: { hulpmiddelen }, rit: { beleid, afstand } }) =>
    (beleid?.hulpmiddelen?.naarLengte ?? []).flatMap((eis) => {
      const { vanafMeter, totEnMetMeter, bron } = eis
      const hulpmiddel = hulpmiddelen.map(soortVan).find((soort) => eis.hulpmiddelen.includes(soort))
      if (hulpmiddel === undefined || ligtTussen(afstand.meter, vanafMeter, totEnMetMeter)) return []
      const feiten = { hulpmiddel, afstandMeter: afstand.meter, vanafMeter, totEnMetMeter }
      return [{ bron, feiten, alternatief: 'andersMeenemen' as const }]
    }),
})
