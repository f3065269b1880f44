import { isGelijk } from '../../../../domain/kernel/gelijk.ts'
import type { Locatie } from '../../../../domain/kernel/plaats/locatie.ts'
import { momentOp, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { pasOp, toetsPas, type Pas, type Pasdossier } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { remember } from '../../../services/remember.ts'
import { metElk } from '../../met-elk.ts'
import { LOST, untilWritten } from '../../race.ts'
import { pasVoor } from '../../toegang.ts'
import { daderVan, type Wie } from '../../wie.ts'
import { nummerVoor } from '../lijst-passen.ts'
import { schrijfVerlening } from '../passen.ts'
import { vindAdres, type Adres, type Adresuitkomst } from './adres.ts'

type Gegevens = Omit<Pas, 'pasnummer' | 'woning' | 'externId'>

/** A pass of another system. */
export interface Importpas {
  /** Where it stands in the file, as people count. */
  readonly rij: number
  readonly externId: string
  readonly gegevens: Gegevens
  /** Where the holder lives: a place of ours, or an address to be found. */
  readonly woning: { readonly locatieId: string } | Adres
}

export interface Importfout {
  readonly rij: number
  readonly externId?: string | undefined
  /** Empty where it is about the row. */
  readonly veld: string
  readonly code: string
  readonly detail: string
  readonly voorstellen?: Extract<Adresuitkomst, { soort: 'twijfel' }>['voorstellen'] | undefined
}

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

export interface Importuitkomst {
  readonly rijen: readonly Importrij[]
  readonly fouten: readonly Importfout[]
}

const adreszoeker = (deps: Deps): ((woning: Importpas['woning']) => Promise<Adresuitkomst>) => {
  const onthoud = remember<Adresuitkomst>({ most: 10_000, forMs: 60_000 })
  const zoek = async (woning: Importpas['woning']): Promise<Adresuitkomst> => {
    if (!('locatieId' in woning)) return await vindAdres(deps, woning)
    const locatie = await deps.locaties.vind(woning.locatieId)
    return locatie === undefined ? { soort: 'onbekend' } : { soort: 'gevonden', locatie }
  }
  return (woning) =>
    onthoud(
      JSON.stringify(woning),
      () => zoek(woning),
      () => true,
    )
}

const woningfout = ({ rij, externId, woning }: Importpas, uitkomst: Exclude<Adresuitkomst, { soort: 'gevonden' }>) => {
  const veld = 'locatieId' in woning ? 'woning' : 'huisnummer'
  return uitkomst.soort === 'onbekend'
    ? {
        rij,
        externId,
        veld,
        code: 'adres-onbekend',
        detail: 'Dit adres kennen wij niet. Controleer postcode en huisnummer.',
      }
    : {
        rij,
        externId,
        veld,
        code: 'adres-twijfel',
        detail: 'Dit adres is niet zeker. Kies het goede adres, of verbeter de rij.',
        voorstellen: uitkomst.voorstellen,
      }
}

/** The same number twice would be one pass. */
const dubbelen = (passen: readonly Importpas[]): Importfout[] => {
  const eerste = new Map<string, number>()
  return passen.flatMap(({ rij, externId }) => {
    const eerder = eerste.get(externId)
    if (eerder === undefined) eerste.set(externId, rij)
    return eerder === undefined
      ? []
      : [{ rij, externId, veld: 'externId', code: 'dubbel', detail: `Dit nummer staat ook in rij ${eerder}.` }]
  })
}

interface Klaar {
  readonly importpas: Importpas
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

const verschillen = (pas: Pas, bewaard: Pas): string[] => [
  ...VERGELEKEN.filter((veld) => !isGelijk(pas[veld] ?? null, bewaard[veld] ?? null)),
  ...(pas.woning.id === bewaard.woning.id ? [] : ['woning']),
]

const naast = ({ importpas: { rij, externId }, pas }: Klaar, bewaard: Pas | undefined): Importrij => {
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

/** The pass that was kept, if there is one; else it is granted now, and nothing where only a look was asked for. */
const bewaar = (
  deps: Deps,
  wie: Wie,
  { doe, ...klaar }: Klaar & { readonly doe: 'kijken' | 'schrijven' },
): Promise<Importrij> =>
  untilWritten<Importrij>(async () => {
    const { gemeente } = wie
    const nu = momentOp(deps.nu())
    const eerder = await pasVoor(deps, wie, klaar.pas.pasnummer)
    if (eerder !== undefined) return naast(klaar, pasOp(eerder.value, nu.datum))
    if (doe === 'kijken') return naast(klaar, undefined)
    const verlening = { op: utcTekst(nu.epochMs), ...daderVan(wie), reden: 'Overgenomen uit het vorige systeem.' }
    const dossier: Pasdossier = { pas: klaar.pas, verlening, wijzigingen: [] }
    const outcome = await deps.store.transact(schrijfVerlening(gemeente, dossier))
    return outcome === 'written' ? { ...naast(klaar, undefined), opstapMeter: klaar.pas.beginstand?.meter ?? 0 } : LOST
  })

/**
 * Takes over the passes of another system. With one fault in the file nothing is written. What was taken over before is
 * left as it has become and compared; stopped halfway, the same file again does the rest.
 * @param eerdereFouten what was wrong with rows before they could be looked at
 * @throws ServiceUnavailable, TooManyRaces, StoreUnavailable: the same file may be sent again
 */
export const importeerPassen = async (
  deps: Deps,
  wie: Wie,
  {
    passen,
    eerdereFouten,
    proef,
  }: { readonly passen: readonly Importpas[]; readonly eerdereFouten: readonly Importfout[]; readonly proef: boolean },
): Promise<Importuitkomst> => {
  const versies = await deps.versies(wie.gemeente)
  const vind = adreszoeker(deps)
  const bekeken = await metElk(passen, async (importpas): Promise<Klaar | readonly Importfout[]> => {
    const { rij, externId, gegevens } = importpas
    const gevonden = await vind(importpas.woning)
    const woning: Locatie | undefined = gevonden.soort === 'gevonden' ? gevonden.locatie : undefined
    const opWoning = gevonden.soort === 'gevonden' ? [] : [woningfout(importpas, gevonden)]
    const pasnummer = nummerVoor(deps, wie.gemeente, externId)
    const pas: Pas = { ...gegevens, externId, pasnummer, woning: woning ?? NERGENS }
    const opRegels = toetsPas(pas, versies).map(({ veld, code, tekst }) => ({
      rij,
      externId,
      veld: veld.join('.'),
      code,
      detail: tekst,
    }))
    return opWoning.length + opRegels.length > 0 ? [...opWoning, ...opRegels] : { importpas, pas }
  })
  const klaar = bekeken.flatMap((een) => ('pas' in een ? [een] : []))
  const fouten = [...eerdereFouten, ...dubbelen(passen), ...bekeken.flatMap((een) => ('pas' in een ? [] : een))]
  const doe = proef || fouten.length > 0 ? 'kijken' : 'schrijven'
  const rijen = await metElk(klaar, (een) => bewaar(deps, wie, { ...een, doe }))
  return { rijen, fouten: fouten.toSorted((a, b) => a.rij - b.rij) }
}

/** Stands for a home that was not found, while the rest of the row is looked at. */
const NERGENS: Locatie = { id: '', weergavenaam: '', woonplaats: '', gemeente: '', punt: { lat: 0, lon: 0 } }
