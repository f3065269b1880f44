import type * as z from 'zod'
import type { Importpas } from '../../../use-cases/pas/import/importeer.ts'
import { leesCsv } from './csv.ts'
import { Importrij, type Importverzoek } from './import.schema.ts'
import { burgernummers, leesVelden, type Rijfout } from './rijen.ts'
import { adresVan, plaatsVan } from './plaats.ts'
import type { Tabel } from './tabel.ts'

type Verzoek = z.infer<typeof Importverzoek>
type Rij = z.infer<typeof Importrij>

const ruweRijen = async ({ csv, passen = [] }: Verzoek): Promise<Tabel> =>
  csv === undefined ? { rijen: passen.map((velden, i) => ({ rij: i + 1, velden })), fouten: [] } : await leesCsv(csv)

const importpasVan = (rij: number, gelezen: Rij, gekozen: string | undefined): Importpas => {
  const { externId, woning, puntbestemmingen, postcode: _p, huisnummer: _h, toevoeging: _t, ...gegevens } = gelezen
  const plaats = gekozen === undefined ? woning : { locatieId: gekozen }
  return {
    rij,
    externId,
    gegevens,
    woning: plaats ?? adresVan(gelezen),
    puntbestemmingen: puntbestemmingen.map(plaatsVan),
  }
}

/** The rows of a request as passes, and what is wrong with those that are none. */
export const leesImport = async (
  verzoek: Verzoek,
): Promise<{
  readonly aantal: number
  readonly passen: readonly Importpas[]
  readonly fouten: readonly Rijfout[]
}> => {
  const { aantal, rijen, fouten } = await leesVelden(Importrij, await ruweRijen(verzoek))
  const passen = rijen.map(({ rij, velden }) => importpasVan(rij, velden, verzoek.adressen?.[velden.externId]))
  const nummers = burgernummers(rijen, ['externId', 'zaaknummer'])
  return { aantal, passen, fouten: [...fouten, ...nummers] }
}
