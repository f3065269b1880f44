import type { Afboeking } from '../../domain/pas/index.ts'
import { agendajarenVan, type Rit } from '../../domain/rit/index.ts'
import type { Deps } from '../deps.ts'
import { readReisjaar, writeReisjaar } from '../stores/passen.ts'
import { readRitByNummer, writeRit } from '../stores/ritten.ts'
import { versionIs, type Write } from '../stores/store.ts'
import { LOST, untilWritten } from './race.ts'
import { magBij, type Wie } from './wie.ts'

/** What is to be done with a booked ride: nothing but an answer, or a ride to write and what becomes of its metres. */
type Stap<T> = { readonly antwoord: T } | { readonly antwoord: T; readonly schrijf: Rit; readonly afboeking: Afboeking }

/** The years that a ride stands in, with its metres settled; those were counted in the year of departure. */
const schrijfReisjaren = async (
  deps: Deps,
  gemeente: string,
  rit: Rit,
  afboeking: Afboeking,
): Promise<Write[] | typeof LOST> => {
  const gelezen = await Promise.all(
    agendajarenVan(rit).map((jaar) => readReisjaar(deps.store, gemeente, rit.pasnummer, jaar)),
  )
  // The years were read after the ride: when they no longer hold it, somebody else settled it in between.
  const vanVertrek = gelezen.find((reisjaar) => reisjaar?.value.jaar === rit.jaar)
  if (vanVertrek === undefined) throw new Error(`rit zonder reisjaar ${rit.jaar}`)
  if (vanVertrek.value.geboektMeter < rit.afstand.meter) return LOST
  return gelezen.flatMap((reisjaar) => {
    if (reisjaar === undefined) return []
    const meter = reisjaar.value.jaar === rit.jaar ? rit.afstand.meter : 0
    const agenda = afboeking(reisjaar.value, meter, rit.ritnummer)
    return [writeReisjaar(gemeente, rit.pasnummer, agenda, versionIs(reisjaar.version))]
  })
}

/**
 * Ends the life of a booked ride, and settles its metres in the same transaction.
 * @returns undefined when there is no such ride for the caller
 * @throws TooManyRaces, StoreUnavailable: the same request may be sent again
 */
export const rondRitAf = <T>(
  deps: Deps,
  wie: Wie,
  ritnummer: string,
  besluit: (rit: Rit) => Stap<T>,
): Promise<T | undefined> =>
  untilWritten<T | undefined>(async () => {
    const gelezen = await readRitByNummer(deps.store, wie.gemeente, ritnummer)
    if (gelezen === undefined || !magBij(wie, gelezen.value.pasnummer)) return undefined
    const stap = besluit(gelezen.value)
    if (!('schrijf' in stap)) return stap.antwoord
    const reisjaren = await schrijfReisjaren(deps, wie.gemeente, gelezen.value, stap.afboeking)
    if (reisjaren === LOST) return LOST
    const rit = writeRit(wie.gemeente, stap.schrijf, versionIs(gelezen.version))
    const outcome = await deps.store.transact([...reisjaren, rit])
    return outcome === 'written' ? stap.antwoord : LOST
  })
