import { useRef, useState } from 'react'

/** One report as typed. */
export interface Rij<V extends string> {
  /** Tells it apart, also when all of it is empty. */
  readonly sleutel: number
  readonly waarden: Readonly<Record<V, string>>
}

/** Reports of the same fields, typed one under another; there is always one to type in. */
export const useRijen = <V extends string>(velden: readonly V[]) => {
  const teller = useRef(0)
  const nieuw = (): Rij<V> => ({
    sleutel: teller.current++,
    waarden: Object.fromEntries(velden.map((veld) => [veld, ''])) as Record<V, string>,
  })
  const [rijen, zetRijen] = useState<readonly Rij<V>[]>(() => [nieuw()])
  return {
    rijen,
    leeg: rijen.every(({ waarden }) => velden.every((veld) => waarden[veld] === '')),
    zet: (sleutel: number, veld: V, waarde: string): void =>
      zetRijen((nu) =>
        nu.map((rij) => (rij.sleutel === sleutel ? { ...rij, waarden: { ...rij.waarden, [veld]: waarde } } : rij)),
      ),
    erbij: (): void => zetRijen((nu) => [...nu, nieuw()]),
    eraf: (): void => zetRijen((nu) => nu.slice(0, -1)),
    haalWeg: (sleutels: readonly number[]): void =>
      zetRijen((nu) => {
        const over = nu.filter(({ sleutel }) => !sleutels.includes(sleutel))
        return over.length === 0 ? [nieuw()] : over
      }),
  }
}
