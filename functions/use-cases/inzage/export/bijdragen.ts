import {
  geldendeMutaties,
  overdrachtVan,
  regelstandVan,
  type Journaalboeking,
  type Postsaldo,
} from '../../../../domain/bijdrage/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import type { Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import { boekingenVan } from '../../bijdrage/journaal/boekingen.ts'
import { besluitdatumVan, leesSaldi, leesVasteRuns, type VasteRuns } from '../../bijdrage/rekening/lees-rekening.ts'
import { alleRegels } from '../../bijdrage/run/runs.ts'
import type { Wie } from '../../wie.ts'
import type { Kolommen, Periode } from './bestand.ts'

interface Vasteregel {
  readonly runnummer: string
  readonly run: Run
  readonly regel: Regel
}

type Bijdrage = Vasteregel & { readonly saldo: Postsaldo | undefined }

export const BIJDRAGEKOLOMMEN: Kolommen<Bijdrage> = [
  ['runnummer', ({ runnummer }) => runnummer],
  ['jaar', ({ run }) => run.jaar],
  ['maand', ({ run }) => run.maand],
  ['vastgesteldOp', ({ run }) => run.vastgesteld?.op],
  ['pasnummer', ({ regel }) => regel.pasnummer],
  ['betalingskenmerk', ({ regel }) => regel.kenmerk],
  ['tariefCent', ({ regel }) => regel.tariefCent],
  ['vrijgesteldCent', ({ regel }) => regel.vrijgesteldCent],
  ['verlagingCent', ({ regel }) => regel.verlagingCent],
  ['eerderCent', ({ regel }) => regel.eerderCent],
  ['bedragCent', ({ regel }) => regel.bedragCent],
  ['bedragstatus', ({ regel }) => regel.status],
  ['inning', ({ regel }) => regel.inning],
  ['stand', ({ regel, saldo }) => regelstandVan(regel, saldo)],
  ['openstaandCent', ({ saldo }) => saldo?.openstaandCent ?? 0],
  ['overgedragenCent', ({ saldo }) => saldo?.overgedragenCent ?? 0],
  ['overgenomenOp', ({ regel }) => overdrachtVan(regel)?.datum],
  ['overgenomenDoor', ({ regel }) => overdrachtVan(regel)?.overgenomenDoor],
  ['stornocodes', ({ regel }) => geldendeMutaties(regel.mutaties).flatMap((een) => ('code' in een ? [een.code] : []))],
  ['vrijstellingen', ({ regel }) => regel.vrijstellingen.map(({ soort }) => soort)],
  ['samenMetPas', ({ regel }) => regel.samenMet],
  ['regeling', ({ regel }) => regel.bron.regeling],
  ['artikel', ({ regel }) => regel.bron.artikel],
]

type Betaling = Omit<Vasteregel, 'run'> & { readonly boeking: Journaalboeking }

export const BETAALKOLOMMEN: Kolommen<Betaling> = [
  ['boekstuk', ({ runnummer, regel, boeking }) => `${runnummer}-${regel.pasnummer}-${boeking.volgnummer}`],
  ['datum', ({ boeking }) => boeking.datum],
  ['genoteerd', ({ boeking }) => boeking.genoteerd],
  ['gebeurtenis', ({ boeking }) => boeking.gebeurtenis],
  // What came in is more than 0, what went back less.
  ['bedragCent', ({ boeking }) => boeking.bedragen.tussenrekening],
  ['runnummer', ({ runnummer }) => runnummer],
  ['pasnummer', ({ regel }) => regel.pasnummer],
  ['betalingskenmerk', ({ regel }) => regel.kenmerk],
]

async function* regelsVan(deps: Deps, { gemeente }: Wie, runs: VasteRuns): AsyncGenerator<Vasteregel> {
  for (const [runnummer, run] of runs)
    for await (const regel of alleRegels(deps, gemeente, runnummer)) yield { runnummer, run, regel }
}

/** Lines of the runs that were fixed in the period, with how they stand now: only then they were decided. */
export async function* bijdragenIn(deps: Deps, wie: Wie, { van, tot }: Periode): AsyncGenerator<Bijdrage> {
  const alle = await leesVasteRuns(deps, wie.gemeente)
  const inPeriode = [...alle].filter(([, run]) => besluitdatumVan(run) >= van && besluitdatumVan(run) <= tot)
  for await (const een of regelsVan(deps, wie, new Map(inPeriode))) {
    const { runnummer, run, regel } = een
    const runs = new Map([...alle].filter(([, ander]) => ander.jaar === run.jaar))
    const [saldo] = await leesSaldi(deps, wie.gemeente, { runnummer, regels: [regel], runs })
    yield { ...een, saldo }
  }
}

/** What came in and went back on the days of the period, by the day of the bank, for whatever run; without names and bank data. */
export async function* betalingenIn(deps: Deps, wie: Wie, { van, tot }: Periode): AsyncGenerator<Betaling> {
  for await (const { runnummer, run, regel } of regelsVan(deps, wie, await leesVasteRuns(deps, wie.gemeente)))
    for (const boeking of boekingenVan(regel, run))
      if (boeking.gebeurtenis !== 'vaststelling' && boeking.datum >= van && boeking.datum <= tot)
        yield { runnummer, regel, boeking }
}
