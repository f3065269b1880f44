import type { Aanvrager, Besluit } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { queryAfwijzingen } from '../../../stores/pas/afwijzingen.ts'
import { queryBesluiten } from '../../../stores/pas/besluiten.ts'
import { loopPassen } from '../../pas/loop-passen.ts'
import type { Wie } from '../../wie.ts'
import type { Kolommen, Periode } from './bestand.ts'

/** Of a pass, or of somebody who asked for one and has none. */
type Genomen = Besluit & { readonly pasnummer?: string; readonly aanvrager?: Aanvrager }

export const BESLUITKOLOMMEN: Kolommen<Genomen> = [
  ['besluitnummer', (besluit) => besluit.besluitnummer],
  ['pasnummer', (besluit) => besluit.pasnummer],
  ['soort', (besluit) => besluit.soort],
  ['zaaknummer', (besluit) => besluit.zaaknummer],
  ['aanvraagdatum', (besluit) => besluit.aanvraagdatum],
  ['besluitdatum', (besluit) => besluit.besluitdatum],
  ['vanaf', (besluit) => besluit.vanaf],
  ['totEnMet', (besluit) => besluit.totEnMet],
  ['wat', (besluit) => besluit.wat],
  ['waarom', (besluit) => besluit.waarom],
  ['regeling', (besluit) => besluit.bron.regeling],
  ['artikel', (besluit) => besluit.bron.artikel],
  ['verzondenOp', (besluit) => besluit.verzondenOp],
  ['herziet', (besluit) => besluit.herziet],
  ['bezwaren', (besluit) => besluit.bezwaren.length],
  // Whoever has a pass stands with the passes.
  ['naam', ({ aanvrager }) => aanvrager?.naam],
  ['geboortedatum', ({ aanvrager }) => aanvrager?.geboortedatum],
  ['adres', ({ aanvrager }) => aanvrager?.adres.join(', ')],
]

/** Of so many passes decisions are read at once, and so many refusals. */
const TEGELIJK = 24

async function* vanPassen(deps: Deps, wie: Wie, { van, tot }: Periode): AsyncGenerator<Genomen> {
  const lees = async (pasnummers: readonly string[]): Promise<Genomen[]> => {
    const perPas = await Promise.all(
      pasnummers.map(async (pasnummer) =>
        (await queryBesluiten(deps.store, wie.gemeente, pasnummer)).map((besluit) => ({ ...besluit, pasnummer })),
      ),
    )
    return perPas.flat().filter(({ besluitdatum }) => besluitdatum >= van && besluitdatum <= tot)
  }
  let samen: string[] = []
  for await (const { pas } of loopPassen(deps, wie)) {
    samen.push(pas.pasnummer)
    if (samen.length < TEGELIJK) continue
    yield* await lees(samen)
    samen = []
  }
  yield* await lees(samen)
}

async function* zonderPas({ store }: Deps, { gemeente }: Wie, { van, tot }: Periode): AsyncGenerator<Genomen> {
  let cursor: string | undefined
  do {
    const { afwijzingen, next } = await queryAfwijzingen(store, gemeente, { van, tot, limit: TEGELIJK, cursor })
    yield* afwijzingen.map(({ value: { aanvrager, besluit } }) => ({ ...besluit, aanvrager }))
    cursor = next
  } while (cursor !== undefined)
}

/** Decisions that were taken in the period: of whatever pass, and of whoever was turned down without one. */
export async function* besluitenIn(deps: Deps, wie: Wie, periode: Periode): AsyncGenerator<Genomen> {
  yield* vanPassen(deps, wie, periode)
  yield* zonderPas(deps, wie, periode)
}
