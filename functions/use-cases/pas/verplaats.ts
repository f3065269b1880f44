import type { Deps } from '../../deps.ts'
import type { Stored } from '../../stores/form.ts'
import {
  queryPaskoppelingen,
  readKoppelcode,
  verhuisKoppeling,
  wisKoppelcode,
} from '../../stores/inzage/koppelingen.ts'
import { queryReeksen, readReeks, verhuisDatums, verhuisReeks } from '../../stores/reeks/reeksen.ts'
import { eersteMeereizen, wisMeereis, writeMeereis } from '../../stores/rit/meereizen.ts'
import { queryRitten, readRitByNummer, verhuisRit, writeRit } from '../../stores/rit/ritten.ts'
import { versionIs, type Write } from '../../stores/store.ts'
import { noemtPas, type Rit } from '../../../domain/rit/index.ts'
import { LOST, untilWritten } from '../race.ts'

/** From the pass that was replaced to the one in its place. */
export interface Verhuizing {
  readonly deps: Deps
  readonly gemeente: string
  readonly van: string
  readonly naar: string
}

/** A ride leaves its place and takes another: so many fit in one transaction, with the line of the logboek. */
const PER_KEER = 40

/** Whoever changes or ends one of them meanwhile goes first; then they are read again. */
const schrijf = async ({ deps }: Verhuizing, writes: readonly Write[]): Promise<typeof LOST | undefined> =>
  writes.length === 0 || (await deps.store.transact(writes)) === 'written' ? undefined : LOST

/** Past pages that hold nothing but the empty rows of what went along before. */
const eersteRitten = async ({ deps, gemeente, van }: Verhuizing): Promise<readonly Stored<Rit>[]> => {
  let blad = await queryRitten(deps.store, gemeente, van, { limit: PER_KEER })
  while (blad.opgeslagen.length === 0 && blad.next !== undefined)
    blad = await queryRitten(deps.store, gemeente, van, { limit: PER_KEER, cursor: blad.next })
  return blad.opgeslagen
}

/** All rides, those that were driven too: what a person travelled stands with the pass that she has. */
const verplaatsRitten = async (verhuizing: Verhuizing): Promise<void> => {
  const { deps, gemeente, naar } = verhuizing
  for (;;) {
    const aantal = await untilWritten(async () => {
      const ritten = await eersteRitten(verhuizing)
      const writes = ritten.flatMap((rit) => verhuisRit(gemeente, rit, naar, deps.nu()))
      return (await schrijf(verhuizing, writes)) ?? ritten.length
    })
    if (aantal === 0) return
  }
}

/** The same ride, with the new pass of who travels along. */
const metNieuwePas = (rit: Rit, { van, naar }: Verhuizing): Rit => ({
  ...rit,
  meereizenden: rit.meereizenden.map((m) =>
    m.soort === 'medereiziger' && m.pasnummer === van ? { ...m, pasnummer: naar } : m,
  ),
})

/** Rides of others in which the holder travels along: each with the ride that names the pass. */
const verplaatsMeereizen = async (verhuizing: Verhuizing): Promise<void> => {
  const { deps, gemeente, van, naar } = verhuizing
  for (;;) {
    const gedaan = await untilWritten(async () => {
      const [meereis] = await eersteMeereizen(deps.store, gemeente, van, { limit: PER_KEER })
      if (meereis === undefined) return true
      const rit = await readRitByNummer(deps.store, gemeente, meereis.ritnummer)
      const noemt = rit !== undefined && noemtPas(rit.value, van)
      const writes = [
        wisMeereis(meereis.item, deps.nu()),
        ...(noemt ? [writeMeereis(gemeente, { ...meereis, pasnummer: naar })] : []),
        ...(noemt ? [writeRit(gemeente, metNieuwePas(rit.value, verhuizing), versionIs(rit.version))] : []),
      ]
      return (await schrijf(verhuizing, writes)) ?? false
    })
    if (gedaan) return
  }
}

/** Each series by itself, and then what became of the dates of all of them. */
const verplaatsReeksen = async (verhuizing: Verhuizing): Promise<void> => {
  const { deps, gemeente, van, naar } = verhuizing
  let cursor: string | undefined
  do {
    const { gevonden, next } = await queryReeksen(deps.store, gemeente, van, { limit: PER_KEER, cursor })
    for (const { reeksnummer } of gevonden)
      await untilWritten(async () => {
        const reeks = await readReeks(deps.store, gemeente, { pasnummer: van, reeksnummer })
        return await schrijf(verhuizing, reeks === undefined ? [] : verhuisReeks(gemeente, reeks, naar, deps.nu()))
      })
    cursor = next
  } while (cursor !== undefined)
  for (;;) {
    const aantal = await untilWritten(async () => {
      const writes = await verhuisDatums(deps.store, gemeente, { van, naar, limit: PER_KEER }, deps.nu())
      return (await schrijf(verhuizing, writes)) ?? writes.length
    })
    if (aantal === 0) return
  }
}

/** Accounts reach the new pass; the code of a letter about the old one works no longer. */
const verplaatsToegang = async (verhuizing: Verhuizing): Promise<void> => {
  const { deps, gemeente, van, naar } = verhuizing
  for (const { koppelnummer } of await queryPaskoppelingen(deps.store, gemeente, van))
    await untilWritten(async () =>
      schrijf(verhuizing, await verhuisKoppeling(deps.store, gemeente, { van, naar }, koppelnummer, deps.nu())),
    )
  await untilWritten(async () => {
    const code = await readKoppelcode(deps.store, gemeente, van)
    return await schrijf(verhuizing, code === undefined ? [] : [wisKoppelcode(gemeente, van, code, deps.nu())])
  })
}

/**
 * Takes along what stands with a pass that was replaced. Stopped halfway, the same call does the rest; what was not taken
 * along yet stands where it was and works.
 */
export const verplaatsAlles = async (verhuizing: Verhuizing): Promise<void> => {
  await verplaatsToegang(verhuizing)
  await verplaatsReeksen(verhuizing)
  await verplaatsRitten(verhuizing)
  await verplaatsMeereizen(verhuizing)
}
