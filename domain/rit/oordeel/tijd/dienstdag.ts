import { beleidOp, type Regeling } from '../../../beleid/index.ts'
import {
  MS_PER_DAG,
  beginVanDag,
  momentOpMs,
  msVanKlok,
  plusDagen,
  type Datum,
  type Moment,
} from '../../../kernel/tijd/time.ts'
import { blokkenOp } from './bediening.ts'

/**
 * The day that a ride belongs to: that of the service it is driven in. A ride on Saturday at 24.00, or at 01.00 in a
 * service that goes on until 02.00, is one of Saturday, whatever the calendar shows by then (ADR 46).
 */

const SECONDE = 1000

/** The latest moment of the service of a date, in milliseconds since its midnight. */
const eindeVan = (versies: readonly Regeling[], datum: Datum): number =>
  Math.max(
    0,
    ...blokkenOp(beleidOp(versies, datum)?.bediening?.tijden ?? [], datum).map(({ totEnMet }) => msVanKlok(totEnMet)),
  )

/** Whether service begins at midnight itself: then that moment is of its own date. */
const begintOmMiddernacht = (versies: readonly Regeling[], datum: Datum): boolean =>
  blokkenOp(beleidOp(versies, datum)?.bediening?.tijden ?? [], datum).some(({ van }) => msVanKlok(van) === 0)

/** The instant from which rides are those of a date: its midnight, or just after the service of the day before. */
export const beginVanDienstdag = (versies: readonly Regeling[], datum: Datum): number => {
  const gisteren = plusDagen(datum, -1)
  const einde = eindeVan(versies, gisteren)
  return einde < MS_PER_DAG || begintOmMiddernacht(versies, datum)
    ? beginVanDag(datum)
    : momentOpMs(gisteren, einde).epochMs + SECONDE
}

/** @returns the date that the ride is one of, `YYYY-MM-DD` */
export const dienstdagVan = (versies: readonly Regeling[], { datum, epochMs }: Moment): Datum =>
  epochMs < beginVanDienstdag(versies, datum) ? plusDagen(datum, -1) : datum
