import type { Bron } from '../../kernel/citation.ts'
import { inWerkingOp, type Geldigheid } from '../../kernel/tijd/periode.ts'
import { wmo } from '../bronnen.ts'

/** What the law of the land says of contributions in a year. */
export interface LandelijkeRegels {
  readonly jaar: number
  /** Whether it is known here what holds in that year. */
  readonly bekend: boolean
  readonly tekst: string
  readonly bron: Bron
  /** What a municipality must look up or decide, where it is not known. */
  readonly teDoen: readonly string[]
}

interface Periode extends Geldigheid {
  readonly bekend: boolean
  readonly bron: Bron
  readonly tekst: (jaar: number) => string
  readonly teDoen: readonly string[]
}

/**
 * By the first day. A bill that was not seen as law is no law: what it would change is said, and nothing is computed by it.
 */
const PERIODEN: readonly Periode[] = [
  {
    geldigVanaf: '2019-01-01',
    bekend: true,
    bron: wmo('artikel 2.1.4a'),
    tekst: (jaar) => `In ${jaar} geldt het abonnementstarief van de Wmo 2015.`,
    teDoen: [],
  },
  {
    geldigVanaf: '2027-01-01',
    bekend: false,
    bron: { regeling: 'Wetsvoorstel 36 713', artikel: 'gepland voor 1 januari 2027, niet gezien als wet' },
    tekst: (jaar) =>
      `Voor ${jaar} kennen wij de landelijke regels niet. Er is een wetsvoorstel voor een bijdrage die afhangt van het inkomen. De stappen hieronder zijn die van 2019.`,
    teDoen: [
      'Zoek op of wetsvoorstel 36 713 wet is geworden, en vanaf welke dag.',
      'Besluit of uw gemeente dan zelf een bijdrage voor vervoer vraagt, en hoe hoog die is.',
      'Pas de verordening daarop aan, en leg de nieuwe regels hier vast.',
    ],
  },
]

const VROEGER: Omit<Periode, 'geldigVanaf'> = {
  bekend: false,
  bron: wmo('artikel 2.1.4'),
  tekst: (jaar) => `Voor ${jaar} kennen wij de landelijke regels niet: het abonnementstarief begon in 2019.`,
  teDoen: ['Zoek op welke regels toen golden.'],
}

/** The law of the land of a year, as far as it is known here. */
export const landelijkeRegelsVan = (jaar: number): LandelijkeRegels => {
  const { bekend, bron, tekst, teDoen } = inWerkingOp(PERIODEN, `${jaar}-01-01`) ?? VROEGER
  return { jaar, bekend, tekst: tekst(jaar), bron, teDoen }
}
