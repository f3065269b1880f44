import { isGelijk } from '../../../../domain/kernel/gelijk.ts'
import { momentOp, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { jarenVan, pasOp, type Pas, type Pasdossier } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { StoreUnavailable } from '../../../stores/store.ts'
import { metElk } from '../../met-elk.ts'
import { LOST, untilWritten } from '../../race.ts'
import { pasVoor } from '../../toegang.ts'
import { daderVan, type Wie } from '../../wie.ts'
import { schrijfVerlening } from '../passen.ts'

/** A row of the file beside what is kept: new, the same, or with fields that are otherwise. */
export interface Importrij {
  readonly rij: number
  readonly externId: string
  readonly pasnummer: string
  readonly stand: 'nieuw' | 'gelijk' | 'anders'
  readonly velden: readonly string[]
  /** Metres that were used before, by the file and by what is kept. */
  readonly bestandMeter: number
  readonly opstapMeter: number
}

/** A row without faults: the pass that it is, or becomes. */
export interface Klaar {
  readonly rij: number
  readonly externId: string
  readonly pas: Pas
}

const VERGELEKEN = [
  'naam',
  'geboortedatum',
  'geldigVanaf',
  'geldigTotEnMet',
  'vervoertype',
  'begeleiding',
  'scootmobiel',
  'kenmerken',
  'groepen',
  'reizigersbudget',
  'beginstand',
  'vervoerElders',
  'aanvraagdatum',
  'besluitdatum',
  'zaaknummer',
  'telefoon',
] as const satisfies readonly (keyof Pas)[]

const idsVan = ({ puntbestemmingen }: Pas): string[] => puntbestemmingen.map(({ id }) => id).toSorted()

const verschillen = (pas: Pas, bewaard: Pas): string[] => [
  ...VERGELEKEN.filter((veld) => !isGelijk(pas[veld] ?? null, bewaard[veld] ?? null)),
  ...(pas.woning.id === bewaard.woning.id ? [] : ['woning']),
  // A file that says nothing of these contradicts nothing.
  ...(pas.puntbestemmingen.length === 0 || isGelijk(idsVan(pas), idsVan(bewaard)) ? [] : ['puntbestemmingen']),
]

const naast = ({ rij, externId, pas }: Klaar, bewaard: Pas | undefined): Importrij => {
  const velden = bewaard === undefined ? [] : verschillen(pas, bewaard)
  return {
    rij,
    externId,
    pasnummer: pas.pasnummer,
    stand: bewaard === undefined ? 'nieuw' : velden.length === 0 ? 'gelijk' : 'anders',
    velden,
    bestandMeter: pas.beginstand?.meter ?? 0,
    opstapMeter: bewaard?.beginstand?.meter ?? 0,
  }
}

const dossierVan = (deps: Deps, wie: Wie, { pas }: Klaar): Pasdossier => ({
  pas,
  verlening: { op: utcTekst(deps.nu()), ...daderVan(wie), reden: 'Overgenomen uit het vorige systeem.' },
  wijzigingen: [],
})

const verleend = (klaar: Klaar): Importrij => ({
  ...naast(klaar, undefined),
  opstapMeter: klaar.pas.beginstand?.meter ?? 0,
})

/** The row beside the pass that is kept, if there is one. */
export const kijk = async (deps: Deps, wie: Wie, klaar: Klaar): Promise<Importrij> => {
  const eerder = await pasVoor(deps, wie, klaar.pas.pasnummer)
  return naast(klaar, eerder === undefined ? undefined : pasOp(eerder.value, momentOp(deps.nu()).datum))
}

/** The pass that was kept, if somebody else was first; else it is granted now. */
const bewaar = (deps: Deps, wie: Wie, klaar: Klaar): Promise<Importrij> =>
  untilWritten<Importrij>(async () => {
    const bekeken = await kijk(deps, wie, klaar)
    if (bekeken.stand !== 'nieuw') return bekeken
    const outcome = await deps.store.transact(schrijfVerlening(wie.gemeente, dossierVan(deps, wie, klaar)))
    return outcome === 'written' ? verleend(klaar) : LOST
  })

/** As many items as DynamoDB writes in one transaction. */
const MEESTE_WRITES = 100

/** Passes that are written together; each has an item for each of its years, and a line in the logboek. */
const groepenVan = (nieuwe: readonly Klaar[]): Klaar[][] => {
  const groepen: Klaar[][] = []
  let items = MEESTE_WRITES
  for (const klaar of nieuwe) {
    const erbij = 2 + jarenVan(klaar.pas).length
    items += erbij
    if (items > MEESTE_WRITES) {
      groepen.push([])
      items = erbij
    }
    groepen.at(-1)?.push(klaar)
  }
  return groepen
}

/** A group in one transaction; where one of them was made meanwhile, each by itself. */
const schrijfGroep = async (deps: Deps, wie: Wie, groep: readonly Klaar[]): Promise<Importrij[]> => {
  const writes = groep.flatMap((klaar) => schrijfVerlening(wie.gemeente, dossierVan(deps, wie, klaar)))
  if ((await deps.store.transact(writes)) === 'written') return groep.map((klaar) => verleend(klaar))
  return await metElk(groep, (klaar) => bewaar(deps, wie, klaar), 1)
}

/**
 * Writes the new ones, group by group. When the time is up, or the store has too much to do, what was written stays.
 * @returns those that were written: all, or the first of them
 * @throws TooManyRaces, StoreUnavailable: nothing was written
 */
export const schrijfNieuwe = async (deps: Deps, wie: Wie, nieuwe: readonly Klaar[]): Promise<Importrij[]> => {
  const geschreven: Importrij[] = []
  for (const groep of groepenVan(nieuwe))
    try {
      geschreven.push(...(await schrijfGroep(deps, wie, groep)))
    } catch (error) {
      if (geschreven.length > 0 && error instanceof StoreUnavailable) break
      throw error
    }
  return geschreven
}
