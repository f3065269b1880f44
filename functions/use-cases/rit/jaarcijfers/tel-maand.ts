import { beleidOp } from '../../../../domain/beleid/index.ts'
import { plusDagen, plusMaanden, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import { beginVanDienstdag, Maandteller, type Maandtelling } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { leesRittenVanUur } from '../../../stores/rit/ritten.ts'
import { urenVan } from '../../../stores/rit/uurlijst.ts'
import { readVervoerders } from '../../../stores/rit/vervoerders.ts'

/** The service days of a month, `YYYY-MM`. */
const dagenVan = (maand: string): Datum[] => {
  const dagen: Datum[] = []
  for (let dag = `${maand}-01`; dag.startsWith(maand); dag = plusDagen(dag, 1)) dagen.push(dag)
  return dagen
}

/** The last service day of a month. */
export const laatsteDagVan = (maand: string): Datum => plusDagen(plusMaanden(`${maand}-01`, 1), -1)

/** Counts a month, a day at a time with its hours side by side: in memory are some hundreds of rides of each hour. */
export const telMaand = async (deps: Deps, gemeente: string, maand: string): Promise<Maandtelling> => {
  const versies = await deps.versies(gemeente)
  const vervoerders = (await readVervoerders(deps.store, gemeente))?.value.vervoerders ?? []
  const teller = new Maandteller({ versies, vervoerders, peilEpochMs: deps.nu() })
  for (const datum of dagenVan(maand)) {
    const belofte = beleidOp(versies, datum)?.stiptheid
    const deel = {
      lijst: 'dag' as const,
      gemeente,
      vanEpochMs: beginVanDienstdag(versies, datum),
      totEpochMs: beginVanDienstdag(versies, plusDagen(datum, 1)),
    }
    const perUur = [...urenVan(deel)].map(async (uur) => {
      for await (const ritten of leesRittenVanUur(deps.store, deel, uur)) teller.tel(ritten, belofte)
    })
    await Promise.all(perUur)
  }
  return teller.telling
}
