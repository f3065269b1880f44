import type { Ritreeksaanvraag } from '../../api/typen.ts'
import { dagVan, minutenVan, plusDagen, tijdVan, type Datum, type Klok } from '../../lezen/kalender.ts'
import { lokaal } from '../../lezen/tijd.ts'
import { aanvraagVan, terugVan, vertrekVan, type Wens } from './wens.ts'

/** Days of the week as RFC 5545 writes them. */
export const DAGEN = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Dag = (typeof DAGEN)[number]

/** "Zaterdag 24.00 uur" is said of Saturday, though the calendar shows Sunday by then. */
const avondVan = (klok: Klok): Datum => (minutenVan(klok) === 0 ? plusDagen(dagVan(klok), -1) : dagVan(klok))

const twee = (getal: number): string => String(getal).padStart(2, '0')

/** `HH:MM` as counted from the midnight that a date begins with: `24:30` is in the night after it. */
const opDag = (klok: Klok, datum: Datum): string => {
  const uren = Number(tijdVan(klok).slice(0, 2)) + (dagVan(klok) > datum ? 24 : 0)
  return `${twee(uren)}:${twee(minutenVan(klok) % 60)}`
}

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
  const datum = avondVan(lokaal(heen))
  return {
    ...reis,
    vertrektijd: opDag(lokaal(heen), datum),
    ...(terug === undefined ? {} : { retour: { vertrektijd: opDag(lokaal(terug), datum) } }),
    vanaf: datum,
    ...(totEnMet === '' ? {} : { totEnMet }),
    herhaling: `FREQ=WEEKLY;BYDAY=${DAGEN.filter((dag) => dagen.includes(dag)).join(',')}`,
    uitzonderingen: { feestdagen: zonderFeestdagen ? 'overslaan' : 'rijden' },
  }
}
