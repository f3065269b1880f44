import { bankdagVanaf } from '../../../domain/bijdrage/index.ts'
import { momentOp, plusDagen } from '../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../deps.ts'
import { legIncassogegevensVast } from '../../use-cases/bijdrage/bank/incassogegevens.ts'
import type { Wie } from '../../use-cases/wie.ts'

/** How Berkelland would collect, thirty days from now, with account numbers that banks publish as examples. */
export const legInnenVast = async (deps: Deps): Promise<void> => {
  const wie: Wie = { sub: 'demo', rollen: ['gemeente'], gemeente: 'berkelland' }
  await legIncassogegevensVast(deps, wie, {
    naam: 'Gemeente Berkelland (voorbeeld)',
    iban: 'NL91ABNA0417164300',
    incassantId: 'DE98ZZZ09999999999',
    incassodatum: bankdagVanaf(plusDagen(momentOp(deps.nu()).datum, 30)),
    painVersie: 'pain.008.001.08',
    aanleverdagen: 2,
    betaaltermijnDagen: 42,
    adres: ['Voorbeeldplein 1 (verzonnen)', '0000 AA Borculo'],
    bezwaarAan: ['Gemeente Berkelland (voorbeeld)', 'Voorbeeldplein 1 (verzonnen)', '0000 AA Borculo'],
    contact: 'een telefoonnummer (verzonnen)',
  })
}
