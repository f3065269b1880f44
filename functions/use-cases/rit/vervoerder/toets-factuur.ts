import { setImmediate } from 'node:timers/promises'
import type { Periode } from '../../../../domain/kernel/tijd/periode.ts'
import {
  toetsFactuur,
  totalenVan,
  type Factuurregel,
  type Factuurtotalen,
  type Regeloordeel,
  type Rit,
} from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { readVervoerders } from '../../../stores/rit/vervoerders.ts'
import { ritVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'

/** After so many lines others have their turn. */
const PER_BEURT = 200

/** So many rides are looked up at once. */
const TEGELIJK = 20

/** The rides that lines name, and no other. */
const leesGenoemd = async (deps: Deps, wie: Wie, regels: readonly Factuurregel[]): Promise<Map<string, Rit>> => {
  const genoemd = [...new Set(regels.map(({ ritnummer }) => ritnummer))]
  const ritten = new Map<string, Rit>()
  for (let i = 0; i < genoemd.length; i += TEGELIJK) {
    const gelezen = await Promise.all(genoemd.slice(i, i + TEGELIJK).map((ritnummer) => ritVoor(deps, wie, ritnummer)))
    for (const rit of gelezen) if (rit !== undefined) ritten.set(rit.value.ritnummer, rit.value)
  }
  return ritten
}

export interface Factuurverzoek {
  readonly vervoerdersnummer: string
  readonly periode: Periode
  readonly regels: readonly Factuurregel[]
}

export interface Factuuroordeel {
  readonly naam: string
  readonly regels: readonly Regeloordeel[]
  readonly totalen: Factuurtotalen
}

/**
 * What becomes of each line of a carrier's invoice; nothing is kept.
 * @returns undefined when the gemeente has no such carrier
 */
export const beoordeelFactuur = async (
  deps: Deps,
  wie: Wie,
  verzoek: Factuurverzoek,
): Promise<Factuuroordeel | undefined> => {
  const vervoerders = (await readVervoerders(deps.store, wie.gemeente))?.value.vervoerders ?? []
  const vervoerder = vervoerders.find(({ vervoerdersnummer }) => vervoerdersnummer === verzoek.vervoerdersnummer)
  if (vervoerder === undefined) return undefined
  const [ritten, versies] = await Promise.all([leesGenoemd(deps, wie, verzoek.regels), deps.versies(wie.gemeente)])
  const { vervoerdersnummer, periode } = verzoek
  const { contract, naam } = vervoerder
  const feiten = { vervoerdersnummer, periode, contract, ritten, vervoerders, versies }
  const regels: Regeloordeel[] = []
  for (let i = 0; i < verzoek.regels.length; i += PER_BEURT) {
    regels.push(...toetsFactuur(verzoek.regels.slice(i, i + PER_BEURT), feiten, regels))
    await setImmediate()
  }
  return { naam, regels, totalen: totalenVan(regels) }
}
