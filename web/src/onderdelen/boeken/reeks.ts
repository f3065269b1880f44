import type { Ritreeksaanvraag } from '../../api/typen.ts'
import { dagVan, tijdVan } from '../../lezen/kalender.ts'
import { lokaal } from '../../lezen/tijd.ts'
import { aanvraagVan, terugVan, vertrekVan, type Wens } from './wens.ts'

/** Days of the week as RFC 5545 writes them. */
export const DAGEN = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Dag = (typeof DAGEN)[number]

/** The ride in the form, every week on these days: the same times of the Dutch clock all year. */
export const reeksVan = (
  wens: Wens,
  pasnummer: string,
  dagen: readonly Dag[],
  totEnMet: string,
  zonderFeestdagen: boolean,
): Ritreeksaanvraag | undefined => {
  const aanvraag = aanvraagVan({ ...wens, soort: 'vertrek' }, pasnummer)
  const heen = vertrekVan(wens)
  const terug = terugVan(wens)
  if (aanvraag === undefined || heen === undefined || dagen.length === 0) return undefined
  const { vertrek: _, aankomst: __, retour: ___, ...reis } = aanvraag
  return {
    ...reis,
    vertrektijd: tijdVan(lokaal(heen)),
    ...(terug === undefined ? {} : { retour: { vertrektijd: tijdVan(lokaal(terug)) } }),
    vanaf: dagVan(lokaal(heen)),
    ...(totEnMet === '' ? {} : { totEnMet }),
    herhaling: `FREQ=WEEKLY;BYDAY=${DAGEN.filter((dag) => dagen.includes(dag)).join(',')}`,
    uitzonderingen: { feestdagen: zonderFeestdagen ? 'overslaan' : 'rijden' },
  }
}
