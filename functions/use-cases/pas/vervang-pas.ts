import { momentOp, type Moment } from '../../../domain/kernel/tijd/time.ts'
import { pasOp, type Pas, type Pasdossier, type PasFout } from '../../../domain/pas/index.ts'
import { vervangPas as vervang, type Vervangwens } from '../../../domain/persoon/index.ts'
import type { Deps } from '../../deps.ts'
import { writePasdossier } from '../../stores/pas/passen.ts'
import { writePersoon, writeReisjaar } from '../../stores/pas/reizigers.ts'
import { isNew, versionIs } from '../../stores/store.ts'
import { nieuwPasnummer } from '../nummer.ts'
import { LOST, untilWritten } from '../race.ts'
import { pasVoor, reizigerVoor } from '../toegang.ts'
import { daderVan, type Wie } from '../wie.ts'
import { verplaatsAlles } from './verplaats.ts'

export type Vervanging =
  | { readonly soort: 'vervangen'; readonly pas: Pas; readonly dossier: Pasdossier }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }

/** Which pass is replaced, and why. */
export interface Vervangverzoek extends Vervangwens {
  readonly pasnummer: string
}

/** The number of the new pass, or why there can be none. */
type Nieuw = { readonly soort: 'nummer'; readonly pasnummer: string } | Extract<Vervanging, { soort: 'fout' }>

/** Both passes, the person and all its years in one transaction: whatever is being booked on the old pass fails and is judged again. */
const schrijfVervanging = (
  deps: Deps,
  wie: Wie,
  { pasnummer, nu, ...wens }: Vervangverzoek & { readonly nu: Moment },
): Promise<Nieuw | undefined> =>
  untilWritten<Nieuw | undefined>(async () => {
    const { gemeente } = wie
    const reiziger = await reizigerVoor(deps, wie, pasnummer)
    if (reiziger === undefined) return undefined
    const { dossier, persoon, leden, reisjaren } = reiziger
    const nummer = nieuwPasnummer()
    const besluit = vervang(dossier.value, nummer, wens, daderVan(wie), nu)
    if (besluit.soort === 'fout') return besluit
    if (besluit.soort === 'alVervangen') return { soort: 'nummer', pasnummer: besluit.door }
    const outcome = await deps.store.transact([
      writePasdossier(gemeente, besluit.oud, versionIs(dossier.version)),
      writePasdossier(gemeente, besluit.nieuw, isNew),
      writePersoon(
        gemeente,
        persoon.persoonsnummer,
        [...(leden?.value.leden ?? []), besluit.lid],
        leden === undefined ? isNew : versionIs(leden.version),
      ),
      ...reisjaren.map(({ value, version }) =>
        writeReisjaar(gemeente, persoon.persoonsnummer, value, versionIs(version)),
      ),
    ])
    return outcome === 'written' ? { soort: 'nummer', pasnummer: nummer } : LOST
  })

/**
 * Gives a new pass for a lost one. The old number is blocked and the new one is there in one transaction; rides still to
 * come, series and linked accounts follow one by one. The same request again gives the same new pass, and goes on with
 * what an interruption left.
 * @returns undefined when there is no such pass in the gemeente
 * @throws TooManyRaces, StoreUnavailable: the same request may be sent again
 */
export const vervangPas = async (deps: Deps, wie: Wie, verzoek: Vervangverzoek): Promise<Vervanging | undefined> => {
  const nu = momentOp(deps.nu())
  const nieuw = await schrijfVervanging(deps, wie, { ...verzoek, nu })
  if (nieuw === undefined || nieuw.soort === 'fout') return nieuw
  await verplaatsAlles({ deps, gemeente: wie.gemeente, van: verzoek.pasnummer, naar: nieuw.pasnummer })
  const dossier = await pasVoor(deps, wie, nieuw.pasnummer)
  if (dossier === undefined) throw new Error('een vervanging zonder pas')
  return { soort: 'vervangen', pas: pasOp(dossier.value, nu.datum), dossier: dossier.value }
}
