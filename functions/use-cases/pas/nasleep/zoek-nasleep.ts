import { LAATSTE_DATUM } from '../../../../domain/kernel/tijd/periode.ts'
import { beginVanDag, momentVan, type Datum, type Moment } from '../../../../domain/kernel/tijd/time.ts'
import { gestoptVanaf, passtatusOp, pasOp, teBeslissenNa, type Pasdossier } from '../../../../domain/pas/index.ts'
import { metDossier, type Persoon } from '../../../../domain/persoon/index.ts'
import { isLopend, type Reeks } from '../../../../domain/reeks/index.ts'
import { geraakteRitten, type GeraakteRit, type Rit } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { readMachtiging } from '../../../stores/bijdrage/machtigingen.ts'
import { queryPaskoppelingen, type Paskoppeling } from '../../../stores/inzage/koppelingen.ts'
import { readAgendasleutel } from '../../../stores/pas/agendasleutels.ts'
import type { Behoudbaar } from '../../../stores/pas/nasleep.ts'
import type { Reiziger } from '../../../stores/pas/reizigers.ts'
import { queryMeereizen } from '../../../stores/rit/meereizen.ts'
import { readRitByNummer } from '../../../stores/rit/ritten.ts'
import { queryReeksen } from '../../../stores/reeks/reeksen.ts'
import { metCodes } from '../../rit/plaatsen.ts'
import type { Pasverwijzing } from '../../wie.ts'

/** What a change of a pass leaves, of which somebody must say what becomes of it. */
export interface Nasleep {
  /** From which day nobody travels on the pass any more; absent where only some rides became impossible. */
  readonly vanaf?: Datum | undefined
  /** Booked rides that can no longer be made. */
  readonly ritten: readonly GeraakteRit[]
  /** Series that would go on. */
  readonly reeksen: readonly Reeks[]
  /** Accounts that still reach the pass. */
  readonly koppelingen: readonly Paskoppeling[]
  /** A calendar program still reads the rides of the person. */
  readonly agenda: boolean
  /** The bank may still collect from the holder. */
  readonly machtiging: boolean
  /** Other passes of the same person that can still be used. */
  readonly anderePassen: readonly string[]
  /** Booked rides of others in which the holder would travel along: who booked them must change them. */
  readonly meereizen: readonly Pick<Rit, 'ritnummer' | 'vertrek'>[]
}

export const isOpen = ({ agenda, machtiging, ...lijsten }: Nasleep): boolean =>
  agenda ||
  machtiging ||
  [lijsten.ritten, lijsten.reeksen, lijsten.koppelingen, lijsten.anderePassen, lijsten.meereizen].some(
    (deel) => deel.length > 0,
  )

const PER_BLADZIJDE = 50

/** Series that would go on: on a pass that stopped, and those of which a booked ride became impossible. */
const leesReeksen = async (
  deps: Deps,
  { gemeente, pasnummer }: Pasverwijzing,
  { vanaf, ritten }: Pick<Nasleep, 'vanaf' | 'ritten'>,
): Promise<Reeks[]> => {
  const geraakt = new Set(ritten.flatMap(({ rit }) => rit.reeksnummer ?? []))
  if (vanaf === undefined && geraakt.size === 0) return []
  const alle: Reeks[] = []
  let cursor: string | undefined
  do {
    const blad = await queryReeksen(deps.store, gemeente, pasnummer, { limit: PER_BLADZIJDE, cursor })
    alle.push(...blad.gevonden)
    cursor = blad.next
  } while (cursor !== undefined)
  return alle.filter(
    (reeks) =>
      reeks.beeindiging === undefined &&
      isLopend(reeks) &&
      (geraakt.has(reeks.reeksnummer) || (vanaf !== undefined && (reeks.totEnMet ?? LAATSTE_DATUM) >= vanaf)),
  )
}

const metPlaatsen = (deps: Deps, ritten: readonly Rit[]): Promise<Rit[]> =>
  Promise.all(
    ritten.map(async (rit) => ({ ...rit, van: await metCodes(deps, rit.van), naar: await metCodes(deps, rit.naar) })),
  )

const staatOpen = async (deps: Deps, { gemeente, pasnummer }: Pasverwijzing): Promise<boolean> => {
  const stand = await readMachtiging(deps.store, gemeente, pasnummer)
  return stand !== undefined && 'machtiging' in stand.value && stand.value.vervallen === undefined
}

/** Passes of the same person, besides this one, that were not ended and have not run out. */
const bruikbareAndere = ({ passen }: Persoon, pasnummer: string, vandaag: Datum): string[] =>
  passen
    .map((dossier) => pasOp(dossier, vandaag))
    .filter((pas) => pas.pasnummer !== pasnummer && pas.einde === undefined && passtatusOp(pas, vandaag) !== 'verlopen')
    .map((pas) => pas.pasnummer)

/** Rides from the day on which nobody travels any more: of a pass that ended for death that is before its last day is over. */
const metGestopt = (
  ritten: readonly Rit[],
  geraakt: readonly GeraakteRit[],
  vanaf: Datum | undefined,
): GeraakteRit[] => {
  const genoemd = new Set(geraakt.map(({ rit }) => rit.ritnummer))
  return ritten.flatMap((rit) =>
    vanaf !== undefined && momentVan(rit.vertrek).datum >= vanaf && !genoemd.has(rit.ritnummer)
      ? [{ rit, redenen: [] }]
      : [],
  )
}

/** More rides to come in which somebody travels along nobody has; what is beyond is found once these are settled. */
const MEESTE_MEEREIZEN = 50

/** Rides of others to come from the day on which nobody travels on the pass any more. */
const leesMeereizen = async (
  { store }: Deps,
  { gemeente, pasnummer }: Pasverwijzing,
  vanEpochMs: number,
): Promise<Nasleep['meereizen']> => {
  const { meereizen } = await queryMeereizen(store, gemeente, pasnummer, { vanEpochMs, limit: MEESTE_MEEREIZEN })
  const ritten = await Promise.all(meereizen.map(({ ritnummer }) => readRitByNummer(store, gemeente, ritnummer)))
  return ritten.flatMap((rit) =>
    rit?.value.status === 'geboekt' ? [{ ritnummer: rit.value.ritnummer, vertrek: rit.value.vertrek }] : [],
  )
}

export interface Nasleepvraag extends Pick<Reiziger, 'persoon' | 'reisjaren'> {
  readonly gemeente: string
  /** The pass as it is, or would be. */
  readonly dossier: Pasdossier
  /** Its booked rides still to come. */
  readonly ritten: readonly Rit[]
  /** What may stay, as was said before. */
  readonly behouden: readonly Behoudbaar[]
  readonly nu: Moment
}

/** What a pass as it is, or would be, leaves to be decided. Changes nothing. */
export const zoekNasleep = async (
  deps: Deps,
  { gemeente, dossier, persoon, reisjaren, ritten, behouden, nu }: Nasleepvraag,
): Promise<Nasleep> => {
  const { pasnummer } = dossier.pas
  const pas = pasOp(dossier, LAATSTE_DATUM)
  const geraakt = geraakteRitten(
    await metPlaatsen(deps, ritten),
    { nu, dossier, persoon: metDossier(persoon, dossier), reisjaren: reisjaren.map(({ value }) => value) },
    await deps.versies(gemeente),
  )
  const vanaf = gestoptVanaf(pas)
  const gestopt = [...geraakt, ...metGestopt(ritten, geraakt, vanaf)]
  const nietBehouden = (wat: Behoudbaar, gevraagd: boolean): boolean => gevraagd && !behouden.includes(wat)
  const { toegang, anderePassen } = teBeslissenNa(pas)
  const anderen = bruikbareAndere(persoon, pasnummer, nu.datum)
  const koppelingen = nietBehouden('koppelingen', toegang)
    ? await queryPaskoppelingen(deps.store, gemeente, pasnummer)
    : []
  return {
    vanaf,
    ritten: gestopt,
    reeksen: nietBehouden('reeksen', true)
      ? await leesReeksen(deps, { gemeente, pasnummer }, { vanaf, ritten: gestopt })
      : [],
    koppelingen: koppelingen.filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined),
    agenda:
      nietBehouden('koppelingen', toegang) &&
      anderen.length === 0 &&
      (await readAgendasleutel(deps.store, { gemeente, pasnummer: persoon.persoonsnummer })) !== undefined,
    machtiging: nietBehouden('machtiging', toegang) && (await staatOpen(deps, { gemeente, pasnummer })),
    anderePassen: nietBehouden('anderePassen', anderePassen) ? anderen : [],
    meereizen:
      vanaf === undefined
        ? []
        : await leesMeereizen(deps, { gemeente, pasnummer }, Math.max(nu.epochMs, beginVanDag(vanaf))),
  }
}
