import type { Locatie } from '../../../../domain/kernel/plaats/locatie.ts'
import { momentOp, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import { pasOp } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { readRegel, type Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { geldendeMutaties, termijnVanaf } from '../../../../domain/bijdrage/index.ts'
import { readRun, type Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import type { Incassogegevens } from '../../../stores/bijdrage/incassogegevens.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { besluitdatumVan, leesRekening } from './lees-rekening.ts'

/** What an invoice tells; how it says so is for `http/factuurbrief.ts`. */
export interface Factuur {
  readonly run: Run
  readonly vastgesteldOp: string
  readonly afzender: Incassogegevens
  readonly naam: string
  readonly woning: Locatie
  readonly regel: Regel
  readonly teBetalenCent: number
  /** From which day the term to pay counts. */
  readonly termijnVanaf: Datum
  /** The last answer to an objection, if there was one. */
  readonly beslistOp?: Datum | undefined
  /** The bank returned the debit. */
  readonly teruggeboekt: boolean
}

export type Factuurvraag =
  | { readonly soort: 'gemaakt'; readonly factuur: Factuur }
  | { readonly soort: 'nogNietVastgesteld' }
  /** Nothing is owed by invoice: it is collected, paid back or nothing. */
  | { readonly soort: 'geenFactuur' }
  /** It waits for the answer to an objection. */
  | { readonly soort: 'inBezwaar' }

/** The invoice of a pass: of a line without mandate, or of one whose debit the bank returned. */
export const leesFactuur = async (
  deps: Deps,
  wie: Wie,
  { runnummer, pasnummer }: { readonly runnummer: string; readonly pasnummer: string },
): Promise<Factuurvraag | undefined> => {
  const [stand, regel, pas] = await Promise.all([
    readRun(deps.store, wie.gemeente, runnummer),
    readRegel(deps.store, wie.gemeente, runnummer, pasnummer),
    pasVoor(deps, wie, pasnummer),
  ])
  if (stand === undefined || regel === undefined || pas === undefined) return undefined
  const { vastgesteld } = stand.run.value
  if (vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
  const teruggeboekt = geldendeMutaties(regel.value.mutaties).some(({ soort }) => soort === 'storno')
  const rekening = await leesRekening(deps, wie, { pasnummer, jaar: stand.run.value.jaar })
  const saldo = rekening?.regels.find(
    (ander) => ander.runnummer === runnummer && ander.regel.value.pasnummer === pasnummer,
  )?.saldo
  if (saldo?.stand === 'inBezwaar') return { soort: 'inBezwaar' }
  const gevraagd = regel.value.inning === 'factuur' || teruggeboekt
  if (!gevraagd || saldo === undefined || vastgesteld.incassogegevens === undefined) return { soort: 'geenFactuur' }
  const besluitdatum = besluitdatumVan(stand.run.value)
  const { bezwaren = [] } = regel.value
  const { naam, woning } = pasOp(pas.value, momentOp(deps.nu()).datum)
  const factuur = {
    run: stand.run.value,
    vastgesteldOp: vastgesteld.op,
    afzender: vastgesteld.incassogegevens,
    naam,
    woning,
    regel: regel.value,
    teBetalenCent: saldo.openstaandCent,
    termijnVanaf: termijnVanaf({ besluitdatum, bezwaren }),
    ...(bezwaren.length === 0 ? {} : { beslistOp: termijnVanaf({ besluitdatum, bezwaren }) }),
    teruggeboekt,
  }
  return { soort: 'gemaakt', factuur }
}
