import type { Vertegenwoordiging } from '../../domain/kernel/vertegenwoordiging.ts'

export const ROLLEN = ['pashouder', 'centralist', 'gemeente', 'vervoerder'] as const
export type Rol = (typeof ROLLEN)[number]

/** Levels of assurance of a sign-in, from low to high: those of DigiD. */
export const NIVEAUS = ['basis', 'midden', 'substantieel', 'hoog'] as const
export type Niveau = (typeof NIVEAUS)[number]

/** Who calls, as the token says. */
export interface Wie {
  /** The subject of the token: a pseudonym. */
  readonly sub: string
  readonly rollen: readonly Rol[]
  /** The tenant. */
  readonly gemeente: string
  /** The only pass that a pashouder reaches. */
  readonly pasnummer?: string | undefined
  /** Who gave the token: a pseudonym is only known beside it. */
  readonly uitgever?: string | undefined
  /** How sure the issuer is of who this is; absent when it does not say. */
  readonly niveau?: Niveau | undefined
  /** For whom this caller acts, when it is not for itself. */
  readonly namens?: Vertegenwoordiging | undefined
}

/** Which pass, and of which gemeente. */
export interface Pasverwijzing {
  readonly gemeente: string
  readonly pasnummer: string
}

/** Who did something, as a ride's history and the logboek keep it: the most far-reaching role. */
export interface Dader {
  readonly wie: string
  readonly rol: Rol
  readonly namens?: Vertegenwoordiging
}

export const daderVan = ({ sub, rollen, namens }: Wie): Dader => {
  const rol = (['gemeente', 'centralist', 'vervoerder'] as const).find((r) => rollen.includes(r)) ?? 'pashouder'
  return namens === undefined ? { wie: sub, rol } : { wie: sub, rol, namens }
}
