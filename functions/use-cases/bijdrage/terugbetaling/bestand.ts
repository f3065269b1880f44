import { isHerroepbaar } from '../../../../domain/bijdrage/index.ts'
import type { Deps } from '../../../deps.ts'
import { schrijfPain001 } from '../../../services/innen/pain001.ts'
import { readRegel } from '../../../stores/bijdrage/bijdrageregels.ts'
import {
  queryTerugbetalingen,
  readOpdracht,
  readOpdrachten,
  type Terugbetaalopdracht,
  type Terugbetaling,
} from '../../../stores/bijdrage/terugbetalingen.ts'
import type { Wie } from '../../wie.ts'
import { kort } from '../regelboek/bestandskop.ts'

/** @returns undefined when there is none */
export const leesTerugbetaalopdracht = async (
  deps: Deps,
  { gemeente }: Wie,
  opdracht: string,
): Promise<Terugbetaalopdracht | undefined> => (await readOpdracht(deps.store, gemeente, opdracht))?.value

export const leesTerugbetaalopdrachten = async (
  deps: Deps,
  { gemeente }: Wie,
  jaar: number,
): Promise<Terugbetaalopdracht[]> => (await readOpdrachten(deps.store, gemeente, jaar)).map(({ value }) => value)

/** A refund of a file, who put it there, and whether it still counts: it does not once it was revoked. */
interface Beoordeeld {
  readonly terugbetaling: Terugbetaling
  readonly wie: string | undefined
  readonly geldt: boolean
}

async function* alle(deps: Deps, gemeente: string, opdracht: string): AsyncGenerator<Beoordeeld> {
  let cursor: string | undefined
  do {
    const { terugbetalingen, next } = await queryTerugbetalingen(deps.store, gemeente, opdracht, cursor)
    for (const terugbetaling of terugbetalingen) {
      const { runnummer, pasnummer, mutatie } = terugbetaling
      const regel = await readRegel(deps.store, gemeente, runnummer, pasnummer)
      const { mutaties = [] } = regel?.value ?? {}
      const wie = mutaties.find(({ nummer }) => nummer === mutatie)?.wie
      yield { terugbetaling, wie, geldt: isHerroepbaar(mutaties, mutatie) }
    }
    cursor = next
  } while (cursor !== undefined)
}

async function* geldende(deps: Deps, gemeente: string, opdracht: string): AsyncGenerator<Terugbetaling> {
  for await (const { terugbetaling, geldt } of alle(deps, gemeente, opdracht)) if (geldt) yield terugbetaling
}

export type Terugbetaalbestand =
  | { readonly soort: 'gemaakt'; readonly inhoud: AsyncIterable<string> }
  /** Not finished; made by the same person; or nothing in it counts any more. */
  | { readonly soort: 'nogBezig' | 'zelfdePersoon' | 'leeg' }

/**
 * The file of refunds for the bank (pain.001): fetched by another person than who made it or put anything in it, so that
 * nobody alone moves money. What was revoked meanwhile is not in it; its number stays, so that a bank takes it once and what
 * was paid by an earlier one is not paid again.
 * @returns undefined when there is none
 */
export const maakTerugbetaalbestand = async (
  deps: Deps,
  wie: Wie,
  opdracht: string,
): Promise<Terugbetaalbestand | undefined> => {
  const { gemeente } = wie
  const kop = (await readOpdracht(deps.store, gemeente, opdracht))?.value
  if (kop === undefined) return undefined
  if (kop.gesloten === undefined) return { soort: 'nogBezig' }
  const magZelf = (deps.zonderVierOgen ?? []).includes(gemeente)
  if (kop.gemaakt.wie === wie.sub && !magZelf) return { soort: 'zelfdePersoon' }
  let gevonden = 0
  let aantal = 0
  let totaalCent = 0
  for await (const { terugbetaling, wie: door, geldt } of alle(deps, gemeente, opdracht)) {
    gevonden++
    if (!geldt) continue
    // What one person began another can have gone on with, with accounts of their own.
    if (door === wie.sub && !magZelf) return { soort: 'zelfdePersoon' }
    aantal++
    totaalCent += terugbetaling.bedragCent
  }
  // The index can be a moment behind: a refund that is missing is not one that was revoked.
  if (gevonden < kop.aantal) return { soort: 'nogBezig' }
  if (aantal === 0) return { soort: 'leeg' }
  const bericht = {
    berichtnummer: `OPSTAP-${kort(gemeente)}-T${opdracht}`,
    gemaaktOp: kop.gesloten,
    uitvoerdatum: kop.uitvoerdatum,
    afzender: kop.afzender,
    omschrijving: `Terugbetaling Wmo-vervoer ${kop.jaar}`,
    aantal,
    totaalCent,
  }
  return { soort: 'gemaakt', inhoud: schrijfPain001(bericht, geldende(deps, gemeente, opdracht)) }
}
