import { momentOp, utcTekst, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import { pasOp, teBeslissenNa, type Pas } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { readKoppelcode, wisKoppelcode } from '../../../stores/inzage/koppelingen.ts'
import { BEHOUDBAAR, readNasleep, type Behoudbaar } from '../../../stores/pas/nasleep.ts'
import { trekMachtigingIn } from '../../bijdrage/bank/machtigingen.ts'
import { trekKoppelingIn } from '../../inzage/koppel.ts'
import { LOST, untilWritten } from '../../race.ts'
import { trekAgendasleutelIn } from '../../rit/agenda/sleutel.ts'
import { annuleerRit } from '../../rit/annuleer-rit.ts'
import { bewaarEinde } from '../../reeks/beeindig-reeks.ts'
import { leesKomendeRitten } from '../../rit/lees-ritten.ts'
import { reizigerVoor } from '../../toegang.ts'
import { daderVan, type Wie } from '../../wie.ts'
import { wijzigPas } from '../wijzig-pas.ts'
import { merkNa, type Nasleepstand } from './merk.ts'
import { zoekNasleep, type Nasleep } from './zoek-nasleep.ts'

/** What becomes of each thing that a pass left; what is not named stays open. */
export interface Nasleepkeuze {
  readonly ritten?: 'annuleren' | undefined
  readonly reeksen?: 'stoppen' | 'behouden' | undefined
  readonly koppelingen?: 'intrekken' | 'behouden' | undefined
  readonly machtiging?: 'intrekken' | 'behouden' | undefined
  readonly anderePassen?: 'beeindigen' | 'behouden' | undefined
}

export interface Nasleepopdracht {
  readonly pasnummer: string
  readonly keuze: Nasleepkeuze
  readonly reden: string
}

interface Gelezen extends Nasleepstand {
  readonly pas: Pas
}

const lees = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, keuze = {} }: { readonly pasnummer: string; readonly keuze?: Nasleepkeuze },
): Promise<Gelezen | undefined> => {
  const { gemeente } = wie
  const [reiziger, merk] = await Promise.all([
    reizigerVoor(deps, wie, pasnummer),
    readNasleep(deps.store, gemeente, pasnummer),
  ])
  if (reiziger === undefined) return undefined
  const nu = momentOp(deps.nu())
  const ritten = await leesKomendeRitten(deps, { gemeente, pasnummer }, nu)
  const blijft = (wat: Behoudbaar): boolean =>
    keuze[wat] === undefined ? merk?.value.behouden.includes(wat) === true : keuze[wat] === 'behouden'
  const behouden = BEHOUDBAAR.filter(blijft)
  const { persoon, reisjaren, dossier } = reiziger
  const nasleep = await zoekNasleep(deps, {
    gemeente,
    dossier: dossier.value,
    persoon,
    reisjaren,
    ritten: ritten.map(({ value }) => value),
    behouden,
    nu,
  })
  return { nasleep, behouden, merk, pas: pasOp(dossier.value, nu.datum) }
}

/** What a pass as it is now leaves to be decided. @returns undefined when there is no such pass for the caller */
export const leesNasleep = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
): Promise<{ readonly nasleep: Nasleep; readonly pas: Pas; readonly sinds?: string | undefined } | undefined> => {
  const gelezen = await lees(deps, wie, { pasnummer })
  return gelezen === undefined
    ? undefined
    : { nasleep: gelezen.nasleep, pas: gelezen.pas, sinds: gelezen.merk?.value.sinds }
}

/** No account and no calendar reaches the pass any more, and the code of a letter brings none to it. */
const sluitToegang = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, koppelingen, agenda }: Pick<Nasleep, 'agenda' | 'koppelingen'> & { readonly pasnummer: string },
): Promise<void> => {
  for (const { koppelnummer } of koppelingen) await trekKoppelingIn(deps, wie, { pasnummer, koppelnummer })
  if (agenda) await trekAgendasleutelIn(deps, wie, pasnummer)
  await untilWritten(async () => {
    const code = await readKoppelcode(deps.store, wie.gemeente, pasnummer)
    if (code === undefined) return undefined
    const outcome = await deps.store.transact([wisKoppelcode(wie.gemeente, pasnummer, code, deps.nu())])
    return outcome === 'written' ? undefined : LOST
  })
}

/** The first day without: an ending that is still to come lets a series go on until then. */
const laatste = (een: Datum, ander: Datum | undefined): Datum => (ander !== undefined && ander > een ? ander : een)

const voerUit = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, keuze, reden, nasleep, pas }: Nasleepopdracht & Gelezen,
): Promise<void> => {
  // First the series, so that nothing is booked behind our back.
  if (keuze.reeksen === 'stoppen') {
    const vanaf = laatste(momentOp(deps.nu()).datum, nasleep.vanaf)
    for (const { reeksnummer } of nasleep.reeksen)
      await bewaarEinde(deps, wie, { reeksnummer, wens: { reden, ritten: 'behouden', vanaf } })
  }
  if (keuze.ritten === 'annuleren')
    for (const { rit } of nasleep.ritten) await annuleerRit(deps, wie, { ritnummer: rit.ritnummer, reden })
  const { einde } = pas
  if (keuze.koppelingen === 'intrekken' && teBeslissenNa(pas).toegang)
    await sluitToegang(deps, wie, { ...nasleep, pasnummer })
  if (keuze.machtiging === 'intrekken' && nasleep.machtiging) await trekMachtigingIn(deps, wie, pasnummer)
  if (keuze.anderePassen === 'beeindigen' && einde !== undefined)
    for (const ander of nasleep.anderePassen) {
      const { datum, soort } = einde
      if (soort === 'vervangen') continue
      await wijzigPas(deps, wie, { pasnummer: ander, wens: { velden: { einde: { datum, soort } }, reden } })
      await handelNasleepAf(deps, wie, { pasnummer: ander, keuze: { ...keuze, anderePassen: undefined }, reden })
    }
}

/**
 * Does with what a pass left as the municipality says, one thing after the other. Each is whole by itself: stopped halfway,
 * the same request does the rest, and until then the pass stands on the worklist.
 * @returns what is still open; undefined when there is no such pass for the caller
 * @throws TooManyRaces, StoreUnavailable: the same request may be sent again
 */
export const handelNasleepAf = async (
  deps: Deps,
  wie: Wie,
  opdracht: Nasleepopdracht,
): Promise<Nasleep | undefined> => {
  const { pasnummer, keuze } = opdracht
  const eerst = await lees(deps, wie, { pasnummer })
  if (eerst === undefined) return undefined
  await voerUit(deps, wie, { ...opdracht, ...eerst })
  return await untilWritten<Nasleep | undefined>(async () => {
    const na = await lees(deps, wie, { pasnummer, keuze })
    if (na === undefined) return undefined
    const daad = { op: utcTekst(deps.nu()), ...daderVan(wie) }
    const merk = merkNa({ gemeente: wie.gemeente, pasnummer }, na, daad)
    return merk.length === 0 || (await deps.store.transact(merk)) === 'written' ? na.nasleep : LOST
  })
}
