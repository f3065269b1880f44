import type { Pas } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { queryBesluiten } from '../../../stores/pas/besluiten.ts'
import { loopPassen } from '../../pas/loop-passen.ts'
import type { Wie } from '../../wie.ts'
import type { Kolommen, Periode } from './bestand.ts'

type Pasbesluit = Awaited<ReturnType<typeof queryBesluiten>>[number] & Pick<Pas, 'pasnummer'>

export const BESLUITKOLOMMEN: Kolommen<Pasbesluit> = [
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
]

/** Of so many passes decisions are read at once. */
const PASSEN_TEGELIJK = 24

/** Decisions that were taken in the period, of whatever pass. */
export async function* besluitenIn(deps: Deps, wie: Wie, { van, tot }: Periode): AsyncGenerator<Pasbesluit> {
  const lees = async (pasnummers: readonly string[]): Promise<Pasbesluit[]> => {
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
    if (samen.length < PASSEN_TEGELIJK) continue
    yield* await lees(samen)
    samen = []
  }
  yield* await lees(samen)
}
