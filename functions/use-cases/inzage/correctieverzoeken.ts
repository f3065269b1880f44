import {
  handelAf,
  MEESTE_OPEN_VERZOEKEN,
  nieuwCorrectieverzoek,
  type Correctieuitkomst,
  type Correctieverzoek,
} from '../../../domain/pas/index.ts'
import type { Deps } from '../../deps.ts'
import {
  queryCorrectieverzoeken,
  queryOpenCorrectieverzoeken,
  readCorrectieverzoek,
  writeCorrectieverzoek,
  type Pascorrectie,
} from '../../stores/inzage/correctieverzoeken.ts'
import { isNew, versionIs } from '../../stores/store.ts'
import { zitVol } from '../plafond.ts'
import { nieuwCorrectienummer } from '../nummer.ts'
import { LOST, untilWritten } from '../race.ts'
import { pasVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'

const PER_BLADZIJDE = 50

const isOpen = ({ verzoek }: Pascorrectie): boolean => verzoek.afhandeling === undefined

/** @returns undefined when there is no such pass for the caller, and `teVeel` when so many wait that one must be settled first */
export const vraagCorrectie = async (
  deps: Deps,
  wie: Wie,
  {
    pasnummer,
    wens,
  }: { readonly pasnummer: string; readonly wens: Pick<Correctieverzoek, 'veld' | 'voorstel' | 'toelichting'> },
): Promise<Pascorrectie | 'teVeel' | undefined> => {
  if ((await pasVoor(deps, wie, pasnummer)) === undefined) return undefined
  const lees = async (cursor: string | undefined) => {
    const page = { limit: PER_BLADZIJDE, cursor }
    const { correcties, next } = await queryCorrectieverzoeken(deps.store, wie.gemeente, pasnummer, page)
    return { gevonden: correcties, next }
  }
  if (await zitVol(lees, isOpen, MEESTE_OPEN_VERZOEKEN)) return 'teVeel'
  return await untilWritten<Pascorrectie>(async () => {
    const verzoek = nieuwCorrectieverzoek(wens, nieuwCorrectienummer(), deps.nu())
    const outcome = await deps.store.transact([writeCorrectieverzoek(wie.gemeente, pasnummer, verzoek, isNew)])
    return outcome === 'written' ? { pasnummer, verzoek } : LOST
  })
}

type Bladzijde = Awaited<ReturnType<typeof queryCorrectieverzoeken>>

/** @returns undefined when there is no such pass for the caller @throws BadCursor */
export const leesCorrectieverzoeken = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, cursor }: { readonly pasnummer: string; readonly cursor?: string | undefined },
): Promise<Bladzijde | undefined> => {
  if ((await pasVoor(deps, wie, pasnummer)) === undefined) return undefined
  return await queryCorrectieverzoeken(deps.store, wie.gemeente, pasnummer, { limit: PER_BLADZIJDE, cursor })
}

/** What waits for the municipality, the oldest first. @throws BadCursor */
export const leesOpenCorrectieverzoeken = (deps: Deps, wie: Wie, cursor: string | undefined): Promise<Bladzijde> =>
  queryOpenCorrectieverzoeken(deps.store, wie.gemeente, { limit: PER_BLADZIJDE, cursor })

export type Afhandeling =
  | { readonly soort: 'afgehandeld'; readonly correctie: Pascorrectie }
  /** It was settled before, in another way: nothing changes. */
  | { readonly soort: 'alAnders' }

/** Settles a request. It changes no data by itself: what is put right is put right on the pass. */
export const handelCorrectieAf = (
  deps: Deps,
  wie: Wie,
  {
    pasnummer,
    nummer,
    besluit,
  }: {
    readonly pasnummer: string
    readonly nummer: string
    readonly besluit: { readonly uitkomst: Correctieuitkomst; readonly reden: string }
  },
): Promise<Afhandeling | undefined> =>
  untilWritten<Afhandeling | undefined>(async () => {
    const gelezen = await readCorrectieverzoek(deps.store, wie.gemeente, pasnummer, nummer)
    if (gelezen === undefined) return undefined
    const verzoek = handelAf(gelezen.value.verzoek, { ...besluit, wie: wie.sub }, deps.nu())
    if (verzoek === undefined) return { soort: 'alAnders' }
    const klaar: Afhandeling = { soort: 'afgehandeld', correctie: { pasnummer, verzoek } }
    if (verzoek === gelezen.value.verzoek) return klaar
    const write = writeCorrectieverzoek(wie.gemeente, pasnummer, verzoek, versionIs(gelezen.version))
    return (await deps.store.transact([write])) === 'written' ? klaar : LOST
  })
