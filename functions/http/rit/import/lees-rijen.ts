import type * as z from 'zod'
import type { Meereizende } from '../../../../domain/kernel/reis.ts'
import type { Importrit } from '../../../use-cases/rit/import/rij.ts'
import { plaatsVan } from '../../pas/import/plaats.ts'
import { burgernummers, leesVelden, type Rijfout } from '../../pas/import/rijen.ts'
import type { Tabel } from '../../pas/import/tabel.ts'
import { leesCsv } from './csv.ts'
import { MEESTE_RITTEN, Ritimportrij, type Ritimportverzoek } from './ritimport.schema.ts'

type Verzoek = z.infer<typeof Ritimportverzoek>
type Rij = z.infer<typeof Ritimportrij>

const tabelVan = async ({ csv, ritten = [] }: Verzoek): Promise<Tabel> => {
  if (csv === undefined) return { rijen: ritten.map((velden, i) => ({ rij: i + 1, velden })), fouten: [] }
  const tabel = await leesCsv(csv)
  if (tabel.rijen.length <= MEESTE_RITTEN) return tabel
  const detail = `Een bestand heeft ten hoogste ${MEESTE_RITTEN} ritten. Dit heeft er ${tabel.rijen.length}: deel het op.`
  return { rijen: [], fouten: [...tabel.fouten, { rij: MEESTE_RITTEN + 2, veld: '', code: 'te-veel-rijen', detail }] }
}

/** Who travels along, as a file counts them. */
const meereizendenVan = ({ meereizenden, medereizigers, kinderen, medischBegeleider }: Rij): Meereizende[] => [
  ...meereizenden,
  ...Array.from({ length: medereizigers }, (): Meereizende => ({ soort: 'medereiziger' })),
  ...kinderen.map((leeftijd): Meereizende => ({ soort: 'kind', leeftijd })),
  ...(medischBegeleider ? [{ soort: 'medischBegeleider' } as const] : []),
]

const importritVan = (rij: number, gelezen: Rij): Importrit => {
  const { externId, pasnummer, pasExternId, van, naar, afwijking, ...rest } = gelezen
  const { meereizenden: _, medereizigers: _m, kinderen: _k, medischBegeleider: _b, ...reis } = rest
  return {
    rij,
    externId,
    over: { pasnummer, externId: pasExternId },
    van: plaatsVan(van),
    naar: plaatsVan(naar),
    reis: { ...reis, meereizenden: meereizendenVan(gelezen) },
    afwijking,
  }
}

/** The rows of a request as rides, and what is wrong with those that are none. */
export const leesImport = async (
  verzoek: Verzoek,
): Promise<{
  readonly aantal: number
  readonly ritten: readonly Importrit[]
  readonly fouten: readonly Rijfout[]
}> => {
  const { aantal, rijen, fouten } = await leesVelden(Ritimportrij, await tabelVan(verzoek))
  const nummers = burgernummers(rijen, ['externId', 'pasnummer', 'pasExternId'])
  return { aantal, ritten: rijen.map(({ rij, velden }) => importritVan(rij, velden)), fouten: [...fouten, ...nummers] }
}
