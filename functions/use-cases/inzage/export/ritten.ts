import { beginVanDag, MS_PER_DAG, plusDagen } from '../../../../domain/kernel/tijd/time.ts'
import { verschuldigdCentVan, type Rit } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { leesRittenVanUur } from '../../../stores/rit/ritten.ts'
import { urenVan } from '../../../stores/rit/uurlijst.ts'
import type { Wie } from '../../wie.ts'
import type { Kolommen, Periode } from './bestand.ts'

export const RITKOLOMMEN: Kolommen<Rit> = [
  ['ritnummer', (rit) => rit.ritnummer],
  ['pasnummer', (rit) => rit.pasnummer],
  ['vertrek', (rit) => rit.vertrek],
  ['verwachteAankomst', (rit) => rit.verwachteAankomst],
  ['status', (rit) => rit.status],
  ['van', (rit) => rit.van.weergavenaam],
  ['naar', (rit) => rit.naar.weergavenaam],
  ['afstandMeter', (rit) => rit.afstand.meter],
  ['vervoertype', (rit) => rit.vervoertype],
  ['meereizenden', (rit) => rit.meereizenden.length],
  ['ritprijsCent', (rit) => rit.ritprijs.totaalCent],
  ['verschuldigdCent', (rit) => verschuldigdCentVan(rit)],
  ['prijsstatus', (rit) => rit.ritprijs.status],
  ['ingestapt', (rit) => rit.uitvoering?.ingestapt],
  ['uitgestapt', (rit) => rit.uitvoering?.uitgestapt],
  ['gemetenMeter', (rit) => rit.uitvoering?.gemetenMeter],
  ['reeksnummer', (rit) => rit.reeksnummer],
]

const leesUur = async (deps: Deps, deel: Parameters<typeof leesRittenVanUur>[1], uur: string): Promise<Rit[]> => {
  const ritten: Rit[] = []
  for await (const stuk of leesRittenVanUur(deps.store, deel, uur)) ritten.push(...stuk)
  return ritten
}

/** By day: no more is held than the rides of one. */
export async function* rittenIn(deps: Deps, { gemeente }: Wie, { van, tot }: Periode): AsyncGenerator<Rit> {
  const totEpochMs = beginVanDag(plusDagen(tot, 1))
  for (let begin = beginVanDag(van); begin < totEpochMs; begin += MS_PER_DAG) {
    const eind = Math.min(begin + MS_PER_DAG, totEpochMs)
    const deel = { lijst: 'dag', gemeente, vanEpochMs: begin, totEpochMs: eind } as const
    const perUur = await Promise.all([...urenVan(deel)].map((uur) => leesUur(deps, deel, uur)))
    yield* perUur.flat()
  }
}
