import { beleidOp, type Regeling } from '../beleid/index.ts'
import { isFeestdag } from '../kernel/tijd/feestdag.ts'
import { herhalingsdatums } from '../kernel/tijd/herhaling.ts'
import { plusDagen, type Datum } from '../kernel/tijd/time.ts'
import { gemaaktOp, type Beeindiging, type Reeks } from './reeks.ts'
import { LAATSTE_DATUM } from '../kernel/tijd/periode.ts'

/** How many days ahead a series is booked where the policy sets no limit (ADR 13). */
const HORIZON_DAGEN = 28

/** More exceptions in a row than a series can name: then every date left is one. */
const MEESTE_OVERGESLAGEN = 400

const vroegste = (...datums: readonly (Datum | undefined)[]): Datum =>
  datums.reduce<Datum>((eerste, datum) => (datum !== undefined && datum < eerste ? datum : eerste), LAATSTE_DATUM)

/** The last day on which a series can have a ride. */
const laatsteDag = ({ totEnMet, beeindiging }: Reeks): Datum =>
  vroegste(totEnMet, beeindiging === undefined ? undefined : plusDagen(beeindiging.vanaf, -1))

const isUitzondering = ({ uitzonderingen }: Reeks, datum: Datum): boolean =>
  uitzonderingen.datums.includes(datum) || (uitzonderingen.feestdagen === 'overslaan' && isFeestdag(datum))

/** The dates of a series that are not booked yet, one at a time, exceptions left out. */
export function* komendeDatums(reeks: Reeks): Generator<Datum, void> {
  const laatste = laatsteDag(reeks)
  const na = reeks.geboektTotEnMet ?? plusDagen(gemaaktOp(reeks), -1)
  let overgeslagen = 0
  for (const datum of herhalingsdatums(reeks.herhaling, reeks.vanaf, na)) {
    if (datum > laatste || overgeslagen > MEESTE_OVERGESLAGEN) return
    overgeslagen = isUitzondering(reeks, datum) ? overgeslagen + 1 : 0
    if (overgeslagen === 0) yield datum
  }
}

/** A series is running as long as it has a date to book, however far away. */
export const isLopend = (reeks: Reeks): boolean => komendeDatums(reeks).next().done !== true

/** The next date to book, when it is near enough to be booked today by the policy of that date. */
export const teBoekenDatum = (reeks: Reeks, versies: readonly Regeling[], vandaag: Datum): Datum | undefined => {
  const datum = komendeDatums(reeks).next().value ?? undefined
  if (datum === undefined) return undefined
  const dagen = beleidOp(versies, datum)?.boeken?.horizonDagen ?? HORIZON_DAGEN
  return datum <= plusDagen(vandaag, dagen) ? datum : undefined
}

/** The end of a series whose rides were to be cancelled, as long as not all of them are. */
export const teAnnuleren = ({ beeindiging }: Reeks): Beeindiging | undefined =>
  beeindiging?.ritten === 'annuleren' && beeindiging.afgerond !== true ? beeindiging : undefined

/** The daily job may have something to do: dates to book, or rides to cancel. */
export const heeftWerk = (reeks: Reeks): boolean => teAnnuleren(reeks) !== undefined || isLopend(reeks)
