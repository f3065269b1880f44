import {
  beschikkingVan,
  isTeruggeboekt,
  laatstBeslistOp,
  termijnVanaf,
  type Beschikking,
  type Machtiging,
  type Postsaldo,
} from '../../../../domain/bijdrage/index.ts'
import { momentOp, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import { geadresseerdeVan, type Geadresseerde, type Pasdossier } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { readRegel, type Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRun, runnummerVan, type Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import { readIncassogegevens, type Incassogegevens } from '../../../stores/bijdrage/incassogegevens.ts'
import { readIncasso } from '../../../stores/bijdrage/machtigingen.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { leesRekening } from '../rekening/lees-rekening.ts'
import { verzondenOpVan } from './verzending.ts'

/** What a letter about a line tells; how it says so is for `http/bijdrage/brief/`. */
export interface Bijdragebrief {
  readonly soort: Beschikking
  readonly run: Run
  readonly vastgesteldOp: string
  readonly afzender: Incassogegevens
  readonly aan: Geadresseerde
  readonly regel: Regel
  readonly saldo: Postsaldo
  /** When it was sent; before that no term has an end. */
  readonly verzondenOp: Datum | undefined
  /** From which day the term to pay counts. */
  readonly termijnVanaf: Datum | undefined
  /** The last answer to an objection, if there was one. */
  readonly beslistOp: Datum | undefined
  /** The bank returned the debit: what was to be collected is asked on an invoice. */
  readonly teruggeboekt: boolean
  /** Of a debit: what is collected with. */
  readonly machtiging: Machtiging | undefined
}

export type Briefvraag =
  | { readonly soort: 'gemaakt'; readonly brief: Bijdragebrief }
  | { readonly soort: 'nogNietVastgesteld' }
  /** Nothing is asked and nothing is due. */
  | { readonly soort: 'geenBrief' }
  /** Nobody entered who sends it. */
  | { readonly soort: 'geenAfzender' }
  /** It waits for the answer to an objection. */
  | { readonly soort: 'inBezwaar' }
  /** Another asks it from now on. */
  | { readonly soort: 'overgedragen' }

interface Plaats {
  readonly runnummer: string
  readonly pasnummer: string
}

/** What all letters of a fixed run have in common. */
export interface Briefbasis {
  readonly gemeente: string
  readonly run: Run
  readonly vastgesteldOp: string
  readonly afzender: Incassogegevens
}

/** @returns the other outcome where no letter of the run can be made */
export const leesBriefbasis = async (
  { store }: Pick<Deps, 'store'>,
  gemeente: string,
  run: Run,
): Promise<Briefbasis | 'nogNietVastgesteld' | 'geenAfzender'> => {
  const { vastgesteld } = run
  if (vastgesteld === undefined) return 'nogNietVastgesteld'
  const afzender = vastgesteld.incassogegevens ?? (await readIncassogegevens(store, gemeente))?.value
  return afzender === undefined ? 'geenAfzender' : { gemeente, run, vastgesteldOp: vastgesteld.op, afzender }
}

interface Briefregel {
  readonly soort: Beschikking
  readonly regel: Regel
  readonly saldo: Postsaldo
  readonly dossier: Pasdossier
}

/** The letter about a line, whose pass and account were read. */
export const stelBriefSamen = async (
  deps: Pick<Deps, 'store' | 'nu'>,
  { gemeente, run, vastgesteldOp, afzender }: Briefbasis,
  { soort, regel, saldo, dossier }: Briefregel,
): Promise<Bijdragebrief> => {
  const incasso =
    soort === 'incasso' ? await readIncasso(deps.store, gemeente, runnummerVan(run), regel.pasnummer) : undefined
  const { bezwaren = [], mutaties } = regel
  const verzondenOp = verzondenOpVan(run, regel)
  return {
    soort,
    run,
    vastgesteldOp,
    afzender,
    aan: geadresseerdeVan(dossier, momentOp(deps.nu()).datum),
    regel,
    saldo,
    verzondenOp,
    termijnVanaf: termijnVanaf({ verzondenOp, bezwaren, mutaties }),
    beslistOp: laatstBeslistOp(bezwaren),
    teruggeboekt: isTeruggeboekt(regel),
    machtiging: incasso?.value.machtiging,
  }
}

/** The decision of a line as a letter, whatever the way of paying. @returns undefined when there is no such line for the caller */
export const leesBeschikking = async (
  deps: Deps,
  wie: Wie,
  { runnummer, pasnummer }: Plaats,
): Promise<Briefvraag | undefined> => {
  const { gemeente } = wie
  const [stand, gelezen, pas] = await Promise.all([
    readRun(deps.store, gemeente, runnummer),
    readRegel(deps.store, gemeente, runnummer, pasnummer),
    pasVoor(deps, wie, pasnummer),
  ])
  if (stand === undefined || gelezen === undefined || pas === undefined) return undefined
  const { value: run } = stand.run
  const { value: regel } = gelezen
  if (run.vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
  const rekening = await leesRekening(deps, wie, { pasnummer, jaar: run.jaar })
  const saldo = rekening?.regels.find(
    (ander) => ander.runnummer === runnummer && ander.regel.value.pasnummer === pasnummer,
  )?.saldo
  const soort = beschikkingVan(regel)
  if (saldo === undefined || soort === undefined) return { soort: 'geenBrief' }
  const basis = await leesBriefbasis(deps, gemeente, run)
  if (typeof basis === 'string') return { soort: basis }
  return {
    soort: 'gemaakt',
    brief: await stelBriefSamen(deps, basis, { soort, regel, saldo, dossier: pas.value }),
  }
}

/** The invoice of a pass: of a line without mandate, or of one whose debit the bank returned. */
export const leesFactuur = async (deps: Deps, wie: Wie, plaats: Plaats): Promise<Briefvraag | undefined> => {
  const gelezen = await leesBeschikking(deps, wie, plaats)
  if (gelezen?.soort !== 'gemaakt') return gelezen
  const { saldo, soort } = gelezen.brief
  if (saldo.stand === 'inBezwaar' || saldo.stand === 'overgedragen') return { soort: saldo.stand }
  return soort === 'factuur' ? gelezen : { soort: 'geenBrief' }
}
