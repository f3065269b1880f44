import { LAATSTE_DATUM } from '../../../domain/kernel/tijd/periode.ts'
import { utcTekst } from '../../../domain/kernel/tijd/time.ts'
import { pasOp, type Daad, type Pas } from '../../../domain/pas/index.ts'
import { gelijkenisVan, voegSamen, type Lid, type Persoon } from '../../../domain/persoon/index.ts'
import type { Deps } from '../../deps.ts'
import { queryGeboren, writePasdossier } from '../../stores/pas/passen.ts'
import { keyOfReisjaar, wisPersoon, writePersoon, writeReisjaar, type Reiziger } from '../../stores/pas/reizigers.ts'
import { isNew, versionIs, type Write } from '../../stores/store.ts'
import { wis } from '../../stores/wis.ts'
import { LOST, untilWritten } from '../race.ts'
import { reizigerVoor } from '../toegang.ts'
import { daderVan, type Wie } from '../wie.ts'

export interface Persoonsoverzicht {
  readonly persoon: Persoon
  readonly leden: readonly Lid[]
  /** Passes of somebody with the same name and date of birth, which nobody linked. */
  readonly voorstellen: readonly Pas[]
}

const ledenVan = ({ leden }: Reiziger): readonly Lid[] => leden?.value.leden ?? []

/** The person of a pass, with other passes that may be hers. @returns undefined when there is no such pass in the gemeente */
export const leesPersoon = async (deps: Deps, wie: Wie, pasnummer: string): Promise<Persoonsoverzicht | undefined> => {
  const reiziger = await reizigerVoor(deps, wie, pasnummer)
  if (reiziger === undefined) return undefined
  const { persoon } = reiziger
  const pas = pasOp(reiziger.dossier.value, LAATSTE_DATUM)
  const { dossiers } = await queryGeboren(deps.store, wie.gemeente, pas.geboortedatum)
  const eigen = new Set(persoon.passen.map((dossier) => dossier.pas.pasnummer))
  const anderen = dossiers
    .map((dossier) => pasOp(dossier, LAATSTE_DATUM))
    .filter((ander) => !eigen.has(ander.pasnummer))
  return {
    persoon,
    leden: ledenVan(reiziger),
    voorstellen: anderen.filter((ander) => gelijkenisVan(ander) === gelijkenisVan(pas)),
  }
}

export type Koppeluitkomst =
  | { readonly soort: 'gekoppeld'; readonly pasnummer: string }
  /** There is no such person in the gemeente. */
  | { readonly soort: 'onbekend' }

/** Which pass is of whom, and how that was established. */
export interface Koppelwens {
  readonly pasnummer: string
  readonly persoonsnummer: string
  readonly reden: string
}

const deelVan = (reiziger: Reiziger) => ({
  persoon: reiziger.persoon,
  leden: ledenVan(reiziger),
  jaren: reiziger.reisjaren.map(({ value }) => value),
})

/** The years of the one that goes are gone, and those of the one that stays are as both together. */
const schrijfSamen = (
  gemeente: string,
  { blijft, gaat }: { readonly blijft: Reiziger; readonly gaat: Reiziger },
  { daad, nu }: { readonly daad: Daad; readonly nu: number },
): Write[] => {
  const { persoonsnummer } = blijft.persoon
  const { verhuisd, leden, jaren } = voegSamen(deelVan(blijft), deelVan(gaat), daad)
  return [
    ...verhuisd.map((dossier, i) => writePasdossier(gemeente, dossier, versionIs(gaat.passen[i]?.version ?? 0))),
    writePersoon(gemeente, persoonsnummer, leden, blijft.leden === undefined ? isNew : versionIs(blijft.leden.version)),
    ...(gaat.leden === undefined ? [] : [wisPersoon(gemeente, gaat.persoon.persoonsnummer, gaat.leden, nu)]),
    ...jaren.map((agenda) => {
      const was = blijft.reisjaren.find(({ value }) => value.jaar === agenda.jaar)
      return writeReisjaar(gemeente, persoonsnummer, agenda, was === undefined ? isNew : versionIs(was.version))
    }),
    ...gaat.reisjaren.map(({ value, version }) =>
      wis({ ...keyOfReisjaar(gemeente, gaat.persoon.persoonsnummer, value.jaar), version }, nu),
    ),
  ]
}

/**
 * Says that a pass, with all that were linked to it before, is of the same person as another: one budget and one ride at
 * a time from now on. Saying it again changes nothing.
 * @returns undefined when there is no such pass in the gemeente
 */
export const koppelPersoon = (
  deps: Deps,
  wie: Wie,
  { pasnummer, persoonsnummer, reden }: Koppelwens,
): Promise<Koppeluitkomst | undefined> =>
  untilWritten<Koppeluitkomst | undefined>(async () => {
    const { gemeente } = wie
    const [gaat, blijft] = await Promise.all([
      reizigerVoor(deps, wie, pasnummer),
      reizigerVoor(deps, wie, persoonsnummer),
    ])
    if (gaat === undefined) return undefined
    if (blijft === undefined) return { soort: 'onbekend' }
    if (gaat.persoon.persoonsnummer === blijft.persoon.persoonsnummer) return { soort: 'gekoppeld', pasnummer }
    const nu = deps.nu()
    const daad: Daad = { op: utcTekst(nu), ...daderVan(wie), reden }
    const outcome = await deps.store.transact(schrijfSamen(gemeente, { blijft, gaat }, { daad, nu }))
    return outcome === 'written' ? { soort: 'gekoppeld', pasnummer } : LOST
  })
