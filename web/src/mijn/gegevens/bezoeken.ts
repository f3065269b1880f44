/** What is recorded of one look. */
interface Blik {
  readonly op: string
  readonly door: string
  /** The holder looked herself. */
  readonly uzelf: boolean
}

/** Looks of one person shortly after each other. `op` is the first moment of them, `tot` the last. */
export interface Bezoek<I extends Blik> {
  readonly door: string
  readonly op: string
  readonly tot: string
  readonly inzagen: readonly I[]
}

/** Longer apart is another visit. */
const PAUZE_MS = 30 * 60_000

/** @param inzagen the newest first, as the API tells them */
export const bezoekenVan = <I extends Blik>(inzagen: readonly I[]): readonly Bezoek<I>[] => {
  const bezoeken: Bezoek<I>[] = []
  for (const inzage of inzagen) {
    const laatste = bezoeken.findLastIndex(({ door }) => door === inzage.door)
    const bezoek = bezoeken[laatste]
    if (bezoek !== undefined && Date.parse(bezoek.op) - Date.parse(inzage.op) <= PAUZE_MS)
      bezoeken[laatste] = { ...bezoek, op: inzage.op, inzagen: [...bezoek.inzagen, inzage] }
    else bezoeken.push({ door: inzage.door, op: inzage.op, tot: inzage.op, inzagen: [inzage] })
  }
  return bezoeken
}

export const isUzelf = ({ inzagen: [eerste] }: Bezoek<Blik>): boolean => eerste?.uzelf === true
