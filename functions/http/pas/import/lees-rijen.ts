import { setImmediate } from 'node:timers/promises'
import type * as z from 'zod'
import type { Importfout, Importpas } from '../../../use-cases/pas/import/importeer.ts'
import { isBurgerservicenummer } from '../../../middleware/token/burgerservicenummer.ts'
import { veldfouten } from '../../../middleware/zod-fouten.ts'
import { leesCsv, type Csvlezing } from './csv.ts'
import { Importrij, type Importverzoek } from './import.schema.ts'

type Verzoek = z.infer<typeof Importverzoek>

/** Rows that are read between two turns of others. */
const PER_BEURT = 200

const ruweRijen = async ({ csv, passen = [] }: Verzoek): Promise<Csvlezing> =>
  csv === undefined ? { rijen: passen.map((velden, i) => ({ rij: i + 1, velden })), fouten: [] } : await leesCsv(csv)

const externIdVan = (velden: Readonly<Record<string, unknown>>): string | undefined => {
  const { externId } = velden
  return typeof externId === 'string' ? externId : undefined
}

/** `12a` in one field is number 12 with `a`. */
const adresVan = ({ postcode = '', huisnummer = '', toevoeging = '' }: z.infer<typeof Importrij>) => {
  const [, nummer = huisnummer, rest = ''] = /^(\d+)\s*(.*)$/.exec(huisnummer) ?? []
  return { postcode, huisnummer: nummer, toevoeging: `${rest}${toevoeging}` }
}

const importpasVan = (rij: number, gelezen: z.infer<typeof Importrij>, gekozen: string | undefined): Importpas => {
  const { externId, woning, postcode: _p, huisnummer: _h, toevoeging: _t, ...gegevens } = gelezen
  const plaats = gekozen === undefined ? woning : { locatieId: gekozen }
  return { rij, externId, gegevens: { ...gegevens, puntbestemmingen: [] }, woning: plaats ?? adresVan(gelezen) }
}

const CIJFERS = /^\d{8,9}$/
const NUMMERVELDEN = ['externId', 'zaaknummer'] as const

/**
 * Numbers of citizens in place of numbers of passes. One in eleven numbers of nine figures looks like one by chance: only
 * where most do, these are what they look like.
 */
const burgernummers = (passen: readonly Importpas[]): Importfout[] =>
  NUMMERVELDEN.flatMap((veld) => {
    const van = ({ externId, gegevens }: Importpas): string =>
      (veld === 'externId' ? externId : gegevens.zaaknummer) ?? ''
    const cijfers = passen.filter((pas) => CIJFERS.test(van(pas)))
    const verdacht = cijfers.filter((pas) => isBurgerservicenummer(van(pas)))
    const detail = 'Dit lijkt een burgerservicenummer. Dat hoort hier niet: haal het uit het bestand.'
    return 2 * verdacht.length > cijfers.length
      ? verdacht.map(({ rij }) => ({ rij, veld, code: 'burgerservicenummer', detail }))
      : []
  })

/** The rows of a request as passes, and what is wrong with those that are none. */
export const leesImport = async (
  verzoek: Verzoek,
): Promise<{
  readonly aantal: number
  readonly passen: readonly Importpas[]
  readonly fouten: readonly Importfout[]
}> => {
  const ruw = await ruweRijen(verzoek)
  const passen: Importpas[] = []
  const fouten: Importfout[] = [...ruw.fouten]
  for (const [i, { rij, velden }] of ruw.rijen.entries()) {
    const externId = externIdVan(velden)
    const gelezen = Importrij.safeParse(velden, { reportInput: true })
    if (gelezen.success) passen.push(importpasVan(rij, gelezen.data, verzoek.adressen?.[gelezen.data.externId]))
    else
      fouten.push(
        ...veldfouten('body', gelezen.error.issues).map(({ location, code, detail }) => ({
          rij,
          externId,
          veld: location,
          code,
          detail,
        })),
      )
    if (i % PER_BEURT === 0) await setImmediate()
  }
  return { aantal: ruw.rijen.length, passen, fouten: [...fouten, ...burgernummers(passen)] }
}
