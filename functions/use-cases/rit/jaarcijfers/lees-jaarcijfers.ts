import { bewarenOp, laatsteJaarDatWegMag } from '../../../../domain/beleid/index.ts'
import { epochMsVan, momentOp, MS_PER_UUR, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { isGesloten, jaarcijfersVan, type Geteldemaand, type Jaarcijfers } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Stored } from '../../../stores/form.ts'
import { readMaandtellingen, writeMaandtelling, type Bewaardemaand } from '../../../stores/rit/maandtellingen.ts'
import { isNew, versionIs } from '../../../stores/store.ts'
import type { Wie } from '../../wie.ts'
import { laatsteDagVan, telMaand } from './tel-maand.ts'

export type Jaarantwoord =
  | {
      readonly soort: 'geteld'
      readonly jaar: number
      readonly cijfers: Jaarcijfers
      /** Months whose numbers can still change. */
      readonly voorlopig: readonly string[]
      /** Months whose rides may be gone, and that nobody counted while they were there. */
      readonly nietGeteld: readonly string[]
    }
  /** There was more to count than fits in one request; what was counted is kept, so that the next one gets further. */
  | { readonly soort: 'nogBezig' }

/** A function has 29 seconds to answer. */
const HOOGSTENS_MS = 10_000
/** What can still change is counted anew after this. */
const VOORLOPIG_MS = MS_PER_UUR

const maandenTot = (jaar: number, dezeMaand: string): string[] =>
  Array.from({ length: 12 }, (_, i) => `${jaar}-${String(i + 1).padStart(2, '0')}`).filter(
    (maand) => maand <= dezeMaand,
  )

const isVast = (maand: string, { geteldOp }: Bewaardemaand): boolean =>
  isGesloten(laatsteDagVan(maand), epochMsVan(geteldOp))

/** Counts a month. Where somebody else kept its numbers meanwhile, those are what everybody hears from now on. */
const telEnBewaar = async (
  deps: Deps,
  { gemeente, jaar, maand }: { readonly gemeente: string; readonly jaar: number; readonly maand: string },
  stand: Stored<Bewaardemaand> | undefined,
): Promise<Bewaardemaand> => {
  const geteld = { geteldOp: utcTekst(deps.nu()), telling: await telMaand(deps, gemeente, maand) }
  const condition = stand === undefined ? isNew : versionIs(stand.version)
  const outcome = await deps.store.transact([writeMaandtelling(gemeente, maand, geteld, condition)])
  const bewaard = outcome === 'written' ? undefined : await readMaandtellingen(deps.store, gemeente, jaar)
  return bewaard?.get(maand)?.value ?? geteld
}

/**
 * The numbers of a year, by month. A month is counted once it is asked and closed, and never again; of one that is not
 * closed once an hour.
 */
export const leesJaarcijfers = async (
  deps: Deps,
  { gemeente }: Wie,
  { jaar, hoogstensMs = HOOGSTENS_MS }: { readonly jaar: number; readonly hoogstensMs?: number },
): Promise<Jaarantwoord> => {
  const begin = performance.now()
  const vandaag = momentOp(deps.nu()).datum
  const isWeg = jaar <= laatsteJaarDatWegMag(vandaag, bewarenOp(await deps.versies(gemeente), vandaag))
  const bewaard = await readMaandtellingen(deps.store, gemeente, jaar)
  const kanBlijven = (maand: string, stand: Stored<Bewaardemaand> | undefined): boolean =>
    stand !== undefined &&
    (isWeg || isVast(maand, stand.value) || deps.nu() - epochMsVan(stand.value.geteldOp) < VOORLOPIG_MS)
  const maanden: Geteldemaand[] = []
  const voorlopig: string[] = []
  const nietGeteld: string[] = []
  let nieuw = 0
  for (const maand of maandenTot(jaar, vandaag.slice(0, 'yyyy-mm'.length))) {
    const stand = bewaard.get(maand)
    if (stand === undefined && isWeg) {
      nietGeteld.push(maand)
      continue
    }
    const blijft = kanBlijven(maand, stand)
    // At least one month is counted each time.
    if (!blijft && nieuw > 0 && performance.now() - begin > hoogstensMs) return { soort: 'nogBezig' }
    const waarde =
      stand !== undefined && blijft ? stand.value : await telEnBewaar(deps, { gemeente, jaar, maand }, stand)
    if (!blijft) nieuw += 1
    if (!isVast(maand, waarde)) voorlopig.push(maand)
    maanden.push({ maand, telling: waarde.telling })
  }
  return { soort: 'geteld', jaar, cijfers: jaarcijfersVan(maanden), voorlopig, nietGeteld }
}
