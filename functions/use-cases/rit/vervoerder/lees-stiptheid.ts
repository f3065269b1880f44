import { beleidOp } from '../../../../domain/beleid/index.ts'
import { plusDagen } from '../../../../domain/kernel/tijd/time.ts'
import {
  beginVanDienstdag,
  isGesloten,
  peilmomentVan,
  tel,
  vatSamen,
  voegSamen,
  type Dagtelling,
  type Stiptheidsbelofte,
} from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { readDagtellingen, writeDagtelling } from '../../../stores/rit/dagtellingen.ts'
import { leesVerlopen } from '../../../stores/rit/ritten.ts'
import { urenVan, type Deel } from '../../../stores/rit/uurlijst.ts'
import type { Wie } from '../../wie.ts'

/** Counts a service day, its hours side by side: in memory are some hundreds of rides of each hour, and tallies. */
const telDag = async (deps: Deps, gemeente: string, datum: string): Promise<Dagtelling> => {
  const versies = await deps.versies(gemeente)
  const peilEpochMs = peilmomentVan(datum, deps.nu())
  const deel: Deel = {
    lijst: 'dag',
    gemeente,
    vanEpochMs: beginVanDienstdag(versies, datum),
    totEpochMs: beginVanDienstdag(versies, plusDagen(datum, 1)),
  }
  const perUur = [...urenVan(deel)].map(async (uur) => {
    let telling = tel([], peilEpochMs)
    for await (const ritten of leesVerlopen(deps.store, deel, uur))
      telling = voegSamen([telling, tel(ritten, peilEpochMs)])
    return telling
  })
  return voegSamen(await Promise.all(perUur))
}

const dagenVan = (van: string, tot: string): string[] => (van > tot ? [] : [van, ...dagenVan(plusDagen(van, 1), tot)])

/** A carrier sees what it reported itself; what nobody reported is nobody's. */
const zoals = (wie: Wie, { perVervoerder, nietGemeld }: Dagtelling): Dagtelling => {
  if (wie.rollen.includes('gemeente')) return { perVervoerder, nietGemeld }
  const eigen = perVervoerder.get(wie.sub)
  return { perVervoerder: new Map(eigen === undefined ? [] : [[wie.sub, eigen]]), nietGemeld: 0 }
}

interface Dag {
  readonly datum: string
  readonly telling: Dagtelling
  readonly belofte: Stiptheidsbelofte | undefined
}

const cijfersVan = (dagen: readonly Dag[], wie: Wie) => ({
  ...vatSamen(dagen.map(({ telling, belofte }) => ({ tellingen: [...telling.perVervoerder.values()], belofte }))),
  ...(wie.rollen.includes('gemeente')
    ? { nietGemeld: dagen.reduce((som, { telling }) => som + telling.nietGemeld, 0) }
    : {}),
})

const perVervoerderVan = (dagen: readonly Dag[]) => {
  const namen = new Set(dagen.flatMap(({ telling }) => [...telling.perVervoerder.keys()]))
  return [...namen].toSorted().map((vervoerder) => ({
    vervoerder,
    ...vatSamen(
      dagen.flatMap(({ telling: { perVervoerder }, belofte }) => {
        const telling = perVervoerder.get(vervoerder)
        return telling === undefined ? [] : [{ tellingen: [telling], belofte }]
      }),
    ),
  }))
}

export type Stiptheid =
  | {
      readonly soort: 'geteld'
      readonly totaal: ReturnType<typeof cijfersVan>
      readonly perDag: readonly ({
        readonly datum: string
        readonly belofte: Stiptheidsbelofte | undefined
      } & ReturnType<typeof cijfersVan>)[]
      readonly perVervoerder: ReturnType<typeof perVervoerderVan>
    }
  /** There was more to count than fits in one request; what was counted is kept, so that the next one gets further. */
  | { readonly soort: 'nogBezig' }

/** Local dates, both included. */
interface Stiptheidsvraag {
  readonly van: string
  readonly tot: string
  /** After so long it stops counting closed days. */
  readonly hoogstensMs?: number
}

/** A function has 29 seconds to answer, and days that are still open are counted after this. */
const HOOGSTENS_MS = 10_000

/**
 * How punctual the rides of a period were, both dates included. Of a closed day the numbers are counted once and kept.
 */
export const leesStiptheid = async (
  deps: Deps,
  wie: Wie,
  { van, tot, hoogstensMs = HOOGSTENS_MS }: Stiptheidsvraag,
): Promise<Stiptheid> => {
  const { gemeente } = wie
  const begin = performance.now()
  const dagen = dagenVan(van, tot)
  const tellingen = await readDagtellingen(deps.store, gemeente, van, tot)
  for (const datum of dagen.filter((dag) => !tellingen.has(dag) && isGesloten(dag, deps.nu()))) {
    const telling = await telDag(deps, gemeente, datum)
    const outcome = await deps.store.transact([writeDagtelling(gemeente, datum, telling)])
    // Somebody else may have kept the numbers of this day meanwhile; those are what everybody hears from now on.
    const bewaard = outcome === 'written' ? undefined : await readDagtellingen(deps.store, gemeente, datum, datum)
    tellingen.set(datum, bewaard?.get(datum) ?? telling)
    if (performance.now() - begin > hoogstensMs) return { soort: 'nogBezig' }
  }
  for (const datum of dagen.filter((dag) => !tellingen.has(dag)))
    tellingen.set(datum, await telDag(deps, gemeente, datum))

  const versies = await deps.versies(gemeente)
  const geteld = dagen.map((datum): Dag => ({
    datum,
    telling: zoals(wie, tellingen.get(datum) ?? tel([], 0)),
    belofte: beleidOp(versies, datum)?.stiptheid,
  }))
  return {
    soort: 'geteld',
    totaal: cijfersVan(geteld, wie),
    perDag: geteld.map((dag) => ({ datum: dag.datum, belofte: dag.belofte, ...cijfersVan([dag], wie) })),
    perVervoerder: perVervoerderVan(geteld),
  }
}
