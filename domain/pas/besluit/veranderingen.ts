import type { Datum } from '../../kernel/tijd/time.ts'
import type { Pasdossier, Pasvelden } from '../dossier.ts'
import type { PasFout } from '../toets.ts'
import type { Besluit } from './besluit.ts'

/**
 * What somebody may do by a pass, and for how long: no official changes these without a decision. Where somebody lives or
 * can be called is a fact.
 */
const RECHTEN = new Set<string>([
  'geldigVanaf',
  'geldigTotEnMet',
  'vervoertype',
  'begeleiding',
  'scootmobiel',
  'puntbestemmingen',
  'kenmerken',
  'groepen',
  'reizigersbudget',
  'vervoerElders',
  'blokkade',
] satisfies (keyof Pasvelden)[])

/** A withdrawal is a decision; that somebody died or moved is a fact, and a replaced pass keeps its rights. */
const raaktRechten = (velden: Pasvelden): boolean =>
  velden.vervangenDoor === undefined &&
  (Object.keys(velden).some((veld) => RECHTEN.has(veld)) ||
    velden.einde === null ||
    velden.einde?.soort === 'ingetrokken')

/** A change of what a pass allows; that it was granted is the first one, with no fields of its own. */
export interface Rechtsverandering {
  /** The moment at which it was made, as in the history of the pass: that names it. */
  readonly op: string
  readonly vanaf: Datum
  readonly velden: readonly string[]
}

const rechtsveranderingen = ({ pas, verlening, wijzigingen }: Pasdossier): Rechtsverandering[] => [
  { op: verlening.op, vanaf: pas.geldigVanaf, velden: [] },
  ...wijzigingen
    .filter(({ velden }) => raaktRechten(velden))
    .map(({ op, vanaf, velden }) => ({ op, vanaf, velden: Object.keys(velden).toSorted() })),
]

/** Changes of what a pass allows that rest on no decision which is known here, the oldest first. */
export const zonderBesluit = (
  dossier: Pasdossier,
  besluiten: readonly Pick<Besluit, 'veranderingen'>[],
): Rechtsverandering[] => {
  const gedekt = new Set(besluiten.flatMap(({ veranderingen = [] }) => veranderingen))
  return rechtsveranderingen(dossier).filter(({ op }) => !gedekt.has(op))
}

export type Koppelbesluit =
  | { readonly soort: 'gekoppeld'; readonly besluit: Besluit }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }

/** Says which changes of the pass rest on a decision, besides those that were named before: none is ever taken off. */
export const koppelVeranderingen = (
  besluit: Besluit,
  { verlening, wijzigingen }: Pasdossier,
  momenten: readonly string[],
): Koppelbesluit => {
  const bekend = new Set([verlening, ...wijzigingen].map(({ op }) => op))
  const fouten = momenten.flatMap((op, i): PasFout[] =>
    bekend.has(op)
      ? []
      : [
          {
            veld: ['veranderingen', String(i)],
            code: 'besluit.verandering-onbekend',
            tekst: 'Op dit moment is deze pas niet veranderd.',
          },
        ],
  )
  if (fouten.length > 0) return { soort: 'fout', fouten }
  const { veranderingen = [] } = besluit
  const nieuw = [...new Set([...veranderingen, ...momenten])]
  return {
    soort: 'gekoppeld',
    besluit: nieuw.length === veranderingen.length ? besluit : { ...besluit, veranderingen: nieuw.toSorted() },
  }
}
