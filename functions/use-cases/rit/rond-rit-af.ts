import type { Afboeking, Reisagenda } from '../../../domain/persoon/index.ts'
import { verbruikVan, type Eerder, type Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { readReisjaren } from '../../stores/pas/reizigers.ts'
import { writeRit } from '../../stores/rit/ritten.ts'
import { versionIs } from '../../stores/store.ts'
import type { Stored } from '../../stores/form.ts'
import { LOST, untilWritten } from '../race.ts'
import { leesGenootjaren, schrijfGenootjaren } from './mee/reisgenoten.ts'
import { schrijfReisjaren, type Uitboeking } from './reisjaren.ts'
import { ritVoor } from '../toegang.ts'
import type { Pasverwijzing, Wie } from '../wie.ts'

/** What is to be done with a ride: nothing but an answer, or a ride to write and what becomes of its metres. */
export type Stap<T> =
  | { readonly antwoord: T }
  | { readonly antwoord: T; readonly schrijf: Rit; readonly afboeking: Afboeking }

/** The years of the rides and whose they are, or that somebody else settled one of them since it was read. */
const leesReisjaren = async (deps: Deps, { gemeente, pasnummer }: Pasverwijzing, weg: readonly Uitboeking[]) => {
  const gelezen = await readReisjaren(deps.store, gemeente, pasnummer)
  if (gelezen === undefined) throw new Error('rit zonder pas')
  // The years were read after the rides: when they no longer hold them, somebody else was first.
  const past = gelezen.reisjaren.every(({ value: { jaar, geboektMeter } }) => {
    const inJaar = weg.filter(({ rit }) => rit.jaar === jaar && rit.status === 'geboekt')
    return geboektMeter >= inJaar.reduce((som, { rit }) => som + rit.afstand.meter, 0)
  })
  return past ? gelezen : LOST
}

/** The ride, and when asked the other one of the same journey: not of a ride that is past cancelling, which is refused. */
const leesReis = async (
  deps: Deps,
  wie: Wie,
  { ritnummer, samen = false }: Pick<Afronding<unknown>, 'ritnummer' | 'samen'>,
): Promise<Stored<Rit>[]> => {
  const rit = await ritVoor(deps, wie, ritnummer)
  if (rit === undefined) return []
  const { retourrit, status } = rit.value
  const gaatDoor = samen && (status === 'geboekt' || status === 'geannuleerd')
  const ander = gaatDoor && retourrit !== undefined ? await ritVoor(deps, wie, retourrit) : undefined
  return ander === undefined ? [rit] : [rit, ander]
}

interface Afronding<T> {
  readonly ritnummer: string
  /** @param eerder the year of the ride before this, once it is known that there is something to write */
  readonly besluit: (rit: Rit, eerder?: Eerder) => Stap<T>
  /** The other ride of the journey too, if it is still booked: both or neither. */
  readonly samen?: boolean | undefined
}

interface Beslist<T> extends Stored<Rit> {
  readonly stap: Stap<T>
}

const stappenVan = <T>(beslist: readonly Beslist<T>[]) =>
  beslist.flatMap(({ stap, value: rit, version }) => ('schrijf' in stap ? [{ rit, version, ...stap }] : []))

/** Decides of each ride with what happened before it: how often counts, also within one journey. */
export const naElkaar = <T>(
  ritten: readonly Stored<Rit>[],
  jaren: readonly Reisagenda[],
  besluit: (rit: Rit, eerder?: Eerder) => Stap<T>,
): Beslist<T>[] => {
  const na = new Map(jaren.map((jaar) => [jaar.jaar, jaar]))
  return ritten.map((gelezen) => {
    const { value: rit } = gelezen
    const jaar = na.get(rit.jaar)
    const stap = besluit(rit, jaar)
    if (jaar !== undefined && 'schrijf' in stap) na.set(rit.jaar, stap.afboeking(jaar, verbruikVan(rit), rit.ritnummer))
    return { ...gelezen, stap }
  })
}

/**
 * Ends the life of a booked ride, or settles again one that was ended, with its metres in the same transaction.
 * @returns undefined when there is no such ride for the caller
 * @throws TooManyRaces, StoreUnavailable: the same request may be sent again
 */
export const rondRitAf = <T>(deps: Deps, wie: Wie, afronding: Afronding<T>): Promise<T | undefined> =>
  untilWritten<T | undefined>(async () => {
    const gelezen = await leesReis(deps, wie, afronding)
    const [gevraagd] = gelezen
    if (gevraagd === undefined) return undefined
    // Whoever asks for what is done already needs no years.
    const vooraf = naElkaar(gelezen, [], afronding.besluit)
    const weg = stappenVan(vooraf)
    if (weg.length === 0) return vooraf[0]?.stap.antwoord
    const pas = { gemeente: wie.gemeente, pasnummer: gevraagd.value.pasnummer }
    const gevonden = await leesReisjaren(deps, pas, weg)
    if (gevonden === LOST) return LOST
    const { persoonsnummer, reisjaren } = gevonden
    const van = { gemeente: wie.gemeente, persoonsnummer }
    const genoten = await leesGenootjaren(
      deps,
      wie.gemeente,
      weg.map(({ rit }) => rit),
    )
    const beslist = naElkaar(
      gelezen,
      reisjaren.map(({ value }) => value),
      afronding.besluit,
    )
    const stappen = stappenVan(beslist)
    const antwoord = beslist[0]?.stap.antwoord
    const outcome = await deps.store.transact([
      ...schrijfReisjaren(van, reisjaren, { weg: stappen, bij: [], nuEpochMs: deps.nu() }),
      ...schrijfGenootjaren(van, genoten, { weg: stappen.map(({ rit }) => rit), bij: [], nuEpochMs: deps.nu() }),
      ...stappen.map(({ schrijf, version }) => writeRit(wie.gemeente, schrijf, versionIs(version))),
    ])
    return outcome === 'written' ? antwoord : LOST
  })
