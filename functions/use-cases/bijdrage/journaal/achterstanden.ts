import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { schrijfCsv } from '../../../services/innen/csv.ts'
import { bedragTekst } from '../../../services/innen/sepa-tekst.ts'
import { readRun } from '../../../stores/bijdrage/bijdrageruns.ts'
import type { Wie } from '../../wie.ts'
import { besluitdatumVan, leesSaldi, leesVasteRuns } from '../rekening/lees-rekening.ts'
import { achterstandVanRegel } from '../rekening/overdracht.ts'
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
  'wacht_op_bezwaar',
  'overgenomen_op',
  'overgenomen_door',
  'bij_overname',
] as const

/** As a Dutch spreadsheet reads it: `60,00`. */
const bedrag = (cent: number): string => bedragTekst(cent).replace('.', ',')

export type Achterstandvraag =
  | { readonly soort: 'gemaakt'; readonly inhoud: AsyncIterable<string> }
  | { readonly soort: 'nogNietVastgesteld' }

/**
 * What of a fixed run is still to be paid after its term, and what of it was taken over before, for the finance package, by
 * the numbers that the journal has.
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
  const { datum: vandaag } = momentOp(deps.nu())
  async function* rijen(): AsyncGenerator<string[]> {
    const runs = await leesVasteRuns(deps, wie.gemeente, run.jaar)
    const besluitdatum = besluitdatumVan(run)
    for await (const regel of alleRegels(deps, wie.gemeente, runnummer)) {
      if (regel.bedragCent <= 0) continue
      const [saldo] = await leesSaldi(deps, wie.gemeente, { runnummer, regels: [regel], runs })
      if (saldo === undefined) continue
      const laat = achterstandVanRegel(run, regel, { saldo, dag: vandaag })
      if (laat === undefined) continue
      const { overdracht } = laat
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
        laat.wachtOpBezwaar ? 'ja' : '',
        overdracht?.datum ?? '',
        overdracht?.overgenomenDoor ?? '',
        overdracht === undefined ? '' : bedrag(overdracht.bedragCent),
      ]
    }
  }
  return { soort: 'gemaakt', inhoud: schrijfCsv(KOLOMMEN, rijen(), 'excelNl') }
}
