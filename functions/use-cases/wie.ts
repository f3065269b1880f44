export const ROLLEN = ['pashouder', 'centralist', 'gemeente', 'vervoerder'] as const
export type Rol = (typeof ROLLEN)[number]

/** Who calls, as the token says. */
export interface Wie {
  /** The subject of the token: a pseudonym. */
  readonly sub: string
  readonly rollen: readonly Rol[]
  /** The tenant. */
  readonly gemeente: string
  /** The only pass that a pashouder reaches. */
  readonly pasnummer?: string | undefined
}

/** Whoever has another role than pashouder reaches every pass of the gemeente. */
export const magBij = (wie: Wie, pasnummer: string): boolean =>
  wie.rollen.some((rol) => rol !== 'pashouder') || wie.pasnummer === pasnummer

/** As a ride's history keeps it: the most far-reaching role. */
export const daderVan = (wie: Wie): { wie: string; rol: Rol } => {
  const rol = (['gemeente', 'centralist', 'vervoerder'] as const).find((r) => wie.rollen.includes(r)) ?? 'pashouder'
  return { wie: wie.sub, rol }
}
