import type { Melding } from '../../../domain/beleid/documenten.ts'
import { bezwaarTegenVaststelling, type Vaststelbezwaar } from '../../../domain/beleid/index.ts'
import { momentOp, utcTekst, type Datum } from '../../../domain/kernel/tijd/time.ts'
import {
  readStand,
  readVersie,
  writeGemeente,
  writeStand,
  writeVersie,
  type Versie,
} from '../../stores/beleid/versies.ts'
import { isNew, versionIs } from '../../stores/store.ts'
import { LOST, untilWritten } from '../race.ts'
import type { Wie } from '../wie.ts'
import { beproef } from './proef.ts'
import { leesVastgesteld, type Beleidsdeps } from './versies.ts'

/** What the person who fixes a concept says with it. */
export interface Besluit {
  readonly versie: string
  /** As it is called: "Besluit van het college, 9 december 2026". */
  readonly besluit: string
  /** When it was taken. */
  readonly datum: Datum
  /** Where it was published. */
  readonly url?: string | undefined
  /** Paths of warnings that are meant so. */
  readonly bevestigd?: readonly string[] | undefined
  readonly reden?: string | undefined
}

export type Vaststelling =
  | { readonly soort: 'vastgesteld' }
  | Vaststelbezwaar
  /** It was right when it was written, and is not any more. */
  | { readonly soort: 'fout'; readonly fouten: readonly Melding[] }

/**
 * Fixes a concept: from then on it never changes, and holds from its first day. Fixing it again changes nothing.
 * @returns undefined when there is no such concept @throws TooManyRaces, StoreUnavailable
 */
export const stelVast = async (
  deps: Beleidsdeps,
  wie: Wie,
  { versie, ...besluit }: Besluit,
): Promise<Vaststelling | undefined> => {
  const uitkomst = await untilWritten<Vaststelling | undefined>(async () => {
    const { gemeente } = wie
    const gelezen = await readVersie(deps.store, gemeente, versie)
    if (gelezen === undefined) return undefined
    const { value, version } = gelezen.versie
    if (value.vaststelling !== undefined) return { soort: 'vastgesteld' }
    const [stand, { versies }] = await Promise.all([readStand(deps.store, gemeente), leesVastgesteld(deps, gemeente)])
    const { regeling, fouten, waarschuwingen } = beproef(value.document, versies)
    if (regeling === undefined) return { soort: 'fout', fouten }
    const { bevestigd = [], reden = value.reden } = besluit
    const bezwaar = bezwaarTegenVaststelling({
      regeling,
      schrijver: value.geschreven.wie,
      vaststeller: wie.sub,
      zonderVierOgen: (deps.zonderVierOgen ?? []).includes(gemeente),
      reden,
      waarschuwingen,
      bevestigd,
      vandaag: momentOp(deps.nu()).datum,
      versies,
    })
    if (bezwaar !== undefined) return bezwaar
    const vast: Versie = {
      ...value,
      ...(reden === undefined ? {} : { reden }),
      vaststelling: {
        op: utcTekst(deps.nu()),
        wie: wie.sub,
        besluit: besluit.besluit,
        datum: besluit.datum,
        ...(besluit.url === undefined ? {} : { url: besluit.url }),
        bevestigd: waarschuwingen.map(({ pad }) => pad),
      },
    }
    const nieuweStand = { vastgesteld: [...(stand?.value.vastgesteld ?? []), versie] }
    const outcome = await deps.store.transact([
      writeVersie(gemeente, { nummer: versie, versie: vast }, versionIs(version)),
      writeStand(gemeente, nieuweStand, stand === undefined ? isNew : versionIs(stand.version)),
      // The first of a gemeente makes it one that has rules.
      ...(stand === undefined ? [writeGemeente(gemeente, isNew)] : []),
    ])
    return outcome === 'written' ? { soort: 'vastgesteld' } : LOST
  })
  deps.vergeet(wie.gemeente)
  return uitkomst
}
