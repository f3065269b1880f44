import { statusVan, type Bedragstatus } from '../../beleid/index.ts'
import type { Datum } from '../../kernel/time.ts'
import { INNINGEN, type Bijdrageregel, type Inning } from './regel.ts'

interface Post {
  readonly aantal: number
  readonly bedragCent: number
}

/** The sums of a run. `bedragCent` = tarief − vrijgesteld − verlaging − eerder = the sum over `inning`. */
export interface Totalen {
  /** Passes of the gemeente that were looked at, valid in the year or not. */
  readonly passen: number
  readonly regels: number
  readonly tariefCent: number
  readonly vrijgesteldCent: number
  readonly verlagingCent: number
  readonly eerderCent: number
  readonly bedragCent: number
  readonly inning: Readonly<Record<Inning, Post>>
  /** One example amount makes all of it an example. */
  readonly status: Bedragstatus
  /** The last day on which every mandate that is collected from is still valid. */
  readonly machtigingenGeldigTotEnMet?: Datum | undefined
}

const NUL: Post = { aantal: 0, bedragCent: 0 }

export const NIETS_GETELD: Totalen = {
  passen: 0,
  regels: 0,
  tariefCent: 0,
  vrijgesteldCent: 0,
  verlagingCent: 0,
  eerderCent: 0,
  bedragCent: 0,
  inning: { incasso: NUL, factuur: NUL, terugbetaling: NUL, verrekening: NUL, geen: NUL },
  status: 'vastgesteld',
}

/** A line with how it is collected and, for a debit, until when its mandate is valid. */
export interface Telregel {
  readonly regel: Bijdrageregel
  readonly inning: Inning
  /** Of a credit: how much is paid back. The rest is set off. */
  readonly terugCent?: number | undefined
  readonly machtigingGeldigTotEnMet?: Datum | undefined
}

const vroegste = (dagen: readonly (Datum | undefined)[]): Datum | undefined =>
  dagen.flatMap((dag) => dag ?? []).toSorted()[0]

/** What a line adds to one way of collecting: a credit can be paid back in part. */
const deelVan = ({ regel, inning, terugCent = 0 }: Telregel, wijze: Inning): number => {
  if (inning !== 'terugbetaling') return inning === wijze ? regel.bedragCent : 0
  if (wijze === 'terugbetaling') return -terugCent
  return wijze === 'verrekening' ? regel.bedragCent + terugCent : 0
}

/** The sums with some lines more. @param passen how many passes were looked at for them */
export const telOp = (totalen: Totalen, passen: number, regels: readonly Telregel[]): Totalen => {
  const som = (waarde: (regel: Bijdrageregel) => number): number =>
    regels.reduce((tot, { regel }) => tot + waarde(regel), 0)
  const posten = INNINGEN.map((inning): [Inning, Post] => {
    const eigen = regels.filter((telregel) => telregel.inning === inning)
    const { aantal, bedragCent } = totalen.inning[inning]
    return [
      inning,
      {
        aantal: aantal + eigen.length,
        bedragCent: regels.reduce((tot, regel) => tot + deelVan(regel, inning), bedragCent),
      },
    ]
  })
  const geldig = vroegste([
    totalen.machtigingenGeldigTotEnMet,
    ...regels.map(({ machtigingGeldigTotEnMet }) => machtigingGeldigTotEnMet),
  ])
  return {
    passen: totalen.passen + passen,
    regels: totalen.regels + regels.length,
    tariefCent: totalen.tariefCent + som((regel) => regel.tariefCent),
    vrijgesteldCent: totalen.vrijgesteldCent + som((regel) => regel.vrijgesteldCent),
    verlagingCent: totalen.verlagingCent + som((regel) => regel.verlagingCent),
    eerderCent: totalen.eerderCent + som((regel) => regel.eerderCent),
    bedragCent: totalen.bedragCent + som((regel) => regel.bedragCent),
    inning: Object.fromEntries(posten) as Record<Inning, Post>,
    status: statusVan([totalen, ...regels.map(({ regel }) => regel)]),
    ...(geldig === undefined ? {} : { machtigingenGeldigTotEnMet: geldig }),
  }
}
