import type { Notitie } from '../../../../domain/kernel/notitie.ts'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { queryNotities } from '../../../stores/pas/notities.ts'
import { loopPassen } from '../../pas/loop-passen.ts'
import type { Wie } from '../../wie.ts'
import type { Kolommen, Periode } from './bestand.ts'

type Genomen = Notitie & { readonly pasnummer: string; readonly ritnummer?: string | undefined }

export const NOTITIEKOLOMMEN: Kolommen<Genomen> = [
  ['notitienummer', (notitie) => notitie.notitienummer],
  ['pasnummer', (notitie) => notitie.pasnummer],
  ['ritnummer', (notitie) => notitie.ritnummer],
  ['op', (notitie) => notitie.op],
  ['rol', (notitie) => notitie.rol],
  ['tekst', (notitie) => notitie.tekst],
]

/** Of so many passes notes are read at once. */
const TEGELIJK = 24

/** Notes that were written in the period and are still there, of every pass and of its rides. */
export async function* notitiesIn(deps: Deps, wie: Wie, { van, tot }: Periode): AsyncGenerator<Genomen> {
  const lees = async (pasnummers: readonly string[]): Promise<Genomen[]> => {
    const perPas = await Promise.all(
      pasnummers.map(async (pasnummer) =>
        (await queryNotities(deps.store, wie.gemeente, pasnummer)).map((notitie) => ({ ...notitie, pasnummer })),
      ),
    )
    return perPas.flat().filter(({ op }) => {
      const { datum } = momentVan(op)
      return datum >= van && datum <= tot
    })
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
