import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import type { Wie } from '../../wie.ts'
import { BESLUITKOLOMMEN, besluitenIn } from './besluiten.ts'
import { schrijfBestand, type Exportvorm, type Periode } from './bestand.ts'
import { BETAALKOLOMMEN, betalingenIn, BIJDRAGEKOLOMMEN, bijdragenIn } from './bijdragen.ts'
import { NOTITIEKOLOMMEN, notitiesIn } from './notities.ts'
import { pasKolommen, passenIn } from './passen.ts'
import { RITKOLOMMEN, rittenIn } from './ritten.ts'

export const EXPORTSOORTEN = ['ritten', 'passen', 'besluiten', 'bijdragen', 'betalingen', 'notities'] as const
export type Exportsoort = (typeof EXPORTSOORTEN)[number]

type Exportvraag = Periode & { readonly soort: Exportsoort; readonly vorm: Exportvorm }

/** What a gemeente has of a period, as a file, read while it is sent: a day or some passes at a time. */
export const exporteer = (deps: Deps, wie: Wie, vraag: Exportvraag): AsyncIterable<string> => {
  switch (vraag.soort) {
    case 'ritten':
      return schrijfBestand(vraag, RITKOLOMMEN, rittenIn(deps, wie, vraag))
    case 'passen':
      return schrijfBestand(vraag, pasKolommen(momentOp(deps.nu()).datum), passenIn(deps, wie, vraag))
    case 'besluiten':
      return schrijfBestand(vraag, BESLUITKOLOMMEN, besluitenIn(deps, wie, vraag))
    case 'bijdragen':
      return schrijfBestand(vraag, BIJDRAGEKOLOMMEN, bijdragenIn(deps, wie, vraag))
    case 'betalingen':
      return schrijfBestand(vraag, BETAALKOLOMMEN, betalingenIn(deps, wie, vraag))
    case 'notities':
      return schrijfBestand(vraag, NOTITIEKOLOMMEN, notitiesIn(deps, wie, vraag))
  }
}
