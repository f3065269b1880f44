import { isOpTijd } from '../../kernel/bezwaartermijn.ts'
import type { Datum } from '../../kernel/tijd/time.ts'
import type { PasFout } from '../toets.ts'
import type { Bezwaar, Uitkomst } from './bezwaar.ts'

export type Bezwaarwens = Pick<Bezwaar, 'ontvangenOp' | 'gepostOp' | 'waarover'>

/** A decision as an objection looks at it: when it was sent, and what came against it. */
export interface Bestreden {
  readonly verzondenOp?: Datum | undefined
  readonly bezwaren: readonly Bezwaar[]
}

export type Bezwaarbesluit<B extends Bestreden> =
  | { readonly soort: 'genoteerd'; readonly besluit: B; readonly bezwaar: Bezwaar }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }
  /** It was settled otherwise before, or there is no such objection. */
  | { readonly soort: 'alAnders' }

const MEESTE_BEZWAREN = 20

const fout = (veld: string, code: string, tekst: string): Extract<Bezwaarbesluit<Bestreden>, { soort: 'fout' }> => ({
  soort: 'fout',
  fouten: [{ veld: [veld], code, tekst }],
})

const isZelfde = (een: Bezwaarwens, ander: Bezwaarwens): boolean =>
  een.ontvangenOp === ander.ontvangenOp && een.gepostOp === ander.gepostOp && een.waarover === ander.waarover

/** Takes an objection in. The same one again is the same one. */
export const noteerBezwaar = <B extends Bestreden>(
  besluit: B,
  wens: Bezwaarwens,
  { op, wie, vandaag }: { readonly op: string; readonly wie: string; readonly vandaag: Datum },
): Bezwaarbesluit<B> => {
  const eerder = besluit.bezwaren.find((bezwaar) => isZelfde(bezwaar, wens))
  if (eerder !== undefined) return { soort: 'genoteerd', besluit, bezwaar: eerder }
  if (wens.ontvangenOp > vandaag) return fout('ontvangenOp', 'bezwaar.nog-niet', 'Deze dag is nog niet geweest.')
  if (wens.gepostOp !== undefined && wens.gepostOp > wens.ontvangenOp)
    return fout('gepostOp', 'bezwaar.gepost-na-ontvangst', 'Het bezwaar is op de post gedaan voordat het aankwam.')
  if (besluit.bezwaren.length >= MEESTE_BEZWAREN)
    return fout('waarover', 'bezwaar.te-veel', 'Tegen dit besluit zijn al te veel bezwaren genoteerd.')
  const bezwaar: Bezwaar = {
    ...wens,
    nummer: besluit.bezwaren.length + 1,
    opTijd: isOpTijd(wens, besluit.verzondenOp),
    op,
    wie,
  }
  return { soort: 'genoteerd', bezwaar, besluit: { ...besluit, bezwaren: [...besluit.bezwaren, bezwaar] } }
}

/** Settles an objection, once. */
export const handelBezwaarAf = <B extends Bestreden>(
  besluit: B,
  { nummer, uitkomst, vandaag }: { readonly nummer: number; readonly uitkomst: Uitkomst; readonly vandaag: Datum },
): Bezwaarbesluit<B> | undefined => {
  const bezwaar = besluit.bezwaren.find((een) => een.nummer === nummer)
  if (bezwaar === undefined) return undefined
  if (bezwaar.uitkomst !== undefined)
    return bezwaar.uitkomst.soort === uitkomst.soort && bezwaar.uitkomst.datum === uitkomst.datum
      ? { soort: 'genoteerd', besluit, bezwaar }
      : { soort: 'alAnders' }
  if (uitkomst.datum > vandaag) return fout('datum', 'bezwaar.nog-niet', 'Deze dag is nog niet geweest.')
  if (uitkomst.datum < bezwaar.ontvangenOp)
    return fout('datum', 'bezwaar.voor-ontvangst', 'Toen was het bezwaar er nog niet.')
  const klaar: Bezwaar = { ...bezwaar, uitkomst }
  const bezwaren = besluit.bezwaren.map((een) => (een === bezwaar ? klaar : een))
  return { soort: 'genoteerd', bezwaar: klaar, besluit: { ...besluit, bezwaren } }
}
