import type * as z from 'zod'
import type { Beeindiging } from '../../../use-cases/pas/beeindiging/beeindig-passen.ts'
import { burgernummers, leesVelden, type Rijfout } from '../import/rijen.ts'
import { alsDatum, klein, leesTabel, zelf, type Kolommen, type Tabel } from '../import/tabel.ts'
import { Beeindigingsrij, MEESTE_RIJEN, type Beeindigingsverzoek } from './beeindiging.schema.ts'

const KEUZES = ['ritten', 'reeksen', 'koppelingen', 'machtiging', 'anderePassen'] as const

const KOLOMMEN: Kolommen = {
  pasnummer: { pad: ['pasnummer'], lees: zelf },
  externid: { pad: ['externId'], lees: zelf },
  naam: { pad: ['naam'], lees: zelf },
  geboortedatum: { pad: ['geboortedatum'], lees: alsDatum },
  datum: { pad: ['datum'], lees: alsDatum },
  soort: { pad: ['soort'], lees: klein },
  reden: { pad: ['reden'], lees: zelf },
  ...Object.fromEntries(KEUZES.map((keuze) => [keuze.toLowerCase(), { pad: ['nasleep', keuze], lees: klein }])),
}

type Verzoek = z.infer<typeof Beeindigingsverzoek>

const tabelVan = async ({ csv, passen = [] }: Verzoek): Promise<Tabel> => {
  if (csv === undefined) return { rijen: passen.map((velden, i) => ({ rij: i + 1, velden })), fouten: [] }
  const tabel = await leesTabel(csv, KOLOMMEN)
  if (tabel.rijen.length <= MEESTE_RIJEN) return tabel
  const detail = `Een lijst heeft ten hoogste ${MEESTE_RIJEN} rijen. Deze heeft er ${tabel.rijen.length}: deel haar op.`
  return { rijen: [], fouten: [...tabel.fouten, { rij: MEESTE_RIJEN + 2, veld: '', code: 'te-veel-rijen', detail }] }
}

/** The rows of a list, and what is wrong with those that are none. */
export const leesLijst = async (
  verzoek: Verzoek,
): Promise<{
  readonly aantal: number
  readonly rijen: readonly Beeindiging[]
  readonly fouten: readonly Rijfout[]
}> => {
  const { aantal, rijen, fouten } = await leesVelden(Beeindigingsrij, await tabelVan(verzoek))
  const beeindigingen = rijen.map(({ rij, velden }): Beeindiging => {
    const { datum, soort, reden, nasleep, ...over } = velden
    return { rij, over, melding: { datum, soort }, reden, keuze: { ...verzoek.nasleep, ...nasleep } }
  })
  return { aantal, rijen: beeindigingen, fouten: [...fouten, ...burgernummers(rijen, ['pasnummer', 'externId'])] }
}
