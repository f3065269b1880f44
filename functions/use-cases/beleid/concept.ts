import { leesDocument, type Melding } from '../../../domain/beleid/documenten.ts'
import { utcTekst } from '../../../domain/kernel/tijd/time.ts'
import { keyOfVersie, readVersie, writeVersie, type Versie } from '../../stores/beleid/versies.ts'
import { isNew, versionIs } from '../../stores/store.ts'
import { wis } from '../../stores/wis.ts'
import { nieuwVersienummer } from '../nummer.ts'
import { LOST, untilWritten } from '../race.ts'
import type { Wie } from '../wie.ts'
import type { Beleidsdeps, Document } from './versies.ts'

export interface Conceptwens {
  readonly document: unknown
  readonly reden?: string | undefined
}

/** @see Beleidsversie.bewerking */
export interface Conceptwijziging extends Conceptwens {
  readonly versie: string
  readonly bewerking: number
}

export type Conceptuitkomst =
  | { readonly soort: 'geschreven'; readonly versie: string }
  | { readonly soort: 'fout'; readonly fouten: readonly Melding[] }
  /** What is fixed never changes. */
  | { readonly soort: 'vastgesteld' }
  /** Somebody else changed it since it was read. */
  | { readonly soort: 'inmiddelsGewijzigd' }

type Gelezen = { readonly document: Document } | { readonly fouten: readonly Melding[] }

/** A gemeente writes rules of its own, and no other's. */
const leesConcept = (document: unknown, gemeente: string): Gelezen => {
  const lezing = leesDocument(document)
  if (lezing.soort === 'fout') return { fouten: lezing.fouten }
  if (lezing.regeling.gemeente !== gemeente)
    return { fouten: [{ pad: 'gemeente', detail: `U werkt voor “${gemeente}”. Schrijf dat hier.` }] }
  // What was read is a group of fields.
  return { document: document as Document }
}

const versieDoor = (geschreven: Versie['geschreven'], document: Document, reden: string | undefined): Versie => ({
  document,
  geschreven,
  ...(reden === undefined ? {} : { reden }),
})

/** Keeps a new concept. @throws StoreUnavailable */
export const schrijfConcept = async (
  deps: Beleidsdeps,
  wie: Wie,
  { document, reden }: Conceptwens,
): Promise<Conceptuitkomst> => {
  const concept = leesConcept(document, wie.gemeente)
  if ('fouten' in concept) return { soort: 'fout', fouten: concept.fouten }
  const nummer = nieuwVersienummer()
  const versie = versieDoor({ op: utcTekst(deps.nu()), wie: wie.sub }, concept.document, reden)
  const outcome = await deps.store.transact([writeVersie(wie.gemeente, { nummer, versie }, isNew)])
  if (outcome !== 'written') throw new Error('twee versies met hetzelfde nummer')
  return { soort: 'geschreven', versie: nummer }
}

/**
 * Changes a concept.
 * @returns undefined when there is none
 */
export const wijzigConcept = async (
  deps: Beleidsdeps,
  wie: Wie,
  { versie, bewerking, ...wens }: Conceptwijziging,
): Promise<Conceptuitkomst | undefined> => {
  const { gemeente } = wie
  const gelezen = await readVersie(deps.store, gemeente, versie)
  if (gelezen === undefined) return undefined
  if (gelezen.versie.value.vaststelling !== undefined) return { soort: 'vastgesteld' }
  const concept = leesConcept(wens.document, gemeente)
  if ('fouten' in concept) return { soort: 'fout', fouten: concept.fouten }
  const nieuw = versieDoor({ op: utcTekst(deps.nu()), wie: wie.sub }, concept.document, wens.reden)
  const outcome = await deps.store.transact([
    writeVersie(gemeente, { nummer: versie, versie: nieuw }, versionIs(bewerking)),
  ])
  return outcome === 'written' ? { soort: 'geschreven', versie } : { soort: 'inmiddelsGewijzigd' }
}

/** Throws a concept away; its number is given to no other. @returns undefined when there is none */
export const trekConceptIn = (
  deps: Beleidsdeps,
  { gemeente }: Wie,
  versie: string,
): Promise<'ingetrokken' | 'vastgesteld' | undefined> =>
  untilWritten<'ingetrokken' | 'vastgesteld' | undefined>(async () => {
    const gelezen = await readVersie(deps.store, gemeente, versie)
    if (gelezen === undefined) return undefined
    if (gelezen.versie.value.vaststelling !== undefined) return 'vastgesteld'
    const outcome = await deps.store.transact([
      wis({ ...keyOfVersie(gemeente, versie), version: gelezen.versie.version }, deps.nu()),
    ])
    return outcome === 'written' ? 'ingetrokken' : LOST
  })
