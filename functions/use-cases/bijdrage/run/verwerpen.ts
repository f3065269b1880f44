import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import {
  readRun,
  runnummerVan,
  writeRun,
  writeVoortgang,
  type Bijdragerun,
} from '../../../stores/bijdrage/bijdrageruns.ts'
import { queryIncassos, wisIncasso } from '../../../stores/bijdrage/machtigingen.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, TooManyRaces, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'
import { VERJAARDAGEN } from './start-run.ts'

const PER_KEER = 50

/** Of what is thrown away no bank data stay. */
const wisIncassos = async (deps: Deps, gemeente: string, runnummer: string): Promise<void> => {
  for (const dag of VERJAARDAGEN) {
    let cursor: string | undefined
    do {
      const bladzijde = await queryIncassos(deps.store, gemeente, runnummer, dag, cursor)
      for (let i = 0; i < bladzijde.incassos.length; i += PER_KEER) {
        const deel = bladzijde.incassos.slice(i, i + PER_KEER)
        const writes = deel.map((incasso) => wisIncasso(gemeente, runnummer, incasso, deps.nu()))
        // Somebody else throws the same away.
        if ((await deps.store.transact(writes)) !== 'written') throw new TooManyRaces('a debit was written meanwhile')
      }
      cursor = bladzijde.next
    } while (cursor !== undefined)
  }
}

type Verwerping = { readonly soort: 'verworpen'; readonly run: Bijdragerun } | { readonly soort: 'vastgesteld' }

/**
 * Throws a concept away, also while it is being computed: nothing of it counts, and the year can be computed again.
 * Thrown away again, it goes on where it stopped. @returns undefined when there is no such run
 */
export const verwerpRun = async (deps: Deps, wie: Wie, runnummer: string): Promise<Verwerping | undefined> => {
  const verworpen = await untilWritten<Verwerping | undefined>(async () => {
    const stand = await readRun(deps.store, wie.gemeente, runnummer)
    if (stand === undefined) return undefined
    const { run, voortgang } = stand
    if (run.value.vastgesteld !== undefined) return { soort: 'vastgesteld' }
    if (run.value.verworpen !== undefined) return { soort: 'verworpen', run: stand }
    const value = { ...run.value, verworpen: { op: utcTekst(deps.nu()), wie: wie.sub } }
    // Who still computes it finds it done.
    const { cursor: _, controle: __, ...rest } = voortgang.value
    const gestopt = { ...rest, dagen: VERJAARDAGEN.length }
    const outcome = await deps.store.transact([
      writeRun(wie.gemeente, value, versionIs(run.version)),
      writeVoortgang(wie.gemeente, runnummerVan(value), gestopt, versionIs(voortgang.version)),
    ])
    if (outcome !== 'written') return LOST
    return {
      soort: 'verworpen',
      run: {
        run: { value, version: run.version + 1 },
        voortgang: { value: gestopt, version: voortgang.version + 1 },
      },
    }
  })
  if (verworpen?.soort === 'verworpen') await wisIncassos(deps, wie.gemeente, runnummer)
  return verworpen
}
