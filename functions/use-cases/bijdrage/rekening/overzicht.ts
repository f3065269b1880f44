import {
  berekenAanslag,
  bijdragepasVan,
  GRONDEN,
  type Aanslag,
  type Plafond,
  type Ritgebruik,
} from '../../../../domain/bijdrage/index.ts'
import type { Deps } from '../../../deps.ts'
import { readBijdragejaar, type Vrijstellingsbesluit } from '../../../stores/bijdrage/bijdrageregels.ts'
import { pasVoor, reizigerVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { anderePassenVan } from '../persoon.ts'
import { telRittenVan } from '../run/regel/ritgebruik.ts'
import { leesRekening, type Jaarrekening } from './lees-rekening.ts'

export interface Bijdrageoverzicht {
  /** What was decided and paid for the year, of all passes of the person. */
  readonly rekening: Jaarrekening
  /** The same for rides of the year, where the municipality collects their fares. */
  readonly ritrekening: Jaarrekening
  /** The decision in force that nothing is owed, or less; lines of runs that began before it do not know of it. */
  readonly vrijstelling: Vrijstellingsbesluit | undefined
  /** What the person would owe as things are now. */
  readonly verwacht: Aanslag
  readonly ritten: Ritgebruik
  readonly plafond: Plafond | undefined
  readonly voor: 'vervoerder' | 'gemeente' | undefined
}

const besluitVan = (besluit: Vrijstellingsbesluit | undefined) =>
  besluit !== undefined && 'reden' in besluit ? besluit : undefined

/** What a person pays in a year, to whom, and whether it stays below the cost price. @returns undefined when there is no such pass for the caller */
export const leesBijdragen = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, jaar }: { readonly pasnummer: string; readonly jaar: number },
): Promise<Bijdrageoverzicht | undefined> => {
  const { gemeente } = wie
  const reiziger = await reizigerVoor(deps, wie, pasnummer)
  const [rekening, ritrekening] = await Promise.all(
    GRONDEN.map((grond) => leesRekening(deps, wie, { pasnummer, jaar, grond })),
  )
  if (reiziger === undefined || rekening === undefined || ritrekening === undefined) return undefined
  const eigen = await readBijdragejaar(deps.store, gemeente, pasnummer, jaar)
  const gekoppeld = reiziger.persoon.passen
  const bekend = new Set(gekoppeld.map(({ pas }) => pas.pasnummer))
  const genoemd = new Set(eigen.regels.flatMap(({ regel }) => anderePassenVan(regel.value)))
  const lijkt = await Promise.all(
    [...genoemd].filter((nummer) => !bekend.has(nummer)).map((nummer) => pasVoor(deps, wie, nummer)),
  )
  const passen = await Promise.all(
    [...gekoppeld, ...lijkt.flatMap((pas) => pas?.value ?? [])].map(async (dossier) => {
      const { vrijstelling } = await readBijdragejaar(deps.store, gemeente, dossier.pas.pasnummer, jaar)
      return bijdragepasVan(dossier, jaar, besluitVan(vrijstelling?.value))
    }),
  )
  const ritten = await telRittenVan(deps, gemeente, { pasnummers: passen.map((pas) => pas.pasnummer), jaar })
  const versies = await deps.versies(gemeente)
  const verwacht = berekenAanslag(passen, jaar, versies, ritten)
  return {
    rekening,
    ritrekening,
    vrijstelling: besluitVan(eigen.vrijstelling?.value),
    verwacht,
    ritten,
    plafond: verwacht.plafond,
    voor: versies.findLast((versie) => versie.geldigVanaf <= `${jaar}-12-31`)?.bijdrage?.ritbijdrageVoor,
  }
}
