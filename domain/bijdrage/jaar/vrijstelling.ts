import { VOLWASSEN } from '../../beleid/index.ts'
import type { Bron } from '../../kernel/citation.ts'
import { leeftijdOp } from '../../kernel/tijd/time.ts'
import { opstap, wmo } from '../bronnen.ts'
import { afVanBesluit, isInDelen } from './besluit.ts'
import { maandbedragCent, type Maand } from './maanden.ts'
import type { Bijdragepas, Maandperiode } from './pas.ts'
import { isBedekt, overlap, type Periode } from '../../kernel/tijd/periode.ts'

export const VRIJSTELLINGEN = [
  'minderjarig',
  'individueelVervoer',
  'overleden',
  'geblokkeerd',
  'leeftijdsgroep',
  'besluit',
  'besluitDeel',
] as const

/** Why a part of the contribution, or all of it, is not asked. */
export interface Vrijstelling {
  readonly soort: (typeof VRIJSTELLINGEN)[number]
  readonly bedragCent: number
  /** Of a decision of the municipality: why; of a group: which. */
  readonly omschrijving?: string | undefined
  /** Of a decision about some of the months: which. */
  readonly maanden?: Maandperiode | undefined
  readonly bron: Bron
}

/** A reason for which some of the months, or a whole year at once, cost nothing. */
interface Reden {
  readonly soort: Vrijstelling['soort']
  readonly omschrijving?: string | undefined
  readonly bron: Bron
  readonly geldtVoor: (maand: Maand) => boolean
}

/** The days of the month on which a pass is valid; those of a pass that is not are none. */
const dagenIn = ({ eersteDag }: Maand, { geldig }: Bijdragepas): Periode | undefined =>
  // As text no day of a month is after its 31st, whether it has one or not.
  overlap(geldig, { vanaf: `${eersteDag.slice(0, 8)}01`, totEnMet: `${eersteDag.slice(0, 8)}31` })

/** On every day of the month that counts, every pass is so. */
const isSteeds =
  (passen: readonly Bijdragepas[], perioden: (pas: Bijdragepas) => readonly Periode[]) =>
  (maand: Maand): boolean =>
    passen.every((pas) => {
      const dagen = dagenIn(maand, pas)
      return dagen === undefined || isBedekt(dagen, perioden(pas))
    })

/**
 * The months that a reason leaves. A whole year is not split: of a minor its first day decides (ADR 17), of the others all of
 * its months.
 */
const overNa = (over: readonly Maand[], eerste: Maand, { soort, geldtVoor }: Reden): readonly Maand[] => {
  if (eerste.jaarbijdrage.deelVanJaar !== 'heel') return over.filter((maand) => !geldtVoor(maand))
  const bepalend = soort === 'minderjarig' ? [eerste] : over
  return bepalend.every(geldtVoor) ? [] : over
}

const ALTIJD = (): boolean => true

/** One person has one exemption by decision: of decisions about more passes the one that takes off most. */
const vanBesluit = (
  passen: readonly Bijdragepas[],
  over: readonly Maand[],
  kosten: { readonly restCent: number; readonly heel: boolean },
): Vrijstelling[] => {
  const [meeste] = passen
    .flatMap(({ vrijstelling }) => vrijstelling ?? [])
    .map((besluit) => ({ besluit, bedragCent: afVanBesluit(besluit, over, kosten) }))
    .toSorted((a, b) => b.bedragCent - a.bedragCent)
  if (meeste === undefined || meeste.bedragCent === 0) return []
  const { besluit, bedragCent } = meeste
  return [
    {
      soort: isInDelen(besluit) ? 'besluitDeel' : 'besluit',
      bedragCent,
      omschrijving: besluit.reden,
      ...(besluit.maanden === undefined ? {} : { maanden: besluit.maanden }),
      bron: { regeling: 'Besluit van de gemeente', artikel: besluit.artikel },
    },
  ]
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
  const { minderjarigen, individueelVervoer } = eerste.bijdrage
  const overleden = passen.some(({ overledenOp }) => overledenOp !== undefined && overledenOp <= jaar.totEnMet)
  const groep = (jaarbijdrage.vrijstellingen ?? []).find(
    ({ vanafLeeftijd, totEnMetLeeftijd }) =>
      leeftijd >= vanafLeeftijd && (totEnMetLeeftijd === undefined || leeftijd <= totEnMetLeeftijd),
  )
  const redenen: (Reden | undefined)[] = [
    {
      soort: 'minderjarig',
      bron: minderjarigen?.bron ?? wmo('artikel 2.1.5'),
      geldtVoor: (maand) => leeftijdOp(pas.geboortedatum, maand.eersteDag) < VOLWASSEN,
    },
    individueelVervoer?.valtOnder === 'dezeBijdrage'
      ? undefined
      : {
          soort: 'individueelVervoer',
          bron: individueelVervoer?.bron ?? opstap('ADR 67'),
          geldtVoor: isSteeds(passen, ({ individueel }) => individueel),
        },
    overleden && jaarbijdrage.bijOverlijden !== 'totEnMetOverlijden'
      ? { soort: 'overleden', bron: opstap('ADR 17'), geldtVoor: ALTIJD }
      : undefined,
    {
      soort: 'geblokkeerd',
      bron: opstap('ADR 17'),
      geldtVoor: isSteeds(passen, ({ geblokkeerd }) => geblokkeerd),
    },
    groep && {
      soort: 'leeftijdsgroep',
      omschrijving: groep.omschrijving,
      bron: groep.bron,
      geldtVoor: ALTIJD,
    },
  ]
  let over = maanden
  let rest = tariefCent
  const vrij = redenen.flatMap((reden): Vrijstelling[] => {
    if (reden === undefined) return []
    const { geldtVoor: _, ...eigen } = reden
    over = overNa(over, eerste, reden)
    const restNa = over.length === 0 ? 0 : jaarbijdrage.deelVanJaar === 'heel' ? rest : maandbedragCent(over)
    const bedragCent = rest - restNa
    rest = restNa
    return bedragCent === 0 ? [] : [{ ...eigen, bedragCent }]
  })
  const kosten = { restCent: rest, heel: jaarbijdrage.deelVanJaar === 'heel' }
  return [...vrij, ...vanBesluit(passen, over, kosten)]
}
