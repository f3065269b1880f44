import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import { isToekomstigOverlijden, standNaMelding, type Eindemelding, type Pas } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { metElk } from '../../met-elk.ts'
import { TooManyRaces } from '../../race.ts'
import type { Wie } from '../../wie.ts'
import { handelNasleepAf, leesNasleep, type Nasleepkeuze } from '../nasleep/handel-af.ts'
import type { Nasleep } from '../nasleep/zoek-nasleep.ts'
import { beoordeelPaswijziging, wijzigPas } from '../wijzig-pas.ts'
import { vindPas, type Aangeduid, type Pasuitkomst, type Voorstel } from './vind-pas.ts'

/** A row of a list of people that died, moved or need no pass any more. */
export interface Beeindiging {
  /** Where it stands in the file, as people count. */
  readonly rij: number
  readonly over: Aangeduid
  readonly melding: Eindemelding
  /** Why; it stays with the pass. What the carrier reads of its rides is always the same sentence. */
  readonly reden: string | undefined
  readonly keuze: Nasleepkeuze
}

export interface Beeindigingsfout {
  readonly rij: number
  /** Empty where it is about the row. */
  readonly veld: string
  readonly code: string
  readonly detail: string
  readonly voorstellen?: readonly Voorstel[]
}

/** A pass as it is, or was before the list, and what it leaves open now. */
export interface Beeindigd {
  readonly rij: number
  readonly pas: Pas
  /** It ends by this list, it was told before, or it ended otherwise and is left as it is. */
  readonly stand: ReturnType<typeof standNaMelding>
  readonly nasleep: Nasleep
}

interface Opdracht {
  readonly rijen: readonly Beeindiging[]
  /** What was wrong with rows before they could be looked at. */
  readonly eerdereFouten: readonly Beeindigingsfout[]
  readonly proef: boolean
}

type Klaar = Beeindigd & { readonly beeindiging: Beeindiging }

const REDEN_VOOR_VERVOERDER = 'De pas is beëindigd.'

const persoonsfout = (
  { rij, over }: Beeindiging,
  uitkomst: Exclude<Pasuitkomst, { soort: 'gevonden' }>,
): Beeindigingsfout => {
  const opNummer = over.pasnummer === undefined ? 'externId' : 'pasnummer'
  switch (uitkomst.soort) {
    case 'onbekend': {
      const metNummer = over.pasnummer !== undefined || over.externId !== undefined
      const detail = metNummer ? 'Deze pas kennen wij niet.' : 'Wij kennen niemand met deze naam en geboortedatum.'
      return { rij, veld: metNummer ? opNummer : 'naam', code: 'pas-onbekend', detail }
    }
    case 'iemandAnders': {
      const wat = uitkomst.veld === 'naam' ? 'een andere naam' : 'een andere geboortedatum'
      return {
        rij,
        veld: uitkomst.veld,
        code: 'iemand-anders',
        detail: `De pas met dit nummer is van iemand met ${wat}. Controleer de rij.`,
      }
    }
    case 'twijfel':
      return {
        rij,
        veld: 'pasnummer',
        code: 'pas-twijfel',
        detail: 'Zonder nummer is niet zeker om welke pas het gaat. Zet het goede pasnummer in de rij.',
        voorstellen: uitkomst.voorstellen,
      }
  }
}

const wensVan = ({ melding, reden }: Beeindiging) => ({ velden: { einde: melding }, reden })

/** What the list would do with one pass, or what is wrong with its row; changes nothing. */
const bekijk = async (deps: Deps, wie: Wie, een: Beeindiging): Promise<Klaar | readonly Beeindigingsfout[]> => {
  const { rij, melding } = een
  const gevonden = await vindPas(deps, wie, een.over)
  const opDag: Beeindigingsfout[] = isToekomstigOverlijden(melding, momentOp(deps.nu()).datum)
    ? [{ rij, veld: 'datum', code: 'overlijden-in-toekomst', detail: 'Deze dag moet nog komen. Controleer de datum.' }]
    : []
  if (gevonden.soort !== 'gevonden') return [persoonsfout(een, gevonden), ...opDag]
  if (opDag.length > 0) return opDag
  const { pas } = gevonden
  const { pasnummer } = pas
  const stand = standNaMelding(pas, melding)
  const uitkomst =
    stand === 'anders'
      ? await leesNasleep(deps, wie, pasnummer)
      : await beoordeelPaswijziging(deps, wie, { pasnummer, wens: wensVan(een) })
  if (uitkomst === undefined) return [persoonsfout(een, { soort: 'onbekend' })]
  return 'fouten' in uitkomst
    ? uitkomst.fouten.map(({ veld, code, tekst }) => ({ rij, veld: String(veld.at(-1) ?? ''), code, detail: tekst }))
    : { rij, pas, stand, nasleep: uitkomst.nasleep, beeindiging: een }
}

/** Two rows about one pass contradict each other, or one of them is about somebody else. */
const dubbelen = (klaar: readonly Klaar[]): Beeindigingsfout[] => {
  const eerste = new Map<string, number>()
  return klaar.flatMap(({ rij, pas: { pasnummer } }) => {
    const eerder = eerste.get(pasnummer)
    if (eerder === undefined) eerste.set(pasnummer, rij)
    return eerder === undefined
      ? []
      : [{ rij, veld: 'pasnummer', code: 'dubbel', detail: `Over deze pas gaat ook rij ${eerder}.` }]
  })
}

/** Ends one pass and does with what it leaves as the row says; what is not named stays on the worklist. */
const voerUit = async (deps: Deps, wie: Wie, { beeindiging, ...klaar }: Klaar): Promise<Beeindigd> => {
  const { pasnummer } = klaar.pas
  // A row before this one can have ended it: as another pass of the same person.
  const nu = await bekijk(deps, wie, { ...beeindiging, over: { pasnummer } })
  if (!('pas' in nu)) throw new TooManyRaces('a pass of the list changed meanwhile')
  if (nu.stand === 'anders') return { ...klaar, stand: 'anders', nasleep: nu.nasleep }
  const uitkomst = await wijzigPas(deps, wie, { pasnummer, wens: wensVan(beeindiging) })
  if (uitkomst?.soort !== 'gewijzigd') throw new TooManyRaces('a pass of the list changed meanwhile')
  const { keuze } = beeindiging
  const over =
    Object.keys(keuze).length === 0
      ? undefined
      : await handelNasleepAf(deps, wie, { pasnummer, keuze, reden: REDEN_VOOR_VERVOERDER })
  return { ...klaar, nasleep: over ?? uitkomst.nasleep }
}

/**
 * Ends the passes of a list, each as one act. With one fault in the list nothing happens. What ended before is told; stopped
 * halfway, the same list again does the rest.
 * @throws TooManyRaces, StoreUnavailable: the same list may be sent again
 */
export const beeindigPassen = async (
  deps: Deps,
  wie: Wie,
  { rijen, eerdereFouten, proef }: Opdracht,
): Promise<{ readonly passen: readonly Beeindigd[]; readonly fouten: readonly Beeindigingsfout[] }> => {
  const bekeken = await metElk(rijen, (een) => bekijk(deps, wie, een))
  const klaar = bekeken.flatMap((een) => ('pas' in een ? [een] : []))
  const fouten = [...eerdereFouten, ...bekeken.flatMap((een) => ('pas' in een ? [] : een)), ...dubbelen(klaar)]
  if (proef || fouten.length > 0) return { passen: klaar, fouten: fouten.toSorted((a, b) => a.rij - b.rij) }
  // What ended before comes last: a list that was stopped halfway always comes further.
  const volgorde = [
    ...klaar.filter(({ stand }) => stand === 'nieuw'),
    ...klaar.filter(({ stand }) => stand !== 'nieuw'),
  ]
  // One after the other: an ending can reach other passes of the same person.
  const passen = await metElk(volgorde, (een) => voerUit(deps, wie, een), 1)
  return { passen: passen.toSorted((a, b) => a.rij - b.rij), fouten: [] }
}
