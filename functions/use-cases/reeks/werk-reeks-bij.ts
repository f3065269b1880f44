import type { Locatie } from '../../../domain/kernel/plaats/locatie.ts'
import { momentOp, type Datum } from '../../../domain/kernel/tijd/time.ts'
import {
  teAnnuleren,
  teBoekenDatum,
  vertrekOp,
  type Beeindiging,
  type Datumuitkomst,
  type Handeling,
  type Reeks,
} from '../../../domain/reeks/index.ts'
import type { Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { eenmaalGevraagd } from '../../services/afstand/afstand.ts'
import { queryDatumuitkomsten, readReeks, writeDatumuitkomst, writeReeks } from '../../stores/reeks/reeksen.ts'
import { isNew, versionIs, type Write } from '../../stores/store.ts'
import type { Stored } from '../../stores/form.ts'
import { annuleerRit } from '../rit/annuleer-rit.ts'
import { boekRit, type Boeking } from '../rit/boek-rit.ts'
import { LOST, untilWritten } from '../race.ts'
import { rittenVan } from './lees-reeksen.ts'
import type { Ritverzoek } from '../rit/ritfeiten.ts'
import { ROLLEN, type Pasverwijzing, type Wie } from '../wie.ts'

/** Most dates that one call books or refuses; the next call goes on. */
const MEESTE_DATUMS = 400
const PER_BLADZIJDE = 100

/** Somebody else wrote to the series after it was read: what is left to do is found anew. */
class ReeksGewijzigd extends Error {
  override readonly name = 'ReeksGewijzigd'
}

/** Who made or ended the series, when its rides are booked or cancelled later. */
const wieVan = ({ wie, rol }: Handeling, pas: Pasverwijzing): Wie => ({
  sub: wie,
  rollen: ROLLEN.filter((bekend) => bekend === rol),
  ...pas,
})

const verzoekVan = (reeks: Reeks, datum: Datum): Ritverzoek => {
  const { heen, retour } = vertrekOp(reeks, datum)
  const { van, naar, ...rest } = reeks.rit
  return {
    ...rest,
    pasnummer: reeks.pasnummer,
    van: { locatieId: van.id },
    naar: { locatieId: naar.id },
    vertrek: heen,
    retour: retour === undefined ? undefined : { vertrek: retour },
  }
}

const locatiesVan = ({ rit: { van, naar } }: Reeks): ReadonlyMap<string, Locatie> =>
  new Map([van, naar].map((locatie) => [locatie.id, locatie]))

/** A date of a series that is to be booked. */
interface Reeksdag {
  readonly gemeente: string
  readonly reeks: Stored<Reeks>
  readonly datum: Datum
}

/** The series with a date behind it and what became of that date: both or neither. */
const schrijfDatum = (gemeente: string, reeks: Stored<Reeks>, uitkomst: Datumuitkomst): Write[] => [
  writeReeks(gemeente, { ...reeks.value, geboektTotEnMet: uitkomst.datum }, versionIs(reeks.version)),
  writeDatumuitkomst(gemeente, reeks.value, uitkomst, isNew),
]

/**
 * Books the rides of one date. Rides, outcome and series are written in one transaction, so that a crash leaves nothing
 * half and a series that was ended meanwhile gets no ride.
 */
const boekRitten = async (deps: Deps, { gemeente, reeks, datum }: Reeksdag): Promise<Boeking> => {
  const { pasnummer, reeksnummer, gemaakt } = reeks.value
  let eerder = false
  const schrijfMee = async (ritten: readonly Rit[]): Promise<Write[]> => {
    if (eerder && (await readReeks(deps.store, gemeente, reeks.value))?.version !== reeks.version)
      throw new ReeksGewijzigd()
    eerder = true
    const verwijzingen = ritten.map(({ vertrek, ritnummer }) => ({ vertrek, ritnummer }))
    return schrijfDatum(gemeente, reeks, { datum, ritten: verwijzingen })
  }
  return await boekRit(deps, {
    wie: wieVan(gemaakt, { gemeente, pasnummer }),
    verzoek: verzoekVan(reeks.value, datum),
    locaties: locatiesVan(reeks.value),
    idempotencyKey: datum,
    reeks: { reeksnummer, schrijfMee },
  })
}

/** @returns `LOST` when the series was written to meanwhile: then this date is somebody else's, or not wanted any more */
const boekDatum = async (deps: Deps, dag: Reeksdag): Promise<'written' | typeof LOST> => {
  try {
    const { gemeente, reeks, datum } = dag
    const boeking = await boekRitten(deps, dag)
    if (boeking.soort === 'geboekt') return 'written'
    if (boeking.soort !== 'geweigerd') throw new Error(`een reeks kan niet boeken: ${boeking.soort}`)
    const { beslissing } = boeking.besluit
    if (beslissing.uitkomst === 'toegestaan') throw new Error('een weigering zonder reden')
    const schrijf = schrijfDatum(gemeente, reeks, { datum, ...beslissing })
    return (await deps.store.transact(schrijf)) === 'written' ? 'written' : LOST
  } catch (error) {
    if (error instanceof ReeksGewijzigd) return LOST
    throw error
  }
}

/** Cancels what was booked from the end of the series on and is still to come. Doing it again changes nothing. */
const annuleerRitten = async (
  deps: Deps,
  { value: reeks, version }: Stored<Reeks>,
  { gemeente, beeindiging }: { readonly gemeente: string; readonly beeindiging: Beeindiging },
): Promise<'written' | typeof LOST> => {
  const pas = { gemeente, pasnummer: reeks.pasnummer }
  const wie = wieVan(beeindiging, pas)
  let cursor: string | undefined
  do {
    const blad = { van: beeindiging.vanaf, limit: PER_BLADZIJDE, cursor }
    const { gevonden, next } = await queryDatumuitkomsten(deps.store, gemeente, reeks, blad)
    for (const rit of (await Promise.all(gevonden.map((datum) => rittenVan(deps, pas, datum)))).flat())
      if (rit.status === 'geboekt' && Date.parse(rit.vertrek) > deps.nu())
        await annuleerRit(deps, wie, { ritnummer: rit.ritnummer, reden: beeindiging.reden })
    cursor = next
  } while (cursor !== undefined)
  const afgerond: Reeks = { ...reeks, beeindiging: { ...beeindiging, afgerond: true } }
  const outcome = await deps.store.transact([writeReeks(gemeente, afgerond, versionIs(version))])
  return outcome === 'written' ? 'written' : LOST
}

/**
 * Brings a series up to date: cancels what its end asked for, and books each date that came near enough. Whatever
 * stopped an earlier call, this one goes on where that was.
 * @returns how many dates were booked or refused by now, at most 400 more than before
 * @throws TooManyRaces, StoreUnavailable: what was done stands, and the same call may be made again
 */
export const werkReeksBij = async (
  gegeven: Deps,
  gemeente: string,
  sleutel: Pick<Reeks, 'pasnummer' | 'reeksnummer'>,
): Promise<number> => {
  // Every date is as far: also where a route planner does not answer, it is asked once and not for each.
  const deps: Deps = { ...gegeven, afstand: eenmaalGevraagd(gegeven.afstand) }
  let datums = 0
  return await untilWritten<number>(async () => {
    while (datums < MEESTE_DATUMS) {
      const reeks = await readReeks(deps.store, gemeente, sleutel)
      if (reeks === undefined) throw new Error('een reeks is er niet meer')
      const einde = teAnnuleren(reeks.value)
      const datum = teBoekenDatum(reeks.value, await deps.versies(gemeente), momentOp(deps.nu()).datum)
      if (einde !== undefined) {
        if ((await annuleerRitten(deps, reeks, { gemeente, beeindiging: einde })) === LOST) return LOST
      } else if (datum === undefined) return datums
      else if ((await boekDatum(deps, { gemeente, reeks, datum })) === LOST) return LOST
      else datums += 1
    }
    return datums
  })
}
