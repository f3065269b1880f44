import type { Bankregel, Bankvraag } from '../../../../domain/bijdrage/index.ts'
import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { Bankbestandfout, type Bestandsfout } from '../../../services/innen/bankbestand/fout.ts'
import { leesBankbestand, type Bankbestand } from '../../../services/innen/bankbestand/lees-bankbestand.ts'
import { merkVan } from '../../../services/innen/bankbestand/velden.ts'
import { readBankregel, writeBankregel, type Bankpost } from '../../../stores/bijdrage/bankregels.ts'
import { readIncassogegevens } from '../../../stores/bijdrage/incassogegevens.ts'
import { isNew } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import { bankregelBewarenTot } from '../../inzage/bewaartermijnen.ts'
import type { Wie } from '../../wie.ts'
import { zoekBestemming } from './zoek-bestemming.ts'

type Regeluitkomst = 'geboekt' | 'tussenrekening' | 'alBekend'

/** What became of a file of the bank. */
export interface Bankverwerking extends Pick<Bankbestand, 'soort' | 'versie' | 'nogNietGeboekt'> {
  readonly regels: number
  readonly geboekt: number
  readonly tussenrekening: number
  /** Told before, in this file or in another. */
  readonly alBekend: number
  /** Where to go on, when it was too much for one request; the same file again from the beginning does no harm. */
  readonly verder: number | undefined
}

export type Bankbestandantwoord =
  | { readonly soort: 'verwerkt'; readonly verwerking: Bankverwerking }
  | { readonly soort: 'onleesbaar'; readonly fout: Bestandsfout }
  | { readonly soort: 'incassogegevensOntbreken' }

interface Lezer {
  readonly deps: Deps
  readonly wie: Wie
}

/** @param uitkomst why it was not booked, or on which payment reference it was; a whole file is booked on none */
const postVan = (
  { deps, wie }: Lezer,
  regel: Bankregel,
  { vraag, kenmerk }: { readonly vraag?: Bankvraag; readonly kenmerk?: string | undefined },
): Bankpost => {
  const { merk, bestand, soort, bedragCent, datum, redencode, naam, iban, omschrijving } = regel
  const op = utcTekst(deps.nu())
  const stap = { op, wie: wie.sub, stap: 'binnengekomen' as const, ...(kenmerk === undefined ? {} : { kenmerk }) }
  const van = { naam, iban, omschrijving, kenmerk: regel.opdrachtkenmerk ?? regel.betalingskenmerk ?? regel.opdracht }
  return {
    merk,
    bestand,
    soort,
    bedragCent,
    datum,
    stand: vraag === undefined ? 'geboekt' : 'open',
    ...(redencode === undefined ? {} : { redencode }),
    ...(vraag === undefined ? {} : { vraag, van }),
    stappen: [stap],
  }
}

/** The bank gave it no reference, and another file told the same words: it can be the same money, or as much again. */
const anderBericht = (bekend: Bankpost, regel: Bankregel): boolean =>
  regel.zonderReferentie === true && bekend.bestand !== regel.bestand

/** Books a movement of money, or keeps it for somebody to decide about; what was told before changes nothing. */
const verwerkRegel = ({ deps, wie }: Lezer, regel: Bankregel, expiresAt: number): Promise<Regeluitkomst> =>
  untilWritten<Regeluitkomst>(async () => {
    const { gemeente } = wie
    const nieuw = { condition: isNew, expiresAt }
    const bekend = await readBankregel(deps.store, gemeente, regel.merk)
    if (bekend !== undefined && !anderBericht(bekend.value, regel)) return 'alBekend'
    if (bekend !== undefined) {
      const ander = { ...regel, merk: merkVan(regel.merk, regel.bestand) }
      if ((await readBankregel(deps.store, gemeente, ander.merk)) !== undefined) return 'alBekend'
      const post = postVan({ deps, wie }, ander, { vraag: 'lijktDubbel' })
      const outcome = await deps.store.transact([writeBankregel(gemeente, post, nieuw)])
      return outcome === 'written' ? 'tussenrekening' : LOST
    }
    const bestemming = await zoekBestemming({ deps, wie, regel })
    const isBekend = 'writes' in bestemming
    const post = postVan({ deps, wie }, regel, bestemming)
    const writes = isBekend ? bestemming.writes : []
    const outcome = await deps.store.transact([...writes, writeBankregel(gemeente, post, nieuw)])
    if (outcome !== 'written') return LOST
    return isBekend ? 'geboekt' : 'tussenrekening'
  })

/** Movements that one request works on; whoever sent the file goes on where it says. */
const PER_VERZOEK = 250

/**
 * Reads a file of the bank and books each movement of money in it once, whatever file tells it, and how often.
 * @param vanaf where to go on in a file that was too much for one request
 */
export const verwerkBankbestand = async (
  deps: Deps,
  wie: Wie,
  { tekst, vanaf }: { readonly tekst: string; readonly vanaf: number },
): Promise<Bankbestandantwoord> => {
  const gegevens = await readIncassogegevens(deps.store, wie.gemeente)
  if (gegevens === undefined) return { soort: 'incassogegevensOntbreken' }
  const gelezen = await leesBankbestand(tekst, gegevens.value.iban).catch((error: unknown) => {
    if (error instanceof Bankbestandfout) return error
    throw error
  })
  if (gelezen instanceof Bankbestandfout) return { soort: 'onleesbaar', fout: gelezen.fout }
  const { soort, versie, regels, nogNietGeboekt } = gelezen
  const tellingen = { geboekt: 0, tussenrekening: 0, alBekend: 0 }
  const expiresAt = bankregelBewarenTot(await deps.versies(wie.gemeente), deps.nu())
  for (const regel of regels.slice(vanaf, vanaf + PER_VERZOEK))
    tellingen[await verwerkRegel({ deps, wie }, regel, expiresAt)]++
  const verder = vanaf + PER_VERZOEK
  return {
    soort: 'verwerkt',
    verwerking: {
      soort,
      versie,
      regels: regels.length,
      nogNietGeboekt,
      ...tellingen,
      verder: verder < regels.length ? verder : undefined,
    },
  }
}
