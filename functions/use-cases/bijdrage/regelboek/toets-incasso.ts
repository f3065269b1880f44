import {
  isAndereRekening,
  toetsIncasso,
  type Machtiging,
  type Regelboekregel,
} from '../../../../domain/bijdrage/index.ts'
import type { Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { inBestand } from '../../../services/innen/bestandsincasso.ts'
import type { Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import type { Incasso } from '../../../stores/bijdrage/machtigingen.ts'
import { readMandaatkenmerk } from '../../../stores/bijdrage/mandaatkenmerken.ts'
import { omschrijvingVan } from './bestandskop.ts'

interface Incassovraag {
  readonly incasso: Incasso
  /** For what is collected. */
  readonly run: Pick<Run, 'jaar' | 'maand'>
  /** The day on which would be collected. */
  readonly dag: Datum
  readonly laatst: Machtiging | undefined
}

/** Which rules of the rule book a debit would break, letter for letter as it would stand in the file. */
export const leesRegelboekfouten = async (
  { store }: Pick<Deps, 'store'>,
  gemeente: string,
  { incasso, run, dag, laatst }: Incassovraag,
): Promise<Regelboekregel[]> => {
  const { machtiging, pasnummer } = incasso
  const [kenmerkIs, post] = await Promise.all([
    readMandaatkenmerk(store, gemeente, machtiging.kenmerk, pasnummer),
    inBestand({ ...incasso, andereRekening: isAndereRekening(machtiging, laatst) }, omschrijvingVan(run)),
  ])
  return toetsIncasso(post, { incassodatum: dag, laatst, kenmerkVanAnder: kenmerkIs === 'bezet' })
}

/** References of debits that one file has seen: a bank takes each once. */
export class GezieneKenmerken {
  readonly #gezien = new Set<string>()

  /** @returns the rules that a debit breaks beside those before it */
  zie({ kenmerk, machtiging }: Incasso): Regelboekregel[] {
    const mandaat = `M ${machtiging.kenmerk.replaceAll(' ', '').toUpperCase()}`
    const fouten: Regelboekregel[] = []
    if (this.#gezien.has(`I ${kenmerk}`)) fouten.push('incasso.kenmerk-uniek')
    if (this.#gezien.has(mandaat)) fouten.push('machtiging.kenmerk-uniek')
    this.#gezien.add(`I ${kenmerk}`).add(mandaat)
    return fouten
  }
}
