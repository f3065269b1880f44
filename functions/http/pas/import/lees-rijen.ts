import type * as z from 'zod'
import type { Importpas, Importplaats } from '../../../use-cases/pas/import/importeer.ts'
import { leesCsv } from './csv.ts'
import { Importrij, type Importverzoek } from './import.schema.ts'
import { burgernummers, leesVelden, type Rijfout } from './rijen.ts'
import type { Tabel } from './tabel.ts'

type Verzoek = z.infer<typeof Importverzoek>
type Rij = z.infer<typeof Importrij>

const ruweRijen = async ({ csv, passen = [] }: Verzoek): Promise<Tabel> =>
  csv === undefined ? { rijen: passen.map((velden, i) => ({ rij: i + 1, velden })), fouten: [] } : await leesCsv(csv)

/** `12a` in one field is number 12 with `a`. */
const adresVan = ({
  postcode = '',
  huisnummer = '',
  toevoeging = '',
}: Pick<Rij, 'postcode' | 'huisnummer' | 'toevoeging'>): Importplaats => {
  const [, nummer = huisnummer, rest = ''] = /^(\d+)\s*(.*)$/.exec(huisnummer) ?? []
  return { postcode, huisnummer: nummer, toevoeging: `${rest}${toevoeging}` }
}

const importpasVan = (rij: number, gelezen: Rij, gekozen: string | undefined): Importpas => {
  const { externId, woning, puntbestemmingen, postcode: _p, huisnummer: _h, toevoeging: _t, ...gegevens } = gelezen
  const plaats = gekozen === undefined ? woning : { locatieId: gekozen }
  return {
    rij,
    externId,
    gegevens,
    woning: plaats ?? adresVan(gelezen),
    puntbestemmingen: puntbestemmingen.map((punt) => ('locatieId' in punt ? punt : adresVan(punt))),
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
