// systeem, eigen regel van Opstap
import { rekentMetZones } from '../../beleid/index.ts'
import { systeem } from '../../kernel/citation.ts'
import { als, weigert } from '../oordeel/regel.ts'

/** A fare by the zone is not known where nobody counted the zones (ADR 39). */
export const gebiedZonesOnbekend = weigert('gebied.zones-onbekend', {
  wet: systeem,
  vraagt: 'Rekent een regeling met zones, dan staan beide adressen van een rit op de kaart met zones.',
  deel: (beleid) => (beleid === undefined || !rekentMetZones(beleid) ? undefined : (beleid.zones ?? beleid)),
  toets: ({ rit: { afstand, beleid } }) =>
    als(afstand.zones === undefined, () => ({
      feiten: { kaart: beleid?.zones?.naam ?? null },
      alternatief: 'gemeente',
    })),
})
