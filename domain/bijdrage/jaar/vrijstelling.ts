import type { Bron } from '../../kernel/citation.ts'
import { leeftijdOp } from '../../kernel/time.ts'
import { opstap, wmo } from '../bronnen.ts'
import { maandbedragCent, type Maand } from './maanden.ts'
import type { Bijdragepas } from './pas.ts'
import { isBedekt, overlap, type Periode } from '../../kernel/periode.ts'

export const VRIJSTELLINGEN = ['minderjarig', 'overleden', 'geblokkeerd', 'leeftijdsgroep', 'besluit'] as const

/** Why a part of the contribution, or all of it, is not asked. */
export interface Vrijstelling {
  readonly soort: (typeof VRIJSTELLINGEN)[number]
  readonly bedragCent: number
  /** Of a decision of the municipality: why; of a group: which. */
  readonly omschrijving?: string | undefined
  readonly bron: Bron
}

const VOLWASSEN = 18

/** Without the part in which the holder is under 18: months by the age on their first day that counts, a year by its first. */
const minderjarigCent = (geboortedatum: string, maanden: readonly Maand[], tariefCent: number): number => {
  const isKind = ({ eersteDag }: Maand): boolean => leeftijdOp(geboortedatum, eersteDag) < VOLWASSEN
  const [eerste] = maanden
  if (eerste?.jaarbijdrage.deelVanJaar === 'naarRatoPerMaand')
    return tariefCent - maandbedragCent(maanden.filter((maand) => !isKind(maand)))
  return eerste !== undefined && isKind(eerste) ? tariefCent : 0
}

/**
 * What is not asked of a person, in the order in which it is taken off; together never more than the contribution.
 * @param maanden those that count, at least one
 */
export const vrijstellingenVan = (
  passen: readonly Bijdragepas[],
  jaar: Periode,
  maanden: readonly Maand[],
  tariefCent: number,
): Vrijstelling[] => {
  const [eerste] = maanden
  const [pas] = passen
  if (eerste === undefined || pas === undefined) return []
  const { jaarbijdrage, eersteDag } = eerste
  const leeftijd = leeftijdOp(pas.geboortedatum, eersteDag)
  const overleden = passen.some(({ overledenOp }) => overledenOp !== undefined && overledenOp <= jaar.totEnMet)
  const geblokkeerd = passen.every(({ geldig, geblokkeerd: perioden }) => {
    const inJaar = overlap(geldig, jaar)
    return inJaar === undefined || isBedekt(inJaar, perioden)
  })
  const groep = (jaarbijdrage.vrijstellingen ?? []).find(
    ({ vanafLeeftijd, totEnMetLeeftijd }) =>
      leeftijd >= vanafLeeftijd && (totEnMetLeeftijd === undefined || leeftijd <= totEnMetLeeftijd),
  )
  const besluit = passen.find(({ vrijstelling }) => vrijstelling !== undefined)?.vrijstelling
  const mogelijk: Vrijstelling[] = [
    {
      soort: 'minderjarig',
      bedragCent: minderjarigCent(pas.geboortedatum, maanden, tariefCent),
      bron: jaarbijdrage.minderjarigen?.bron ?? wmo('artikel 2.1.5'),
    },
    {
      soort: 'overleden',
      bedragCent: overleden && jaarbijdrage.bijOverlijden !== 'totEnMetOverlijden' ? tariefCent : 0,
      bron: opstap('ADR 17'),
    },
    { soort: 'geblokkeerd', bedragCent: geblokkeerd ? tariefCent : 0, bron: opstap('ADR 17') },
    ...(groep === undefined
      ? []
      : [
          {
            soort: 'leeftijdsgroep' as const,
            bedragCent: tariefCent,
            omschrijving: groep.omschrijving,
            bron: groep.bron,
          },
        ]),
    ...(besluit === undefined
      ? []
      : [
          {
            soort: 'besluit' as const,
            bedragCent: tariefCent,
            omschrijving: besluit.reden,
            bron: { regeling: 'Besluit van de gemeente', artikel: besluit.artikel },
          },
        ]),
  ]
  let rest = tariefCent
  return mogelijk.flatMap((vrijstelling) => {
    const bedragCent = Math.min(rest, vrijstelling.bedragCent)
    rest -= bedragCent
    return bedragCent === 0 ? [] : [{ ...vrijstelling, bedragCent }]
  })
}
