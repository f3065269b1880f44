import { leesDocument, schrijfDocument, voegVersiesToe } from '../../../domain/beleid/documenten.ts'
import { beleidOp, versieVan, type Regeling } from '../../../domain/beleid/index.ts'
import type { Datum } from '../../../domain/kernel/tijd/time.ts'
import { momentOp } from '../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../deps.ts'
import { queryVersies, readStand, type Genummerd, type Versie } from '../../stores/beleid/versies.ts'
import type { Wie } from '../wie.ts'

export type Beleidsdeps = Pick<Deps, 'store' | 'versies' | 'vergeet' | 'nu' | 'zonderVierOgen'>

export type Document = Readonly<Record<string, unknown>>

/** A version of the rules of a gemeente as its officials see it. */
export interface Beleidsversie {
  readonly versie: string
  readonly document: Document
  readonly status: 'concept' | 'vastgesteld'
  /** Of what is fixed: whether it is in force today, later, or no longer. */
  readonly werking?: 'nu' | 'later' | 'voorbij'
  /** Rises with each change of a concept; of two changes at once the second names an older one, and is refused. */
  readonly bewerking?: number
  /** Absent of what comes with the program. */
  readonly geschreven?: Versie['geschreven']
  readonly reden?: string | undefined
  readonly vaststelling?: Versie['vaststelling']
}

/** All that is fixed, as it is in storage now, and not as it was half a minute ago. */
export const leesVastgesteld = async (
  { store, versies }: Pick<Deps, 'store' | 'versies'>,
  gemeente: string,
): Promise<{ readonly versies: readonly Regeling[]; readonly eigen: readonly Genummerd[] }> => {
  const [stand, eigen, bekend] = await Promise.all([
    readStand(store, gemeente),
    queryVersies(store, gemeente),
    versies(gemeente),
  ])
  const vastgesteld = (stand?.value.vastgesteld ?? []).flatMap((nummer) => {
    const gevonden = eigen.find((een) => een.nummer === nummer)
    return gevonden === undefined ? [] : [{ versie: nummer, document: gevonden.versie.value.document }]
  })
  const meegeleverd = bekend.filter(({ versie }) => versie === undefined)
  return { versies: voegVersiesToe(meegeleverd, vastgesteld).versies, eigen }
}

const werkingVan = (
  { versie, geldigVanaf }: { readonly versie: string; readonly geldigVanaf: Datum },
  versies: readonly Regeling[],
  vandaag: Datum,
): Beleidsversie['werking'] => {
  const nu = beleidOp(versies, vandaag)
  if (nu !== undefined && versieVan(nu) === versie) return 'nu'
  const dan = beleidOp(versies, geldigVanaf)
  // A version of later that a correction of the same day went before never holds.
  return geldigVanaf > vandaag && dan !== undefined && versieVan(dan) === versie ? 'later' : 'voorbij'
}

const eigenVersie = (
  { nummer, versie: { value, version } }: Genummerd,
  versies: readonly Regeling[],
  vandaag: Datum,
): Beleidsversie => {
  const { document, geschreven, reden, vaststelling } = value
  const versie = nummer
  const basis = { versie, document, geschreven, reden, bewerking: version }
  return vaststelling === undefined
    ? { ...basis, status: 'concept' }
    : {
        ...basis,
        status: 'vastgesteld',
        werking: werkingVan({ versie, geldigVanaf: String(document['geldigVanaf']) }, versies, vandaag),
        vaststelling,
      }
}

/** Every version and concept of the caller's gemeente, the one that begins last first. */
export const leesVersies = async (deps: Beleidsdeps, { gemeente }: Wie): Promise<Beleidsversie[]> => {
  const { versies, eigen } = await leesVastgesteld(deps, gemeente)
  const vandaag = momentOp(deps.nu()).datum
  const meegeleverd = versies
    .filter(({ versie }) => versie === undefined)
    .map((regeling): Beleidsversie => ({
      versie: versieVan(regeling),
      document: schrijfDocument(regeling),
      status: 'vastgesteld',
      werking: werkingVan({ versie: versieVan(regeling), geldigVanaf: regeling.geldigVanaf }, versies, vandaag),
    }))
  const alle = [...meegeleverd, ...eigen.map((een) => eigenVersie(een, versies, vandaag))]
  const plaatsVan = ({ document, vaststelling, geschreven }: Beleidsversie): string =>
    `${String(document['geldigVanaf'])} ${vaststelling?.op ?? geschreven?.op ?? ''}`
  return alle.toSorted((a, b) => (plaatsVan(a) > plaatsVan(b) ? -1 : 1))
}

export const leesVersie = async (deps: Beleidsdeps, wie: Wie, versie: string): Promise<Beleidsversie | undefined> =>
  (await leesVersies(deps, wie)).find((een) => een.versie === versie)

/** The regeling of a version or concept, and all that is fixed with it as if it were too. */
export const leesMet = async (
  deps: Pick<Deps, 'store' | 'versies'>,
  gemeente: string,
  versie: string,
): Promise<{ readonly regeling: Regeling; readonly versies: readonly Regeling[] } | undefined> => {
  const { versies, eigen } = await leesVastgesteld(deps, gemeente)
  const vast = versies.find((een) => versieVan(een) === versie)
  if (vast !== undefined) return { regeling: vast, versies }
  const concept = eigen.find(({ nummer }) => nummer === versie)
  const lezing = concept === undefined ? undefined : leesDocument(concept.versie.value.document)
  if (lezing?.soort !== 'gelezen') return undefined
  const regeling = { ...lezing.regeling, versie }
  return { regeling, versies: [...versies, regeling] }
}
