import { kies, type Getoond } from '../../toon.ts'
import { toonBudgetstand } from '../budgetstand.toon.ts'
import type { Maandantwoord } from '../../../use-cases/pas/lees-maandoverzicht.ts'
import { Maandoverzicht } from './maandoverzicht.schema.ts'

export type Gevonden = Extract<Maandantwoord, { readonly soort: 'gevonden' }>

export const toonMaandoverzicht = (
  pasnummer: string,
  { overzicht, budgetten, jaarbijdrageCent, ritbijdragenAanGemeente }: Gevonden,
): Getoond<typeof Maandoverzicht> =>
  kies(Maandoverzicht, {
    ...overzicht,
    pasnummer,
    voorlopig: overzicht.isVoorlopig,
    ritten: { ...overzicht.aantal, teLaatGeannuleerd: overzicht.teLaatGeannuleerd },
    reizigersbudget: overzicht.budget,
    budgetten: budgetten.length === 0 ? undefined : budgetten.map(toonBudgetstand),
    jaarbijdrageCent,
    ritbijdragenAanGemeente,
    _links: { brief: { href: `/v1/passen/${pasnummer}/maandoverzichten/${overzicht.maand}/brief` } },
  })
