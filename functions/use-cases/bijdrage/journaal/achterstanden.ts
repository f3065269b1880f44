import { achterstandVan } from '../../../../domain/bijdrage/index.ts'
import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { schrijfCsv } from '../../../services/innen/csv.ts'
import { bedragTekst } from '../../../services/innen/sepa-tekst.ts'
import { readRun } from '../../../stores/bijdrage/bijdrageruns.ts'
import type { Wie } from '../../wie.ts'
import { verzondenOpVan } from '../brief/verzending.ts'
import { besluitdatumVan, leesSaldi, leesVasteRuns } from '../rekening/lees-rekening.ts'
import { alleRegels } from '../run/runs.ts'

const KOLOMMEN = [
  'runnummer',
  'debiteur',
  'betalingskenmerk',
  'besluitdatum',
  'termijn_vanaf',
  'betalen_tot_en_met',
  'gevraagd',
  'ontvangen',
  'openstaand',
] as const

/** As a Dutch spreadsheet reads it: `60,00`. */
const bedrag = (cent: number): string => bedragTekst(cent).replace('.', ',')

export type Achterstandvraag =
  | { readonly soort: 'gemaakt'; readonly inhoud: AsyncIterable<string> }
  | { readonly soort: 'nogNietVastgesteld' }

/**
 * What of a fixed run is still to be paid after its term, for the finance package, by the numbers that the journal has.
 * @returns undefined when there is no such run
 */
export const maakAchterstandenlijst = async (
  deps: Deps,
  wie: Wie,
  runnummer: string,
): Promise<Achterstandvraag | undefined> => {
  const stand = await readRun(deps.store, wie.gemeente, runnummer)
  if (stand === undefined) return undefined
  const run = stand.run.value
  if (run.vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
  const termijn = run.vastgesteld.incassogegevens
  const { datum: vandaag } = momentOp(deps.nu())
  async function* rijen(): AsyncGenerator<string[]> {
    // A run that asked nobody anything has no term either.
    if (termijn === undefined) return
    const runs = await leesVasteRuns(deps, wie.gemeente, run.jaar)
    const besluitdatum = besluitdatumVan(run)
    for await (const regel of alleRegels(deps, wie.gemeente, runnummer)) {
      if (regel.bedragCent <= 0) continue
      const [saldo] = await leesSaldi(deps, wie.gemeente, { runnummer, regels: [regel], runs })
      if (saldo === undefined) continue
      const { mutaties, bezwaren = [] } = regel
      const laat = achterstandVan({ verzondenOp: verzondenOpVan(run, regel), bezwaren, mutaties }, saldo, {
        termijn,
        vandaag,
      })
      if (laat === undefined) continue
      yield [
        runnummer,
        regel.pasnummer,
        regel.kenmerk ?? '',
        besluitdatum,
        laat.termijnVanaf,
        laat.betaalTotEnMet,
        bedrag(regel.bedragCent),
        bedrag(saldo.ontvangenCent),
        bedrag(laat.openstaandCent),
      ]
    }
  }
  return { soort: 'gemaakt', inhoud: schrijfCsv(KOLOMMEN, rijen(), 'excelNl') }
}
