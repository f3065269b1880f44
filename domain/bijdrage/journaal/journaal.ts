import { momentVan, type Datum } from '../../kernel/tijd/time.ts'
import type { Mutatie, Overdracht } from '../rekening/mutatie.ts'
import { ontvangenVan, type Geldpost } from '../rekening/rekening.ts'

/**
 * The ledger accounts that contributions are booked on: what people owe, what the municipality earns, and money that is
 * with the bank. That last one the finance package books against the statements, which it reads itself.
 */
export const GROOTBOEKROLLEN = ['debiteuren', 'opbrengst', 'tussenrekening'] as const
export type Grootboekrol = (typeof GROOTBOEKROLLEN)[number]

/** A line of a fixed run, with the moments that are not in its history. */
export interface Journaalpost extends Geldpost {
  /** UTC, RFC 3339. */
  readonly vastgesteldOp: string
  /** That the bank collected the file: when that was told, and the day of it. */
  readonly incasso: { readonly op: string; readonly datum: Datum } | undefined
}

/** That a claim was handed over moves no money: the package that took it over books what comes of it. */
type Geldmutatie = Exclude<Mutatie, Overdracht>

/** What can happen to a claim that moves it, or money for it. */
export const GEBEURTENISSEN = [
  'vaststelling',
  'incasso',
  'storno',
  'ontvangst',
  'terugbetaling',
  'herroeping',
] as const satisfies readonly ('vaststelling' | 'incasso' | Geldmutatie['soort'])[]

/** One event on a claim, as a balanced entry: what it does to each ledger account, in cents; more than 0 is debit. */
export interface Journaalboeking {
  /** Tells it from the others of its line, for good. */
  readonly volgnummer: string
  readonly gebeurtenis: (typeof GEBEURTENISSEN)[number]
  /** The day of the bank or of the decision. */
  readonly datum: Datum
  /** The day on which it was noted: nothing comes into a day that is over. */
  readonly genoteerd: Datum
  readonly bedragen: Readonly<Partial<Record<Grootboekrol, number>>>
}

type Gebeurtenis =
  | { readonly op: string; readonly datum: Datum; readonly soort: 'incasso' }
  | { readonly op: string; readonly datum: Datum; readonly soort: 'mutatie'; readonly mutatie: Geldmutatie }

/** In the order in which they were noted; the history of a line keeps its own. */
const gebeurtenissenVan = ({ incasso, mutaties }: Journaalpost): Gebeurtenis[] => {
  const genoteerd = mutaties.flatMap((mutatie): Gebeurtenis[] => {
    const { op, datum } = mutatie
    return mutatie.soort === 'overdracht' ? [] : [{ op, datum, soort: 'mutatie', mutatie }]
  })
  if (incasso === undefined) return genoteerd
  const plaats = genoteerd.findIndex(({ op }) => op > incasso.op)
  return genoteerd.toSpliced(plaats === -1 ? genoteerd.length : plaats, 0, { ...incasso, soort: 'incasso' })
}

const dagVan = (op: string): Datum => momentVan(op).datum

/**
 * The journal of a line, an entry for each event that moved money or a claim. An entry is what an event changed of what was
 * received, so that the entries together are always what the account says; and as history only grows, entries that were
 * handed over never change.
 */
export const journaalVan = (post: Journaalpost): Journaalboeking[] => {
  const { bedragCent, vastgesteldOp } = post
  const vaststelling: Journaalboeking = {
    volgnummer: 'V',
    gebeurtenis: 'vaststelling',
    datum: dagVan(vastgesteldOp),
    genoteerd: dagVan(vastgesteldOp),
    bedragen: { debiteuren: bedragCent, opbrengst: -bedragCent },
  }
  let geincasseerd = false
  let ontvangenCent = 0
  const mutaties: Mutatie[] = []
  const rest = gebeurtenissenVan(post).flatMap((gebeurtenis): Journaalboeking[] => {
    if (gebeurtenis.soort === 'incasso') geincasseerd = true
    else mutaties.push(gebeurtenis.mutatie)
    const nuCent = ontvangenVan({ ...post, geincasseerd, mutaties })
    const verschilCent = nuCent - ontvangenCent
    ontvangenCent = nuCent
    if (verschilCent === 0) return []
    const { op, datum } = gebeurtenis
    return [
      {
        volgnummer: gebeurtenis.soort === 'incasso' ? 'I' : String(gebeurtenis.mutatie.nummer),
        gebeurtenis: gebeurtenis.soort === 'incasso' ? 'incasso' : gebeurtenis.mutatie.soort,
        datum,
        genoteerd: dagVan(op),
        bedragen: { tussenrekening: verschilCent, debiteuren: -verschilCent },
      },
    ]
  })
  return bedragCent === 0 ? rest : [vaststelling, ...rest]
}
