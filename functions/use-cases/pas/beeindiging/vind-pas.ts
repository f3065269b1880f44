import { LAATSTE_DATUM } from '../../../../domain/kernel/tijd/periode.ts'
import type { Datum } from '../../../../domain/kernel/tijd/time.ts'
import { isZelfdeNaam, pasOp, type Pas } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { nummerVoor } from '../lijst-passen.ts'
import { zoekPassen } from '../zoek-passen.ts'

/** Of whom a list speaks: by the number of the pass, that of an older system, or name and date of birth. */
export interface Aangeduid {
  readonly pasnummer?: string | undefined
  readonly externId?: string | undefined
  readonly naam?: string | undefined
  readonly geboortedatum?: Datum | undefined
}

export interface Voorstel {
  readonly pasnummer: string
  readonly naam: string
}

export type Pasuitkomst =
  | { readonly soort: 'gevonden'; readonly pas: Pas }
  | { readonly soort: 'onbekend' }
  /** The number is of somebody with another name or date of birth. */
  | { readonly soort: 'iemandAnders'; readonly veld: 'naam' | 'geboortedatum' }
  /** By name and date of birth: somebody says which pass it is. */
  | { readonly soort: 'twijfel'; readonly voorstellen: readonly Voorstel[] }

const lees = async (deps: Deps, wie: Wie, pasnummer: string): Promise<Pas | undefined> => {
  const dossier = await pasVoor(deps, wie, pasnummer)
  return dossier === undefined ? undefined : pasOp(dossier.value, LAATSTE_DATUM)
}

/** More replacements in a row no pass has. */
const MEESTE_VERVANGINGEN = 50

/** A pass that was replaced stands for the one that somebody has now. */
const leesHuidige = async (deps: Deps, wie: Wie, pasnummer: string): Promise<Pas | undefined> => {
  let pas = await lees(deps, wie, pasnummer)
  for (let i = 0; pas?.vervangenDoor !== undefined && i < MEESTE_VERVANGINGEN; i++)
    pas = await lees(deps, wie, pas.vervangenDoor)
  return pas
}

/** What a number and a person both say must be of one person: nobody else's pass ends by a slip. */
const metPersoon = (pas: Pas, { naam, geboortedatum }: Aangeduid): Pasuitkomst => {
  if (geboortedatum !== undefined && geboortedatum !== pas.geboortedatum)
    return { soort: 'iemandAnders', veld: 'geboortedatum' }
  return naam !== undefined && !isZelfdeNaam(naam, pas.naam)
    ? { soort: 'iemandAnders', veld: 'naam' }
    : { soort: 'gevonden', pas }
}

const opPersoon = async (
  deps: Deps,
  wie: Wie,
  { naam = '', geboortedatum = '' }: Pick<Aangeduid, 'naam' | 'geboortedatum'>,
): Promise<Pasuitkomst> => {
  const { passen } = await zoekPassen(deps, wie, { vraag: { naam, geboortedatum } })
  const huidige = passen.filter(({ vervangenDoor }) => vervangenDoor === undefined)
  return huidige.length === 0
    ? { soort: 'onbekend' }
    : { soort: 'twijfel', voorstellen: huidige.map((pas) => ({ pasnummer: pas.pasnummer, naam: pas.naam })) }
}

/** The pass that a row of a list is about. Without a number nothing is guessed: two people can share name and birthday. */
export const vindPas = async (deps: Deps, wie: Wie, wat: Aangeduid): Promise<Pasuitkomst> => {
  const { pasnummer, externId } = wat
  if (pasnummer === undefined && externId === undefined) return await opPersoon(deps, wie, wat)
  const pas = await leesHuidige(deps, wie, pasnummer ?? nummerVoor(deps, wie.gemeente, externId ?? ''))
  return pas === undefined ? { soort: 'onbekend' } : metPersoon(pas, wat)
}
