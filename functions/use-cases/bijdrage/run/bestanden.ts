import { geldendeMutaties, regelstandVan, type Regelboekregel } from '../../../../domain/bijdrage/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Incassopost } from '../../../services/innen/bestandsincasso.ts'
import { OnvolledigBestand, schrijfPain008 } from '../../../services/innen/pain008.ts'
import { schrijfCsv } from '../../../services/innen/csv.ts'
import { readRun } from '../../../stores/bijdrage/bijdrageruns.ts'
import type { Stored } from '../../../stores/form.ts'
import type { Incasso } from '../../../stores/bijdrage/machtigingen.ts'
import type { Wie } from '../../wie.ts'
import { moetEenAnder } from './vier-ogen.ts'
import { berichtnummerVan, leesBestandsfouten, omschrijvingVan } from '../regelboek/bestandskop.ts'
import { leesSaldi, leesVasteRuns } from '../rekening/lees-rekening.ts'
import { alleIncassos, telAndereIncassos } from './incassocontrole.ts'
import { leesAndereRekening } from './regel/machtiging-op.ts'
import { alleRegels } from './runs.ts'

const TEGELIJK = 40

async function* teIncasseren(deps: Deps, gemeente: string, runnummer: string): AsyncGenerator<Incassopost> {
  const runs = await leesVasteRuns(deps, gemeente)
  const lees = async ({ value }: Stored<Incasso>): Promise<Incassopost> => ({
    ...value,
    andereRekening: await leesAndereRekening(deps, gemeente, { runnummer, runs, incasso: value }),
  })
  for await (const bladzijde of alleIncassos(deps, gemeente, runnummer))
    for (let i = 0; i < bladzijde.length; i += TEGELIJK)
      yield* await Promise.all(bladzijde.slice(i, i + TEGELIJK).map(lees))
}

export type Bestandsvraag =
  | { readonly soort: 'gemaakt'; readonly inhoud: AsyncIterable<string> }
  | { readonly soort: 'nogNietVastgesteld' }
  | { readonly soort: 'geenIncassos' }
  /** Whoever fixed it does not send it. */
  | { readonly soort: 'zelfdePersoon' }
  /** So many debits cannot leave as they are: `incassocontrole.ts` puts them right. */
  | { readonly soort: 'veranderd'; readonly aantal: number }
  /** Banks refuse the file as a whole. */
  | { readonly soort: 'regelboek'; readonly regels: readonly Regelboekregel[] }

/**
 * The direct debit file of a fixed run: the same, letter for letter, as long as nothing is otherwise. It is not made while
 * a debit in it cannot leave as it is. @returns undefined when there is no such run
 */
export const maakIncassobestand = async (
  deps: Deps,
  wie: Wie,
  runnummer: string,
): Promise<Bestandsvraag | undefined> => {
  const stand = await readRun(deps.store, wie.gemeente, runnummer)
  if (stand === undefined) return undefined
  const { value: run } = stand.run
  const { vastgesteld } = run
  if (vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
  const { aantal, bedragCent } = stand.voortgang.value.totalen.inning.incasso
  const { incassogegevens } = vastgesteld
  if (aantal === 0 || incassogegevens === undefined) return { soort: 'geenIncassos' }
  if (moetEenAnder(deps, wie, vastgesteld.wie)) return { soort: 'zelfdePersoon' }
  const regels = await leesBestandsfouten(deps, wie.gemeente, { stand, gegevens: incassogegevens })
  if (regels.length > 0) return { soort: 'regelboek', regels }
  const veranderd = await telAndereIncassos(deps, wie.gemeente, run)
  if (veranderd > 0) return { soort: 'veranderd', aantal: veranderd }
  const bericht = {
    incassant: incassogegevens,
    berichtnummer: berichtnummerVan(wie.gemeente, stand),
    gemaaktOp: vastgesteld.op,
    omschrijving: omschrijvingVan(run),
    aantal,
    totaalCent: bedragCent,
  }
  return { soort: 'gemaakt', inhoud: schrijfPain008(bericht, teIncasseren(deps, wie.gemeente, runnummer)) }
}

const KOLOMMEN = [
  'runnummer',
  'pasnummer',
  'betalingskenmerk',
  'tarief_cent',
  'vrijgesteld_cent',
  'verlaging_cent',
  'eerder_cent',
  'bedrag_cent',
  'inning',
  'stand',
  'openstaand_cent',
  'stornocode',
  'vrijstelling',
  'toelichting',
  'samen_met_pas',
  'status_bedrag',
  'regeling',
  'artikel',
] as const

/** Every line of a run for the municipality's own accounts, without names and bank data. @returns undefined when there is no such run */
export const maakBoekhouding = async (
  deps: Deps,
  wie: Wie,
  runnummer: string,
): Promise<AsyncIterable<string> | undefined> => {
  const stand = await readRun(deps.store, wie.gemeente, runnummer)
  if (stand === undefined) return undefined
  const run = stand.run.value
  const verwacht = stand.voortgang.value.totalen
  async function* rijen(): AsyncGenerator<(string | number)[]> {
    let regels = 0
    let bedragCent = 0
    const runs = await leesVasteRuns(deps, wie.gemeente, run.jaar)
    for await (const regel of alleRegels(deps, wie.gemeente, runnummer)) {
      regels++
      bedragCent += regel.bedragCent
      const [saldo] = await leesSaldi(deps, wie.gemeente, { runnummer, regels: [regel], runs })
      yield [
        runnummer,
        regel.pasnummer,
        regel.kenmerk ?? '',
        regel.tariefCent,
        regel.vrijgesteldCent,
        regel.verlagingCent,
        regel.eerderCent,
        regel.bedragCent,
        regel.inning,
        regelstandVan(regel, saldo),
        saldo?.openstaandCent ?? 0,
        geldendeMutaties(regel.mutaties)
          .flatMap((een) => (een.soort === 'storno' ? [een.code] : []))
          .join(' '),
        regel.vrijstellingen.map(({ soort }) => soort).join(' '),
        regel.vrijstellingen.flatMap(({ omschrijving }) => omschrijving ?? []).join('; '),
        regel.samenMet ?? '',
        regel.status,
        regel.bron.regeling,
        regel.bron.artikel,
      ]
    }
    if (run.vastgesteld !== undefined && (regels !== verwacht.regels || bedragCent !== verwacht.bedragCent))
      throw new OnvolledigBestand(`${regels} of ${verwacht.regels} lines were found`)
  }
  return schrijfCsv(KOLOMMEN, rijen())
}
