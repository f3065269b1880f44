import { statusVan } from '../../beleid/index.ts'
import type { Bron } from '../../kernel/citation.ts'
import { pasOp } from '../../pas/index.ts'
import type { Persoon } from '../../persoon/index.ts'
import type { Datum } from '../../kernel/tijd/time.ts'
import type { Bijdrageregel } from '../jaar/regel.ts'
import type { Maand, Maandbedrag } from './maanden.ts'

/** A month as a line tells it: what is owed for its rides, and what earlier lines asked for them. */
export interface Maandpost {
  readonly maand: Maand
  readonly ritten: number
  readonly bedragCent: number
  readonly eerderRitten: number
  readonly eerderCent: number
}

/** A line of a run about fares: `bedragCent` is the sum of what every month differs from what was asked for it. */
export interface Ritbijdrageregel extends Bijdrageregel {
  readonly maanden: readonly Maandpost[]
}

/**
 * The months that a run about fares looks at: its own, and those that earlier runs asked, as rides of these can have been
 * reported, corrected or settled since. A month that nobody ever asked is not asked unseen.
 */
export const maandenVoor = (maand: Maand, eerder: readonly Maand[]): Maand[] =>
  [...new Set([...eerder, maand])].toSorted()

/** The pass that a line about fares stands on: the newest one that began by a day, else the first. */
export const ritbijdragepasVan = ({ passen }: Persoon, dag: Datum): string => {
  const [eerste, ...later] = passen.map((dossier) => pasOp(dossier, dag))
  if (eerste === undefined) throw new Error('een persoon zonder pas')
  return later.reduce(
    (nieuwste, pas) => (pas.geldigVanaf <= dag && pas.geldigVanaf >= nieuwste.geldigVanaf ? pas : nieuwste),
    eerste,
  ).pasnummer
}

/** What earlier lines asked for a month: each of them told what it changed. */
const eerderVan = (maand: Maand, gevraagd: readonly Maandpost[]) =>
  gevraagd
    .filter((post) => post.maand === maand)
    .reduce(
      (som, post) => ({
        eerderRitten: som.eerderRitten + post.ritten - post.eerderRitten,
        eerderCent: som.eerderCent + post.bedragCent - post.eerderCent,
      }),
      { eerderRitten: 0, eerderCent: 0 },
    )

/**
 * The line of a person: what is owed for the rides of some months, less what was asked for them. So every fare is asked
 * once, and what changed since is a difference; what was asked before stays as it is.
 * @param gevraagd months of all earlier lines of the person that count, whatever pass they stand on
 * @returns undefined where nothing is to be asked and nothing changed
 */
export const ritbijdrageregelVan = (
  pasnummer: string,
  bedragen: readonly Maandbedrag[],
  { gevraagd, bron }: { readonly gevraagd: readonly Maandpost[]; readonly bron: Bron },
): Ritbijdrageregel | undefined => {
  const posten = bedragen.map(({ maand, ritten, bedragCent, status }) => ({
    post: { maand, ritten, bedragCent, ...eerderVan(maand, gevraagd) },
    status,
  }))
  const anders = posten.filter(({ post }) => post.bedragCent !== post.eerderCent)
  if (anders.length === 0) return undefined
  const som = (waarde: (post: Maandpost) => number): number => anders.reduce((tot, { post }) => tot + waarde(post), 0)
  const [tariefCent, eerderCent] = [som(({ bedragCent }) => bedragCent), som((post) => post.eerderCent)]
  return {
    pasnummer,
    tariefCent,
    vrijgesteldCent: 0,
    verlagingCent: 0,
    eerderCent,
    bedragCent: tariefCent - eerderCent,
    wijze: 'heel',
    delen: [],
    vrijstellingen: [],
    maanden: anders.map(({ post }) => post),
    status: statusVan(anders),
    bron,
  }
}
