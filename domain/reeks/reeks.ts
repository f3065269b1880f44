import type { Herhaling } from '../kernel/tijd/herhaling.ts'
import { momentOpMs, momentVan, msVanKlok, type Datum, type Moment } from '../kernel/tijd/time.ts'
import type { Reden, Ritaanvraag } from '../rit/index.ts'
import type { Afwijzing } from '../kernel/uitkomst.ts'

/** Series that run on one pass at once: one for each day of the week, and some. */
export const MEESTE_LOPENDE_REEKSEN = 10

/** Who made or ended a series, in which role and when (RFC 3339 in UTC). `wie` is the subject of a token, never a name. */
export interface Handeling {
  readonly op: string
  readonly wie: string
  readonly rol: string
}

/** What becomes of the rides that are booked from the day on which a series ends. */
export const RITTEN_NA_EINDE = ['behouden', 'annuleren'] as const

/** From which date a series stops, and what becomes of the rides that were booked from then on. */
export interface Beeindiging extends Handeling {
  readonly reden: string
  readonly vanaf: Datum
  readonly ritten: (typeof RITTEN_NA_EINDE)[number]
  /** Every ride that was to be cancelled is; until then the daily job goes on with it. */
  readonly afgerond?: true | undefined
}

/** What every ride of a series asks. The places are as they were found when the series was made. */
export type Reeksrit = Omit<Ritaanvraag, 'pasnummer' | 'tijdstip' | 'retour'>

export const OP_FEESTDAGEN = ['rijden', 'overslaan'] as const

/** Rides that repeat: on the dates of a rule, at the same time on the Dutch clock. */
export interface Reeks {
  readonly reeksnummer: string
  readonly pasnummer: string
  readonly rit: Reeksrit
  /** `HH:MM` on the Dutch clock; `24:00` and later is in the night after the date, as the service of that date is. */
  readonly vertrektijd: string
  readonly retour?: { readonly vertrektijd: string } | undefined
  readonly vanaf: Datum
  readonly totEnMet?: Datum | undefined
  readonly herhaling: Herhaling
  readonly uitzonderingen: { readonly datums: readonly Datum[]; readonly feestdagen: (typeof OP_FEESTDAGEN)[number] }
  readonly gemaakt: Handeling
  /** Every date up to and including this one was booked or refused; absent while none was. */
  readonly geboektTotEnMet?: Datum | undefined
  readonly beeindiging?: Beeindiging | undefined
}

/** What became of one date of a series: its rides, or why there are none. */
export type Datumuitkomst =
  | { readonly datum: Datum; readonly ritten: readonly { readonly vertrek: string; readonly ritnummer: string }[] }
  | { readonly datum: Datum; readonly uitkomst: Afwijzing; readonly redenen: readonly Reden[] }

/** When the rides of a date depart. */
export const vertrekOp = (
  { vertrektijd, retour }: Reeks,
  datum: Datum,
): { readonly heen: Moment; readonly retour: Moment | undefined } => ({
  heen: momentOpMs(datum, msVanKlok(vertrektijd)),
  retour: retour === undefined ? undefined : momentOpMs(datum, msVanKlok(retour.vertrektijd)),
})

/** The Dutch date on which a series was made: dates before it are not booked. */
export const gemaaktOp = ({ gemaakt }: Reeks): Datum => momentVan(gemaakt.op).datum
