import { createHash } from 'node:crypto'
import {
  opdrachtVan,
  toetsBestand,
  VOLGORDE,
  type Bestandskop,
  type Regelboekregel,
} from '../../../../domain/bijdrage/index.ts'
import { maandTekst } from '../../../../domain/kernel/tekst.ts'
import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { LANGSTE } from '../../../services/innen/bestandsincasso.ts'
import { sepaTekst } from '../../../services/innen/sepa-tekst.ts'
import { readRuns, runnummerVan, type Bijdragerun, type Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import type { Incassogegevens } from '../../../stores/bijdrage/incassogegevens.ts'

/** What somebody reads on a bank statement. */
export const omschrijvingVan = ({ jaar, maand }: Pick<Run, 'jaar' | 'maand'>): string =>
  maand === undefined ? `Jaarbijdrage Wmo-vervoer ${jaar}` : `Ritten Wmo-vervoer ${maandTekst(maand)}`

/** The same eight digits for a municipality always, and others for another. */
export const kort = (gemeente: string): string => createHash('sha256').update(gemeente).digest('hex').slice(0, 8)

type Genummerd = Pick<Bijdragerun, 'run' | 'voortgang'>

/** What the file of a run is called (MsgId). */
export const berichtnummerVan = (gemeente: string, { run, voortgang }: Genummerd): string =>
  opdrachtVan(kort(gemeente), runnummerVan(run.value), voortgang.value.verschillen?.aantal ?? 0)

const kopVan = async (gemeente: string, stand: Bijdragerun, gegevens: Incassogegevens): Promise<Bestandskop> => {
  const { aantal, bedragCent } = stand.voortgang.value.totalen.inning.incasso
  return {
    berichtnummer: berichtnummerVan(gemeente, stand),
    volgorde: VOLGORDE,
    incassantId: gegevens.incassantId,
    naam: await sepaTekst(gegevens.naam, LANGSTE.naam),
    iban: gegevens.iban,
    incassodatum: gegevens.incassodatum,
    aantal,
    totaalCent: bedragCent,
  }
}

interface Bestandsvraag {
  readonly stand: Bijdragerun
  readonly gegevens: Incassogegevens
  /** What was counted; left out: what the run says. */
  readonly geteld?: { readonly aantal: number; readonly totaalCent: number } | undefined
}

/** Which rules of the rule book the file of a run would break, apart from those about its debits. */
export const leesBestandsfouten = async (
  deps: Pick<Deps, 'store' | 'gemeenten' | 'nu'>,
  gemeente: string,
  { stand, gegevens, geteld }: Bestandsvraag,
): Promise<Regelboekregel[]> => {
  const kop = await kopVan(gemeente, stand, gegevens)
  const eigen = runnummerVan(stand.run.value)
  const runs = await readRuns(deps.store, gemeente)
  const anderen = (await deps.gemeenten()).filter((naam) => naam !== gemeente)
  return toetsBestand(kop, {
    andereBerichtnummers: [
      ...runs.filter(({ run }) => runnummerVan(run.value) !== eigen).map((ander) => berichtnummerVan(gemeente, ander)),
      ...anderen.map((naam) => berichtnummerVan(naam, stand)),
    ],
    aanlevering:
      stand.run.value.vastgesteld === undefined
        ? { vandaag: momentOp(deps.nu()).datum, dagen: gegevens.aanleverdagen }
        : undefined,
    geteld: geteld ?? { aantal: kop.aantal, totaalCent: kop.totaalCent },
  })
}
