import {
  berekenAanslag,
  betalingskenmerk,
  bijdragepasVan,
  inningVan,
  regelVan,
  teltMee,
  terugCentVan,
  type Bijdragestand,
  type Regelboekregel,
} from '../../../../../domain/bijdrage/index.ts'
import { jaarperiode, overlap } from '../../../../../domain/kernel/tijd/periode.ts'
import { isOverleden, type Pasdossier } from '../../../../../domain/pas/index.ts'
import { readBijdragejaar, type Regel } from '../../../../stores/bijdrage/bijdrageregels.ts'
import { runnummerVan } from '../../../../stores/bijdrage/bijdrageruns.ts'
import type { Incasso } from '../../../../stores/bijdrage/machtigingen.ts'
import { readPasdossier } from '../../../../stores/pas/passen.ts'
import { grondVan, leesRekeningVan, metGrond } from '../../rekening/lees-rekening.ts'
import { leesRegelboekfouten } from '../../regelboek/toets-incasso.ts'
import { leesRitbijdrageregel } from '../../ritbijdragen/lees-regel.ts'
import { leesMachtigingOp } from './machtiging-op.ts'
import { leesRitgebruik, type Opslag } from './ritgebruik.ts'
import type { Ongeteld, Werk } from '../werk.ts'

interface Gelezen extends Bijdragestand {
  /** Earlier runs hold a line of this pass, perhaps of 0. */
  readonly eerderGezien: boolean
  /** This run holds its line already: its birthday was corrected meanwhile, so that it is met twice. */
  readonly alGedaan: boolean
}

const leesStand = async ({ deps, gemeente, run, runs }: Werk, dossier: Pasdossier): Promise<Gelezen> => {
  const { regels, vrijstelling } = await readBijdragejaar(deps.store, gemeente, dossier.pas.pasnummer, run.jaar)
  const vast = metGrond(runs, 'jaarbijdrage')
  const eerdere = regels.filter(
    ({ runnummer, regel }) => vast.has(runnummer) && runnummer !== runnummerVan(run) && teltMee(regel.value),
  )
  const besluit = vrijstelling?.value
  return {
    pas: bijdragepasVan(dossier, run.jaar, besluit !== undefined && 'reden' in besluit ? besluit : undefined),
    eerderCent: eerdere.reduce((som, { regel }) => som + regel.value.bedragCent, 0),
    eerderGezien: eerdere.length > 0,
    alGedaan: regels.some(({ runnummer }) => runnummer === runnummerVan(run)),
  }
}

const standenVan = async (werk: Werk, dossier: Pasdossier): Promise<readonly [Gelezen, ...Gelezen[]]> => {
  const { pasnummer } = dossier.pas
  const anderen = (werk.dubbel.get(pasnummer) ?? []).filter((nummer) => nummer !== pasnummer)
  const gelezen = await Promise.all(
    anderen.map(async (nummer) => {
      const ander = await readPasdossier(werk.deps.store, werk.gemeente, nummer)
      return ander === undefined ? [] : [await leesStand(werk, ander.value)]
    }),
  )
  return [await leesStand(werk, dossier), ...gelezen.flat()]
}

/** How much of a credit is paid back: no more than what came in. */
const leesTerugCent = async (
  { deps, gemeente, run, runs }: Werk,
  { pasnummer, bedragCent }: Pick<Regel, 'pasnummer' | 'bedragCent'>,
  samenMet: readonly string[],
): Promise<number> => {
  if (bedragCent >= 0) return 0
  const eigen = metGrond(runs, grondVan(run))
  const { rekening } = await leesRekeningVan(deps, gemeente, { pasnummer, jaar: run.jaar, runs: eigen, samenMet })
  return terugCentVan(rekening, bedragCent)
}

/** How a line would be collected: the debit, and which rules of the rule book it breaks. Nothing where it cannot be. */
const leesIncasso = async (
  { deps, gemeente, run, runs }: Werk,
  { pasnummer, bedragCent, kenmerk }: Pick<Incasso, 'pasnummer' | 'bedragCent' | 'kenmerk'>,
): Promise<{ readonly incasso: Incasso; readonly regelboek: Regelboekregel[] } | undefined> => {
  if (bedragCent <= 0) return undefined
  const { incassodatum: dag } = run
  const bruikbaar = await leesMachtigingOp(deps, gemeente, { pasnummer, dag, runnummer: runnummerVan(run), runs })
  if (bruikbaar === undefined) return undefined
  const { machtiging, laatst } = bruikbaar
  const incasso = { pasnummer, bedragCent, kenmerk, machtiging }
  return { incasso, regelboek: await leesRegelboekfouten(deps, gemeente, { incasso, run, dag, laatst }) }
}

export interface Berekend {
  readonly regel: Regel
  /** Only of a line that is collected by direct debit. */
  readonly incasso?: Incasso
  readonly alGedaan: boolean
}

/** What the run of a year asks of a pass. @returns undefined where it is not valid in it, or nothing has changed */
const leesJaarregel = async (werk: Werk, dossier: Pasdossier): Promise<Ongeteld | undefined> => {
  const { deps, gemeente, run, versies } = werk
  const { pasnummer } = dossier.pas
  const standen = await standenVan(werk, dossier)
  const [eigen] = standen
  const inJaar = overlap(eigen.pas.geldig, jaarperiode(run.jaar)) !== undefined
  if (!inJaar && eigen.eerderCent === 0) return undefined
  const passen = standen.map((stand) => stand.pas)
  const gebruik = await leesRitgebruik(deps, gemeente, { passen, jaar: run.jaar })
  const regel = regelVan(pasnummer, standen, run.jaar, berekenAanslag(passen, run.jaar, versies, gebruik))
  if (eigen.eerderGezien && regel.bedragCent === 0) return undefined
  const anderePassen = passen.map((pas) => pas.pasnummer).filter((nummer) => nummer !== pasnummer)
  return { regel, anderePassen, alGedaan: eigen.alGedaan }
}

/**
 * The line of one pass, as things are now.
 * @returns undefined for a pass of which nothing is asked, or about which nothing has changed
 */
export const berekenRegel = async (werk: Werk, dossier: Pasdossier): Promise<Berekend | undefined> => {
  const { run, dag } = werk
  const { pasnummer } = dossier.pas
  const ongeteld =
    run.maand === undefined ? await leesJaarregel(werk, dossier) : await leesRitbijdrageregel(werk, dossier, run.maand)
  if (ongeteld === undefined) return undefined
  const { regel, anderePassen, alGedaan } = ongeteld
  const kenmerk = betalingskenmerk(runnummerVan(run).slice(2), pasnummer)
  const { incasso, regelboek = [] } =
    (await leesIncasso(werk, { pasnummer, bedragCent: regel.bedragCent, kenmerk })) ?? {}
  const terugCent = await leesTerugCent(werk, regel, anderePassen)
  const heeftMachtiging = incasso !== undefined && regelboek.length === 0
  const inning = inningVan(regel.bedragCent, { heeftMachtiging, terugCent })
  const bewaard: Regel = {
    ...regel,
    delen: [...regel.delen],
    vrijstellingen: [...regel.vrijstellingen],
    dag,
    inning,
    ...(regelboek.length === 0 ? {} : { regelboek }),
    ...(terugCent === 0 ? {} : { terugCent }),
    ...(inning === 'geen' ? {} : { kenmerk }),
    ...(anderePassen.length === 0 ? {} : { passen: [...anderePassen] }),
    mutaties: [],
  }
  return { regel: bewaard, alGedaan, ...(inning === 'incasso' && incasso !== undefined ? { incasso } : {}) }
}

/** The line of a pass by its number. @returns undefined also when there is no such pass any more */
export const berekenRegelVan = async (werk: Werk, pasnummer: string): Promise<Berekend | undefined> => {
  const dossier = await readPasdossier(werk.deps.store, werk.gemeente, pasnummer)
  return dossier === undefined ? undefined : await berekenRegel(werk, dossier.value)
}

/** Whether it is known that the holder has died; of a pass that is gone nothing is collected either. */
export const leesOverleden = async (deps: Opslag, gemeente: string, pasnummer: string): Promise<boolean> => {
  const dossier = await readPasdossier(deps.store, gemeente, pasnummer)
  return dossier === undefined || isOverleden(dossier.value)
}
