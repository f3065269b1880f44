import { statusVan, type Bedragstatus } from '../../beleid/index.ts'
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
}

/**
 * Whether people may be asked these sums. What they owe is what the verordening says (Wmo 2015, art. 2.1.4): an amount that
 * a gemeente did not publish is an example, and nobody is asked one.
 * @param proef where everybody is invented
 */
export const magGevraagdWorden = ({ status }: Pick<Totalen, 'status'>, proef: boolean): boolean =>
  status === 'vastgesteld' || proef

const NUL: Post = { aantal: 0, bedragCent: 0 }

export const NIETS_GETELD: Totalen = {
  passen: 0,
  regels: 0,
  tariefCent: 0,
  vrijgesteldCent: 0,
  verlagingCent: 0,
  eerderCent: 0,
  bedragCent: 0,
  inning: { incasso: NUL, factuur: NUL, terugbetaling: NUL, verrekening: NUL, aangehouden: NUL, geen: NUL },
  status: 'vastgesteld',
}

/** A line with how it is collected. */
export interface Telregel {
  readonly regel: Bijdrageregel
  readonly inning: Inning
  /** Of a credit: how much is paid back. The rest is set off. */
  readonly terugCent?: number | undefined
}

/** What a line adds to one way of collecting: a credit can be paid back in part. */
const deelVan = ({ regel, inning, terugCent = 0 }: Telregel, wijze: Inning): number => {
  if (inning !== 'terugbetaling') return inning === wijze ? regel.bedragCent : 0
  if (wijze === 'terugbetaling') return -terugCent
  return wijze === 'verrekening' ? regel.bedragCent + terugCent : 0
}

interface Telling {
  /** How many passes were looked at. */
  readonly passen: number
  readonly erbij: readonly Telregel[]
  readonly eraf: readonly Telregel[]
}

const tel = (totalen: Totalen, { passen, erbij, eraf }: Telling): Totalen => {
  const som = (waarde: (telregel: Telregel) => number): number =>
    erbij.reduce((tot, regel) => tot + waarde(regel), 0) - eraf.reduce((tot, regel) => tot + waarde(regel), 0)
  const posten = INNINGEN.map((wijze): [Inning, Post] => {
    const { aantal, bedragCent } = totalen.inning[wijze]
    return [
      wijze,
      {
        aantal: aantal + som(({ inning }) => (inning === wijze ? 1 : 0)),
        bedragCent: bedragCent + som((telregel) => deelVan(telregel, wijze)),
      },
    ]
  })
  return {
    passen: totalen.passen + passen,
    regels: totalen.regels + som(() => 1),
    tariefCent: totalen.tariefCent + som(({ regel }) => regel.tariefCent),
    vrijgesteldCent: totalen.vrijgesteldCent + som(({ regel }) => regel.vrijgesteldCent),
    verlagingCent: totalen.verlagingCent + som(({ regel }) => regel.verlagingCent),
    eerderCent: totalen.eerderCent + som(({ regel }) => regel.eerderCent),
    bedragCent: totalen.bedragCent + som(({ regel }) => regel.bedragCent),
    inning: Object.fromEntries(posten) as Record<Inning, Post>,
    status: statusVan([totalen, ...erbij.map(({ regel }) => regel)]),
  }
}

/** The sums with some lines more. @param passen how many passes were looked at for them */
export const telOp = (totalen: Totalen, passen: number, regels: readonly Telregel[]): Totalen =>
  tel(totalen, { passen, erbij: regels, eraf: [] })

/** The sums with lines in place of others. */
export const telAnders = (totalen: Totalen, eraf: readonly Telregel[], erbij: readonly Telregel[]): Totalen =>
  tel(totalen, { passen: 0, eraf, erbij })

/** What a run asks in all: without what is held. */
export const gevraagdCentVan = ({ bedragCent, inning }: Totalen): number => bedragCent - inning.aangehouden.bedragCent
