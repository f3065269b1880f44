import type { Afboeking } from '../../../domain/persoon/index.ts'
import { agendajarenVan, type Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { readReisjaar } from '../../stores/pas/passen.ts'
import { readRitByNummer, writeRit } from '../../stores/rit/ritten.ts'
import { versionIs } from '../../stores/store.ts'
import type { Stored } from '../../stores/form.ts'
import { LOST, untilWritten } from '../race.ts'
import { schrijfReisjaren, type Uitboeking } from './reisjaren.ts'
import { magBij, type Wie } from '../wie.ts'

/** What is to be done with a booked ride: nothing but an answer, or a ride to write and what becomes of its metres. */
type Stap<T> = { readonly antwoord: T } | { readonly antwoord: T; readonly schrijf: Rit; readonly afboeking: Afboeking }

/** The years of the rides, or that somebody else settled one of them since it was read. */
const leesReisjaren = async (deps: Deps, gemeente: string, pasnummer: string, weg: readonly Uitboeking[]) => {
  const jaren = [...new Set(weg.flatMap(({ rit }) => agendajarenVan(rit)))]
  const gelezen = await Promise.all(jaren.map((jaar) => readReisjaar(deps.store, gemeente, pasnummer, jaar)))
  const reisjaren = gelezen.flatMap((reisjaar) => reisjaar ?? [])
  // The years were read after the rides: when they no longer hold them, somebody else was first.
  const past = reisjaren.every(({ value: { jaar, geboektMeter } }) => {
    const inJaar = weg.filter(({ rit }) => rit.jaar === jaar)
    return geboektMeter >= inJaar.reduce((som, { rit }) => som + rit.afstand.meter, 0)
  })
  return past ? reisjaren : LOST
}

/** The ride, and when asked the other one of the same journey: not of a ride that is past cancelling, which is refused. */
const leesReis = async (deps: Deps, gemeente: string, ritnummer: string, samen: boolean): Promise<Stored<Rit>[]> => {
  const rit = await readRitByNummer(deps.store, gemeente, ritnummer)
  if (rit === undefined) return []
  const { retourrit, status } = rit.value
  const gaatDoor = samen && (status === 'geboekt' || status === 'geannuleerd')
  const ander = gaatDoor && retourrit !== undefined ? await readRitByNummer(deps.store, gemeente, retourrit) : undefined
  return ander === undefined ? [rit] : [rit, ander]
}

/**
 * Ends the life of a booked ride, and settles its metres in the same transaction.
 * @param samen the other ride of the journey too, if it is still booked: both or neither
 * @returns undefined when there is no such ride for the caller
 * @throws TooManyRaces, StoreUnavailable: the same request may be sent again
 */
export const rondRitAf = <T>(
  deps: Deps,
  wie: Wie,
  ritnummer: string,
  besluit: (rit: Rit) => Stap<T>,
  samen = false,
): Promise<T | undefined> =>
  untilWritten<T | undefined>(async () => {
    const gelezen = await leesReis(deps, wie.gemeente, ritnummer, samen)
    const beslist = gelezen.map(({ value: rit, version }) => ({ rit, version, stap: besluit(rit) }))
    const [gevraagd] = beslist
    if (gevraagd === undefined || !magBij(wie, gevraagd.rit.pasnummer)) return undefined
    const { antwoord } = gevraagd.stap
    const stappen = beslist.flatMap(({ stap, ...rest }) => ('schrijf' in stap ? [{ ...rest, ...stap }] : []))
    if (stappen.length === 0) return antwoord
    const { pasnummer } = gevraagd.rit
    const reisjaren = await leesReisjaren(deps, wie.gemeente, pasnummer, stappen)
    if (reisjaren === LOST) return LOST
    const outcome = await deps.store.transact([
      ...schrijfReisjaren(wie.gemeente, pasnummer, reisjaren, stappen, [], deps.nu()),
      ...stappen.map(({ schrijf, version }) => writeRit(wie.gemeente, schrijf, versionIs(version))),
    ])
    return outcome === 'written' ? antwoord : LOST
  })
